/** Our best in plain JavaScript with its own hashing: synchronous, in every runtime. */

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./best-plain.js";
import { hmac1, hmac256, sha256 } from "./best-sha.js";

export const name = "our best in plain JS";
export const runsIn = ["node", "chromium", "workerd"];

export function signer({ now = Date.now, nonce = () => crypto.randomUUID() } = {}) {
  const acs3 = hmac256(alibaba.accessKeySecret);
  const v1 = hmac1(`${alibaba.accessKeySecret}&`);
  const bce = hmac256(baidu.secretAccessKey);
  return {
    acs3() {
      const draft = acs3Draft(now(), nonce());
      return acs3Request(draft, acs3(`ACS3-HMAC-SHA256\n${sha256(draft.canonical)}`));
    },
    v1() {
      const draft = v1Draft(now(), nonce());
      return v1Request(draft, v1(draft.stringToSign));
    },
    bce() {
      const draft = bceDraft(now());
      return bceRequest(draft, hmac256(bce(draft.prefix))(draft.canonical));
    },
  };
}
