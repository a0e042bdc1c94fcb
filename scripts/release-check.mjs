/**
 * `npm run release:check`: checks that this commit can be released. Publishes nothing. `npm run release:check -- v0.1.0`
 * also checks that the tag has this version, and that the changelog has its date.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import {
  brokenPromises,
  changelogEntry,
  crates,
  earlierVersion,
  foreignFiles,
  missingDocuments,
  versions,
} from "./release.mjs";
import { PACKAGES } from "./packages.mjs";
import { main, StepError } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";
import { step } from "./setup/run.mjs";
import { setUpSemverChecks } from "./setup/semver-checks.mjs";

function ask(command, ...args) {
  const shell = process.platform === "win32";
  return execFileSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1e8, shell });
}

/**
 * Removes the crates of an earlier dry run. Cargo caches them by name and version in a local registry, so that the next run
 * would compile the sources of the last one.
 */
function removeDryRuns(crates) {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry");
  for (const kind of ["src", "cache"]) {
    const folder = join(registry, kind);
    // The name of a local registry has no host before the hash.
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

/** Prints a requirement that holds; throws with the problems otherwise. */
function check(requirement, problems) {
  const lines = problems.map((problem) => `\n  ${problem}`).join("");
  if (lines) throw new StepError(`This requirement of a release does not hold: ${requirement}${lines}`);
  console.log(`✓ ${requirement}`);
}

await main(import.meta.url, async () => {
  const [tag] = process.argv.slice(2);
  const all = versions();
  const [[, version]] = all;
  const others = all.filter(([, other]) => other !== version).map(([place, other]) => `${place}: ${other}`);
  check(`every version is ${version}`, others);

  const entry = changelogEntry(version);
  const missing = `add "## [${version}] - date" with notes to CHANGELOG.md`;
  check(`CHANGELOG.md has an entry for ${version}`, entry?.notes ? [] : [missing]);
  if (tag !== undefined) {
    check(`the tag is v${version}`, tag === `v${version}` ? [] : [`given ${tag}`]);
    check("the entry has a date", /^\d{4}-\d\d-\d\d$/.test(entry.date) ? [] : [`CHANGELOG.md has ${entry.date}`]);
  }
  check("every document of a release exists", missingDocuments());

  await build();
  // Without scripts: `prepack` would build again.
  const quiet = ["--ignore-scripts", "--loglevel=error", "--json"];
  for (const { name, folder } of PACKAGES) {
    const [packed] = JSON.parse(ask("npm", "pack", `./${folder}`, "--dry-run", ...quiet));
    const paths = packed.files.map(({ path }) => path);
    check(
      `the npm package ${name} has the files that package.json names and no others (${paths.length} files)`,
      brokenPromises(paths, folder),
    );
    ask("npm", "publish", `./${folder}`, "--dry-run", ...quiet);
    check(`npm publish --dry-run of ${name} succeeds`, []);
  }

  const published = crates();
  const names = published.map(({ name }) => name);
  for (const name of names) {
    const listed = ask("cargo", "package", "--list", "--package", name).trim().split("\n");
    check(`crate ${name} has its sources and no other files (${listed.length} files)`, foreignFiles(listed));
    check(`crate ${name} has a licence`, listed.includes("LICENSE") ? [] : ["the file LICENSE is missing"]);
  }
  removeDryRuns(published);
  await step(`cargo publish --dry-run of ${names.join(" and ")}`, "cargo", {
    args: ["publish", "--dry-run", "--locked", "--quiet", ...names.flatMap((name) => ["--package", name])],
  });

  const earlier = earlierVersion(version);
  if (earlier === undefined) {
    console.log(`- ${version} is the first version: cargo semver-checks has no earlier one to compare the API with`);
  } else {
    // The crate edgedesk-encoding promises no stable API.
    await step(`cargo semver-checks compares the API of the crate with ${earlier}`, await setUpSemverChecks(), {
      args: ["semver-checks", "--package", "edgedesk", "--baseline-version", earlier],
    });
  }
  console.log(`\n${version} can be released.`);
});
