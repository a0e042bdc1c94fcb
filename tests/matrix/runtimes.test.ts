import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { before, test } from "node:test";

import { root } from "../../scripts/setup/paths.mjs";
import { run } from "../../scripts/setup/run.mjs";
import { serveCloud } from "./support/cloud.js";
import { binary, node } from "./support/programs.js";
import { project } from "./support/project.js";
import { assertGreen, reportIn } from "./support/report.js";
import { workerdConfig } from "./support/workerd.js";

/* The suite in every runtime other than browsers, from the packed tarball. */

let folder: string;
before(async () => {
  folder = await project("runtimes");
});

const bin = (name: string) => () => binary(folder, name);
const import_ = (url: string) => ["import.mjs", url];
const require_ = (url: string) => ["require.cjs", url];
const overNode = (url: string) => ["node.mjs", url];
const deno = ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
const worker = (...flags: string[]) => {
  return (url: string) => ["test", workerdConfig(folder, "worker.mjs", { cloud: url, flags })];
};

const runtimes: Record<string, [program: () => string, args: (url: string) => string[]]> = {
  "this Node, import": [() => process.execPath, import_],
  "this Node, require": [() => process.execPath, require_],
  "the oldest Node of package.json, import": [() => node(folder, "oldest"), import_],
  "the oldest Node of package.json, require": [() => node(folder, "oldest"), require_],
  "the newest Node, import": [() => node(folder, "newest"), import_],
  "the newest Node, require": [() => node(folder, "newest"), require_],
  "Deno, with leave for the network only": [bin("deno"), (url) => [...deno, "import.mjs", url]],
  "Bun, import": [bin("bun"), import_],
  "Bun, require": [bin("bun"), require_],
  "this Node, edgedesk/node": [() => process.execPath, overNode],
  "the oldest Node of package.json, edgedesk/node": [() => node(folder, "oldest"), overNode],
  "the newest Node, edgedesk/node": [() => node(folder, "newest"), overNode],
  "Deno, edgedesk/node": [bin("deno"), (url) => [...deno, "node.mjs", url]],
  "Bun, edgedesk/node": [bin("bun"), overNode],
  workerd: [bin("workerd"), worker()],
  "workerd, nodejs_compat": [bin("workerd"), worker("nodejs_compat")],
};

for (const [name, [program, args]] of Object.entries(runtimes)) {
  test(name, async () => {
    const cloud = await serveCloud();
    try {
      const { output } = await run(program(), args(cloud.url), { cwd: folder });
      assertGreen(reportIn(output));
    } finally {
      await cloud.close();
    }
  });
}

/** Runtimes with different implementations of `node:http`, with the arguments before the script. */
const overHttp: Record<string, [program: () => string, args: string[]]> = {
  "the oldest Node": [() => node(folder, "oldest"), []],
  "the newest Node": [() => node(folder, "newest"), []],
  Deno: [bin("deno"), deno],
  Bun: [bin("bun"), []],
};

for (const [name, [program, args]] of Object.entries(overHttp)) {
  test(`${name}, edgedesk/node: a closed connection is reported, its request is not repeated, and the process ends`, async () => {
    const server = createServer();
    const texts: string[] = [];
    server.on("connection", (socket) => {
      socket
        .on("error", () => {})
        .on("data", (data) => {
          texts.push(String(data));
          // The second request ends its connection, whether it is kept or new.
          if (texts.length === 2) return void socket.resetAndDestroy();
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{"RequestId":"R"}');
        });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const { port } = server.address() as AddressInfo;
      const { ok, output } = await run(program(), [...args, "node-broken.mjs", `http://127.0.0.1:${port}`], {
        cwd: folder,
      });
      assert.ok(ok, output);
      assert.deepEqual(reportIn(output), { ends: ["R", "NetworkError ambiguous", "NetworkError", "R"] });
      assert.equal(texts.length, 3, "one request of each call that had a connection");
    } finally {
      server.close();
    }
  });
}

test("the newest Node, edgedesk/node: proxies of the environment are used as by Node", async () => {
  const seen: string[] = [];
  // A proxy that responds for every host.
  const proxy = createServer((socket) => {
    socket
      .on("error", () => {})
      .on("data", (data) => {
        seen.push(String(data).split("\r\n")[0]!);
        socket.end('HTTP/1.1 200 OK\r\ncontent-length: 17\r\nconnection: close\r\n\r\n{"RequestId":"R"}');
      });
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  try {
    const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const call = async (env: Record<string, string>): Promise<unknown> => {
      const args = ["node-proxy.mjs", "http://127.0.0.2:2"];
      const { output } = await run(node(folder, "newest"), args, { cwd: folder, env });
      return reportIn(output);
    };
    assert.deepEqual(await call({ HTTP_PROXY, NODE_USE_ENV_PROXY: "1" }), { ended: "R" });
    assert.match(seen.join("\n"), /^POST http:\/\/127\.0\.0\.2:2\/\?/);
    // The proxy is not used without NODE_USE_ENV_PROXY, nor for hosts in NO_PROXY.
    for (const env of [{ HTTP_PROXY }, { HTTP_PROXY, NODE_USE_ENV_PROXY: "1", NO_PROXY: "127.0.0.2" }]) {
      assert.deepEqual(await call(env), { ended: "NetworkError" });
    }
    assert.equal(seen.length, 1);
  } finally {
    proxy.close();
  }
});

test("workerd, without its condition: the error names the condition", async () => {
  const config = workerdConfig(folder, "worker-forbidden.mjs");
  const { output } = await run(binary(folder, "workerd"), ["test", config], { cwd: folder });
  const { message, ...rest } = reportIn<{ message: string }>(output);
  assert.deepEqual(rest, { name: "ConfigurationError", code: "ERR_CONFIGURATION", setting: "conditions" });
  assert.match(message, /^StopDesktops: WebAssembly was not compiled: .* condition 'workerd'/);
});

test("the oldest Node is the one that package.json names", async () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const { output } = await run(node(folder, "oldest"), ["--version"]);
  assert.equal(`>=${output.trim().slice(1)}`, `${engines.node}.0`);
});
