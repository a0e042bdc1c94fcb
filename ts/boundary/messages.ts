/**
 * The messages to the core, as lists of field names. `src/boundary/messages.rs` has the same names in the same order; a test
 * compares them.
 */

import { encoded, encodeWithin } from "./encode.js";

/** An operation. */
export const DEFINITION = ["name", "version", "form", "method", "path", "schema", "open"] as const;

/** The context, which many calls of a client share. */
export const CONTEXT = [
  ...(["signing", "id", "secret", "token"] as const),
  ...(["base", "host", "formBody", "actionHeaders", "expiry"] as const),
] as const;

/** The first fields of an attempt; the encoded defaults and parameters follow. */
const ATTEMPT_SETTINGS = ["signature", "date", "nonce", "passthrough"] as const;

/** An attempt of a call. */
export const ATTEMPT = [...ATTEMPT_SETTINGS, "defaults", "parameters"] as const;

/** An event of a call. */
export const EVENT = [
  ...(["effect", "idempotent", "renewable", "readBy", "limits", "throttled"] as const),
  ...(["clientState", "callState", "now", "event", "payload"] as const),
] as const;

/** The facts about a response, for events that concern one. */
export const RESPONSE_FACTS = [
  ...(["status", "kind", "code", "message", "permission", "date", "age", "retryAfter", "acsRetryAfter"] as const),
  ...(["canonicalRequest", "stringToSign", "signature"] as const),
] as const;

/** The values of the fields of a message, or of a part of one. */
export type Fields<Names extends readonly string[]> = Readonly<Record<Names[number], unknown>>;

/** Encodes a message, or a part of one. */
function written<Names extends readonly string[]>(names: Names, fields: Fields<Names>): string {
  let text = "";
  for (const name of names) text += encoded(fields[name as Names[number]]);
  return text;
}

/** Encodes a definition. */
export const encodeDefinition = (fields: Fields<typeof DEFINITION>): string => written(DEFINITION, fields);

/** Encodes a context. */
export const encodeContext = (fields: Fields<typeof CONTEXT>): string => written(CONTEXT, fields);

/** Encodes defaults. */
export const encodeDefaults = (values: object): string => encoded(values);

/** Encodes parameters; undefined if the result is longer than `limit` characters. */
export const encodeParameters: (values: object, limit: number) => string | undefined = encodeWithin;

/** Encodes an attempt; `defaults` and `parameters` are encoded already. */
export function encodeAttempt(fields: Fields<typeof ATTEMPT_SETTINGS>, defaults: string, parameters: string): string {
  return written(ATTEMPT_SETTINGS, fields) + defaults + parameters;
}

/** Encodes an event, the response that it concerns, and further codes of expired credentials. */
export function encodeEvent(
  fields: Fields<typeof EVENT>,
  facts: Fields<typeof RESPONSE_FACTS> | undefined,
  expiredCodes: readonly string[],
): string {
  const response = facts ? written(RESPONSE_FACTS, facts) : "z".repeat(RESPONSE_FACTS.length);
  return written(EVENT, fields) + response + encoded(expiredCodes);
}

/** Encodes strings and lists of strings. */
export const encodeTexts = (...values: readonly (string | readonly string[])[]): string => values.map(encoded).join("");

/** An encoded attempt and its encoded context. */
export interface Encoded {
  context: string;
  attempt: string;
}

/** Nulls, for events without secrets to redact. */
export const NO_CALL: Encoded = { context: "z".repeat(CONTEXT.length), attempt: "z".repeat(ATTEMPT.length) };
