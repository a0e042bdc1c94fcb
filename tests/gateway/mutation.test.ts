import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import * as ecd from "edgedesk/ecd";
import { build } from "esbuild";

import { Cloud } from "../../emulator/cloud.js";
import { root } from "../../scripts/setup/paths.mjs";
import { faultsOf, requestOf } from "./attack-requests.js";
import { type Attack, attacks } from "./attacks.js";
import { type Check, checks } from "./checks.js";
import { type Entries, faultOf, mistakes } from "./mistakes.js";
import { relayAttacks } from "./relay-attacks.js";
import { relaySubject, subject } from "./subject.mjs";

/* Each check of the gateway is removed in turn, and an attack, a mistake or a test has to notice. */

const folder = mkdtempSync(join(root, "target", "mutants-"));
after(() => rmSync(folder, { recursive: true }));

/** The longest that an attack may take, in milliseconds: the slow body is refused after {@link SHORT}. */
const PATIENCE = 8000;
/** Shorter than over HTTP: in this process, bodies are not late. */
const SHORT = { bodyTimeout: 300 };

/** Builds the gateway without a check; returns the file. The rest of the package is imported from `dist/`. */
async function without({ file, check, without: rest = "" }: Check, name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const mutated = join(root, "ts/gateway", `${file}.ts`);
  await build({
    entryPoints: [join(root, "ts/gateway.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    outfile,
    plugins: [
      {
        name: "mutation",
        setup({ onLoad, onResolve }) {
          onLoad({ filter: /ts[/\\]gateway[/\\].*\.ts$/ }, ({ path }) =>
            path === mutated
              ? { contents: readFileSync(path, "utf8").replace(check, () => rest), loader: "ts" }
              : undefined,
          );
          onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => {
            const target = join(root, "dist", relative(join(root, "ts"), join(resolveDir, path)));
            return { path: pathToFileURL(target).href, external: true };
          });
        },
      },
    ],
  });
  return outfile;
}

/** What is wrong with the response to an attack. */
async function attackFaults(attack: Attack, { createGateway, createRelay }: Entries): Promise<string[]> {
  const cloud = new Cloud({ transitionMs: 0 });
  const { fetch } = cloud;
  const gateway = attack.base
    ? relaySubject({ createRelay }, fetch, SHORT)
    : subject({ createGateway, ecd }, { fetch }, SHORT);
  const timeout = new AbortController();
  const late = sleep(PATIENCE, undefined, { signal: timeout.signal }).catch(() => undefined);
  const response = await Promise.race([gateway.fetch(requestOf(attack), {}), late]);
  timeout.abort();
  if (!response) return ["no response"];
  const { status, headers } = response;
  const faults = faultsOf(attack, { status, headers, text: await response.text() }, cloud.requests.length);
  const foreign = cloud.requests
    .flatMap(({ headers: sent }) => Object.keys(sent))
    .filter((name) => /evil|_|forward/.test(name));
  return [...faults, ...foreign];
}

/** The faults of all attacks and mistakes; those of the first attacks that have any. */
async function faults(entries: Entries): Promise<string[]> {
  const ofMistakes = mistakes.flatMap((mistake) => faultOf(mistake, entries) ?? []);
  if (ofMistakes.length > 0) return ofMistakes;
  const all = [...attacks, ...relayAttacks];
  for (let at = 0; at < all.length; at += 20) {
    const found = await Promise.all(all.slice(at, at + 20).map((attack) => attackFaults(attack, entries)));
    if (found.flat().length > 0) return found.flat();
  }
  return [];
}

/** Whether a test file fails with a mutant in place of `edgedesk/gateway`. */
function fails(mutant: string, by: NonNullable<Check["by"]>): Promise<boolean> {
  const hook = join(folder, "hook.mjs");
  const resolving = `export const resolve = (name, context, next) =>
    name === "edgedesk/gateway" ? { url: process.env.MUTANT, shortCircuit: true } : next(name, context);`;
  writeFileSync(
    hook,
    `import { register } from "node:module"; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(resolving)}`)});`,
  );
  const args = ["--import", "tsx", "--import", pathToFileURL(hook).href, join(root, `tests/gateway/${by}.test.ts`)];
  const env = { ...process.env, MUTANT: pathToFileURL(mutant).href, NODE_TEST_CONTEXT: "" };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "ignore", timeout: 300_000 });
  return new Promise((resolve) => child.once("close", (code) => resolve(code !== 0)));
}

test("the unchanged gateway has no faults", async () => {
  const mutant = await without({ file: "gateway", check: "" }, "unchanged");
  assert.deepEqual(await faults((await import(pathToFileURL(mutant).href)) as Entries), []);
  for (const by of ["gateway", "relay", "limit", "origin"] as const) assert.equal(await fails(mutant, by), false, by);
});

for (const [index, check] of checks.entries()) {
  test(`noticed: ${check.file} without ${check.check}`, async () => {
    const source = readFileSync(join(root, "ts/gateway", `${check.file}.ts`), "utf8");
    assert.equal(source.split(check.check).length, 2, "the source has the check once");
    const mutant = await without(check, String(index));
    const isNoticed = check.by
      ? await fails(mutant, check.by)
      : (await faults((await import(pathToFileURL(mutant).href)) as Entries)).length > 0;
    assert.ok(isNoticed, "nothing notices");
  });
}
