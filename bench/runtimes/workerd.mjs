/** workerd: Workers as they are deployed, as a script and wasm modules, served locally and measured from another process. */

import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

import { bundled, setUp } from "../project.mjs";
import { median, sideBySide } from "../measure.js";

/**
 * Makes a bundle for workerd. Node's modules and wasm remain outside. The vendors' SDKs are CommonJS and `require` parts of
 * Node, which workerd has with `nodejs_compat`, a recent compatibility date, and this banner.
 */
export async function workerBundle(entry, options = {}, name = entry.replaceAll(/\W/g, "-")) {
  return bundled(entry, `worker-${name}`, {
    conditions: ["workerd"],
    platform: "node",
    minify: true,
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire("file:///");` },
    loader: { ".wasm": "copy" },
    ...options,
  });
}

/** Writes the configuration of a bundle. Returns its path. */
export function configure(script, port, flags = ["nodejs_compat"]) {
  const folder = dirname(script);
  const wasm = readdirSync(folder).filter((file) => file.endsWith(".wasm"));
  const used = wasm.filter((file) => readFileSync(script, "utf8").includes(file));
  for (const file of wasm) if (!used.includes(file)) rmSync(join(folder, file));
  const modules = used.map((file) => `(name = "${file}", wasm = embed "${file}")`);
  const path = join(folder, "config.capnp");
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${['(name = "index.mjs", esModule = embed "index.mjs")', ...modules].join(", ")}],
      compatibilityDate = "2026-11-01",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  return path;
}

/** The program workerd. npm's command is a script that starts it, whose processor time would count. */
export async function workerdProgram() {
  const folder = join(await setUp(), "node_modules/@cloudflare");
  const [system] = readdirSync(folder).filter((name) => name.startsWith("workerd-"));
  return join(folder, system, "bin", process.platform === "win32" ? "workerd.exe" : "workerd");
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request with node:http, which takes less time than `fetch`. */
export function get(port, path) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (data) => (text += data));
      response.on("end", () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text.slice(0, 500)))));
    });
    sent.on("error", reject).end();
  });
}

/**
 * The processor time of a process, in milliseconds: by nanosecond if the kernel has schedstat, else by 10 ms. Undefined
 * without `/proc`.
 */
export function processorTime(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanos = threads.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, "utf8").split(" ")[0]));
    const sum = nanos.reduce((a, b) => a + b, 0);
    if (sum > 0) return sum / 1e6;
  } catch {}
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** Starts workerd with a script. */
export async function serveWorker(script, flags) {
  const port = await freePort();
  const child = spawn(await workerdProgram(), ["serve", configure(script, port, flags)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const worker = {
    port,
    pid: child.pid,
    get: (path) => get(port, path),
    output: () => output,
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  for (let tries = 0; ; tries++) {
    try {
      await get(port, "/ready");
      return worker;
    } catch (error) {
      if (error.code === "ECONNREFUSED" && tries < 500 && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      } else if (error.code) {
        await worker.stop();
        throw new Error(`workerd: ${error.message}\n${output.slice(0, 500)}`);
      } else return worker; // A response of any status: it runs.
    }
  }
}

/** The resident memory of a process, in bytes. */
function residentMemory(pid) {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) * 1024;
  } catch {
    return NaN;
  }
}

/**
 * The time per request of 100 and of 10,000 requests, like `tasks/many.js` (a single request is too short to be measured
 * from another process), and the memory after increasing numbers of edgedesk's requests.
 */
export async function steadyInWorkerd(names) {
  const worker = await serveWorker(await workerBundle("runtimes/worker.js"));
  try {
    const run = async (name, times) => {
      const start = performance.now();
      await worker.get(`/run?task=sign&scheme=acs3&name=${encodeURIComponent(name)}&times=${times}`);
      return performance.now() - start;
    };
    const rows = [];
    for (const name of names) await run(name, 5000);
    for (const [count, repetitions] of [
      [100, 30],
      [10_000, 5],
    ]) {
      const samples = Object.fromEntries(names.map((name) => [name, []]));
      for (let turn = 0; turn < repetitions; turn++) {
        // Minus the time of a request without signatures.
        for (const name of names) samples[name].push((await run(name, count)) - (await run(name, 0)));
      }
      for (const name of names) rows.push({ name, count, micros: (median(samples[name]) * 1000) / count });
    }
    const memory = [];
    let done = 0;
    for (const count of [10_000, 100_000, 200_000]) {
      for (; done < count; done += 10_000) await run(names[0], 10_000);
      memory.push({ count, bytes: residentMemory(worker.pid) });
    }
    return { many: rows, memory };
  } finally {
    await worker.stop();
  }
}

/** Runs a task of `worker.js` for all candidates, and measures wall time and processor time. */
export async function inWorkerd(task, { schemes, endpoint = "", ...options }) {
  const worker = await serveWorker(await workerBundle("runtimes/worker.js"));
  try {
    const out = {};
    const errors = {};
    for (const scheme of schemes) {
      const query = new URLSearchParams({ task, scheme, endpoint });
      const listed = JSON.parse(await worker.get(`/names?${query}`));
      for (const { name, error } of listed) if (error) errors[`${name}, ${scheme}`] = error;
      const names = listed.filter(({ error }) => !error).map(({ name }) => name);
      const candidates = names.map((name) => ({
        name,
        async run(times) {
          const before = processorTime(worker.pid);
          const start = performance.now();
          await worker.get(`/run?${query}&name=${encodeURIComponent(name)}&times=${times}`);
          return { millis: performance.now() - start, processor: processorTime(worker.pid) - before };
        },
      }));
      out[scheme] = await sideBySide(candidates, options);
    }
    return { [task]: out, errors };
  } finally {
    await worker.stop();
  }
}
