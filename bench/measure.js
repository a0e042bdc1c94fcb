/*
 * Measures several candidates side by side. Plain JavaScript without imports: the same file runs in Node, in a page and in
 * the process that calls workerd.
 */

/** The median. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The processor time of this process in milliseconds; NaN in a page and a Worker. */
function processorNow() {
  const usage = globalThis.process?.cpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : NaN;
}

/**
 * Calls `once` a number of times, and awaits each promise before the next call.
 *
 * @returns {Promise<{ millis: number, processor: number }>} wall time and processor time, in milliseconds
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
 * Measures candidates in rounds. Each round runs a batch of every candidate in a rotating order, so that other load on the
 * host affects all alike.
 *
 * @param {{ name: string, once?: () => unknown, run?: typeof batch }[]} candidates ratios are to the first; `run` replaces
 *   {@link batch} for a candidate in another process
 * @param {{ rounds?: number, millis?: number, warmUp?: number, warmUpMillis?: number, base?: string }} [options]
 *   `millis`: the approximate duration of a batch; `warmUp`: the number of calls before their duration is known;
 *   `warmUpMillis`: the duration of the warm-up; `base`: the candidate whose processor time is subtracted from the others'
 * @returns {Promise<ReturnType<typeof summary>>}
 */
export async function sideBySide(
  candidates,
  { rounds = 15, millis = 25, warmUp = 500, warmUpMillis = 250, base } = {},
) {
  const runs = [];
  for (const candidate of candidates) {
    // Until the engine has optimised the code, which it does in the background.
    let times = Math.ceil(warmUp / 5);
    for (const end = performance.now() + warmUpMillis; performance.now() < end;) await batch(candidate, times);
    // The number of calls that fit into a batch.
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
 * Medians over the rounds: the time of a call in microseconds, its ratio to the first candidate's in the same round, its
 * processor time, and the difference of that to the base's in the same round.
 */
function summary(runs, base) {
  const [first] = runs;
  const baseRun = runs.find(({ name }) => name === base);
  return runs.map(({ name, micros, processor }) => ({
    name,
    micros: median(micros),
    ratio: median(micros.map((value, round) => value / first.micros[round])),
    processor: median(processor),
    ...(baseRun && { over: median(processor.map((value, round) => value - baseRun.processor[round])) }),
  }));
}
