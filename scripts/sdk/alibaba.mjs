import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fieldsOf } from "./python.mjs";

/**
 * The operations of alibabacloud_ecd20200930 or alibabacloud_ecd20201002, by name.
 *
 * @returns {Map<string, import("./python.mjs").SdkOperation>}
 */
export function readAlibaba(folder, name) {
  const models = join(folder, name, "models");
  const classes = new Map();
  for (const file of readdirSync(models)) {
    const source = readFileSync(join(models, file), "utf8");
    for (const [, owner, body] of source.matchAll(/^class (\w+)\(DaraModel\):(.*?)(?=^class |(?![^]))/gms)) {
      classes.set(owner, members(body));
    }
  }
  const names = [...classes.keys()].map((owner) => /^(\w+)Request$/.exec(owner)?.[1]);
  return new Map(
    names
      .filter((operation) => operation && !operation.endsWith("Shrink") && classes.has(`${operation}ResponseBody`))
      .map((operation) => [
        operation,
        {
          request: fieldsOf(classes, `${operation}Request`),
          response: fieldsOf(classes, `${operation}ResponseBody`),
        },
      ]),
  );
}

/** The attributes of a model, by the names that are sent. */
function members(body) {
  const types = new Map([...body.matchAll(/^ {8}(\w+): (.*?) = None,$/gm)].map(([, name, type]) => [name, type]));
  const required = new Set(
    [...body.matchAll(/# This parameter is required\.\n\s+self\.(\w+) =/g)].map(([, attribute]) => attribute),
  );
  const wire = [
    ...body.matchAll(/result\['([^']+)'\] = self\.(\w+)/g),
    ...body.matchAll(/result\['([^']+)'\] = (?:\[\]|\{\})\n\s+if self\.(\w+) is not None/g),
  ];
  return new Map(
    wire.map(([, name, attribute]) => [
      name,
      { type: types.get(attribute) ?? "Any", required: required.has(attribute) },
    ]),
  );
}
