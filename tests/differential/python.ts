/** PyPI's official SDKs in a child process, if there is a Python with pip. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { cache } from "../../scripts/setup/paths.mjs";
import { run } from "../../scripts/setup/run.mjs";
import type { Signed } from "./judge.js";

const PACKAGES = ["alibabacloud-openapi-util==0.2.4", "bce-python-sdk==0.9.79"];
const SCRIPT = fileURLToPath(new URL("judge.py", import.meta.url));

/** The result of the Python process. */
export interface Verdict {
  judged: number;
  /** The requests with another signature. */
  differ: string[];
  /** Why the SDKs could not run. */
  unavailable?: string;
}

export interface Python {
  /** Sends a request to the process; waits while its pipe is full. */
  judge(signed: Signed): Promise<void>;
  end(): Promise<Verdict>;
}

/** Starts the process; if that is not possible, the verdict says why. */
export async function startPython(): Promise<Python> {
  const found = await packages();
  if ("unavailable" in found) return { judge: async () => {}, end: async () => ({ judged: 0, differ: [], ...found }) };
  const child = spawn(found.program, [SCRIPT], {
    env: { ...process.env, PYTHONPATH: found.folder, PYTHONIOENCODING: "utf-8" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const verdict = new Promise<Verdict>((resolve, reject) => {
    createInterface(child.stdout).once("line", (line) => resolve(JSON.parse(line) as Verdict));
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`judge.py ended with ${code} and without a verdict`)));
  });
  // `end` reports a failure of the process; a broken pipe only follows from it.
  verdict.catch(() => {});
  child.stdin.on("error", () => {});
  return {
    async judge(signed) {
      if (child.stdin.write(`${JSON.stringify(signed)}\n`) || !child.stdin.writable) return;
      await new Promise<void>((resolve) => {
        child.stdin.once("drain", resolve);
        child.once("close", () => resolve());
      });
    },
    async end() {
      child.stdin.end();
      return verdict;
    },
  };
}

/** A Python, and the folder that its packages are in. */
export interface Installation {
  program: string;
  folder: string;
}

/** Installs the packages once for each version of Python, in the project's cache. */
export async function packages(): Promise<Installation | { unavailable: string }> {
  const program = process.platform === "win32" ? "python" : "python3";
  const version = await run(program, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]);
  if (!version.ok) return { unavailable: "there is no Python" };
  const folder = join(cache, `python-${version.output.trim()}-${PACKAGES.join("-").replace(/[^\w.-]+/g, "_")}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const making = await mkdtemp(join(cache, "making-"));
    const options = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore", "--target", making];
    const { ok, output } = await run(program, ["-m", "pip", "install", ...options, ...PACKAGES]);
    // A concurrent run may have installed the packages first.
    if (ok) await rename(making, folder).catch(() => {});
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) return { unavailable: `pip failed: ${output.trim().split("\n").at(-1)}` };
  }
  return { program, folder };
}
