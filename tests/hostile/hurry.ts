/** Lets time run faster for the code under test: its waits and its clock for durations, not the network's. */

/** How many of its milliseconds pass in a real one. */
export const HURRY = 50;

const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

globalThis.setTimeout = Object.assign(
  (run: (...args: unknown[]) => void, millis = 0, ...args: unknown[]) => setTimeout(run, millis / HURRY, ...args),
  setTimeout,
) as typeof globalThis.setTimeout;
performance.now = () => now() * HURRY;
