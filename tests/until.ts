import { setTimeout as sleep } from "node:timers/promises";

/** The most time that a condition or a program has, in milliseconds, for machines under load. */
export const LIMIT = 300_000;

/**
 * Waits until a condition holds.
 *
 * @param what says what was awaited, if it never held
 * @param between waits between two looks; a test may advance a clock
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: () => string,
  between: () => Promise<unknown> = () => sleep(20),
): Promise<void> {
  for (const end = performance.now() + LIMIT; !(await holds()); await between()) {
    if (performance.now() > end) throw new Error(`after ${LIMIT / 1000} s: ${what()}`);
  }
}

/** Waits for the clock's next window, such as a minute or a day, if less than this is left of the present one. */
export async function untilWindowHas(left: number, window: number): Promise<void> {
  const now = window - (Date.now() % window);
  if (now < left) await sleep(now);
}
