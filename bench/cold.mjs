/** From import to the first signature, in processes, pages and Workers that are new each time. */

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
 * Rounds of all candidates in turn: the medians of what `measure` gives, and of the differences to `empty` in the same
 * round (`over`).
 */
async function inTurns(names, rounds, key, measure) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(Math.max(0, round) + turn) % names.length];
      const sample = await measure(name);
      // The first round brings the files into the machine's memory.
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
  return inTurns(names, rounds, "sum", async (name) => withSum(await report(process.execPath, [main, scripts[name]])));
}

/** How long a page has nothing to do in {@link coldChromium}, in milliseconds. */
const IDLE = 500;

/**
 * Chromium: the same in a page of its own; and edgedesk once more, whose client is made some time before its first
 * signature.
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
    return await inTurns(names, rounds, "sum", async (name) => {
      const [script, idle] = name.split(", ");
      const { page, close } = await browser.page(script);
      const given = { path: `/${script}.js`, idle: idle ? IDLE : 0 };
      const sample = await page.evaluate(async ({ path, idle }) => {
        const start = performance.now();
        const { first, client } = await import(path);
        const imported = performance.now() - start;
        const made = idle ? client() : undefined;
        if (idle) await new Promise((resolve) => setTimeout(resolve, idle));
        const begun = performance.now();
        await first(made);
        return { imported, signed: performance.now() - begun };
      }, given);
      await close();
      return withSum(sample);
    });
  } finally {
    await browser.close();
  }
}

/**
 * What edgedesk's first signature in a page is made of: milliseconds until the module's bytes are there, in its
 * compilation, in its instantiation, and for all that comes after.
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
            construct(target, given) {
              const start = performance.now();
              const made = Reflect.construct(target, given);
              spent[name] = { start, end: performance.now() };
              return made;
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

/** workerd: from the start of the program to its first answer, by the clock and by its processor time. */
export async function coldWorkerd(rounds) {
  const names = ["empty", "edgedesk", "webcrypto", "noble", "node-crypto", "openapi-core", "baiducloud"];
  const program = await workerdProgram();
  const folder = await setUp();
  const scripts = {};
  for (const name of names) {
    const options = { alias: { entry: join(folder, `cold/${name}.js`) } };
    scripts[name] = await workerBundle("cold/worker.js", options, `cold-${name}`);
  }
  return inTurns(names, rounds, "total", async (name) => {
    const port = await freePort();
    const config = configure(scripts[name], port);
    const start = performance.now();
    const child = spawn(program, ["serve", config], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    try {
      const total = await firstAnswer(port, start);
      return { total, processor: processorTime(child.pid) };
    } finally {
      child.kill("SIGKILL");
      await ended;
    }
  });
}

/** Asks until there is an answer: milliseconds since `start`. */
async function firstAnswer(port, start) {
  for (;;) {
    try {
      const url = await ask(port);
      const took = performance.now() - start;
      if (!url.startsWith("https://")) throw new Error(url);
      return took;
    } catch (error) {
      if (error.code !== "ECONNREFUSED" || performance.now() - start > 20_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

function ask(port) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (data) => (text += data));
      response.on("end", () => resolve(text));
    });
    sent.on("error", reject).end();
  });
}
