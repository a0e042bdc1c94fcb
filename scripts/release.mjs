/** The requirements of a release that need the files only. `release-check.mjs` also runs npm and cargo. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { PACKAGES } from "./packages.mjs";
import { root } from "./setup/paths.mjs";

const text = (path) => readFileSync(join(root, path), "utf8");
const json = (path) => JSON.parse(text(path));

/** The published crates, dependencies first. */
export function crates() {
  const args = ["metadata", "--no-deps", "--format-version=1", "--locked"];
  const { packages } = JSON.parse(execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 }));
  const published = packages.filter(({ publish }) => publish === null);
  const needs = (a, b) => a.dependencies.some(({ name }) => name === b.name);
  return published.sort((a, b) => (needs(a, b) ? 1 : needs(b, a) ? -1 : 0));
}

/**
 * The versions in all manifests, which must be equal.
 *
 * @returns {[place: string, version: string][]}
 */
export function versions() {
  const published = crates();
  const lock = json("package-lock.json");
  const requirements = published.flatMap(({ name, dependencies }) =>
    dependencies
      .filter((dependency) => dependency.path && published.some((crate) => crate.name === dependency.name))
      .map((dependency) => [`${name}'s dependency on ${dependency.name}`, dependency.req.replace(/^[\^=]/, "")]),
  );
  return [
    ["package.json", json("package.json").version],
    ["package-lock.json", lock.version],
    ["package-lock.json, packages", lock.packages[""].version],
    ...PACKAGES.slice(1).map(({ name, folder }) => [`package ${name}`, json(join(folder, "package.json")).version]),
    ...published.map(({ name, version }) => [`crate ${name}`, version]),
    ...requirements,
  ];
}

/**
 * The changelog's entry for a version.
 *
 * @returns {{ date: string, notes: string } | undefined} the date, or "Unreleased"
 */
export function changelogEntry(version) {
  const sections = text("CHANGELOG.md").split(/^## /m).slice(1);
  const section = sections.find((section) => section.startsWith(`[${version}] - `));
  if (section === undefined) return undefined;
  const [heading = "", ...notes] = section.split("\n");
  return { date: heading.slice(`[${version}] - `.length).trim(), notes: notes.join("\n").trim() };
}

/** The newest version before `version` in a changelog, whose entries begin with the newest. */
export function earlierVersion(version, changelog = text("CHANGELOG.md")) {
  const versions = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
  return versions[versions.indexOf(version) + 1];
}

/**
 * Files that package.json names and the tarball lacks, and files that do not belong in the tarball.
 *
 * @param {string[]} packed the paths in the tarball
 * @param {string} folder the package's
 */
export function brokenPromises(packed, folder = ".") {
  const { exports = {}, alias = {}, typesVersions = {}, bin = {} } = json(join(folder, "package.json"));
  const targets = [exports, alias, typesVersions, bin].flatMap(function leaves(value) {
    return typeof value === "string" ? [value] : Object.values(value).flatMap(leaves);
  });
  const missing = targets
    .map((target) => target.replace(/^\.\//, ""))
    .filter((target) => !packed.includes(target))
    .map((target) => `package.json names ${target}, which is not in the package`);
  const other = packed
    .filter((path) => !/^(dist\/.+|package\.json|README\.md|LICENSE)$/.test(path))
    .map((path) => `${path} is in the package`);
  return [...missing, ...other];
}

/** Files of a crate's package that are neither sources nor documentation. */
export function foreignFiles(paths) {
  const own = /^(src\/.+\.rs|(src\/)?README\.md|LICENSE|Cargo\.(toml(\.orig)?|lock)|\.cargo_vcs_info\.json)$/;
  return paths.filter((path) => !own.test(path));
}

/** The required documents that do not exist. */
export function missingDocuments() {
  return ["README.md", "CHANGELOG.md", "LICENSE", "SECURITY.md"].filter((path) => !existsSync(join(root, path)));
}
