import { operationNames } from "./catalogue.js";
import { FAULT_KINDS, type ChooseFault, type Fault, type FaultKind, type FaultTarget } from "./faults.js";
import { InputError } from "./input-error.js";

/** How an operation fails. */
export interface FailureOptions {
  /** The fault, or a function that chooses one for each request; undefined lets the request pass. */
  readonly with: Fault | FaultKind | ChooseFault;
  /** The number of requests that fail. `Infinity`: all of them, until the failures end. Default: 1. */
  readonly times?: number;
  /** The number of requests that pass before the first one fails. Default: 0. */
  readonly after?: number;
}

/** A failure that is still to come. */
export interface Failure {
  /** The operation, or `*` for every request. */
  readonly operation: string;
  readonly with: Fault | FaultKind | ChooseFault;
  /** The number of requests that are still to fail. */
  times: number;
  /** The number of requests that pass before the next one fails. */
  after: number;
}

/** The failures to come. A request meets the oldest that concerns it. */
export class Failures {
  #failures: Failure[] = [];
  #count = 0;

  /** The failures to come, oldest first. */
  get list(): readonly Readonly<Failure>[] {
    return this.#failures;
  }

  /** Adds a failure; throws an InputError where its operation, its fault or a number does not exist. */
  add(operation: string, options: FailureOptions): void {
    const { times = 1, after = 0 } = options;
    checkOperation(operation);
    checkFault(options.with);
    checkCount("times", times, 1);
    checkCount("after", after, 0);
    this.#failures.push({ operation, with: options.with, times, after });
  }

  /** Removes the failures of an operation, or all. */
  clear(operation?: string): void {
    this.#failures = this.#failures.filter((failure) => operation !== undefined && failure.operation !== operation);
  }

  /** The fault of a request, which counts as one that fails or passes. */
  next(operation: string | undefined): Fault | undefined {
    const target: FaultTarget = { operation, count: ++this.#count };
    for (const failure of this.#failures) {
      if (failure.operation !== "*" && failure.operation !== operation) continue;
      if (failure.after > 0) {
        failure.after--;
        continue;
      }
      const chosen = typeof failure.with === "function" ? failure.with(target) : failure.with;
      if (chosen === undefined) continue;
      if (--failure.times === 0) this.#failures = this.#failures.filter((other) => other !== failure);
      return typeof chosen === "string" ? { kind: chosen } : chosen;
    }
    return undefined;
  }
}

function checkOperation(operation: string): void {
  if (operation === "*" || operationNames.has(operation)) return;
  throw new InputError("operation", operation, `"*" or an operation of the catalogue, such as ${nearest(operation)}`);
}

/** The operation with the longest common beginning. */
function nearest(name: string): string {
  let [found, length] = ["StopDesktops", 0];
  for (const known of operationNames) {
    let common = 0;
    while (common < name.length && known[common]?.toLowerCase() === name[common]!.toLowerCase()) common++;
    if (common > length) [found, length] = [known, common];
  }
  return found;
}

function checkFault(fault: FailureOptions["with"]): void {
  if (typeof fault === "function") return;
  const kind = typeof fault === "string" ? fault : fault?.kind;
  if (!FAULT_KINDS.includes(kind)) throw new InputError("with", kind, FAULT_KINDS.join(", "));
}

function checkCount(name: string, count: number, least: number): void {
  if (count === Infinity || (Number.isInteger(count) && count >= least)) return;
  throw new InputError(name, count, `a whole number of at least ${least}, or Infinity`);
}
