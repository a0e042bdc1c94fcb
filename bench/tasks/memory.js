/* Memory after many requests, and after a huge one: what is kept, and what the process takes. Node only, `--expose-gc`. */

import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba } from "../request.js";

export async function memory({ signer }, { counts, scheme = "acs3" }) {
  const once = signer()[scheme];
  const out = [];
  let done = 0;
  for (const count of counts) {
    for (; done < count; done++) once();
    out.push({ count, ...(await kept()) });
  }
  return out;
}

/** Before a request with a parameter of 3 MB, after it, and after a thousand small ones more. */
export async function huge() {
  const { region, accessKeyId, accessKeySecret, desktopIds } = alibaba;
  const ecd = new EcdClient({ region, credentials: { accessKeyId, accessKeySecret } });
  const small = () => {
    for (let i = 0; i < 1000; i++) ecd.prepare(StopDesktops, { DesktopId: desktopIds });
  };
  const out = [];
  small();
  out.push({ when: "before it", ...(await kept()) });
  ecd.prepare(StopDesktops, { DesktopId: ["x".repeat(3e6)] });
  out.push({ when: "after it", ...(await kept()) });
  small();
  out.push({ when: "after 1,000 small ones more", ...(await kept()) });
  return out;
}

async function kept() {
  // Twice: what the first one finalises, the second one frees.
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapUsed, external, rss };
}
