/** What the core makes of a failure: the next step of a call, and texts without secrets. */

import { type Api, Core } from "../boundary/core.js";
import { type Encoded, encodeTexts } from "../boundary/messages.js";
import type { PreparedRequest } from "../boundary/request.js";
import { definitionOf } from "../definition.js";
import type { Diagnosis, Failure, FailureKind, Repeat } from "../errors.js";
import type { Operation } from "../operation.js";
import { wellFormed } from "../well-formed.js";

const core = new Core("recovery");

/** Asks about a failure, which is rare: each question says itself what the operation is. */
function ask(function_: string, api: Api, operation: Operation, call: Encoded, about: string): string[] {
  const text = definitionOf(api, operation) + call.context + call.attempt + about;
  return core.ask(operation, (instance) => instance.call(function_, operation.action, text));
}

/** `texts` with the secrets of `call` taken out, and those in `also`: the signature of the request. */
export function redact(
  api: Api,
  operation: Operation,
  call: Encoded,
  also: readonly string[],
  texts: readonly string[],
): string[] {
  try {
    return ask("redact", api, operation, call, encodeTexts(also, texts.map(wellFormed)));
  } catch {
    // Better no text than one that may hold a secret.
    return texts.map(() => "");
  }
}

/** What of a request a log may show: of each parameter and header that is not known to be harmless only its name. */
export function loggable(
  api: Api,
  operation: Operation,
  call: Encoded,
  request: Pick<PreparedRequest, "url" | "headers">,
): { url: string; headers: Record<string, string> } {
  const names = Object.keys(request.headers);
  const about = encodeTexts(request.url, Object.entries(request.headers).flat());
  const [url = "", ...values] = ask("shown", api, operation, call, about);
  return { url, headers: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
}

/** What to do next in the life of a call. The two states are the core's own: they go back to it as they are. */
export type Step = { callState: string; clientState: string } & (
  | { todo: "send"; time: number; timeout: number }
  | { todo: "wait"; millis: number; renew: boolean; failure: FailureReport }
  | { todo: "look-up" | "fail"; failure: FailureReport }
  | { todo: "done"; recovered: boolean }
  | { todo: "give-up" }
);

/** A failure, with what the vendor said about it. */
export interface FailureReport extends Failure {
  /** The vendor's text, without secrets. */
  message: string;
  diagnosis: Diagnosis | undefined;
}

/**
 * Goes on with the life of a call. `event` is what stands after the call in the core's `boundary::advance`.
 */
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
