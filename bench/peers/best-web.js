/** Our best with WebCrypto: two calls for ACS3, one for V1, and the keys imported before. */

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./best-plain.js";

export const name = "our best on WebCrypto";
export const runsIn = ["node", "chromium", "workerd"];

const { subtle } = crypto;
const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));
function hex(buffer) {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += HEX[byte];
  return text;
}
const key = (secret, hash) => subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash }, false, ["sign"]);

export function signer({ now = Date.now, nonce = () => crypto.randomUUID() } = {}) {
  let acs3 = key(alibaba.accessKeySecret, "SHA-256").then((ready) => (acs3 = ready));
  let v1 = key(`${alibaba.accessKeySecret}&`, "SHA-1").then((ready) => (v1 = ready));
  let bce = key(baidu.secretAccessKey, "SHA-256").then((ready) => (bce = ready));
  const sign = async (key, text) => subtle.sign("HMAC", key.then ? await key : key, encoder.encode(text));
  return {
    async acs3() {
      const draft = acs3Draft(now(), nonce());
      const hash = await subtle.digest("SHA-256", encoder.encode(draft.canonical));
      return acs3Request(draft, hex(await sign(acs3, `ACS3-HMAC-SHA256\n${hex(hash)}`)));
    },
    async v1() {
      const draft = v1Draft(now(), nonce());
      return v1Request(draft, btoa(String.fromCharCode(...new Uint8Array(await sign(v1, draft.stringToSign)))));
    },
    async bce() {
      const draft = bceDraft(now());
      const derived = await key(hex(await sign(bce, draft.prefix)), "SHA-256");
      return bceRequest(draft, hex(await sign(derived, draft.canonical)));
    },
  };
}
