/** Texts and errors as a person may see them: without secrets, and not too long. */

import type { CallDriver } from "../call.js";
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, readMember, type SafeError } from "../safe-error.js";
import { redact } from "./boundary.js";

/** How many characters of a server's text, or of a thrown one, an error shows. */
const MAX_SHOWN_LENGTH = 2000;

/** Takes the secrets of a call out of texts. */
type Redact = (texts: readonly string[]) => string[];

/** What takes out those of a call that is under way. */
export function redactor({ plan, encoded, request }: CallDriver): Redact {
  const also = request?.signature ? [request.signature] : [];
  return (texts) => redact(plan.api, plan.operation, encoded, also, texts);
}

/** The beginning of a text that was redacted: the other way round, a secret across the cut would show its first half. */
export function truncate(text: string, length = MAX_SHOWN_LENGTH): string {
  if (text.length <= length) return text;
  const end = length - 1;
  // Not within a surrogate pair.
  return `${text.slice(0, /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end)}…`;
}

/**
 * A copy of what was thrown, without secrets: some runtimes put the whole URL into their message, and with it the tokens of
 * the end-user API. The frames of the stack are kept.
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

/** What was thrown, in words; not redacted. */
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
