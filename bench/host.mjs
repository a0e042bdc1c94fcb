/** Describes the host that the benchmark ran on. */

import { cpus, loadavg, release, totalmem, type } from "node:os";
import { readFileSync } from "node:fs";

import { run } from "../scripts/setup/run.mjs";
import { table } from "./report.mjs";
import { newestNode } from "./runtimes/node-process.mjs";
import { workerdProgram } from "./runtimes/workerd.mjs";

/** The name of the operating system. */
function system() {
  try {
    return /^PRETTY_NAME="(.*)"/m.exec(readFileSync("/etc/os-release", "utf8"))[1];
  } catch {
    return type();
  }
}

const version = async (program, ...args) => (await run(program, args)).output.trim().split("\n")[0];

/** The table of processor, system and runtimes. */
export async function hostTable(chromium) {
  const [{ model }] = cpus();
  return table(
    ["", "where this was measured"],
    [
      ["processor", `${model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
      ["load", `${loadavg()[0].toFixed(1)} at the end of the run`],
      ["system", `${system()}, ${type()} ${release()}`],
      ["Node", `${process.version}; newest ${await version(await newestNode(), "--version")}`],
      ["Chromium", chromium ?? "not measured"],
      ["workerd", await version(await workerdProgram(), "--version")],
      ["Rust", await version("rustc", "--version")],
      ["edgedesk", await version("git", "describe", "--always", "--dirty")],
      ["date", new Date().toISOString().slice(0, 16).replace("T", " ") + " UTC"],
    ],
  );
}
