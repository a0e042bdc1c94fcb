/**
 * The other side of the core's `boundary.rs`, which specifies the encoding: one text in, one text out, through memory
 * that both sides see.
 */

import * as glue from "./core/edgedesk_bg.js";
import {
  type Again,
  ConfigurationError,
  type Diagnosis,
  EdgedeskError,
  type Failure,
  type FailureKind,
  type Fault,
  InternalError,
  ValidationError,
} from "./errors.js";
import { instantiated } from "./module.js";
import type { Operation } from "./operation.js";

const enum Status {
  Done,
  Validation,
  Configuration,
}

/** How deep values may nest; the core's `MAX_DEPTH`. Deeper ones are handed over in words, for the core to refuse. */
const MAX_DEPTH = 32;

/** The three APIs, by their entry points. */
export type Api = "ecd" | "wuying" | "bcc";

/** The version that Alibaba's gateway is told; Baidu's is part of each path. */
const VERSIONS: Record<Api, string | null> = { ecd: "2020-09-30", wuying: "2020-10-02", bcc: null };

/** How many characters may still be written; below 0 the writing has ended. */
let room = Infinity;

/** A value in the core's encoding; undefined where it is longer than `limit` characters. */
export function encodedWithin(value: unknown, limit: number): string | undefined {
  room = limit;
  try {
    return encoded(value);
  } catch (error) {
    if (room < 0) return undefined;
    throw error;
  } finally {
    room = Infinity;
  }
}

/** Ends the writing of a value that is too long, before the rest of it takes time and memory. */
function take(length: number): void {
  room -= length;
  if (room < 0) throw new RangeError("longer than the limit");
}

/** A value in the core's encoding. */
export function encoded(value: unknown): string {
  const text = write(value, false, []);
  // A lone surrogate has no UTF-8. They are too rare to look for in each string; one look at the whole tells.
  return isWellFormed(text) ? text : write(value, true, []);
}

function write(value: unknown, strict: boolean, ancestors: object[]): string {
  switch (typeof value) {
    case "string":
      take(value.length);
      return strict && !isWellFormed(value) ? unsendable("text with a lone surrogate") : `s${value.length}:${value}`;
    case "boolean":
      return value ? "t" : "f";
    case "undefined":
      return "z";
    case "number":
      return counted("n", String(value));
    case "bigint":
      return counted("i", String(value));
    case "object":
      return value === null ? "z" : writeObject(value, strict, ancestors);
    default:
      return unsendable(`a ${typeof value}`);
  }
}

function writeObject(value: object, strict: boolean, ancestors: object[]): string {
  if (ancestors.includes(value)) return unsendable("an object that contains itself");
  if (ancestors.length > MAX_DEPTH) return unsendable("a value nested too deep");
  let text: string;
  ancestors.push(value);
  if (Array.isArray(value)) {
    take(value.length);
    text = "[";
    for (let i = 0; i < value.length; i++) text += write(value[i], strict, ancestors);
    text += "]";
  } else if (isPlain(value)) {
    text = "{";
    for (const name of Object.keys(value)) {
      const member: unknown = (value as Record<string, unknown>)[name];
      if (member === undefined) continue;
      take(name.length + 1);
      text += `${name.length}:${name}`;
      text +=
        strict && !isWellFormed(name) ? unsendable("a name with a lone surrogate") : write(member, strict, ancestors);
    }
    text += "}";
  } else {
    text = unsendable(`a ${value.constructor?.name || "object with a prototype of its own"}`);
  }
  ancestors.pop();
  return text;
}

function counted(letter: string, text: string): string {
  return `${letter}${text.length}:${text}`;
}

function unsendable(words: string): string {
  return counted("u", words);
}

/** Whether an object is one of names and values, of this realm or another, and not an instance of something. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isWellFormed(text: string): boolean {
  return text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

/** A server may send half a pair; the core takes text only. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A request that is ready to be sent, and the texts that were signed. */
export interface PreparedRequest {
  method: string;
  /** Percent-encoded; send it as it is. */
  url: string;
  /** Names in lower case. `host` is signed but not among them: the transport sets it. */
  headers: Record<string, string>;
  body?: string;
  /** It carries a client token: repetitions with the same token are one execution. */
  idempotent: boolean;
  /** The request in the scheme's canonical form. */
  canonicalRequest: string;
  /** What the key was applied to; empty for the end-user API, which has no signature. */
  stringToSign: string;
  /** What came out; empty for the end-user API. It is as good as a password until it expires. */
  signature: string;
}

