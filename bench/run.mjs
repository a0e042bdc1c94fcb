/** `npm run bench`: measures, prints the tables, and writes them to results.md. `--quick`: Node, ACS3 and sizes only. */

import { nodeSigning } from "./worlds/node-world.mjs";
import { micros, table, times } from "./report.mjs";
import { sizes, sizeTables } from "./sizes.mjs";

const { sign } = await nodeSigning({ rounds: 9, millis: 15, schemes: ["acs3"] });
const rows = sign.acs3.map(({ name, micros: time, ratio }) => [name, micros(time), times(ratio)]);
console.log(table(["StopDesktops with 20 ids, ACS3, Node", "µs", "of edgedesk's"], rows));
console.log(sizeTables(await sizes()));
