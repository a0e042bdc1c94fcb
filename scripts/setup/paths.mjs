import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";

/** The work tree: the folder that holds Cargo.toml and package.json. */
export const root = resolve(import.meta.dirname, "../..");

/**
 * What takes minutes to make is kept here, outside of the work tree, so that a fresh clone or a
 * `git clean` does not have to make it again.
 */
export const cache = join(cacheHome(), "edgedesk");

/** @returns {string} */
function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === "win32" && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA;
  return join(homedir(), ".cache");
}

/**
 * Where a program is that PATH names. (Asking `which` would cost a process, and Windows has none.)
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const windows = process.platform === "win32";
  for (const folder of (process.env.PATH ?? "").split(windows ? ";" : ":")) {
    const file = join(folder, windows ? `${name}.exe` : name);
    if (folder && existsSync(file)) return file;
  }
}
