import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { say, took } from "./log.mjs";

/**
 * @typedef {object} Result
 * @property {boolean} ok it ended by itself and with 0
 * @property {string} output what it wrote, both streams as they came
 * @property {boolean} timedOut
 */

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] added to this process's own; undefined removes
 * @property {string} [cwd] the work tree by default, so that a rust-toolchain file in it counts
 * @property {number} [seconds] stopped after that long
 */

/**
 * Runs a program quietly. A program that does not exist is one that failed.
 * @param {string} program
 * @param {string[]} args
 * @param {Options & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<Result>}
 */
export function run(program, args, { env = {}, cwd = root, seconds = 20, onLine } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      // No standard input: nothing here may stop and ask.
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let timedOut = false;
    /** @param {string} chunk */
    const take = (chunk) => {
      output += chunk;
      const line = chunk
        .trimEnd()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim();
      if (line) onLine?.(line);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(limit);
      done({ ok: ok && !timedOut, output, timedOut });
    };
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/**
 * Runs a program that takes long: says what for, shows every 15 seconds that it lives and what it
 * is at, and how long it took. (What compilers and package managers print themselves is hundreds of
 * lines where there is no terminal; it is shown when they fail, see {@link lastLines}.)
 * @param {string} what one line: what is done, and why it takes long
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export async function work(what, program, args, options) {
  say(what);
  const since = Date.now();
  let last = "";
  const beat = setInterval(() => say(`  … ${took(since)}: ${last.slice(0, 80)}`), 15_000);
  try {
    const result = await run(program, args, {
      seconds: 1800,
      ...options,
      onLine: (line) => (last = line),
    });
    if (result.ok) say(`  done in ${took(since)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

/**
 * The end of what a program printed, for the message about its failure.
 * @param {Result} result
 */
export function lastLines({ output, timedOut }, count = 15) {
  const lines = output
    .trim()
    .split(/[\r\n]+/)
    .slice(-count);
  if (timedOut) lines.push("(stopped: it took too long)");
  return lines.map((line) => `  | ${line}`).join("\n");
}
