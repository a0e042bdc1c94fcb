import { bccEntries } from "../catalogue.js";
import { sample } from "../sample.js";
import type { Operation } from "./operation.js";

/** The operations that are catalogued and have no behaviour here: want what is required, answer with samples. */
export function genericOperations(known: ReadonlySet<string>): Operation[] {
  return bccEntries
    .filter(({ name }) => !known.has(name))
    .map(({ name, method, path, action, request, response }) => {
      const [plain = path, fixed] = path.split("?");
      return {
        name,
        method,
        path: plain,
        ...(action !== undefined && { action }),
        ...(fixed !== undefined && { query: fixed.split("=", 2) as [string, string] }),
        answer: (call) => {
          for (const field of request) {
            if (field.required && field.in === "body") call.body.required(field.name);
          }
          return response.length > 0 ? sample(response) : undefined;
        },
      } satisfies Operation;
    });
}
