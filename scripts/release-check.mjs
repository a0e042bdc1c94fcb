/**
 * `npm run release:check`: whether this commit can be released. Publishes nothing. `npm run release:check -- v0.1.0` checks
 * in addition that this is the version of a tag, and that the changelog has its date.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import { brokenPromises, changelogEntry, crates, foreignFiles, missingDocuments, versions } from "./release.mjs";
import { SetupError } from "./setup/log.mjs";
import { main, ROOT, run } from "./process.mjs";

function ask(command, ...args) {
  const shell = process.platform === "win32";
  return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8, shell });
}

/**
 * Removes what an earlier dry run left of the crates. Cargo packs them into a registry of its own, and keeps what it unpacks from
 * there by name and version: the next run would compile the sources of the last one.
 */
function forgetDryRuns(crates) {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry");
  for (const kind of ["src", "cache"]) {
    const folder = join(registry, kind);
    // The names of registries on disk have no host before the hash.
    const local = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("-")) : [];
    for (const name of local) {
      for (const { name: crate, version } of crates) {
        for (const ending of ["", ".crate"]) {
          rmSync(join(folder, name, `${crate}-${version}${ending}`), { recursive: true, force: true });
        }
      }
    }
  }
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

  const published = crates();
  const names = published.map(({ name }) => name);
  for (const name of names) {
    const listed = ask("cargo", "package", "--list", "--package", name).trim().split("\n");
    check(`crate ${name} holds its sources, and nothing else: ${listed.length} files`, foreignFiles(listed));
    check(`crate ${name} has a licence`, listed.includes("LICENSE") ? [] : ["no LICENSE"]);
  }
  forgetDryRuns(published);
  await run(`cargo packs, compiles and would publish ${names.join(" and ")}`, "cargo", {
    args: ["publish", "--dry-run", "--locked", "--quiet", ...names.flatMap((name) => ["--package", name])],
  });
  console.log(`\n${version} can be released.`);
});
