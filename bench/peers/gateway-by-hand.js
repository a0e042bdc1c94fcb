/*
 * A proxy as people write it by hand for one API: one token, a list of operations, ids that are the user's, WebCrypto. It
 * checks no types, bounds no body, has no limits, no audit and no retries, and passes the vendor's response on.
 */

import { alibaba } from "../request.js";
import { encode } from "./plain.js";

const encoder = new TextEncoder();
const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
const sha256 = async (text) => hex(await crypto.subtle.digest("SHA-256", encoder.encode(text)));

/** A handler of the Fetch API. */
export function createProxy({ origin, token, operations, ids, fetch }) {
  const { host, version, region, accessKeyId, accessKeySecret } = alibaba;
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const importing = crypto.subtle.importKey("raw", encoder.encode(accessKeySecret), hmac, false, ["sign"]);

  async function signed(action, parameters) {
    const flat = {};
    for (const [key, value] of Object.entries(parameters)) {
      if (Array.isArray(value)) value.forEach((item, index) => (flat[`${key}.${index + 1}`] = item));
      else flat[key] = String(value);
    }
    const names = Object.keys(flat).sort();
    const query = names.map((name) => `${encode(name)}=${encode(flat[name])}`).join("&");
    const bodyHash = await sha256("");
    const headers = {
      host,
      "x-acs-action": action,
      "x-acs-content-sha256": bodyHash,
      "x-acs-date": new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      "x-acs-signature-nonce": crypto.randomUUID(),
      "x-acs-version": version,
    };
    const signedNames = Object.keys(headers).sort();
    const lines = signedNames.map((name) => `${name}:${headers[name]}\n`).join("");
    const canonical = ["POST", "/", query, lines, signedNames.join(";"), bodyHash].join("\n");
    const stringToSign = `ACS3-HMAC-SHA256\n${await sha256(canonical)}`;
    const signature = hex(await crypto.subtle.sign("HMAC", await importing, encoder.encode(stringToSign)));
    headers.authorization = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${signedNames.join(";")},Signature=${signature}`;
    delete headers.host;
    return { url: `https://${host}/?${query}`, headers };
  }

  return async (request) => {
    const cors = { "access-control-allow-origin": origin, vary: "Origin", "content-type": "application/json" };
    const refuse = (status) => new Response(JSON.stringify({ status }), { status, headers: cors });
    if (request.headers.get("authorization") !== `Bearer ${token}`) return refuse(401);
    const action = new URL(request.url).pathname.split("/").pop();
    if (!operations.includes(action)) return refuse(403);
    const { parameters } = await request.json();
    if (!parameters.DesktopId.every((id) => ids.includes(id))) return refuse(403);
    const { url, headers } = await signed(action, { ...parameters, RegionId: region });
    const response = await fetch(url, { method: "POST", headers });
    return new Response(await response.text(), { status: response.status, headers: cors });
  };
}
