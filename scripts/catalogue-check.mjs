/**
 * `npm run catalogue:check PACKAGE`: compares the catalogue with the newest official SDK on PyPI: addresses, parameters and
 * response fields at every depth, their types, and which are required. Prints what the SDK adds (+), lacks (-) or has
 * differently (~), except for differences that the catalogue records in `source` or `conflicts`, and for what an outdated SDK
 * lacks. Needs Python with pip. It reads the SDK's source as text and runs none of it.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readFacts } from "./catalogue-files.mjs";
import { readAlibaba } from "./sdk/alibaba.mjs";
import { readBaidu, readOldBaidu } from "./sdk/baidu.mjs";
import { main, StepError } from "./setup/log.mjs";

const PACKAGES = {
  alibabacloud_ecd20200930: { file: "ecd-2020-09-30", read: readAlibaba },
  alibabacloud_ecd20201002: { file: "ecd-2020-10-02", read: readAlibaba },
  "baiducloud-python-sdk-bcc": { file: "bcc", read: readBaidu },
  "bce-python-sdk": { file: "bcc", read: readOldBaidu, isOutdated: true },
};

/** Downloads and unpacks the newest version of a package. Returns the name of the file and the folder. */
function download(name, folder) {
  const python = ["python3", "python"].find((program) => {
    try {
      return execFileSync(program, ["-m", "pip", "--version"], { stdio: "ignore" }) !== undefined;
    } catch {
      return false;
    }
  });
  if (!python) throw new StepError("There is no Python with pip.", "sudo apt-get install python3-pip");
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

/** The catalogue's operations by name, as `read` of {@link PACKAGES} returns those of an SDK. */
export function catalogued({ operations, models = {} }) {
  return new Map(
    operations.map((operation) => [
      operation.name,
      {
        ...operation,
        address: operation.method && addressOf(operation),
        request: flattened(operation.request, models),
        response: flattened(operation.response, models),
      },
    ]),
  );
}

function addressOf({ method, path, action }) {
  const plain = path.replaceAll(/\{\w+\}/g, "{}");
  return `${method} ${plain}${action ? `?${action}` : ""}`;
}

function flattened(list, models) {
  const fields = new Map();
  const add = (path, field, seen) => {
    const { type, items, mapOf, model, required = false, source } = field;
    if (!path.endsWith("[]")) fields.set(path, { type, required, source, in: field.in });
    if (items) add(`${path}[]`, items, seen);
    if (seen.includes(model)) return;
    for (const inner of field.fields ?? mapOf?.fields ?? models[model] ?? []) {
      add(`${path}.${inner.name}`, inner, model ? [...seen, model] : seen);
    }
  };
  for (const field of list) add(field.name, field, []);
  return fields;
}

/** The conflicts with this SDK that the catalogue records: the subject, and the SDK's version of it. */
function conflictsWith({ conflicts = [] }, sdk) {
  return conflicts.flatMap(({ about, sources }) =>
    Object.entries(sources)
      .filter(([source]) => source.startsWith(sdk))
      .map(([, said]) => ({ about, said })),
  );
}

/** The differences, one line each. */
export function* differences(ours, theirs, sdk) {
  // An SDK may use another name for an operation: its address identifies it then, or the path that a conflict names.
  const byAddress = new Map();
  for (const own of ours.values()) {
    const paths = conflictsWith(own, sdk).filter(({ said }) => said.startsWith("/"));
    for (const { said } of paths) byAddress.set(`${own.method} ${said}`, own);
  }
  for (const own of ours.values()) if (own.address) byAddress.set(own.address, own);
  const found = new Set();
  for (const [name, other] of theirs) {
    const named = ours.get(name);
    const isNamed = named && (named.address === other.address || conflictsWith(named, sdk).length > 0);
    const own = isNamed ? named : (byAddress.get(other.address) ?? named);
    if (!own) {
      yield `+ ${name}${other.address ? ` (${other.address})` : ""}`;
      continue;
    }
    found.add(own.name);
    const conflicts = conflictsWith(own, sdk);
    const isKnown = conflicts.length > 0;
    if (other.address && other.address !== own.address && !isKnown) {
      yield `~ ${own.name} is ${other.address} there`;
    }
    /** Whether the catalogue explains why it lacks a parameter of the SDK: the path has `action`, or a conflict names it. */
    const isExplained = (path) =>
      (path === "action" && /[?&]action=/.test(own.path ?? "")) ||
      (path === "clientToken" && isKnown) ||
      conflicts.some(({ about = "" }) => /\bparameters$/.test(about) || about.includes(`\`${path}\``));
    for (const side of ["request", "response"]) {
      if (other[side]) yield* fieldDifferences(`${own.name}.${side}`, own[side], other[side], { isKnown, isExplained });
    }
  }
  for (const { name, source } of ours.values()) if (!found.has(name) && !source) yield `- ${name}`;
}

function* fieldDifferences(place, ours, theirs, { isKnown, isExplained }) {
  for (const [path, { type, required }] of theirs) {
    const own = ours.get(path);
    if (!own) {
      if (place.endsWith(".request") && isExplained(path)) continue;
      yield `+ ${place}.${path}${required ? " (required)" : ""}`;
      continue;
    }
    if (type && type !== own.type && own.type !== "any") yield `~ ${place}.${path} is ${type} there, ${own.type} here`;
    if (required !== undefined && required !== own.required && place.endsWith(".request") && !isKnown) {
      yield `~ ${place}.${path} is ${required ? "required" : "optional"} there`;
    }
  }
  for (const [path, own] of ours) {
    // The older SDKs have no path parameters and no nested fields.
    if (theirs.has(path) || own.source || own.in === "path" || path.includes(".")) continue;
    if (!(isKnown && path === "clientToken")) yield `- ${place}.${path}`;
  }
}

await main(import.meta.url, async () => {
  const name = process.argv[2];
  const entry = PACKAGES[name];
  if (!entry) {
    const known = Object.keys(PACKAGES).join(", ");
    throw new StepError(`catalogue:check: given ${name ?? "no package"}, allowed is one of ${known}`);
  }
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-sdk-"));
  try {
    const { file, unpacked } = download(name, folder);
    const inner = readdirSync(unpacked).find((folder) => existsSync(join(unpacked, folder, "setup.py")));
    const theirs = entry.read(inner ? join(unpacked, inner) : unpacked, name);
    const lines = [...differences(catalogued(readFacts(entry.file)), theirs, name)].filter(
      (line) => !(entry.isOutdated && line.startsWith("-")),
    );
    console.log(`${file} has ${theirs.size} operations; the catalogue differs from it in ${lines.length} places:`);
    for (const line of lines.sort()) console.log(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
