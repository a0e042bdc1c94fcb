/** `npm run bench`: measures, prints the tables, and writes them to results.md. `--quick`: Node, ACS3 and sizes only. */

import { floor, native } from "./crates.mjs";
import { nodeSigning, newestNode } from "./worlds/node-world.mjs";
import { micros, table, times } from "./report.mjs";
import { sizes, sizeTables } from "./sizes.mjs";

await floor();
const natives = {
  "native Rust (the limit)": await native(),
  "native Rust, hashing in software": await native({ soft: true }),
};
const { sign } = await nodeSigning({ rounds: 9, millis: 15, natives });
for (const [scheme, rows] of Object.entries(sign)) {
  console.log(
    table(
      [scheme, "µs", "of edgedesk's"],
      rows.map(({ name, micros: time, ratio }) => [name, micros(time), times(ratio)]),
    ),
  );
}
console.log(sizeTables(await sizes()));
