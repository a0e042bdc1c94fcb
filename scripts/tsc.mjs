import { join } from "node:path";

import { root } from "./setup/paths.mjs";

/** The arguments of Node that check files as a strict project of npm has it; further options and the files follow. */
export const STRICT = [
  join(root, "node_modules/typescript/bin/tsc"),
  ...["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"],
];
