import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { networkInterfaces, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";

import { build, transform } from "esbuild";
import { chromium } from "playwright-core";

import { DescribeDesktops, EcdClient } from "edgedesk/ecd";

import { createCloud } from "../../emulator/index.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { pack, unpackInto } from "../../scripts/package/pack.mjs";
import { chromiumFlags } from "../../scripts/setup.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import { STRICT } from "../../scripts/tsc.mjs";
import { type Installation, packages } from "../differential/python.js";
import { type Block, blocks } from "../docs/documents.js";
import { binary } from "./support/programs.js";
import { project } from "./support/project.js";

/* The tarball of edgedesk-emulator: the guide's tests in each runner, a page, the command, and the Dockerfile's steps. */

const GUIDE = join("docs", "guide", "testing.md");
const examples = blocks.filter(({ document, language }) => document === GUIDE && language === "js");
const ran = new Set<Block>();
const python = await packages();
const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

let folder: string;
let page: Served;
before(async () => {
  folder = await project("testing");
  unpackInto(folder, "edgedesk-emulator");
  page = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname === "/" ? "index.html" : pathname;
    const type = path.endsWith(".html") ? "text/html" : "text/javascript";
    const body = await readFile(join(folder, path));
    return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
  });
});
after(() => page?.close());

/** Writes the only block of the guide with this word to a file of the project. */
function write(word: string, file: string): void {
  const own = examples.filter(({ code }) => code.includes(word));
  assert.equal(own.length, 1, `one block has ${word}`);
  ran.add(own[0]!);
  writeFileSync(join(folder, file), own[0]!.code);
}

/** Node's runner would take its test files for those of this run. */
const own = { NODE_TEST_CONTEXT: undefined };

/** Runs a program in the project; returns its output. */
async function succeed(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const result = await run(program, args, { cwd: folder, env: { ...own, ...env } });
  assert.ok(result.ok, lastLines(result, 40));
  return result.output;
}

const bin = (name: string): string => binary(folder, name);

