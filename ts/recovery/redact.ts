/** Redacts and truncates strings and errors. */

import type { CallDriver } from "../call.js";
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, readMember, type SafeError } from "../safe-error.js";
import { redact } from "./boundary.js";

/** The maximum length of a server's or a thrown message in an error, in characters. */
const MAX_SHOWN_LENGTH = 2000;

/** The minimum length of a word of a header that is redacted wherever it occurs, in characters. */
const MIN_TOKEN_LENGTH = 8;

/** Redacts the secrets of a call. */
type Redact = (texts: readonly string[]) => string[];

/** The redaction of a call's secrets. */
export function redactor({ plan, encoded, request }: CallDriver): Redact {
  // Additional headers may have tokens, as in `Bearer …`; shorter ones would be words.
  const headers = Object.values(plan.settings.headers ?? {}).flatMap((value) => value.split(/\s+/));
  const tokens = headers.filter((word) => word.length >= MIN_TOKEN_LENGTH);
  const secrets = request?.signature ? [request.signature, ...tokens] : tokens;
  return (texts) => redact(plan.api, plan.operation, encoded, secrets, texts);
}

/** Truncates a redacted string. Redaction comes first: a truncated secret would not be recognised. */
export function truncate(text: string, length = MAX_SHOWN_LENGTH): string {
  if (text.length <= length) return text;
  const end = length - 1;
  // A surrogate pair is not split.
  return `${text.slice(0, /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end)}…`;
}

/**
 * Copies a thrown value without secrets: some runtimes quote the URL, which may contain tokens of the end-user API. Keeps the
 * frames of the stack.
 */
export function toSafeError(thrown: unknown, redact: Redact): SafeError {
  const below = readMember(thrown, "cause");
  const message = [words(thrown), text(readMember(below, "message"))].filter(Boolean).join(": ");
  const code = text(readMember(thrown, "code")) || text(readMember(below, "code"));
  const name = text(readMember(thrown, "name")) || "Error";
  const stack = text(readMember(thrown, "stack")).slice(0, MAX_TEXT_LENGTH);
  const frames = (stack.match(/^ {4}at .*$/gm) ?? []).join("\n");
  const long = message.slice(0, MAX_TEXT_LENGTH).replace(/\?\S*/g, "?…");
  const given = [long, ...[name, code, frames].map((part) => part.slice(0, MAX_NAME_LENGTH))];
  const [safeMessage = "", safeName = "", safeCode = "", safeFrames = ""] = redact(given);
  const error: SafeError = new Error(truncate(safeMessage));
  error.name = truncate(safeName, 100);
  if (safeCode) error.code = truncate(safeCode, 100);
  error.stack = [`${error.name}: ${error.message}`, safeFrames].filter(Boolean).join("\n");
  return error;
}

/** The message of a thrown value, not redacted. */
function words(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return primitive(thrown);
  return text(readMember(thrown, "message")) || "an object was thrown that has no message";
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function primitive(value: unknown): string {
  return typeof value === "function" ? "a function was thrown" : String(value);
}
