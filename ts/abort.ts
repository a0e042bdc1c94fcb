/** Waits that end at a timeout or when the caller aborts. */

/** The caller aborted. */
export interface Aborted {
  type: "aborted";
  reason: unknown;
}

/** The interruption of a wait. */
export type Interruption = { type: "timeout" } | Aborted;

/** The maximum delay of a timer: a longer one fires immediately. */
export const MAX_DELAY = 2 ** 31 - 1;

/** One listener per signal: platforms warn of a leak if a signal has more than ten. */
const listeners = new WeakMap<AbortSignal, { acts: Set<() => void>; listener: () => void }>();

/** Calls `act` when the signal aborts, immediately if it has. The returned function cancels that. */
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

/** Awaits a promise until a timeout or the caller's abort; 0 for no timeout. Removes its timer and listener. */
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

/** Sleeps for at least a millisecond, or until the caller aborts. */
export function sleep(millis: number, signal: AbortSignal | undefined): Promise<Interruption> {
  return untilInterrupted(new Promise<never>(() => {}), signal, Math.max(millis, 1));
}
