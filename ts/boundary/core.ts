/** The core's modules, as JavaScript sees them: a text in, texts out, through memory that both sides see. */

import { definitionOf } from "../definition.js";
import { EdgedeskError, InternalError } from "../errors.js";
import type { Operation } from "../operation.js";
import { invalidSettingText } from "../own-properties.js";
import { counted } from "./encode.js";
import type { Encoded } from "./messages.js";
import { refusedParameters } from "./validation-error.js";
import { instantiate, type ModuleName } from "./wasm-module.js";

/** The three APIs, by their entry points. */
export type Api = "ecd" | "wuying" | "bcc";

const enum Status {
  Done,
  Validation,
  Schema,
}

/** Memory of a module never shrinks; one that has grown beyond this, in bytes, is given back. */
const MAX_KEPT_MEMORY = 16 * 2 ** 20;

/** How many operations an instance keeps: who makes up a new schema for every call must not fill the memory. */
const MAX_KEPT_OPERATIONS = 4096;

/** A module with its state: the operations that it knows, and the context of the last request. */
export class Core {
  readonly #name: ModuleName;
  #instance: Instance | undefined;

  constructor(name: ModuleName) {
    this.#name = name;
  }

  get isReady(): boolean {
    return this.#instance !== undefined;
  }

  /**
   * Asks the core about an operation. A module that trapped is in an unknown state: it is replaced, and the question, which
   * has no effect outside the module, is asked once more, unless it was memory that it lacked.
   *
   * @throws {ValidationError | ConfigurationError} The core refuses what the caller gave.
   */
  ask<Reply>({ action }: Operation, query: (instance: Instance) => Reply): Reply {
    for (let attempt = 1; ; attempt++) {
      try {
        if (this.#instance?.isFull) this.#instance = undefined;
        return query((this.#instance ??= new Instance(instantiate(this.#name, action))));
      } catch (error) {
        if (error instanceof EdgedeskError || !(error instanceof WebAssembly.RuntimeError)) throw error;
        const large = this.#isLarge();
        this.#instance = undefined;
        if (attempt === 2 || large) throw new InternalError(`${action}: the core failed`, action, error);
      } finally {
        if (this.#isLarge()) this.#instance = undefined;
      }
    }
  }

  #isLarge(): boolean {
    return this.#instance !== undefined && this.#instance.memory > MAX_KEPT_MEMORY;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** An operation that an instance knows. */
interface DefinedOperation {
  /** In the core's encoding. */
  handle: string;
  /** What is the same for all its requests in one context. */
  template?: Template;
}

/** What a request takes over from the last one of the same operation and context. */
export interface Template {
  method: string;
  headers: Record<string, string>;
  /** The names of the headers that differ from request to request. */
  differing: string[];
}

/** One instance of a module. */
export class Instance {
  readonly #exports: Record<string, (length: number) => number>;
  readonly #memory: WebAssembly.Memory;
  readonly #known: Record<Api, WeakMap<Operation, DefinedOperation>> = {
    ecd: new WeakMap(),
    wuying: new WeakMap(),
    bcc: new WeakMap(),
  };
  readonly #operations: DefinedOperation[] = [];
  #context = "";
  #address = 0;
  #capacity = 0;
  #input: Uint8Array<ArrayBuffer> | undefined;
  #words = new Uint32Array();

  constructor(exports: WebAssembly.Exports) {
    this.#exports = exports as never;
    this.#memory = exports["memory"] as WebAssembly.Memory;
  }

  /** Its size in bytes. */
  get memory(): number {
    return this.#memory.buffer.byteLength;
  }

  get isFull(): boolean {
    return this.#operations.length >= MAX_KEPT_OPERATIONS;
  }

  /** Has a request made, and gives the strings that the core's `request::output` lists. */
  prepare(define: DefinedOperation, { action }: Operation, { context, attempt }: Encoded): string[] {
    if (context !== this.#context) {
      this.call("context", action, context);
      this.#context = context;
    }
    return this.call("prepare", action, define.handle + attempt);
  }

  /** The operation as it is known here. The core parses each only once. */
  known(api: Api, operation: Operation): DefinedOperation {
    let known = this.#known[api].get(operation);
    if (known === undefined) {
      const [handle = ""] = this.call("define", operation.action, definitionOf(api, operation));
      // Objects that say the same are one operation, which has one template.
      known = this.#operations[Number(handle)] ??= { handle: counted("n", handle) };
      this.#known[api].set(operation, known);
    }
    return known;
  }

  /** Hands `text` to one of the core's functions and reads the answer. */
  call(exportName: string, action: string, text: string): string[] {
    const first = (this.#exports[exportName]!(this.#write(text)) >>> 0) / 4;
    // Memory that has grown detaches the views of its old buffer.
    if (this.#words.buffer !== this.#memory.buffer) this.#words = new Uint32Array(this.#memory.buffer);
    const words = this.#words;
    const [status, start, bytes, count] = [words[first], words[first + 1]!, words[first + 2]!, words[first + 3]!];
    const reply = decoder.decode(new Uint8Array(words.buffer, start, bytes));
    const strings: string[] = [];
    let end = 0;
    for (let i = first + 4; i < first + 4 + count; i++) strings.push(reply.slice(end, (end += words[i]!)));
    if (status !== Status.Done) throw refusal(status, action, strings);
    return strings;
  }

  /** Writes `text` into the input buffer, which grows where it is too small; returns the bytes written. */
  #write(text: string): number {
    // Mostly ASCII, so as many bytes as units; the second try has room for the three that a unit can take.
    for (const capacity of [text.length, text.length * 3]) {
      if (this.#capacity < capacity) {
        this.#capacity = Math.max(capacity, 4096);
        this.#address = this.#exports["input"]!(this.#capacity) >>> 0;
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

function refusal(status: number | undefined, action: string, strings: string[]): Error {
  if (status === Status.Validation) return refusedParameters(action, strings);
  if (status === Status.Schema) {
    const given = `a text that departs from the grammar at byte ${strings[0]}`;
    return invalidSettingText(action, "schema", given, "a text in the grammar of the core's param::schema");
  }
  return new InternalError(`${action}: the core was handed ${strings[0]}`, action);
}
