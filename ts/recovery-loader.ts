/** The half of the package that only a failure needs: a chunk of its own, loaded at the first one. */

import type * as recovery from "./recovery/index.js";

export type Recovery = typeof recovery;

let load: (() => Promise<Recovery>) | undefined;
let loaded: Recovery | undefined;

/** Says how to load it. The entry points do. */
export function provideRecovery(from: () => Promise<Recovery>): void {
  load = from;
}

/** Has it ready from the start, for where nothing can be loaded later. */
export function useRecovery(recovery: Recovery): void {
  loaded = recovery;
}

/** What may follow a failure. A chunk that could not be loaded is asked for again by the next failure. */
export async function loadRecovery(): Promise<Recovery> {
  return (loaded ??= await load!());
}
