/** Hand-written with node:crypto, in its usual form. */

import { createHash, createHmac, randomUUID } from "node:crypto";

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./plain.js";

export const name = "node:crypto";
export const runsIn = ["node", "workerd"];

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest("hex");

export function signer({ now = Date.now, nonce = () => randomUUID().replaceAll("-", "") } = {}) {
  return {
    acs3() {
      const draft = acs3Draft(now(), nonce(), sha256(""));
      return acs3Request(draft, hmac(alibaba.accessKeySecret, `ACS3-HMAC-SHA256\n${sha256(draft.canonical)}`));
    },
    v1() {
      const draft = v1Draft(now(), nonce());
      const hash = createHmac("sha1", `${alibaba.accessKeySecret}&`).update(draft.stringToSign);
      return v1Request(draft, hash.digest("base64"));
    },
    bce() {
      const draft = bceDraft(now());
      return bceRequest(draft, hmac(hmac(baidu.secretAccessKey, draft.prefix), draft.canonical));
    },
  };
}
