/* A whole call against a server on this machine, one after the other. */

import { sideBySide } from "../measure.js";

export async function send(clients, { endpoint, schemes, ...options }) {
  const out = {};
  for (const scheme of schemes) {
    const all = clients.flatMap(({ name, createClient }) => {
      const once = createClient(endpoint)[scheme];
      return once ? [{ name, once }] : [];
    });
    // A client whose calls fail would look fast.
    for (const { once } of all) await once();
    out[scheme] = await sideBySide(all, { warmUp: 50, ...options });
  }
  return out;
}
