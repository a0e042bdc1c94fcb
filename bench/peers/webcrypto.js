/** Hand-written with WebCrypto. Keys are imported once; the derived key of bce-auth-v1 for each request. */

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./plain.js";

export const name = "WebCrypto";
export const runsIn = ["node", "chromium", "workerd"];

const encoder = new TextEncoder();
const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
const sha256 = async (text) => hex(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
const importKey = (secret, hash) =>
  crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash }, false, ["sign"]);
const sign = async (key, text) => crypto.subtle.sign("HMAC", await key, encoder.encode(text));

export function signer({ now = Date.now, nonce = () => crypto.randomUUID().replaceAll("-", "") } = {}) {
  const acs3Key = importKey(alibaba.accessKeySecret, "SHA-256");
  const v1Key = importKey(`${alibaba.accessKeySecret}&`, "SHA-1");
  const bceKey = importKey(baidu.secretAccessKey, "SHA-256");
  return {
    async acs3() {
      const draft = acs3Draft(now(), nonce(), await sha256(""));
      const stringToSign = `ACS3-HMAC-SHA256\n${await sha256(draft.canonical)}`;
      return acs3Request(draft, hex(await sign(acs3Key, stringToSign)));
    },
    async v1() {
      const draft = v1Draft(now(), nonce());
      return v1Request(draft, base64(await sign(v1Key, draft.stringToSign)));
    },
    async bce() {
      const draft = bceDraft(now());
      const derived = importKey(hex(await sign(bceKey, draft.prefix)), "SHA-256");
      return bceRequest(draft, hex(await sign(derived, draft.canonical)));
    },
  };
}
