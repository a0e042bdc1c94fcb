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

/** The content of catalogue/`file`.json. */
export const readFacts = (file) => JSON.parse(readFileSync(pathOf(file), "utf8"));

/** Replaces catalogue/`file`.json, in the project's formatting. */
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

/** The lists of fields of an API, each with the name of its operation or model. */
export function* fieldLists({ operations, models = {} }) {
  for (const { name, request, response } of operations) {
    yield { owner: name, side: "request", fields: request };
    yield { owner: name, side: "response", fields: response };
  }
  for (const [owner, fields] of Object.entries(models)) yield { owner, side: "model", fields };
}
