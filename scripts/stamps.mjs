/** Stamps: the hashes of a step's sources, by which a script knows whether its results are up to date. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { root } from "./setup/paths.mjs";

const stampFile = (name) => join(root, "target", "stamps", name);

/** Whether the sources of a step changed since its last stamp. */
export function stale(name, sources) {
  const file = stampFile(name);
  return !existsSync(file) || readFileSync(file, "utf8") !== digest(sources);
}

/** Stores the hash of a step's sources. */
export function stamp(name, sources) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), digest(sources));
}

/** Folders that are results, not sources. */
const RESULTS = ["node_modules", "dist"];

/** Hashes contents, not modification times: a clone or a switched branch changes the times of unchanged files. */
function digest(sources) {
  const hash = createHash("sha256");
  const add = (path) => {
    const absolute = join(root, path);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const entry of readdirSync(absolute).sort()) if (!RESULTS.includes(entry)) add(join(path, entry));
    } else {
      hash.update(`${path}\0`).update(readFileSync(absolute)).update("\0");
    }
  };
  sources.forEach(add);
  return hash.digest("hex");
}
