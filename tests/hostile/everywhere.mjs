/*
 * Runs the scenarios with the same outcome in every runtime: a page, a Worker or others. The server lists the calls and
 * their expected outcomes.
 */

import { probe } from "./probes.mjs";

/** The number of concurrent calls. */
const SIDE = 16;

/**
 * Makes the calls of the server's list.
 *
 * @param {{ ecd: any, wuying: any, bcc: any }} edgedesk the entry points
 * @param {string} url of the server in `server.ts`
 * @returns {Promise<{ calls: number, wrong: string[] }>}
 */
export async function everywhere(edgedesk, url) {
  const calls = await (await fetch(`${url}/all/calls/list`)).json();
  const wrong = [];
  let next = 0;
  const lane = async () => {
    for (let call = calls[next++]; call; call = calls[next++]) {
      const options = { timeout: 20_000, retry: { maxAttempts: 2, baseDelay: 1, throttledBaseDelay: 1 } };
      const { verdict } = await probe(edgedesk, call.probe, url + call.address, options);
      const right = call.right.includes(verdict) || (call.right[0] === "any" && !verdict.startsWith("untyped"));
      if (!right)
        wrong.push(`${call.name} / ${call.probe}: ended with ${verdict}, and must with ${call.right.join(" or ")}`);
    }
  };
  await Promise.all(Array.from({ length: SIDE }, lane));
  return { calls: calls.length, wrong };
}
