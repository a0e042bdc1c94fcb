/**
 * Serves the scenarios to other processes, such as tests/fetch/main.rs, and prints the server's address. Exits when its
 * standard input ends. `/all/calls/list` lists the calls and their expected outcomes.
 */

import { acts } from "./list.js";
import { serveHostile } from "./server.js";

const { url } = await serveHostile(acts());
console.log(url);
process.stdin.resume().on("end", () => process.exit());
