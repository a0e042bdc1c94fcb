/** Accelerates timers and the monotonic clock for the code under test; network I/O keeps real time. */

/** Accelerated milliseconds per real millisecond. */
export const HURRY = 50;

const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

globalThis.setTimeout = Object.assign(
  (run: (...args: unknown[]) => void, millis = 0, ...args: unknown[]) => setTimeout(run, millis / HURRY, ...args),
  setTimeout,
) as typeof globalThis.setTimeout;
performance.now = () => now() * HURRY;
