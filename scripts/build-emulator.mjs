/** Builds the npm package edgedesk-emulator in emulator/dist/: a bundle of each entry, with its types. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { root } from "./setup/paths.mjs";
import { step } from "./setup/run.mjs";

const ENTRIES = ["index", "server", "cli"];
const folder = join(root, "emulator");
const dist = join(folder, "dist");

/** Builds the package. The control page has to be built. */
export async function buildEmulator() {
  // Loaded here: a script imports this file before the set-up installs the packages.
  const { build } = await import("esbuild");
  console.log("▸ bundling edgedesk-emulator (esbuild, and tsc for its types)");
  rmSync(dist, { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), "edgedesk-emulator-"));
  try {
    const { MEMBERS } = await imported(build, "catalogue-members", work);
    await bundle(build, MEMBERS);
    const { seedSchema } = await imported(build, "snapshot", work);
    writeFileSync(join(dist, "seed.schema.json"), `${JSON.stringify(seedSchema(), undefined, 2)}\n`);
    await declare(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  // What the server reads beside its module.
  cpSync(join(folder, "alibaba/web-sdk.js"), join(dist, "alibaba/web-sdk.js"));
  cpSync(join(folder, "page.html"), join(dist, "page.html"));
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}

/** A module of the emulator, compiled for this process. */
async function imported(build, name, work) {
  const outfile = join(work, `${name}.mjs`);
  const entry = join(folder, `${name}.ts`);
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

/** Bundles the entries. They share chunks, so that a cloud of one is a cloud of the other. */
async function bundle(build, members) {
  const kept = new Set(members);
  await build({
    entryPoints: ENTRIES.map((name) => join(folder, `${name}.ts`)),
    outdir: dist,
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022" },
    // Names are kept: users see them in stacks.
    ...{ minifyWhitespace: true, minifySyntax: true, legalComments: "none", logLevel: "warning" },
    chunkNames: "[name]-[hash]",
    plugins: [
      {
        name: "catalogue",
        setup({ onLoad }) {
          onLoad({ filter: /catalogue[\\/][\w-]+\.json$/ }, ({ path }) => ({
            contents: JSON.stringify(reduced(JSON.parse(readFileSync(path, "utf8")), kept)),
            loader: "json",
          }));
        },
      },
    ],
  });
}

/** A file of the catalogue without the members that the emulator does not read: sentences and facts of the client. */
function reduced({ operations, models }, kept) {
  const reduce = (value) => {
    if (Array.isArray(value)) return value.map(reduce);
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).filter(([name]) => kept.has(name));
    return Object.fromEntries(members.map(([name, member]) => [name, reduce(member)]));
  };
  const byName = models && Object.entries(models).map(([name, fields]) => [name, reduce(fields)]);
  return { operations: reduce(operations), ...(byName && { models: Object.fromEntries(byName) }) };
}

/** Writes the types that the entries need. */
async function declare(work) {
  const config = join(root, "tsconfig.emulator.json");
  await step("declaring the types of edgedesk-emulator (tsc)", process.execPath, {
    args: [join(root, "node_modules/typescript/bin/tsc"), "--project", config, "--outDir", work],
    quiet: true,
  });
  const from = join(work, "emulator");
  const needed = new Set(["index", "server"].map((name) => join(from, `${name}.d.ts`)));
  for (const file of needed) {
    const text = readFileSync(file, "utf8");
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g)) {
      needed.add(resolve(dirname(file), `${specifier}.d.ts`));
    }
    cpSync(file, join(dist, "types", relative(from, file)));
  }
}
