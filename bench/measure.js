/*
 * Times of several candidates side by side. Plain JavaScript without an import: the same file measures in Node, in a
 * page and in workerd's caller.
 */

/** The middle one. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Calls `once` so many times; those that return promises one after the other. Milliseconds. */
export async function batch({ once, run }, times) {
  if (run) return run(times);
  const clock = () => performance.now();
  const first = once();
  if (typeof first?.then === "function") {
    await first;
    const start = clock();
    for (let i = 0; i < times; i++) await once();
    return clock() - start;
  }
  const start = clock();
  for (let i = 0; i < times; i++) once();
  return clock() - start;
}

const WARM_UP_MILLIS = 250;

/**
 * Measures candidates in rounds: each round runs a batch of every one, in an order that turns, so that what the machine
 * does meanwhile hits all alike.
 *
 * @param {{ name: string, once?: () => unknown, run?: (times: number) => Promise<number> }[]} candidates the first is
 *   what the others are compared with; `run` is for what is measured elsewhere, and gives milliseconds
 * @param {{ rounds?: number, millis?: number, warmUp?: number }} [options] `millis`: how long a batch takes, about;
 *   `warmUp`: how many calls make sense before it is known how long one takes
 * @returns {Promise<{ name: string, micros: number, ratio: number }[]>} the median time of one call, and the median of
 *   the ratios to the first in the same round
 */
export async function sideBySide(candidates, { rounds = 15, millis = 25, warmUp = 500 } = {}) {
  const runs = [];
  for (const candidate of candidates) {
    // Until it is compiled for good, which engines do beside their work, and which takes longer on a busy machine.
    let times = Math.ceil(warmUp / 5);
    for (const end = performance.now() + WARM_UP_MILLIS; performance.now() < end;) await batch(candidate, times);
    // Then as many as fit.
    while (times < 1e6 && (await batch(candidate, times)) < millis / 4) times *= 2;
    const took = await batch(candidate, times);
    runs.push({ ...candidate, times: Math.max(1, Math.round((times * millis) / Math.max(took, 0.1))), micros: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const run = runs[(round + turn) % runs.length];
      run.micros.push(((await batch(run, run.times)) * 1000) / run.times);
    }
  }
  return summary(runs);
}

/** Medians of `micros`, and of the ratios to the first run in the same round. */
export function summary(runs) {
  const [first] = runs;
  return runs.map(({ name, micros }) => ({
    name,
    micros: median(micros),
    ratio: median(micros.map((value, round) => value / first.micros[round])),
  }));
}
