/**
 * `npm run release:check`: whether this commit can be released. Publishes nothing. `npm run release:check -- v0.1.0` checks
 * in addition that this is the version of a tag, and that the changelog has its date.
 */

import { execFileSync } from "node:child_process";

import { build } from "./build.mjs";
import { brokenPromises, changelogEntry, crates, foreignFiles, missingDocuments, versions } from "./release.mjs";
import { SetupError } from "./setup/say.mjs";
import { main, ROOT, run } from "./tasks.mjs";

function ask(command, ...args) {
  const shell = process.platform === "win32";
  return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8, shell });
}

/** Says what was checked, or why the release cannot be. */
function check(what, problems) {
  if (problems.length > 0) throw new SetupError(`${what}:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  console.log(`✓ ${what}`);
}

await main(import.meta.url, async () => {
  const [tag] = process.argv.slice(2);
  const said = versions();
  const [[, version]] = said;
  const others = said.filter(([, other]) => other !== version).map(([place, other]) => `${place}: ${other}`);
  check(`every version is ${version}`, others);

  const entry = changelogEntry(version);
  check(`CHANGELOG.md has an entry for ${version}`, entry?.notes ? [] : [`no "## [${version}] - date" with notes`]);
  if (tag !== undefined) {
    check(`the tag ${tag} is of this version`, tag === `v${version}` ? [] : [`it should be v${version}`]);
    check(`the entry has a date`, /^\d{4}-\d\d-\d\d$/.test(entry.date) ? [] : [`it has ${entry.date}`]);
  }
  check("the documents of a release are there", missingDocuments());

  await build();
  // No scripts: `prepack` would build again.
  const quiet = ["--ignore-scripts", "--loglevel=error", "--json"];
  const [packed] = JSON.parse(ask("npm", "pack", "--dry-run", ...quiet));
  const paths = packed.files.map(({ path }) => path);
  check(
    `the npm package holds what package.json names, and nothing else: ${paths.length} files`,
    brokenPromises(paths),
  );
  ask("npm", "publish", "--dry-run", ...quiet);
  check("npm would publish it", []);

  const names = crates().map(({ name }) => name);
  for (const name of names) {
    const listed = ask("cargo", "package", "--list", "--package", name).trim().split("\n");
    check(`crate ${name} holds its sources, and nothing else: ${listed.length} files`, foreignFiles(listed));
    check(`crate ${name} has a licence`, listed.includes("LICENSE") ? [] : ["no LICENSE"]);
  }
  await run(`cargo packs, compiles and would publish ${names.join(" and ")}`, "cargo", {
    args: ["publish", "--dry-run", "--locked", "--quiet", ...names.flatMap((name) => ["--package", name])],
  });
  console.log(`\n${version} can be released.`);
});
