/** Cold starts: from import to the first signature, in a new process, page or Worker for each sample. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { root } from "../scripts/setup/paths.mjs";
import { median } from "./measure.js";
import { bundled, setUp } from "./project.mjs";
import { startChromium } from "./runtimes/chromium.mjs";
import { nodeScript, report } from "./runtimes/node-process.mjs";
import { configure, freePort, processorTime, workerBundle, workerdProgram } from "./runtimes/workerd.mjs";

/**
 * Measures all candidates in rounds. Returns the medians of the figures that `measure` returns, and of their differences to
 * `empty` in the same round (`over`).
 */
async function inRounds(names, rounds, key, measure) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(Math.max(0, round) + turn) % names.length];
      const sample = await measure(name);
      // The first round fills the host's file cache.
      if (round >= 0) samples[name].push(sample);
    }
  }
  const of = (name, key) => samples[name].map((sample) => sample[key]);
  const over = (name, key) => median(of(name, key).map((value, round) => value - samples.empty[round][key]));
  return names.map((name) => ({
    name,
    ...Object.fromEntries(Object.keys(samples[name][0]).map((key) => [key, median(of(name, key))])),
    over: over(name, key),
    ...("processor" in samples.empty[0] && { more: over(name, "processor") }),
  }));
}

const withSum = ({ imported, signed }) => ({ imported, signed, sum: imported + signed });

/** Node: `imported` and `signed`, in milliseconds. */
export async function coldNode(rounds) {
  const names = [
    "empty",
    "edgedesk",
    "node-crypto",
    "webcrypto",
    "noble",
    "openapi-core",
    "edgedesk-bcc",
    "baiducloud",
  ];
  const scripts = {};
  for (const name of names) scripts[name] = pathToFileURL(await nodeScript(`cold/${name}.js`)).href;
  const main = join(root, "bench/cold/node-main.mjs");
  return inRounds(names, rounds, "sum", async (name) => withSum(await report(process.execPath, [main, scripts[name]])));
}

/** The idle time of a page in {@link coldChromium}, in milliseconds. */
const IDLE = 500;

/**
 * Chromium: the same in a new page. "edgedesk, after idle time" creates its client {@link IDLE} before its first signature.
 */
export async function coldChromium(rounds) {
  const scripts = ["empty", "edgedesk", "webcrypto", "noble", "edgedesk-bcc", "baiducloud"];
  const names = [...scripts, "edgedesk, after idle time"];
  const browser = await startChromium();
  try {
    for (const name of scripts) {
      const file = await bundled(`cold/${name}.js`, `page-cold-${name}`, { platform: "browser", minify: true });
      browser.serve(name, readFileSync(file));
    }
    return await inRounds(names, rounds, "sum", async (name) => {
      const [script, idle] = name.split(", ");
      const { page, close } = await browser.page(script);
      const options = { path: `/${script}.js`, idle: idle ? IDLE : 0 };
      const sample = await page.evaluate(async ({ path, idle }) => {
        const start = performance.now();
        const { first, client } = await import(path);
        const imported = performance.now() - start;
        const idleClient = idle ? client() : undefined;
        if (idle) await new Promise((resolve) => setTimeout(resolve, idle));
        const ready = performance.now();
        await first(idleClient);
        return { imported, signed: performance.now() - ready };
      }, options);
      await close();
      return withSum(sample);
    });
  } finally {
    await browser.close();
  }
}

/**
 * The steps of edgedesk's first signature in a page, in milliseconds: decoding the module's bytes, compiling it,
 * instantiating it, and the rest.
 */
export async function firstInChromium(rounds) {
  const browser = await startChromium();
  try {
    const file = await bundled("cold/edgedesk.js", "page-cold-edgedesk", { platform: "browser", minify: true });
    browser.serve("edgedesk", readFileSync(file));
    const samples = [];
    for (let round = 0; round < rounds; round++) {
      const { page, close } = await browser.page("edgedesk");
      const sample = await page.evaluate(async () => {
        const { first } = await import("/edgedesk.js");
        const spent = {};
        for (const name of ["Module", "Instance"]) {
          WebAssembly[name] = new Proxy(WebAssembly[name], {
            construct(target, args) {
              const start = performance.now();
              const instance = Reflect.construct(target, args);
              spent[name] = { start, end: performance.now() };
              return instance;
            },
          });
        }
        const start = performance.now();
        await first();
        const end = performance.now();
        const { Module, Instance } = spent;
        return [Module.start - start, Module.end - Module.start, Instance.end - Instance.start, end - Instance.end];
      });
      samples.push(sample);
      await close();
    }
    return samples[0].map((_, step) => median(samples.map((sample) => sample[step])));
  } finally {
    await browser.close();
  }
}

/** workerd: from the start of the program to its first response, in wall time and in processor time. */
export async function coldWorkerd(rounds) {
  const names = ["empty", "edgedesk", "webcrypto", "noble", "node-crypto", "openapi-core", "baiducloud"];
  const program = await workerdProgram();
  const folder = await setUp();
  const scripts = {};
  for (const name of names) {
    const options = { alias: { entry: join(folder, `cold/${name}.js`) } };
    scripts[name] = await workerBundle("cold/worker.js", options, `cold-${name}`);
  }
  return inRounds(names, rounds, "total", async (name) => {
    const port = await freePort();
    const config = configure(scripts[name], port);
    const start = performance.now();
    const child = spawn(program, ["serve", config], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    try {
      const total = await firstResponse(port, start);
      return { total, processor: processorTime(child.pid) };
    } finally {
      child.kill("SIGKILL");
      await ended;
    }
  });
}

/** Sends requests until there is a response. Returns the milliseconds since `start`. */
async function firstResponse(port, start) {
  for (;;) {
    try {
      const url = await get(port);
      const took = performance.now() - start;
      if (!url.startsWith("https://")) throw new Error(url);
      return took;
    } catch (error) {
      if (error.code !== "ECONNREFUSED" || performance.now() - start > 20_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

function get(port) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (data) => (text += data));
      response.on("end", () => resolve(text));
    });
    sent.on("error", reject).end();
  });
}
