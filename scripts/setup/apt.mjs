import { setTimeout as sleep } from "node:timers/promises";
import { onPath } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { say, StepError } from "./log.mjs";

/** Whether this is a Debian or Ubuntu. */
export const hasApt = () => process.platform === "linux" && onPath("apt-get") !== undefined;

/**
 * The shell command that installs packages.
 * @param {string[]} packages
 */
export function aptCommand(packages) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  return process.getuid?.() === 0 ? `apt-get update && ${install}` : `sudo sh -c '${`apt-get update && ${install}`}'`;
}

/**
 * The installed versions of the packages by name, or undefined when one is not installed.
 * @param {string[]} packages
 * @returns {Promise<Record<string, string> | undefined>}
 */
export async function aptVersions(packages) {
  const format = "${Package} ${Version} ${db:Status-Status}\\n";
  const { ok, output } = await run("dpkg-query", ["-W", "-f", format, ...packages]);
  const rows = output
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  if (!ok || rows.some(([, , status]) => status !== "installed")) return undefined;
  return Object.fromEntries(rows);
}

/**
 * @param {string[]} packages
 * @param {string} what one line: what for, and how long it takes
 */
export async function aptInstall(packages, what) {
  const asRoot = await rootPrefix();
  if (!asRoot) {
    throw new StepError(
      `${what}.\nInstalling packages needs root, and sudo is missing or asks for a password.`,
      aptCommand(packages),
    );
  }
  say(what);
  // A failed update is not an error: one dead source in the list is enough for it. The install decides.
  await apt(asRoot, "  apt-get update", ["update"]);
  // --no-remove: rustc-web, for example, would remove Debian's other packages of Rust.
  const result = await apt(asRoot, `  apt-get install ${packages.join(" ")}`, [
    ...["install", "-y", "--no-install-recommends", "--no-remove"],
    ...packages,
  ]);
  if (!result.ok) {
    throw new StepError(`apt-get install failed:\n${lastLines(result)}`, aptCommand(packages));
  }
}

/**
 * @param {string[]} asRoot
 * @param {string} what
 * @param {string[]} args
 */
async function apt(asRoot, what, args) {
  // Another apt may be running, especially on a new host. apt-get can wait for dpkg's lock, but not for the locks of its
  // lists and archives.
  for (let tries = 60; ; tries--) {
    const [program, ...rest] = [
      ...asRoot,
      ...["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"],
      ...["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300", ...args],
    ];
    const result = await work(what, program, rest);
    if (result.ok || tries === 0 || !/Could not get lock/.test(result.output)) return result;
    say("  … another apt is running; waiting for it");
    await sleep(5000);
  }
}

/** The prefix that runs a command as root. @returns {Promise<string[] | undefined>} */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return (await run("sudo", ["-n", "true"])).ok ? ["sudo", "-n"] : undefined;
}