describe("the guide's tests pass, and fail without what they test", () => {
  test("node:test", async () => {
    write('from "node:test"', "node.test.js");
    assert.match(await succeed(process.execPath, ["--test", "node.test.js"]), /pass 4\b/);
    const text = readFileSync(join(folder, "node.test.js"), "utf8");
    writeFileSync(join(folder, "wrong.test.js"), text.replace('["Stopped", false]', '["Running", false]'));
    assert.equal((await run(process.execPath, ["--test", "wrong.test.js"], { cwd: folder, env: own })).ok, false);
  });

  test("Vitest", async () => {
    write('from "vitest"', "vitest.test.js");
    assert.match(
      await succeed(bin("vitest"), ["run", "vitest.test.js", "--no-color", "--testTimeout=60000"]),
      /Tests\s+2 passed/,
    );
  });

  test("Deno", async () => {
    write("Deno.test(", "deno.test.js");
    const args = ["test", "--no-prompt", "--no-check", "--node-modules-dir=manual", "deno.test.js"];
    assert.match(await succeed(bin("deno"), args, { NO_COLOR: "1" }), /1 passed \| 0 failed/);
  });

  test("Bun", async () => {
    write('from "bun:test"', "bun.test.js");
    assert.match(await succeed(bin("bun"), ["test", "--timeout=60000", "./bun.test.js"]), /1 pass\n\s*0 fail/);
  });

  test("workerd", async () => {
    const readme = blocks.find(({ document, code }) => document === "README.md" && code.includes("new BccClient"))!;
    writeFileSync(join(folder, "worker.js"), (await transform(readme.code, { loader: "ts" })).code);
    write('from "./worker.js"', "worker.test.js");
    await build({
      ...{ entryPoints: [join(folder, "worker.test.js")], outfile: join(folder, "bundled.js"), bundle: true },
      ...{ format: "esm", conditions: ["workerd"] },
      plugins: [
        {
          name: "modules",
          setup: ({ onResolve }) =>
            onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => ({
              path: `./${relative(folder, join(resolveDir, path))}`,
              external: true,
            })),
        },
      ],
    });
    const imported = readFileSync(join(folder, "bundled.js"), "utf8").matchAll(/from "\.\/([^"]+\.wasm)"/g);
    const modules = [...new Set(Array.from(imported, ([, path]) => path!))];
    const embedded = modules.map((path) => `(name = "${path}", wasm = embed "${path}")`);
    writeFileSync(
      join(folder, "test.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [${['(name = "bundled.js", esModule = embed "bundled.js")', ...embedded].join(", ")}],
  compatibilityDate = "2025-09-01",
))]);
`,
    );
    assert.match(await succeed(bin("workerd"), ["test", "test.capnp", "--verbose"]), /\[ PASS \]/);
  });

  test("Playwright, with a page that calls the vendors' hosts", async () => {
    write('from "@playwright/test"', "page.spec.js");
    const env = { PAGE_URL: page.url, CHROMIUM_PATH: chromiumPath, CHROMIUM_FLAGS: JSON.stringify(chromiumFlags) };
    assert.match(await succeed(bin("playwright"), ["test"], env), /1 passed/);
  });

  test("the states, and the server of a test's process", async () => {
    write("readFileSync", "states.js");
    assert.equal(await succeed(process.execPath, ["states.js"]), "lee@example.com Stopped\n");
    write("serveCloud", "server.js");
    assert.equal(await succeed(process.execPath, ["server.js"]), `${seed.ecd.desktops.length}\n`);
  });

  test("the README's test and its seed", async () => {
    const readme = readFileSync(join(root, "emulator/README.md"), "utf8");
    const blockOf = (language: string): string => {
      const [, code, ...others] = readme.split(`\n\`\`\`${language}\n`);
      assert.ok(code !== undefined && others.length === 0, `one block of ${language}`);
      return code.slice(0, code.indexOf("\n```"));
    };
    writeFileSync(join(folder, "readme.test.js"), blockOf("js"));
    assert.match(await succeed(process.execPath, ["--test", "readme.test.js"]), /pass 1\b/);
    const { desktops } = createCloud({ seed: JSON.parse(blockOf("json")) });
    assert.deepEqual(
      desktops.list().map(({ name, status }) => [name, status]),
      [
        ["design", "Running"],
        ["audit", "Stopped"],
      ],
    );
  });

  test("every JavaScript block of the guide is run", () => {
    assert.deepEqual(
      examples.filter((block) => !ran.has(block)),
      [],
    );
  });
});

test("a cloud within a page", async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const opened = await browser.newPage();
    const complaints: string[] = [];
    opened.on("pageerror", (error) => complaints.push(String(error)));
    await opened.goto(`${page.url}/in-page.html`);
    await opened.waitForFunction("document.querySelector('output').textContent !== ''", undefined, { timeout: 30_000 });
    assert.equal(await opened.locator("output").textContent(), "Stopped");
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});

