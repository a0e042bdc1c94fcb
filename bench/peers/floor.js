/** Not a signer: only the hashing that every signer needs, in wasm with the core's crates. */

import source from "../floor.wasm";

import { alibaba, baidu, fixed } from "../request.js";
import { acs3Draft, bceDraft, v1Draft } from "./plain.js";

export const name = "bare hashing in wasm (the floor)";
export const runsIn = ["node", "chromium", "workerd"];
/** There is no signature to verify. */
export const signs = false;

export function signer() {
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  const { acs3, v1, bce } = new WebAssembly.Instance(module, {}).exports;
  const time = fixed.now();
  const nonce = fixed.nonce();
  const request3 = acs3Draft(time, nonce, "0".repeat(64)).canonical.length;
  const request1 = v1Draft(time, nonce).stringToSign.length;
  const { prefix, canonical } = bceDraft(time);
  const key = alibaba.accessKeySecret.length;
  const baiduKey = baidu.secretAccessKey.length;
  return {
    acs3: () => acs3(request3, key),
    v1: () => v1(request1, key + 1),
    bce: () => bce(prefix.length, canonical.length, baiduKey),
  };
}