/**
 * Checks, builds and signs. `call` is what stands after the handle in the core's `boundary::prepare`.
 *
 * @throws {ValidationError | ConfigurationError}
 */
export function prepare(api: Api, operation: Operation, call: string): PreparedRequest {
  const { status, strings } = run(operation, (core) => core.ask(glue.prepare, core.handle(api, operation) + call));
  if (status !== Status.Done) throw refusal(status, operation, strings);
  const [method, url, body, hasBody, idempotent, canonicalRequest, stringToSign, signature] = strings as [
    ...[string, string, string, string, string, string, string, string],
    ...string[],
  ];
  const headers: Record<string, string> = {};
  for (let i = 8; i < strings.length; i += 2) headers[strings[i]!] = strings[i + 1]!;
  const request = { method, url, headers, idempotent: idempotent === "1", canonicalRequest, stringToSign, signature };
  return hasBody ? Object.assign(request, { body }) : request;
}

/** `texts` with the secrets of `call` taken out, and those in `also`: the signature of the request. */
export function redact(
  api: Api,
  operation: Operation,
  call: string,
  also: readonly string[],
  texts: readonly string[],
): string[] {
  const { status, strings } = run(operation, (core) =>
    core.ask(glue.redact, core.handle(api, operation) + call + encoded(also) + encoded(texts.map(wellFormed))),
  );
  // Better no text than one that may hold a secret.
  return texts.map((_, index) => (status === Status.Done ? strings[index]! : ""));
}

