/* One signed request, of all candidates side by side. */

import { candidates } from "../runtimes/candidates.js";
import { sideBySide } from "../measure.js";

export async function sign(peers, { schemes, rounds, millis }, more = async () => []) {
  const out = {};
  for (const scheme of schemes) {
    const all = [...(await candidates(peers, scheme)), ...(await more(scheme))];
    out[scheme] = await sideBySide(all, { rounds, millis });
  }
  return out;
}
