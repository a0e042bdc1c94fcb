/* Paid calls over `edgedesk/node` to a server that ends the connection of the second one. */

import { EcdClient, RenewDesktops } from "edgedesk/ecd";
import { nodeFetch } from "edgedesk/node";

const [endpoint] = globalThis.Deno ? Deno.args : process.argv.slice(2);
const credentials = { accessKeyId: "a", accessKeySecret: "b" };
const ecd = new EcdClient({ endpoint, region: "r", credentials, fetch: nodeFetch, retry: false });

const end = (options) =>
  ecd.send(RenewDesktops, { DesktopId: ["ecd-1"] }, options).then(
    ({ RequestId }) => RequestId,
    ({ name, ambiguous }) => `${name}${ambiguous ? " ambiguous" : ""}`,
  );

const ends = [await end(), await end(), await end({ endpoint: "http://127.0.0.1:2" }), await end()];
console.log(`REPORT ${JSON.stringify({ ends })}`);
