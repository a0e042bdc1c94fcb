/** PyPI's official SDKs, in a process of its own, where there is a Python with pip. */

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

/** What it found. */
export interface Verdict {
  judged: number;
  /** Where it signs otherwise. */
  differ: string[];
  /** Why it was not asked. */
  said?: string;
}

export interface Python {
  /** Hands over a request; waits where it is behind. */
  judge(signed: Signed): Promise<void>;
  end(): Promise<Verdict>;
}

/** Starts it; where that is not possible, its verdict says why. */
export async function startPython(): Promise<Python> {
  const found = await packages();
  if ("said" in found) return { judge: async () => {}, end: async () => ({ judged: 0, differ: [], ...found }) };
  const child = spawn(found.program, [SCRIPT], {
    env: { ...process.env, PYTHONPATH: found.folder, PYTHONIOENCODING: "utf-8" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const verdict = new Promise<Verdict>((resolve, reject) => {
    createInterface(child.stdout).once("line", (line) => resolve(JSON.parse(line) as Verdict));
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`judge.py ended with ${code} and without a verdict`)));
  });
  // Whoever waits for the verdict hears of it; a pipe that breaks before is its consequence.
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

/** The packages, installed once on this machine for each of Python's versions, beside nobody's own. */
async function packages(): Promise<{ program: string; folder: string } | { said: string }> {
  const program = process.platform === "win32" ? "python" : "python3";
  const version = await run(program, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]);
  if (!version.ok) return { said: "there is no Python" };
  const folder = join(cache, `python-${version.output.trim()}-${PACKAGES.join("-").replace(/[^\w.-]+/g, "_")}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const making = await mkdtemp(join(cache, "making-"));
    const options = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore", "--target", making];
    const { ok, output } = await run(program, ["-m", "pip", "install", ...options, ...PACKAGES], { seconds: 180 });
    // Another run at the same time may have been first: as good.
    if (ok) await rename(making, folder).catch(() => {});
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) return { said: `pip could not install them: ${output.trim().split("\n").at(-1)}` };
  }
  return { program, folder };
}
