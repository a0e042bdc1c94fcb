import type { RestEntry } from "../catalogue.js";
import { sample } from "../sample.js";
import type { Behaviour } from "./operation.js";

/** An operation that is catalogued and has no behaviour here: wants what is required, answers with samples. */
export function generic({ request, response }: RestEntry): Behaviour {
  return ({ body }) => {
    for (const field of request) {
      if (field.required && field.in === "body") body.required(field.name);
    }
    return response.length > 0 ? sample(response) : undefined;
  };
}
