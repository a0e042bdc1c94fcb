/** Reads and writes the files of catalogue/, whose format catalogue/README.md describes. */

import { readFileSync, writeFileSync } from "node:fs";

import { format } from "prettier";

/** The APIs and their files. */
export const APIS = [
  { api: "ecd", file: "ecd-2020-09-30", title: "The admin API of Elastic Desktop Service, 2020-09-30" },
  { api: "wuying", file: "ecd-2020-10-02", title: "The end-user API of Elastic Desktop Service, 2020-10-02" },
  { api: "bcc", file: "bcc", title: "Baidu BCC" },
];

const pathOf = (file) => new URL(`../catalogue/${file}.json`, import.meta.url);

/** A file of catalogue/, without the extension. */
export const readFacts = (file) => JSON.parse(readFileSync(pathOf(file), "utf8"));

/** Replaces it, in the project's formatting. */
export async function writeFacts(file, facts) {
  writeFileSync(pathOf(file), await format(JSON.stringify(facts), { parser: "json", printWidth: 120 }));
}

/** Every field below a list of fields, with the fields within items, maps and objects. */
export function* everyField(fields = []) {
  for (const field of fields) {
    yield field;
    yield* fieldsWithin(field);
  }
}

function* fieldsWithin({ fields, items, mapOf }) {
  yield* everyField(fields);
  if (items) yield* fieldsWithin(items);
  if (mapOf) yield* fieldsWithin(mapOf);
}

/** The lists of fields of a file, each with the name of the operation or the model that has it. */
export function* fieldLists({ operations, models = {} }) {
  for (const { name, request, response } of operations) {
    yield { owner: name, side: "request", fields: request };
    yield { owner: name, side: "response", fields: response };
  }
  for (const [owner, fields] of Object.entries(models)) yield { owner, side: "model", fields };
}
