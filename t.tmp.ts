import { scenarios, PROMISED } from "./tests/hostile/hostile.js";
import { lines } from "./tests/hostile/group.js";
const r = await scenarios({...PROMISED}, new RegExp(process.argv[2]!), true, () => {});
console.log(r.counts, r.violated, r.slowest, r.blocked, r.memory); console.log(lines(r).slice(0,3000));
