/** The parser of responses against the reference: the same value, or both refuse. */

import { parseJson } from "../../../ts/parse-json.js";
import { Highest, type Result, Violations } from "../group.js";
import { json, JSON_PIECES, mutated, Random } from "./random.js";
import { reference, same } from "./reference.js";

type Parsed = { value: unknown } | undefined;

const parsed = (parse: (text: string) => unknown, text: string): Parsed => {
  try {
    return { value: parse(text) };
  } catch {
    return undefined;
  }
};

/** Compares the parsers on random texts. */
export async function parsing(
  count: number,
  seed: number,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const random = new Random(seed);
  const violations = new Violations();
  const slowest = new Highest();
  const counts = { inputs: count, valid: 0 };
  for (let i = 0; i < count; i++) {
    const whole = json(random);
    const text = random.once(2) ? whole : mutated(random, whole, JSON_PIECES);
    const began = performance.now();
    const ours = parsed(parseJson, text);
    slowest.see(performance.now() - began, JSON.stringify(text).slice(0, 80));
    const theirs = parsed(reference, text);
    if (theirs) counts.valid++;
    if (!ours !== !theirs || (ours && theirs && !same(ours.value, theirs.value))) {
      violations.add(`parseJson, seed ${seed}, input ${i}`, JSON.stringify(text));
    }
    if (i % 100_000 === 0) progress(i, count);
  }
  return { group: "parseJson", counts, ...violations.result(), slowest: slowest.value };
}
