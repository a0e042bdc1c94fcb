/** Hand-written with @noble/hashes, which is audited, plain JavaScript and synchronous. */

import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { alibaba, baidu } from "../request.js";
import { acs3Draft, acs3Request, bceDraft, bceRequest, v1Draft, v1Request } from "./plain.js";

export const name = "@noble/hashes";
export const runsIn = ["node", "chromium", "workerd"];

const hash = (text) => bytesToHex(sha256(utf8ToBytes(text)));
const mac = (algorithm, key, text) => hmac(algorithm, utf8ToBytes(key), utf8ToBytes(text));
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

export function signer({ now = Date.now, nonce = () => crypto.randomUUID().replaceAll("-", "") } = {}) {
  return {
    acs3() {
      const draft = acs3Draft(now(), nonce(), hash(""));
      const stringToSign = `ACS3-HMAC-SHA256\n${hash(draft.canonical)}`;
      return acs3Request(draft, bytesToHex(mac(sha256, alibaba.accessKeySecret, stringToSign)));
    },
    v1() {
      const draft = v1Draft(now(), nonce());
      return v1Request(draft, base64(mac(sha1, `${alibaba.accessKeySecret}&`, draft.stringToSign)));
    },
    bce() {
      const draft = bceDraft(now());
      const derived = bytesToHex(mac(sha256, baidu.secretAccessKey, draft.prefix));
      return bceRequest(draft, bytesToHex(mac(sha256, derived, draft.canonical)));
    },
  };
}
