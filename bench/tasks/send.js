/* Whole calls to a local server, one at a time. */

import { sideBySide } from "../measure.js";

export async function send(clients, { endpoint, schemes, ...options }) {
  const out = {};
  for (const scheme of schemes) {
    const all = clients.flatMap(({ name, createClient }) => {
      const once = createClient(endpoint)[scheme];
      return once ? [{ name, once }] : [];
    });
    // Throws if a call fails: a failing client would be measured as fast.
    for (const { once } of all) await once();
    out[scheme] = await sideBySide(all, { warmUp: 50, ...options });
  }
  return out;
}
