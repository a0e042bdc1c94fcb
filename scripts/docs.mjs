/** `npm run docs`: the API reference in docs/api, made of the sources' comments. */

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { cache } from "./setup/paths.mjs";
import { setUpNodeModules } from "./setup/node-modules.mjs";
import { run as attempt, lastLines } from "./setup/run.mjs";
import { SetupError } from "./setup/log.mjs";
import { main, ROOT } from "./process.mjs";

const TYPEDOC = join(ROOT, "scripts/typedoc");
const ENTRIES = ["ecd", "wuying", "bcc", "gateway", "gateway/client", "errors", "node"];
const APIS = {
  ecd: "Alibaba Elastic Desktop Service, admin, 2020-09-30",
  wuying: "Alibaba Elastic Desktop Service, end user, 2020-10-02",
  bcc: "Baidu BCC",
};

/** TypeDoc's folder, outside of the work tree: TypeDoc needs the API of a TypeScript before 7. */
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
  const result = await attempt(program, [...first, ...args], { cwd: folder, seconds: 600 });
  if (!result.ok) throw new SetupError(`TypeDoc could not be installed:\n${lastLines(result)}`);
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
    ...["--options", join(TYPEDOC, "typedoc.json"), "--tsconfig", join(ROOT, "tsconfig.build.json")],
    ...["--plugin", join(packages, "typedoc-plugin-markdown/dist/index.js"), "--plugin", join(TYPEDOC, "throws.mjs")],
    ...ENTRIES.flatMap((entry) => ["--entryPoints", join(ROOT, `ts/${entry}.ts`)]),
    ...["--out", out],
  ];
  const result = await attempt(process.execPath, args, { seconds: 300 });
  if (!result.ok) throw new SetupError(`TypeDoc failed:\n${lastLines(result, 20)}`);
  const counts = Object.keys(APIS).map((api) => [api, writeOperations(api, out)]);
  writeIndex(out, Object.fromEntries(counts));
}

/** The page of an API's operations, whose types are too many for the reference: what each does and the vendor's page. */
function writeOperations(api, out) {
  const source = readFileSync(join(ROOT, `ts/generated/${api}.ts`), "utf8");
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
  await writeReference(join(ROOT, "docs/api"));
  console.log(`docs/api: ${Object.keys(filesOf(join(ROOT, "docs/api"))).join(", ")}`);
});
