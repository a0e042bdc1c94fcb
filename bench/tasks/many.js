/* The time per request of 1, 100 and 10,000 requests. */

import { batch, median } from "../measure.js";

/** How often each number of requests is measured. */
const REPEATED = [
  [1, 1000],
  [100, 20],
  [10_000, 3],
];

/** Microseconds for each request. Candidates take turns. */
export async function many(peers, { scheme = "acs3" } = {}) {
  const out = [];
  const all = peers.map(({ name, signer }) => ({ name, once: signer()[scheme] })).filter(({ once }) => once);
  for (const candidate of all) await batch(candidate, 2000);
  for (const [count, repetitions] of REPEATED) {
    const samples = all.map(() => []);
    for (let turn = 0; turn < repetitions; turn++) {
      for (const [index, candidate] of all.entries()) samples[index].push(await timed(candidate, count));
    }
    // One request is shorter than the resolution of a page's clock: the median would be a multiple of that resolution.
    const middle = count === 1 ? trimmedMean : median;
    for (const [index, { name }] of all.entries()) {
      out.push({ name, count, micros: (middle(samples[index]) * 1000) / count });
    }
  }
  return out;
}

async function timed({ once }, count) {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const result = once();
    if (typeof result.then === "function") await result;
  }
  return performance.now() - start;
}

/** The mean without the slowest tenth, which other load on the host causes. */
function trimmedMean(values) {
  const kept = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length * 0.9));
  return kept.reduce((a, b) => a + b) / kept.length;
}
