/** `npm run pictures`: takes the pictures of the documents, and copies them to `docs/images/`. */

import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { execFileSync } from "node:child_process";

import { main } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";

await main(import.meta.url, async () => {
  const test = "tests/browser/pictures.test.ts";
  const only = ["--test-name-pattern", "^the picture "];
  execFileSync(process.execPath, ["--import", "tsx", "--test", ...only, test], { cwd: root, stdio: "inherit" });
  await mkdir(join(root, "docs/images"), { recursive: true });
  await cp(join(root, "test-results/images"), join(root, "docs/images"), { recursive: true });
});
