import type { Entry } from "../catalogue.js";
import type { JsonObject } from "../json.js";
import { sample } from "../sample.js";
import type { Operation } from "./operation.js";
import { missing } from "./parameters.js";
import { unflatten } from "./unflatten.js";

/** A catalogued operation without behaviour: checks for required parameters and returns a sample response. */
export function sampleOperation(entry: Entry): Operation {
  return {
    required: [],
    run({ parameters }) {
      const received = unflatten(entry.request, parameters.pairs);
      for (const field of entry.request) if (field.required && !(field.name in received)) missing(field.name);
      // 200 is the code of success: clients read any other code as an error.
      const code: JsonObject = entry.response.some(({ name }) => name === "Code") ? { Code: "200" } : {};
      return { ...sample(entry.response.filter(({ name }) => name !== "RequestId")), ...code };
    },
  };
}
