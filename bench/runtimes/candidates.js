/* The candidates of the tables, and the verification of their requests: a candidate with another request is refused. */

import * as edgedesk from "../peers/edgedesk.js";
import { fixed } from "../request.js";

export const SCHEMES = ["acs3", "v1", "bce"];

/** Sorts query parameters or form fields: their order on the wire is the signer's choice. */
const sorted = (text) =>
  [...new URLSearchParams(text)]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");

/** The parts of a request that the server checks, as one string. */
export function comparable({ method, url, headers, body }) {
  const { origin, pathname, search } = new URL(url);
  const text = headers.authorization === undefined ? sorted(body) : (body ?? "");
  const names = ["authorization", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256", "x-bce-date"];
  const values = names.map((name) => `${name}: ${headers[name]}`);
  return [method, origin + pathname, sorted(search), ...values, text].join("\n");
}

/** @throws if a peer's request differs from edgedesk's for the same time and nonce */
export async function verify(peer, scheme) {
  const expected = comparable(await edgedesk.signer(fixed)[scheme]());
  const actual = comparable(await peer.signer(fixed)[scheme]());
  if (actual !== expected) throw new Error(`${peer.name}, ${scheme}:\n${actual}\nis not edgedesk's\n${expected}`);
}

/** edgedesk's signature for the fixed time and nonce. */
export async function edgedeskSignature(scheme) {
  const { headers, body } = await edgedesk.signer(fixed)[scheme]();
  if (scheme === "v1") return new URLSearchParams(body).get("Signature");
  return /[0-9a-f]{64}$/.exec(headers.authorization)[0];
}

/** The candidates of a scheme, each verified. */
export async function candidates(peers, scheme) {
  const out = [];
  for (const peer of peers) {
    const once = peer.signer()[scheme];
    if (!once) continue;
    if (peer.signs !== false) await verify(peer, scheme);
    out.push({ name: peer.name, once });
  }
  return out;
}
