/** The recovery chunk: retries, diagnosis and errors, without secrets. */

export { recover } from "./retry.js";
export { redactor, toSafeError } from "./redact.js";
