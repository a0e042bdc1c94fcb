/** Loads the recovery chunk, which only failures need, at the first failure. */

import type * as recovery from "./recovery/index.js";

export type Recovery = typeof recovery;

let load: (() => Promise<Recovery>) | undefined;
let loaded: Recovery | undefined;

/** Registers the loader of the chunk; called by the entry points. */
export function provideRecovery(from: () => Promise<Recovery>): void {
  load = from;
}

/** Registers the loaded code, for environments that cannot load chunks later. */
export function useRecovery(recovery: Recovery): void {
  loaded = recovery;
}

/** Loads the chunk. A failure is not cached: the next call tries again. */
export async function loadRecovery(): Promise<Recovery> {
  return (loaded ??= await load!());
}
