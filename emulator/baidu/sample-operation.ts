import type { RestEntry } from "../catalogue.js";
import { sample } from "../sample.js";
import type { Operation } from "./operation.js";

/** A catalogued operation without behaviour: checks for required parameters and returns a sample response. */
export function sampleOperation({ request, response }: RestEntry): Operation {
  return ({ body }) => {
    for (const field of request) {
      if (field.required && field.in === "body") body.required(field.name);
    }
    return response.length > 0 ? sample(response) : undefined;
  };
}
