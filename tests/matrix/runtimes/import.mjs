/* Node, Deno and Bun, as modules. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { suite } from "./suite.mjs";

/** Deno needs a permission to read the environment, so the address is an argument. */
const args = globalThis.Deno ? Deno.args : process.argv.slice(2);

console.log(`REPORT ${JSON.stringify(await suite({ ecd, wuying, bcc, url: args[0] }))}`);