describe("the tarball", () => {
  test("has the package's files only, no dependency, and no path of the build host", (t) => {
    const { files, unpackedSize, size } = pack("edgedesk-emulator") as ReturnType<typeof pack> & { size: number };
    const other = files.map(({ path }) => path).filter((path) => !path.startsWith("dist/"));
    assert.deepEqual(other.sort(), ["LICENSE", "README.md", "package.json"]);
    const installed = join(folder, "node_modules/edgedesk-emulator");
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
    assert.deepEqual([manifest["dependencies"], manifest["peerDependencies"]], [undefined, undefined]);
    for (const { path } of files) assert.ok(!readFileSync(join(installed, path)).includes(`${root}/`), path);
    t.diagnostic(`${size} bytes packed, ${unpackedSize} bytes unpacked`);
    assert.ok(size < 200_000, `${size} bytes packed`);
  });

  test("its main entry imports no built-in of Node", async () => {
    const { metafile } = await build({
      ...{ entryPoints: [join(folder, "node_modules/edgedesk-emulator/dist/index.js")], bundle: true, write: false },
      ...{ format: "esm", platform: "neutral", metafile: true, logLevel: "silent" },
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    assert.deepEqual(
      imports.filter(({ external }) => external),
      [],
    );
  });

  test("its types compile in a project without those of Node", async () => {
    const source = `import { createCloud, InputError, randomly, type Snapshot } from "edgedesk-emulator";
const cloud = createCloud({ seed: { desktops: [{ status: "Stopped" }] } });
const snapshot: Snapshot = cloud.snapshot();
cloud.fail("*", { with: randomly(0.5, ["slow"], 1), times: Infinity });
export const isRunning: boolean = cloud.instances.get("x").status === "Running";
export { snapshot, InputError };
// @ts-expect-error Off is no status.
cloud.desktops.add({ status: "Off" });
`;
    writeFileSync(join(folder, "typed.ts"), source);
    await succeed(process.execPath, [...STRICT, "--types", "", "--lib", "es2022,dom,dom.iterable", "typed.ts"]);
  });

  test("publint and attw find nothing", async () => {
    const tools = await project("package");
    const { tarball } = pack("edgedesk-emulator");
    for (const [tool, ...args] of [
      ["publint", "run", "--strict", tarball],
      ["attw", tarball, "--ignore-rules=cjs-resolves-to-esm", "--exclude-entrypoints", "./seed.schema.json"],
    ] as const) {
      const result = await run(binary(tools, tool), args, { cwd: tools });
      assert.ok(result.ok, `${tool}: ${result.output}`);
    }
  });
});

/** The address that the command prints, and its end. */
async function started(program: string, args: string[], cwd: string): Promise<{ url: string; close(): Promise<void> }> {
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const [data] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [Buffer];
  const [url = ""] = /^http:\S+/.exec(String(data)) ?? [];
  assert.ok(url, String(data));
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { url, close };
}

describe("npx edgedesk-emulator", () => {
  let installed: string;
  before(() => {
    installed = mkdtempSync(join(tmpdir(), "edgedesk-npx-"));
    const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", pack("edgedesk-emulator").tarball];
    execFileSync("npm", args, { cwd: installed, shell: process.platform === "win32" });
  });
  after(() => rmSync(installed, { recursive: true, force: true }));
  // As npx runs it: without npx's own process, which does not pass on signals.
  const command = () => join(installed, "node_modules/.bin/edgedesk-emulator");

  test("npx finds the command", () => {
    const options = { cwd: installed, encoding: "utf8", shell: process.platform === "win32" } as const;
    assert.match(
      execFileSync("npx", ["--no", "--", "edgedesk-emulator", "--help"], options),
      /^edgedesk-emulator \[options\]/,
    );
  });

  test("the official Python clients call it", { skip: "unavailable" in python && python.unavailable }, async () => {
    const { program, folder } = python as Installation;
    const { url, close } = await started(command(), ["--port", "0", "--transition", "60000"], installed);
    try {
      const env = { PYTHONPATH: folder, PYTHONWARNINGS: "ignore" };
      const output = await succeed(program, ["official.py", url], env);
      assert.deepEqual(JSON.parse(output.trim().split("\n").at(-1)!), {
        instances: seed.bcc.instanceIds,
        status: "Stopping",
        error: "InvalidInstanceId.NotFound",
        desktops: seed.ecd.desktopIds,
        stopped: true,
      });
    } finally {
      await close();
    }
  });

  test("the official JavaScript clients call it", async () => {
    const require = createRequire(import.meta.url);
    const { BccClient } = require("@baiducloud/sdk");
    const PopClient = require("@alicloud/pop-core");
    const { url, close } = await started(command(), ["--port", "0"], installed);
    try {
      const { ecd, bcc } = seed;
      const credentials = { ak: bcc.accessKeyId, sk: bcc.secretAccessKey };
      const { body } = await new BccClient({ endpoint: url, credentials }).listInstances();
      assert.equal(body.instances.length, bcc.instances.length);
      const { accessKeyId, accessKeySecret } = ecd;
      const alibaba = new PopClient({ endpoint: url, apiVersion: "2020-09-30", accessKeyId, accessKeySecret });
      const listed = await alibaba.request("DescribeDesktops", { RegionId: ecd.region }, { method: "POST" });
      assert.equal(listed.Desktops.length, ecd.desktops.length);
    } finally {
      await close();
    }
  });

  test("it serves a seed, a snapshot, the control API and the stand-in of the web SDK", async () => {
    const cloud = createCloud({ seed: { desktops: [{ id: "ecd-of-a-file" }] } });
    cloud.desktops.add({ id: "ecd-added-later" });
    const { now: _, ...snapshot } = cloud.snapshot();
    writeFileSync(join(installed, "state.json"), JSON.stringify({ $schema: "./seed.schema.json", ...snapshot }));
    const { url, close } = await started(command(), ["--port", "0", "--seed", "state.json"], installed);
    try {
      const ecd = new EcdClient({ region: "cn-hangzhou", credentials: cloud.credentials.ecd, endpoint: url });
      const { Desktops } = await ecd.send(DescribeDesktops);
      assert.deepEqual(
        Desktops?.map(({ DesktopId }) => DesktopId),
        ["ecd-of-a-file", "ecd-added-later"],
      );
      const { items } = (await (await fetch(`${url}/emulator/requests`)).json()) as { items: object[] };
      assert.equal(items.length, 1);
      assert.match(await (await fetch(`${url}/emulator/`)).text(), /<title>/);
      assert.match(await (await fetch(`${url}/emulator/web-sdk.js`)).text(), /WebSDK/);
    } finally {
      await close();
    }
  });

  test("a wrong seed is reported with its path", async () => {
    for (const [text, message] of [
      ['{"desktops":[{"status":"Off"}]}', /^desktops\[0\]\.status: given "Off", allowed is Running, Stopped\n$/],
      ["{", /^--seed wrong\.json: the file is no JSON: /],
    ] as const) {
      writeFileSync(join(installed, "wrong.json"), text);
      const child = spawn(command(), ["--seed", "wrong.json"], { cwd: installed, shell: process.platform === "win32" });
      let said = "";
      child.stderr.on("data", (data) => (said += data));
      const [code] = (await once(child, "close")) as [number];
      assert.equal(code, 2);
      assert.match(said, message);
    }
  });
});

/** The instructions of a Dockerfile. */
function instructions(text: string): [name: string, argument: string][] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
}

test("the steps of the Dockerfile, outside of Docker: the image has what the command needs, and other hosts reach it", async () => {
  const image = mkdtempSync(join(tmpdir(), "edgedesk-image-"));
  const context = join(root, "emulator");
  let entrypoint: string[] = [];
  let command: string[] = [];
  let user = "root";
  try {
    for (const [name, argument] of instructions(readFileSync(join(context, "Dockerfile"), "utf8"))) {
      if (name === "COPY") {
        const paths = argument.split(" ");
        const target = join(image, paths.pop()!);
        for (const path of paths) {
          assert.ok(existsSync(join(context, path)), path);
          if (paths.length > 1) mkdirSync(target, { recursive: true });
          cpSync(join(context, path), paths.length > 1 ? join(target, path) : target, { recursive: true });
        }
      } else if (name === "ENTRYPOINT") entrypoint = JSON.parse(argument) as string[];
      else if (name === "CMD") command = JSON.parse(argument) as string[];
      else if (name === "USER") user = argument;
      else assert.ok(["FROM", "WORKDIR", "EXPOSE"].includes(name), name);
    }
    assert.notEqual(user, "root");
    assert.deepEqual([entrypoint[0], command], ["node", ["--port", "8788"]]);
    const args = [...entrypoint.slice(1), "--port", "0", "--allow-host", "Emulator"];
    const { url, close } = await started(process.execPath, args, image);
    try {
      const status = async (host: string, name: string) => {
        const { port } = new URL(url);
        // Node's fetch does not send another Host.
        const script = `require("node:http").get({ host: ${JSON.stringify(host)}, port: ${port}, path: "/emulator/clock", headers: { host: ${JSON.stringify(name)} } }, ({ statusCode }) => console.log(statusCode))`;
        return (await succeed(process.execPath, ["-e", script])).trim();
      };
      assert.equal(await status("127.0.0.1", "localhost"), "200");
      assert.equal(await status("127.0.0.1", "emulator:8788"), "200");
      assert.equal(await status("127.0.0.1", "evil.test"), "421");
      const other = Object.values(networkInterfaces())
        .flat()
        .find((found) => found && !found.internal && found.family === "IPv4");
      if (other) assert.equal(await status(other.address, "emulator"), "200");
    } finally {
      await close();
    }
  } finally {
    rmSync(image, { recursive: true, force: true });
  }
});
