/* What the tables compare, and the judge that comes before: whoever signs something else is not compared. */

import * as edgedesk from "../peers/edgedesk.js";
import { fixed } from "../request.js";

export const SCHEMES = ["acs3", "v1", "bce"];

/** Query parameters and form fields in one order: that of the parameters on the wire is each signer's own choice. */
const sorted = (text) =>
  [...new URLSearchParams(text)]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");

/** What the server would check, in one text. */
export function essence({ method, url, headers, body }) {
  const { origin, pathname, search } = new URL(url);
  const text = headers.authorization === undefined ? sorted(body) : (body ?? "");
  const names = ["authorization", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256", "x-bce-date"];
  const values = names.map((name) => `${name}: ${headers[name]}`);
  return [method, origin + pathname, sorted(search), ...values, text].join("\n");
}

/** @throws where a peer's request is not edgedesk's for the same time and nonce */
export async function judge(peer, scheme) {
  const wanted = essence(await edgedesk.signer(fixed)[scheme]());
  const got = essence(await peer.signer(fixed)[scheme]());
  if (got !== wanted) throw new Error(`${peer.name}, ${scheme}:\n${got}\nis not edgedesk's\n${wanted}`);
}

/** The bare signature for the fixed time and nonce, as edgedesk has it. */
export async function edgedeskSignature(scheme) {
  const { headers, body } = await edgedesk.signer(fixed)[scheme]();
  if (scheme === "v1") return new URLSearchParams(body).get("Signature");
  return /[0-9a-f]{64}$/.exec(headers.authorization)[0];
}

/** The candidates of a scheme, each judged. */
export async function candidates(peers, scheme) {
  const out = [];
  for (const peer of peers) {
    const once = peer.signer()[scheme];
    if (!once) continue;
    if (peer.signs !== false) await judge(peer, scheme);
    out.push({ name: peer.name, once });
  }
  return out;
}
