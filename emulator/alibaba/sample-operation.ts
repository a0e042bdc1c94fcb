import { ecdEntries } from "../catalogue.js";
import type { JsonObject } from "../json.js";
import { sample } from "../sample.js";
import type { Operation } from "./operation.js";
import { missing } from "./parameters.js";
import { treeOf } from "./unflatten.js";

/** An operation that is catalogued and has no behaviour here: wants what is required, answers with samples. */
export function genericOperation(version: string, name: string): Operation | undefined {
  const entries = ecdEntries[version];
  if (!entries || !Object.hasOwn(entries, name)) return undefined;
  const entry = entries[name]!;
  return {
    required: [],
    answer({ parameters }) {
      const given = treeOf(entry, parameters.pairs);
      for (const field of entry.request) if (field.required && !(field.name in given)) missing(field.name);
      // A code that means success: clients take any other for an error.
      const own: JsonObject = entry.response.some(({ name }) => name === "Code") ? { Code: "200" } : {};
      return { ...sample(entry.response.filter(({ name }) => name !== "RequestId")), ...own };
    },
  };
}
