/** Calls the core's module for failures: the next step of a call, and redaction. */

import { type Api, coreOf } from "../boundary/core.js";
import { type Encoded, encodeTexts } from "../boundary/messages.js";
import type { PreparedRequest } from "../boundary/request.js";
import { definitionOf } from "../definition.js";
import type { Diagnosis, Failure, FailureKind, Repeat } from "../errors.js";
import type { Operation } from "../operation.js";
import { wellFormed } from "../well-formed.js";

/** Calls the module. Failures are rare: each message contains the definition of the operation. */
function ask(function_: string, api: Api, operation: Operation, call: Encoded, payload: string): string[] {
  const text = definitionOf(api, operation) + call.context + call.attempt + payload;
  return coreOf("recovery").run(operation, (instance) => instance.call(function_, operation.action, text));
}

/** Redacts `texts`: the secrets of `call`, and those in `secrets`, such as the signature. */
export function redact(
  api: Api,
  operation: Operation,
  call: Encoded,
  secrets: readonly string[],
  texts: readonly string[],
): string[] {
  try {
    return ask("redact", api, operation, call, encodeTexts(secrets, texts.map(wellFormed)));
  } catch {
    // An empty string is better than one that may contain a secret.
    return texts.map(() => "");
  }
}

/** The URL and headers for logs: values are hidden unless they are known to be harmless. */
export function loggable(
  api: Api,
  operation: Operation,
  call: Encoded,
  request: Pick<PreparedRequest, "url" | "headers">,
): { url: string; headers: Record<string, string> } {
  const names = Object.keys(request.headers);
  const payload = encodeTexts(request.url, Object.entries(request.headers).flat());
  const [url = "", ...values] = ask("shown", api, operation, call, payload);
  return { url, headers: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
}

/** The next step of a call. The two states are opaque and returned to the core with the next event. */
export type Step = { callState: string; clientState: string } & (
  | { todo: "send"; time: number; timeout: number }
  | { todo: "wait"; millis: number; renew: boolean; failure: FailureReport }
  | { todo: "look-up" | "fail"; failure: FailureReport }
  | { todo: "done"; recovered: boolean }
  | { todo: "give-up" }
);

/** A failure with the vendor's message. */
export interface FailureReport extends Failure {
  /** The vendor's message, redacted. */
  message: string;
  diagnosis: Diagnosis | undefined;
}

/** Advances the retry state machine of a call. `event` follows the call in the message to the core's `advance`. */
export function advance(api: Api, operation: Operation, call: Encoded, event: string): Step {
  const strings = ask("advance", api, operation, call, event);
  const [todo, first, second, callState, clientState, ...rest] = strings as [
    ...[string, string, string, string, string],
  ];
  const step = { todo, callState, clientState };
  if (todo === "send") return { ...step, todo, time: Number(first), timeout: Number(second) };
  if (todo === "done") return { ...step, todo, recovered: first === "1" };
  if (todo === "give-up") return { ...step, todo };
  const failure = failureReport(rest);
  if (todo === "wait") return { ...step, todo, millis: Number(first), renew: second === "1", failure };
  return { ...step, todo: todo as "look-up" | "fail", failure };
}

function failureReport(strings: string[]): FailureReport {
  const [kind, retryable, ambiguous, repeat, attempts, retryAfter, docsUrl, advice, message, ...diagnosis] =
    strings as [...[string, string, string, string, string, string, string, string, string], ...string[]];
  return {
    kind: kind as FailureKind,
    retryable: retryable === "1",
    ambiguous: ambiguous === "1",
    repeat: repeat as Repeat,
    attempts: Number(attempts),
    retryAfter: retryAfter ? Number(retryAfter) : undefined,
    docsUrl: docsUrl || undefined,
    advice,
    message,
    diagnosis: diagnosisOf(diagnosis),
  };
}

function diagnosisOf([cause, location, signed = "", received = ""]: string[]): Diagnosis | undefined {
  if (!cause) return undefined;
  return { cause: cause as Diagnosis["cause"], ...(location && { location, signed, received }) };
}
