import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";

/** The project's root folder, with Cargo.toml and package.json. */
export const root = resolve(import.meta.dirname, "../..");

/**
 * The cache of results that take minutes to build. Outside of the work tree: new clones share it, and `git clean` keeps it.
 */
export const cache = join(cacheHome(), "edgedesk");

/** @returns {string} */
function cacheHome() {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === "win32" && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA;
  return join(homedir(), ".cache");
}

/**
 * The path of a program on PATH. (Windows has no `which`.)
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
