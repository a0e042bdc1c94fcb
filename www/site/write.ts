/** Writes the site into a folder: `node --import tsx www/site/write.ts FOLDER`. */

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

import { buildSite } from "./site.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node --import tsx www/site/write.ts FOLDER");
const out = resolve(folder);
await rm(out, { recursive: true, force: true });
const site = await buildSite();
for (const [path, content] of site) {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
console.log(`▸ ${site.size} files of the documentation in ${out}`);
