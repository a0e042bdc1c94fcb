/** Our best with node:crypto: `hash` in one call instead of three, and keys as key objects. */

import { createHash, createHmac, createSecretKey, hash, randomUUID } from "node:crypto";

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./best-plain.js";

export const name = "our best on node:crypto";
export const runsIn = ["node", "workerd"];

// workerd has no `hash`.
const sha256 = hash ? (text) => hash("sha256", text, "hex") : (text) => createHash("sha256").update(text).digest("hex");
const keyObject = (secret) => createSecretKey(Buffer.from(secret));

export function signer({ now = Date.now, nonce = randomUUID } = {}) {
  const acs3 = keyObject(alibaba.accessKeySecret);
  const v1 = keyObject(`${alibaba.accessKeySecret}&`);
  const bce = keyObject(baidu.secretAccessKey);
  return {
    acs3() {
      const draft = acs3Draft(now(), nonce());
      const hmac = createHmac("sha256", acs3).update(`ACS3-HMAC-SHA256\n${sha256(draft.canonical)}`);
      return acs3Request(draft, hmac.digest("hex"));
    },
    v1() {
      const draft = v1Draft(now(), nonce());
      return v1Request(draft, createHmac("sha1", v1).update(draft.stringToSign).digest("base64"));
    },
    bce() {
      const draft = bceDraft(now());
      const derived = createHmac("sha256", bce).update(draft.prefix).digest("hex");
      return bceRequest(draft, createHmac("sha256", derived).update(draft.canonical).digest("hex"));
    },
  };
}
