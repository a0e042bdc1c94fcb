/* Memory after many requests, and after a huge one: the heap and the process. Node only, with `--expose-gc`. */

import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba } from "../request.js";

export async function memory({ signer }, { counts, scheme = "acs3" }) {
  const once = signer()[scheme];
  const out = [];
  let done = 0;
  for (const count of counts) {
    for (; done < count; done++) once();
    out.push({ count, ...(await usage()) });
  }
  return out;
}

/** Memory before and after a request with a parameter of 3 MB, and after a thousand small requests more. */
export async function huge() {
  const { region, accessKeyId, accessKeySecret, desktopIds } = alibaba;
  const ecd = new EcdClient({ region, credentials: { accessKeyId, accessKeySecret } });
  const small = () => {
    for (let i = 0; i < 1000; i++) ecd.prepare(StopDesktops, { DesktopId: desktopIds });
  };
  const out = [];
  small();
  out.push({ when: "before", ...(await usage()) });
  ecd.prepare(StopDesktops, { DesktopId: ["x".repeat(3e6)] });
  out.push({ when: "after", ...(await usage()) });
  small();
  out.push({ when: "after 1,000 more small requests", ...(await usage()) });
  return out;
}

async function usage() {
  // Twice: the second collection frees the objects that the first one finalised.
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapUsed, external, rss };
}
