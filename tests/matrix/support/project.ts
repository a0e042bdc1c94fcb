import { cpSync } from "node:fs";
import { basename, join } from "node:path";

import { copied } from "../../../scripts/package/project.mjs";
import { root } from "../../../scripts/setup/paths.mjs";

/** The folder of the matrix's sources. */
export const matrix = join(root, "tests/matrix");

/** Makes a project of `tests/matrix/<source>` with the suite, and files that projects share. Returns its folder. */
export async function project(source: string, ...shared: string[]): Promise<string> {
  const folder = await copied(join(matrix, source), source);
  for (const file of ["suite.mjs", ...shared]) cpSync(join(matrix, file), join(folder, basename(file)));
  return folder;
}
