/** The core's modules, as JavaScript sees them: a text in, texts out, through memory that both sides see. */

import { EdgedeskError, InternalError } from "../errors.js";
import type { Operation } from "../operation.js";
import { counted } from "./encode.js";
import { DEFINITION, written } from "./messages.js";
import { instantiated, type ModuleName } from "./module.js";
import { refusedParameters, refusedSetting } from "./words.js";

/** The three APIs, by their entry points. */
export type Api = "ecd" | "wuying" | "bcc";

/** The version that Alibaba's gateway is told; Baidu's is part of each path. */
const VERSIONS: Record<Api, string | null> = { ecd: "2020-09-30", wuying: "2020-10-02", bcc: null };

const enum Status {
  Done,
  Validation,
  Configuration,
}

/** Memory of a module never shrinks; one that has grown beyond this, in bytes, is given back. */
const KEPT_MEMORY = 16 * 2 ** 20;

/** A module with its state: the operations that it knows. */
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
   * Asks one of the core's functions about an operation. A module that trapped is in an unknown state: it is replaced, and
   * the question, which has no effect outside the module, is asked once more, unless it was memory that it lacked.
   *
   * @param text What stands after the operation, in the core's encoding.
   * @throws {ValidationError | ConfigurationError} The core refuses what the caller gave.
   */
  ask(function_: string, api: Api, operation: Operation, text: string): string[] {
    const { action } = operation;
    for (let attempt = 1; ; attempt++) {
      try {
        const instance = (this.#instance ??= new Instance(instantiated(this.#name, action)));
        // Failures are rare: what is asked about them says itself what the operation is.
        const about = this.#name === "recovery" ? definition(api, operation) : instance.handle(api, operation);
        return instance.ask(function_, operation, about + text);
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
    return this.#instance !== undefined && this.#instance.memory > KEPT_MEMORY;
  }
}

/** An operation, in the core's encoding. */
function definition(api: Api, operation: Operation): string {
  const { action: name, schema, form, method, path } = operation;
  return written(DEFINITION, { name, version: VERSIONS[api], form, method, path, schema });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** One instance of a module. */
class Instance {
  readonly #exports: Record<string, (length: number) => number>;
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

  constructor(exports: WebAssembly.Exports) {
    this.#exports = exports as never;
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
      const [given = ""] = this.ask("define", operation, definition(api, operation));
      this.#handles[api].set(operation, (handle = counted("n", given)));
    }
    return handle;
  }

  /** Hands `text` to one of the core's functions and reads the answer. */
  ask(function_: string, operation: Operation, text: string): string[] {
    const first = (this.#exports[function_]!(this.#write(text)) >>> 0) / 4;
    // Memory that has grown detaches the views of its old buffer.
    if (this.#words.buffer !== this.#memory.buffer) this.#words = new Uint32Array(this.#memory.buffer);
    const words = this.#words;
    const [status, start, bytes, count] = [words[first], words[first + 1]!, words[first + 2]!, words[first + 3]!];
    const answer = decoder.decode(new Uint8Array(words.buffer, start, bytes));
    const strings: string[] = [];
    let end = 0;
    for (let i = first + 4; i < first + 4 + count; i++) strings.push(answer.slice(end, (end += words[i]!)));
    if (status !== Status.Done) throw refusal(status, operation, strings);
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

function refusal(status: number | undefined, { action }: Operation, strings: string[]): Error {
  if (status === Status.Validation) return refusedParameters(action, strings);
  if (status === Status.Configuration) return refusedSetting(action, strings);
  return new InternalError(`${action}: the core was handed ${strings[0]}`, action);
}
