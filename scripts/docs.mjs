/** `npm run docs`: generates the API reference in docs/api from the comments of the sources. */

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { cache, root } from "./setup/paths.mjs";
import { setUpNodeModules } from "./setup/node-modules.mjs";
import { lastLines, run } from "./setup/run.mjs";
import { main, StepError } from "./setup/log.mjs";

const TYPEDOC = join(root, "scripts/typedoc");
const ENTRIES = [
  "ecd",
  "wuying",
  "wuying/login",
  "bcc",
  "gateway",
  "gateway/client",
  "gateway/node",
  "sts",
  "signer",
  "errors",
  "node",
];
const APIS = {
  ecd: "Alibaba Elastic Desktop Service, admin, 2020-09-30",
  wuying: "Alibaba Elastic Desktop Service, end user, 2020-10-02",
  bcc: "Baidu BCC",
};

/** Installs TypeDoc outside of the work tree, because it needs a TypeScript before 7. Returns the folder. */
async function typedoc() {
  const hash = createHash("sha256")
    .update(readFileSync(join(TYPEDOC, "package-lock.json")))
    .digest("hex");
  const folder = join(cache, `typedoc-${hash.slice(0, 8)}`);
  const stamp = join(folder, ".installed");
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(TYPEDOC, file), join(folder, file));
  console.log("▸ TypeDoc (packages from the npm registry, about 10 s)");
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
  const windows = process.platform === "win32";
  const [program, ...first] = windows ? ["cmd", "/d", "/c", "npm"] : ["npm"];
  const result = await run(program, [...first, ...args], { cwd: folder, seconds: 600 });
  if (!result.ok) throw new StepError(`TypeDoc could not be installed:\n${lastLines(result)}`);
  writeFileSync(stamp, "");
  return folder;
}

/**
 * Writes the reference into a folder.
 *
 * @param {string} out
 */
export async function writeReference(out) {
  const tool = await typedoc();
  const packages = join(tool, "node_modules");
  rmSync(out, { recursive: true, force: true });
  const args = [
    join(packages, "typedoc/bin/typedoc"),
    ...["--options", join(TYPEDOC, "typedoc.json"), "--tsconfig", join(root, "tsconfig.build.json")],
    ...["--plugin", join(packages, "typedoc-plugin-markdown/dist/index.js"), "--plugin", join(TYPEDOC, "throws.mjs")],
    ...ENTRIES.flatMap((entry) => ["--entryPoints", join(root, `ts/${entry}.ts`)]),
    ...["--out", out],
  ];
  const result = await run(process.execPath, args);
  if (!result.ok) throw new StepError(`TypeDoc failed:\n${lastLines(result, 20)}`);
  const counts = Object.keys(APIS).map((api) => [api, writeOperations(api, out)]);
  writeIndex(out, Object.fromEntries(counts));
}

/** Writes the list of an API's operations. Their types are too many for the reference. Returns the number of operations. */
function writeOperations(api, out) {
  const source = readFileSync(join(root, `ts/generated/${api}.ts`), "utf8");
  const rows = [...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\nexport const (\w+): Operation</gs)].map(
    ([, comment = "", name = ""]) => {
      const [text = ""] = comment.replace(/\n \* ?/g, "\n").split(/\n@/);
      const [, page] = /@see (\S+)/.exec(comment) ?? [];
      const words = text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");
      return `| ${page ? `[${name}](${page})` : name} | ${words} |`;
    },
  );
  const heading = `# Operations of \`edgedesk/${api}\``;
  const intro = `${APIS[api]}: ${rows.length} operations. An editor shows the parameters and the response of each.`;
  const lines = [heading, "", intro, "", "| operation | |", "| --- | --- |", ...rows, ""];
  writeFileSync(join(out, `operations-${api}.md`), lines.join("\n"));
  return rows.length;
}

function writeIndex(out, counts) {
  const entries = ENTRIES.map((entry) => {
    const operations = APIS[entry] ? `[${counts[entry]} operations](operations-${entry}.md)` : "";
    return `| [\`edgedesk/${entry}\`](${entry}.md) | ${APIS[entry] ?? ""} | ${operations} |`;
  });
  const lines = [
    "# API reference",
    "",
    "Written by `npm run docs` from the comments of the sources; a test fails where it differs.",
    "",
    "| entry | | |",
    "| --- | --- | --- |",
    ...entries,
    "",
    "`edgedesk/recovery` has no exports: importing it loads the code for failures at the start.",
    "",
    "The crate's reference is on docs.rs.",
    "",
  ];
  writeFileSync(join(out, "README.md"), lines.join("\n"));
}

/** @returns {Record<string, string>} the files of a reference by their names */
export function filesOf(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
}

await main(import.meta.url, async () => {
  await setUpNodeModules();
  await writeReference(join(root, "docs/api"));
  console.log(`docs/api: ${Object.keys(filesOf(join(root, "docs/api"))).join(", ")}`);
});
