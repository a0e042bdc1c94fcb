/** Runs programs: with their output captured, as a step whose output is shown, or with a progress line. */

import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { say, StepError, took } from "./log.mjs";

/**
 * @typedef {object} Result
 * @property {boolean} ok whether it exited with status 0
 * @property {string} output stdout and stderr, interleaved
 * @property {boolean} timedOut
 */

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] added to the environment of this process; undefined removes a variable
 * @property {string} [cwd] the project's root by default, where rustup finds rust-toolchain.toml
 * @property {number} [seconds] the timeout; five minutes by default
 */

/**
 * Runs a program without showing its output. A program that does not exist counts as failed.
 * @param {string} program
 * @param {string[]} args
 * @param {Options & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<Result>}
 */
export function run(program, args, { env = {}, cwd = root, seconds = 300, onLine } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      // No standard input: programs must not prompt.
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
 * Prints a step's name and runs its command. The command writes to the terminal, or to `onOutput`.
 * @param {string} name
 * @param {string} program
 * @param {{ args?: string[], env?: Record<string, string | undefined>, cwd?: string, quiet?: boolean,
 *   onOutput?: (data: Buffer) => void }} [options] `quiet` omits the name
 * @throws {StepError} where the command fails
 */
export async function step(name, program, { args = [], env = {}, cwd = root, quiet = false, onOutput } = {}) {
  if (!quiet) console.log(`▸ ${name}`);
  const code = await new Promise((resolve, reject) => {
    const stdio = onOutput ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio });
    child.stdout?.on("data", onOutput);
    child.stderr?.on("data", onOutput);
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (code !== 0) throw new StepError(`${name}: ${[program, ...args].join(" ")} ended with ${code}`);
}

/**
 * Runs a slow program: prints its purpose, its progress every 15 seconds, and its duration. Its own output, often hundreds
 * of lines, is shown only when it fails, see {@link lastLines}.
 * @param {string} what one line: the purpose, and why it is slow
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
 * The last lines of a program's output, for the message about its failure.
 * @param {Result} result
 */
export function lastLines({ output, timedOut }, count = 15) {
  const lines = output
    .trim()
    .split(/[\r\n]+/)
    .slice(-count);
  if (timedOut) lines.push("(stopped: the time limit was reached)");
  return lines.map((line) => `  | ${line}`).join("\n");
}
