/**
 * The messages to the core, by the names of their fields. `src/boundary/messages.rs` has the same names in the same order, and a
 * test compares the two.
 */

import { encoded, encodeWithin } from "./encode.js";

/** An operation. */
export const DEFINITION = ["name", "version", "form", "method", "path", "schema", "open"] as const;

/** What is the same for many calls of a client. */
export const CONTEXT = [
  ...(["signing", "id", "secret", "token"] as const),
  ...(["base", "host", "formBody", "actionHeaders", "expiry"] as const),
] as const;

/** What begins an attempt: defaults and parameters, encoded already, follow. */
const ATTEMPT_OWN = ["signature", "date", "nonce", "passthrough"] as const;

/** An attempt of a call. */
export const ATTEMPT = [...ATTEMPT_OWN, "defaults", "parameters"] as const;

/** What happened to a call. */
export const EVENT = [
  ...(["effect", "idempotent", "renewable", "readBy", "limits", "throttled"] as const),
  ...(["clientState", "callState", "now", "event", "payload"] as const),
] as const;

/** The facts about a response, for events that concern one. */
export const RESPONSE_FACTS = [
  ...(["status", "kind", "code", "message", "permission", "date", "age", "retryAfter", "acsRetryAfter"] as const),
  ...(["canonicalRequest", "stringToSign", "signature"] as const),
] as const;

/** The values of all fields of a message, or of a part of one. */
export type Fields<Names extends readonly string[]> = Readonly<Record<Names[number], unknown>>;

/** A message or a part of one, in the core's encoding. */
function written<Names extends readonly string[]>(names: Names, fields: Fields<Names>): string {
  let text = "";
  for (const name of names) text += encoded(fields[name as Names[number]]);
  return text;
}

/** A definition in the core's encoding. */
export const encodeDefinition = (fields: Fields<typeof DEFINITION>): string => written(DEFINITION, fields);

/** A context in the core's encoding. */
export const encodeContext = (fields: Fields<typeof CONTEXT>): string => written(CONTEXT, fields);

/** Defaults in the core's encoding. */
export const encodeDefaults = (values: object): string => encoded(values);

/** Parameters in the core's encoding; undefined where they are longer than `limit` characters. */
export const encodeParameters: (values: object, limit: number) => string | undefined = encodeWithin;

/** An attempt in the core's encoding, as `defaults` and `parameters` are already. */
export function encodeAttempt(fields: Fields<typeof ATTEMPT_OWN>, defaults: string, parameters: string): string {
  return written(ATTEMPT_OWN, fields) + defaults + parameters;
}

/** An event in the core's encoding, with the response that it concerns and further codes of expired credentials. */
export function encodeEvent(
  fields: Fields<typeof EVENT>,
  facts: Fields<typeof RESPONSE_FACTS> | undefined,
  expiredCodes: readonly string[],
): string {
  const response = facts ? written(RESPONSE_FACTS, facts) : "z".repeat(RESPONSE_FACTS.length);
  return written(EVENT, fields) + response + encoded(expiredCodes);
}

/** Lists of texts, and texts, in the core's encoding. */
export const encodeTexts = (...values: readonly (string | readonly string[])[]): string => values.map(encoded).join("");

/** An attempt in the core's encoding, and the context that it is made in. */
export interface Encoded {
  context: string;
  attempt: string;
}

/** Nulls: for events of which nothing has to be redacted. */
export const NO_CALL: Encoded = { context: "z".repeat(CONTEXT.length), attempt: "z".repeat(ATTEMPT.length) };