/** What of a request a log may show: of each parameter and header that is not known to be harmless only its name. */
export function shown(
  api: Api,
  operation: Operation,
  call: string,
  request: Pick<PreparedRequest, "url" | "headers">,
): { url: string; headers: Record<string, string> } {
  const names = Object.keys(request.headers);
  const { status, strings } = run(operation, (core) =>
    core.ask(
      glue.shown,
      core.handle(api, operation) + call + encoded(request.url) + encoded(Object.entries(request.headers).flat()),
    ),
  );
  const [url = "", ...values] = status === Status.Done ? strings : [];
  return { url, headers: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
}

/** What to do next in the life of a call. The two states are the core's own: they go back to it as they are. */
export type Step = { life: string; shared: string } & (
  | { todo: "send"; time: number; timeout: number }
  | { todo: "wait"; millis: number; renew: boolean; failure: SeenFailure }
  | { todo: "look-up" | "fail"; failure: SeenFailure }
  | { todo: "done"; recovered: boolean }
  | { todo: "give-up" }
);

/** A failure, with what the vendor said about it. */
export interface SeenFailure extends Failure {
  /** The vendor's text, without secrets. */
  message: string;
  diagnosis: Diagnosis | undefined;
}

/**
 * Goes on with the life of a call. `event` is what stands after the call in the core's `boundary::advance`.
 *
 * @throws {ConfigurationError}
 */
export function advance(api: Api, operation: Operation, call: string, event: string): Step {
  const { status, strings } = run(operation, (core) =>
    core.ask(glue.advance, core.handle(api, operation) + call + event),
  );
  if (status !== Status.Done) throw refusal(status, operation, strings);
  const [todo, first, second, life, shared, ...rest] = strings as [...[string, string, string, string, string]];
  const step = { todo, life, shared };
  if (todo === "send") return { ...step, todo, time: Number(first), timeout: Number(second) };
  if (todo === "done") return { ...step, todo, recovered: first === "1" };
  if (todo === "give-up") return { ...step, todo };
  const failure = failureOf(rest);
  if (todo === "wait") return { ...step, todo, millis: Number(first), renew: second === "1", failure };
  return { ...step, todo: todo as "look-up" | "fail", failure };
}

function failureOf(strings: string[]): SeenFailure {
  const [kind, retryable, ambiguous, again, attempts, retryAfter, page, advice, message, cause, place, ours, theirs] =
    strings as [...[string, string, string, string, string, string, string, string, string], ...string[]];
  return {
    kind: kind as FailureKind,
    retryable: retryable === "1",
    ambiguous: ambiguous === "1",
    again: again as Again,
    attempts: Number(attempts),
    retryAfter: retryAfter ? Number(retryAfter) : undefined,
    page: page || undefined,
    advice,
    message,
    diagnosis: cause
      ? { cause: cause as Diagnosis["cause"], ...(place && { place, ours: ours ?? "", theirs: theirs ?? "" }) }
      : undefined,
  };
}

function refusal(status: number, { action }: Operation, [message = "", ...rest]: string[]): Error {
  if (status === Status.Validation) {
    const faults: Fault[] = [];
    for (let i = 0; i < rest.length; i += 5) {
      const [parameter, problem, given, allowed, nearest] = rest.slice(i, i + 5) as [
        string,
        Fault["problem"],
        string,
        string,
        string,
      ];
      faults.push({ parameter, problem, given, allowed, ...(nearest && { nearest }) });
    }
    return new ValidationError(message, action, faults);
  }
  if (status === Status.Configuration) return new ConfigurationError(`${action}: ${message}`, action, rest[0]!);
  return new InternalError(`${action}: the core was handed ${message}`, action);
}

interface Answer {
  status: number;
  strings: string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** One instance of the module. */
class Core {
  readonly #memory: WebAssembly.Memory;
  readonly #handles: Record<Api, WeakMap<Operation, string>> = {
    ecd: new WeakMap(),
    wuying: new WeakMap(),
    bcc: new WeakMap(),
  };
  #address = 0;
  #capacity = 0;
  #input: Uint8Array<ArrayBuffer> | undefined;
  #words = new Uint32Array();

  constructor(operation: string) {
    const exports = instantiated(operation, { "./edgedesk_bg.js": glue as WebAssembly.ModuleImports });
    glue.__wbg_set_wasm(exports);
    (exports["__wbindgen_start"] as () => void)();
    this.#memory = exports["memory"] as WebAssembly.Memory;
  }

  /** Its size in bytes. */
  get memory(): number {
    return this.#memory.buffer.byteLength;
  }

  /** The handle of an operation, in the core's encoding. The core parses each only once. */
  handle(api: Api, operation: Operation): string {
    let handle = this.#handles[api].get(operation);
    if (handle === undefined) {
      const { action, schema, form, method, path } = operation;
      const definition = [action, VERSIONS[api], form, method, path, schema].map(encoded).join("");
      const { status, strings } = this.ask(glue.define, definition);
      if (status !== Status.Done) throw refusal(status, operation, strings);
      this.#handles[api].set(operation, (handle = counted("n", strings[0]!)));
    }
    return handle;
  }

  /** Hands `text` to one of the core's functions and reads the answer. */
  ask(function_: (length: number) => number, text: string): Answer {
    const first = function_(this.#write(text)) / 4;
    // Memory that has grown detaches the views of its old buffer.
    if (this.#words.buffer !== this.#memory.buffer) this.#words = new Uint32Array(this.#memory.buffer);
    const words = this.#words;
    const [start, bytes, count] = [words[first + 1]!, words[first + 2]!, words[first + 3]!];
    const answer = decoder.decode(new Uint8Array(words.buffer, start, bytes));
    const strings: string[] = [];
    let end = 0;
    for (let i = first + 4; i < first + 4 + count; i++) strings.push(answer.slice(end, (end += words[i]!)));
    return { status: words[first]!, strings };
  }

  /** Writes `text` into the input buffer, which grows where it is too small; returns the bytes written. */
  #write(text: string): number {
    // Mostly ASCII, so as many bytes as units; the second try has room for the three that a unit can take.
    for (const capacity of [text.length, text.length * 3]) {
      if (this.#capacity < capacity) {
        this.#capacity = Math.max(capacity, 4096);
        this.#address = glue.input(this.#capacity);
        this.#input = undefined;
      }
      // Memory that has grown detaches the views of its old buffer, so it is looked at after the last growth.
      if (this.#input?.buffer !== this.#memory.buffer) {
        this.#input = new Uint8Array(this.#memory.buffer, this.#address, this.#capacity);
      }
      const { read, written } = encoder.encodeInto(text, this.#input!);
      if (read === text.length) return written;
    }
    throw new InternalError("the input did not fit its buffer", "");
  }
}

let core: Core | undefined;

/** Memory of a module never shrinks; one that has grown beyond this, in bytes, is given back. */
const KEPT_MEMORY = 16 * 2 ** 20;

/**
 * Runs `action` on the core. A module that trapped is in an unknown state: it is replaced, and the action, which has no
 * effect outside the module, is run once more, unless it was memory that it lacked.
 */
function run<T>({ action }: Operation, act: (core: Core) => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return act((core ??= new Core(action)));
    } catch (error) {
      if (error instanceof EdgedeskError || !(error instanceof WebAssembly.RuntimeError)) throw error;
      const large = core !== undefined && core.memory > KEPT_MEMORY;
      core = undefined;
      if (attempt === 2 || large) throw new InternalError(`${action}: the core failed`, action, error);
    } finally {
      if (core !== undefined && core.memory > KEPT_MEMORY) core = undefined;
    }
  }
}
