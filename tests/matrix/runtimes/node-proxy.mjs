/* A call over `edgedesk/node`, with the proxies of the environment. */

import { DescribeDesktops, EcdClient } from "edgedesk/ecd";
import { nodeFetch } from "edgedesk/node";

const credentials = { accessKeyId: "a", accessKeySecret: "b" };
const ecd = new EcdClient({ endpoint: process.argv[2], region: "r", credentials, fetch: nodeFetch, retry: false });
const ended = await ecd.send(DescribeDesktops).then(
  ({ RequestId }) => RequestId,
  ({ name }) => name,
);
console.log(`REPORT ${JSON.stringify({ ended })}`);
