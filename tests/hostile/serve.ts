/**
 * The scenarios for tests that run outside this process, such as tests/fetch/main.rs: prints the server's address. Ends with
 * its standard input. `/all/calls/list` is what to call and what is right.
 */

import { acts } from "./list.js";
import { serveHostile } from "./server.js";

const { url } = await serveHostile(acts());
console.log(url);
process.stdin.resume().on("end", () => process.exit());
