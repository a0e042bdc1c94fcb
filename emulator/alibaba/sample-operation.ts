import type { Entry } from "../catalogue.js";
import type { JsonObject } from "../json.js";
import { sample } from "../sample.js";
import { cataloguedOperation } from "./catalogued-operation.js";
import type { Operation } from "./operation.js";

/** A catalogued operation without behaviour: checks its parameters and returns a sample response. */
export function sampleOperation(entry: Entry): Operation {
  return cataloguedOperation(entry, () => {
    // 200 is the code of success: clients read any other code as an error.
    const code: JsonObject = entry.response.some(({ name }) => name === "Code") ? { Code: "200" } : {};
    return { ...sample(entry.response.filter(({ name }) => name !== "RequestId")), ...code };
  });
}
