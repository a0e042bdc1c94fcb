/** Calls the core's modules: a string in, strings out, through shared memory. */

import { definitionOf } from "../definition.js";
import { EdgedeskError, InternalError } from "../errors.js";
import type { Operation } from "../operation.js";
import { invalidSettingText } from "../setting-error.js";
import { counted } from "./encode.js";
import type { Encoded } from "./messages.js";
import { refusedParameters } from "./validation-error.js";
import { instantiate, type ModuleName } from "./wasm-module.js";

/** The three APIs, named like their entry points. */
export type Api = "ecd" | "wuying" | "bcc";

/** The core's statuses, beside that of an internal error. */
const DONE = 0;
const VALIDATION = 1;
const SCHEMA = 2;

/** A module whose memory exceeds this, in bytes, is replaced: memory of a module never shrinks. */
const MAX_KEPT_MEMORY = 16 * 2 ** 20;

/** The maximum number of operations in an instance: a caller may create a new schema for each call. */
const MAX_KEPT_OPERATIONS = 4096;

const cores: { [Name in ModuleName]?: Core } = {};

/** The core of a module. Its first query instantiates the module. */
export function coreOf(name: ModuleName): Core {
  return (cores[name] ??= new Core(name));
}

/** Overwrites the memory of all modules, which holds the secrets of past calls. The next call creates new instances. */
export function eraseCores(): void {
  for (const core of Object.values(cores)) {
    if (core.instance) new Uint8Array(core.instance.memory.buffer).fill(0);
    core.instance = undefined;
  }
}

/** A module and its state: the defined operations and the context of the last request. */
export class Core {
  readonly #name: ModuleName;
  /** Undefined before the first query. */
  instance: Instance | undefined;

  constructor(name: ModuleName) {
    this.#name = name;
  }

  /**
   * Runs a query about an operation. If the module traps, it is replaced and the query repeated once, except after the module
   * ran out of memory. A query has no effect outside the module.
   *
   * @throws {ValidationError | ConfigurationError} The core rejects the caller's input.
   */
  run<Reply>({ action }: Operation, query: (instance: Instance) => Reply): Reply {
    for (let attempt = 1; ; attempt++) {
      try {
        if (this.instance?.isFull) this.instance = undefined;
        return query((this.instance ??= new Instance(instantiate(this.#name, action))));
      } catch (error) {
        if (error instanceof EdgedeskError || !(error instanceof WebAssembly.RuntimeError)) throw error;
        const large = this.#isLarge();
        this.instance = undefined;
        if (attempt === 2 || large) throw new InternalError(`${action}: the core failed`, action, error);
      } finally {
        if (this.#isLarge()) this.instance = undefined;
      }
    }
  }

  #isLarge(): boolean {
    return (this.instance?.memory.buffer.byteLength ?? 0) > MAX_KEPT_MEMORY;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** An operation that an instance has parsed. */
interface DefinedOperation {
  /** The encoded handle. */
  handle: string;
  /** The constant parts of its requests in one context. */
  template?: Template;
}

/** The constant parts of requests with the same operation and context. */
export interface Template {
  method: string;
  headers: Record<string, string>;
  /** The names of the headers that vary. */
  differing: string[];
}

/** One instance of a module. */
export class Instance {
  readonly memory: WebAssembly.Memory;
  readonly #exports: Record<string, (length: number) => number>;
  readonly #defined = new WeakMap<Operation, DefinedOperation>();
  readonly #operations: DefinedOperation[] = [];
  #context = "";
  #address = 0;
  #capacity = 0;
  #input: Uint8Array<ArrayBuffer> | undefined;
  #words = new Uint32Array();

  constructor(exports: WebAssembly.Exports) {
    this.#exports = exports as never;
    this.memory = exports["memory"] as WebAssembly.Memory;
  }

  get isFull(): boolean {
    return this.#operations.length >= MAX_KEPT_OPERATIONS;
  }

  /** Prepares a request. Returns the strings that the core's `request::output` lists. */
  prepare(define: DefinedOperation, { action }: Operation, { context, attempt }: Encoded): string[] {
    if (context !== this.#context) {
      this.call("context", action, context);
      this.#context = context;
    }
    return this.call("prepare", action, define.handle + attempt);
  }

  /** Defines an operation, which the core parses once. */
  define(api: Api, operation: Operation): DefinedOperation {
    let defined = this.#defined.get(operation);
    if (defined === undefined) {
      const [handle = ""] = this.call("define", operation.action, definitionOf(api, operation));
      // Equal definitions share one handle and one template.
      defined = this.#operations[Number(handle)] ??= { handle: counted("n", handle) };
      this.#defined.set(operation, defined);
    }
    return defined;
  }

  /** Calls an exported function with `text` and reads the reply. */
  call(exportName: string, action: string, text: string): string[] {
    const first = (this.#exports[exportName]!(this.#write(text)) >>> 0) / 4;
    // Growing memory detaches the views of its old buffer.
    if (this.#words.buffer !== this.memory.buffer) this.#words = new Uint32Array(this.memory.buffer);
    const words = this.#words;
    const [status, start, bytes, count] = [words[first], words[first + 1]!, words[first + 2]!, words[first + 3]!];
    const reply = decoder.decode(new Uint8Array(words.buffer, start, bytes));
    const strings: string[] = [];
    let end = 0;
    for (let i = first + 4; i < first + 4 + count; i++) strings.push(reply.slice(end, (end += words[i]!)));
    if (status !== DONE) throw refusal(status, action, strings);
    return strings;
  }

  /** Writes `text` into the input buffer, which grows on demand. Returns the number of bytes. */
  #write(text: string): number {
    // Mostly ASCII, one byte per code unit; the second attempt reserves the maximum of three.
    for (const capacity of [text.length, text.length * 3]) {
      if (this.#capacity < capacity) {
        this.#capacity = Math.max(capacity, 4096);
        this.#address = this.#exports["input"]!(this.#capacity) >>> 0;
        this.#input = undefined;
      }
      // Growing memory detaches the views of its old buffer: the view is created after the last growth.
      if (this.#input?.buffer !== this.memory.buffer) {
        this.#input = new Uint8Array(this.memory.buffer, this.#address, this.#capacity);
      }
      const { read, written } = encoder.encodeInto(text, this.#input!);
      if (read === text.length) return written;
    }
    throw new InternalError("the input did not fit its buffer", "");
  }
}

function refusal(status: number | undefined, action: string, strings: string[]): Error {
  if (status === VALIDATION) return refusedParameters(action, strings);
  if (status === SCHEMA) {
    const given = `a text that departs from the grammar at byte ${strings[0]}`;
    return invalidSettingText(action, "schema", given, "a text in the grammar of edgedesk::operation");
  }
  return new InternalError(`${action}: the core received ${strings[0]}`, action);
}
