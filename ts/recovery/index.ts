/** What may follow a failure: the rest of a call's life, its diagnosis and its errors, without secrets. */

export { recover } from "./retry.js";
export { redactor, toSafeError } from "./redact.js";
