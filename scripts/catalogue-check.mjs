/**
 * `npm run catalogue:check PACKAGE`: compares the catalogue with the newest official SDK on PyPI and prints what is new
 * (+), gone (-) or changed (~) there. PACKAGE is alibabacloud_ecd20200930, alibabacloud_ecd20201002 or bce-python-sdk.
 * Needs Python with pip. It reads the SDK's source as text and runs none of it.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SetupError } from "./setup/say.mjs";
import { main, ROOT } from "./tasks.mjs";

const PACKAGES = {
  alibabacloud_ecd20200930: { catalogue: "ecd-2020-09-30", read: alibaba },
  alibabacloud_ecd20201002: { catalogue: "ecd-2020-10-02", read: alibaba },
  "bce-python-sdk": { catalogue: "bcc", read: baidu },
};

/** @typedef {Map<string, Map<string, boolean | undefined>>} Operations parameters by operation: whether required, if known */

/** Downloads and unpacks the newest version; returns its folder and the file's name. */
function download(name, folder) {
  const python = ["python3", "python"].find((program) => {
    try {
      return execFileSync(program, ["-m", "pip", "--version"], { stdio: "ignore" }) !== undefined;
    } catch {
      return false;
    }
  });
  if (!python) throw new SetupError("There is no Python with pip.", "sudo apt-get install python3-pip");
  execFileSync(python, ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, name], { stdio: "inherit" });
  const [file] = readdirSync(folder);
  const unpacked = join(folder, "unpacked");
  execFileSync(
    python,
    ["-c", "import shutil, sys; shutil.unpack_archive(sys.argv[1], sys.argv[2], sys.argv[3])"].concat(
      join(folder, file),
      unpacked,
      file.endsWith(".whl") ? "zip" : "gztar",
    ),
  );
  return { file, unpacked };
}

/** Request models: one file each, `_stop_desktops_request.py`. @returns {Operations} */
function alibaba(folder, name) {
  const models = join(folder, name, "models");
  const operations = new Map();
  for (const file of readdirSync(models)) {
    if (!/_request\.py$/.test(file) || file.endsWith("_shrink_request.py")) continue;
    const source = readFileSync(join(models, file), "utf8");
    const [, operation, body] = /class (\w+)Request\(DaraModel\):(.*?)(?=\nclass |$)/s.exec(source) ?? [];
    if (!operation) continue;
    const required = new Set(
      [...body.matchAll(/# This parameter is required\.\n\s+self\.(\w+) =/g)].map(([, attribute]) => attribute),
    );
    const names = [...body.matchAll(/if self\.(\w+) is not None:\s+(?:result\['(\w+)'\]|for )/g)];
    const lists = [...body.matchAll(/result\['(\w+)'\] = \[\]\s+if self\.(\w+) is not None/g)];
    const parameters = new Map();
    for (const [, attribute, wire] of names) if (wire) parameters.set(wire, required.has(attribute));
    for (const [, wire, attribute] of lists) parameters.set(wire, required.has(attribute));
    operations.set(operation, parameters);
  }
  return operations;
}

/** Methods of the client; the SDK does not say what is required. @returns {Operations} */
function baidu(folder) {
  const source = readFileSync(join(folder, "baidubce/services/bcc/bcc_client.py"), "utf8");
  const operations = new Map();
  for (const [, method, body] of source.matchAll(/\n {4}def ([a-z]\w*)\(self(.*?)(?=\n {4}def |$)/gs)) {
    const names = [...body.matchAll(/(?:body|params)\[['"](\w+)['"]\]|^\s+['"](\w+)['"]:(?!\s*None)/gm)]
      .map(([, a, b]) => a ?? b)
      // Part of the address in the catalogue, as are the action keys, whose value is None.
      .filter((parameter) => parameter !== "action");
    const name = method.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    operations.set(name, new Map(names.map((parameter) => [parameter, undefined])));
  }
  return operations;
}

/** @returns {Operations} */
function catalogued(file) {
  const { operations } = JSON.parse(readFileSync(join(ROOT, "catalogue", `${file}.json`), "utf8"));
  return new Map(
    operations.map(({ name, request }) => [
      name,
      // What stands in the path is no parameter of the SDKs' bodies and queries.
      new Map(request.filter((field) => field.in !== "URL").map((field) => [field.name, field.required === true])),
    ]),
  );
}

function* differences(ours, theirs) {
  for (const name of theirs.keys()) if (!ours.has(name)) yield `+ ${name}`;
  for (const [name, parameters] of ours) {
    const other = theirs.get(name);
    if (!other) {
      yield `- ${name}`;
      continue;
    }
    for (const [parameter, required] of other) {
      if (!parameters.has(parameter)) yield `+ ${name}.${parameter}${required ? " (required)" : ""}`;
      else if (required !== undefined && required !== parameters.get(parameter)) {
        yield `~ ${name}.${parameter} is ${required ? "required" : "optional"} there`;
      }
    }
    for (const parameter of parameters.keys()) if (!other.has(parameter)) yield `- ${name}.${parameter}`;
  }
}

await main(import.meta.url, async () => {
  const name = process.argv[2];
  const entry = PACKAGES[name];
  if (!entry) throw new SetupError(`Which package? One of ${Object.keys(PACKAGES).join(", ")}.`);
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-sdk-"));
  try {
    const { file, unpacked } = download(name, folder);
    const inner = readdirSync(unpacked).find((inside) => existsSync(join(unpacked, inside, "setup.py")));
    const theirs = entry.read(inner ? join(unpacked, inner) : unpacked, name);
    const lines = [...differences(catalogued(entry.catalogue), theirs)];
    console.log(`${file} has ${theirs.size} operations; the catalogue differs from it in ${lines.length} places:`);
    for (const line of lines.sort()) console.log(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
