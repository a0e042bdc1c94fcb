/** Waiting for something with a limit of time, and until the caller aborts. */

/** The caller aborted. */
export interface Aborted {
  type: "aborted";
  reason: unknown;
}

/** What ends a wait from outside: its time is up, or the caller aborts. */
export type Interruption = { type: "timeout" } | Aborted;

/** A longer delay would fire at once. */
export const MAX_DELAY = 2 ** 31 - 1;

/** Who waits for a signal. One listener serves all: platforms warn of a leak where a signal has more than ten. */
const listeners = new WeakMap<AbortSignal, { acts: Set<() => void>; listener: () => void }>();

/** Runs `act` when the signal aborts, at once where it has; the returned function takes that back. */
export function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal === undefined) return () => {};
  if (signal.aborted) {
    act();
    return () => {};
  }
  let entry = listeners.get(signal);
  if (entry === undefined) {
    const acts = new Set<() => void>();
    const listener = (): void => acts.forEach((each) => each());
    listeners.set(signal, (entry = { acts, listener }));
  }
  const { acts, listener } = entry;
  if (acts.size === 0) signal.addEventListener("abort", listener);
  acts.add(act);
  return () => {
    if (acts.delete(act) && acts.size === 0) signal.removeEventListener("abort", listener);
  };
}

/** What a promise gives, or what ended the waiting for it; 0 for no limit. Leaves neither timer nor listener behind. */
export async function untilInterrupted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  millis: number,
): Promise<T | Interruption> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget = (): void => {};
  const ended = new Promise<Interruption>((resolve) => {
    forget = onAbort(signal, () => resolve({ type: "aborted", reason: signal?.reason }));
    if (millis > 0) timer = setTimeout(resolve, Math.min(millis, MAX_DELAY), { type: "timeout" });
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

/** Waits, for at least a millisecond; the caller's signal ends it early. */
export function sleep(millis: number, signal: AbortSignal | undefined): Promise<Interruption> {
  return untilInterrupted(new Promise<never>(() => {}), signal, Math.max(millis, 1));
}
