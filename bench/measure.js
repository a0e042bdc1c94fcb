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

/** The processor time of this process in milliseconds; unknown in a page and a Worker. */
function processorNow() {
  const usage = globalThis.process?.cpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : NaN;
}

/**
 * Calls `once` so many times; those that return promises one after the other.
 *
 * @returns {Promise<{ millis: number, processor: number }>} by the clock, and of the processor
 */
export async function batch({ once, run }, times) {
  if (run) return run(times);
  const first = once();
  const waits = typeof first?.then === "function";
  if (waits) await first;
  const processor = processorNow();
  const start = performance.now();
  if (waits) for (let i = 0; i < times; i++) await once();
  else for (let i = 0; i < times; i++) once();
  return { millis: performance.now() - start, processor: processorNow() - processor };
}

/**
 * Measures candidates in rounds: each round runs a batch of every one, in an order that turns, so that what the machine
 * does meanwhile hits all alike.
 *
 * @param {{ name: string, once?: () => unknown, run?: typeof batch }[]} candidates the first is what the others are
 *   compared with; `run` is for what is measured elsewhere, and gives what {@link batch} does
 * @param {{ rounds?: number, millis?: number, warmUp?: number, warmUpMillis?: number, base?: string }} [options]
 *   `millis`: how long a batch takes, about; `warmUp`: how many calls make sense before it is known how long one takes;
 *   `warmUpMillis`: how long they are made; `base`: the candidate whose processor time is taken from that of the others
 * @returns {Promise<ReturnType<typeof summary>>}
 */
export async function sideBySide(
  candidates,
  { rounds = 15, millis = 25, warmUp = 500, warmUpMillis = 250, base } = {},
) {
  const runs = [];
  for (const candidate of candidates) {
    // Until it is compiled for good, which engines do beside their work, and which takes longer on a busy machine.
    let times = Math.ceil(warmUp / 5);
    for (const end = performance.now() + warmUpMillis; performance.now() < end;) await batch(candidate, times);
    // Then as many as fit.
    while (times < 1e6 && (await batch(candidate, times)).millis < millis / 4) times *= 2;
    const took = (await batch(candidate, times)).millis;
    const fitting = Math.max(1, Math.round((times * millis) / Math.max(took, 0.1)));
    runs.push({ ...candidate, times: fitting, micros: [], processor: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const run = runs[(round + turn) % runs.length];
      const { millis, processor } = await batch(run, run.times);
      run.micros.push((millis * 1000) / run.times);
      run.processor.push((processor * 1000) / run.times);
    }
  }
  return summary(runs, base);
}

/**
 * Medians over the rounds, in microseconds: the time of a call, its ratio to the first candidate's in the same round, its
 * processor time, and by how much that is over the base's in the same round.
 */
function summary(runs, base) {
  const [first] = runs;
  const below = runs.find(({ name }) => name === base);
  return runs.map(({ name, micros, processor }) => ({
    name,
    micros: median(micros),
    ratio: median(micros.map((value, round) => value / first.micros[round])),
    processor: median(processor),
    ...(below && { over: median(processor.map((value, round) => value - below.processor[round])) }),
  }));
}
