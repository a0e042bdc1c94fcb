/**
 * The messages to the core, by the names of their fields. `src/boundary/messages.rs` has the same names in the same order, and a
 * test compares the two.
 */

import { encoded } from "./encode.js";

/** An operation. */
export const DEFINITION = ["name", "version", "form", "method", "path", "schema"] as const;

/** Who calls: a part of a call, the same for most calls of a client. */
export const IDENTITY = ["signing", "id", "secret", "token"] as const;

/** Where a call goes, and in which form: the same for most calls of a client. */
export const TARGET = ["region", "endpoint", "host", "form", "actionHeaders", "expiry"] as const;

/** What differs from attempt to attempt. */
const ATTEMPT = ["time", "nonce", "passthrough"] as const;

/** A call. */
export const CALL = [...IDENTITY, "signature", ...TARGET, ...ATTEMPT, "defaults", "parameters"] as const;

/** What happened to a call. */
export const EVENT = [
  ...(["effect", "idempotent", "renewable", "readBy", "limits", "throttled"] as const),
  ...(["shared", "life", "now", "what", "about"] as const),
] as const;

/** An answer of a server: what an event may be about. */
export const ANSWERED = [
  ...(["status", "form", "code", "message", "permission", "date", "age", "retryAfter", "acsRetryAfter"] as const),
  ...(["canonicalRequest", "stringToSign", "signature"] as const),
] as const;

/** The values of all fields of a message, or of a part of one. */
type Fields<Names extends readonly string[]> = Readonly<Record<Names[number], unknown>>;

/** A message or a part of one, in the core's encoding. */
export function written<Names extends readonly string[]>(names: Names, fields: Fields<Names>): string {
  let text = "";
  for (const name of names) text += encoded(fields[name as Names[number]]);
  return text;
}

/** A call of nulls: for events of which nothing has to be redacted. */
export const NO_CALL = "z".repeat(CALL.length);

/** A call, from parts that are in the core's encoding already and those that are not. */
export function callOf(
  identity: string,
  signature: string | undefined,
  target: string,
  attempt: Fields<typeof ATTEMPT>,
  defaults: object,
  parameters: string,
): string {
  return identity + encoded(signature) + target + written(ATTEMPT, attempt) + encoded(defaults) + parameters;
}

/** The answer of an event that is about none. */
export const NOT_ANSWERED = "z".repeat(ANSWERED.length);
