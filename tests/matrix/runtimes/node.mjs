/* Node, Deno and Bun: the clients send over `edgedesk/node`, the suite itself with fetch. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import { nodeFetch } from "edgedesk/node";
import * as wuying from "edgedesk/wuying";

import { suite } from "./suite.mjs";

const args = globalThis.Deno ? Deno.args : process.argv.slice(2);

console.log(`REPORT ${JSON.stringify(await suite({ ecd, wuying, bcc, url: args[0], options: { fetch: nodeFetch } }))}`);
