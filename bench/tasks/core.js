/* Verifies the signatures of the three schemes alone (`core/`), whose size is measured. */

import { readFileSync } from "node:fs";

import { alibaba, baidu, fixed } from "../request.js";
import { edgedeskSignature } from "../runtimes/candidates.js";
import * as edgedesk from "../peers/edgedesk.js";

/** @throws if a signature differs from edgedesk's */
export async function core({ wasm }) {
  const module = new WebAssembly.Module(readFileSync(wasm));
  const { memory, buffer, sign } = new WebAssembly.Instance(module, {}).exports;
  const signed = (scheme, parts) => {
    const bytes = new TextEncoder().encode(parts.map((part) => `${part}\0`).join(""));
    new Uint8Array(memory.buffer, buffer(), bytes.length).set(bytes);
    const length = sign(scheme, bytes.length);
    return new TextDecoder().decode(new Uint8Array(memory.buffer, buffer(), length));
  };
  const requests = edgedesk.signer(fixed);
  const counted = (headers) => ["*".repeat(Object.keys(headers).length), ...Object.entries(headers).flat()];

  const { url, headers } = requests.acs3();
  const { accept, authorization, ...others } = headers;
  const query = [...new URL(url).searchParams].flat();
  const { accessKeyId, accessKeySecret } = alibaba;
  const acs3 = [accessKeyId, accessKeySecret, "POST", "/", "", ...counted({ host: alibaba.host, ...others }), ...query];

  const form = [...new URLSearchParams(requests.v1().body)].filter(([name]) => name !== "Signature");
  const v1 = [accessKeySecret, "POST", ...form.flat()];

  const stop = requests.bce();
  const date = stop.headers["x-bce-date"];
  const key = [baidu.accessKeyId, baidu.secretAccessKey, "PUT", new URL(stop.url).pathname, date];
  const bce = [...key, ...counted({ host: baidu.host, "x-bce-date": date }), "stop", ""];

  for (const [scheme, parts] of Object.entries({ acs3, v1, bce })) {
    const actual = signed(["acs3", "v1", "bce"].indexOf(scheme), parts);
    const expected = await edgedeskSignature(scheme);
    if (!actual.endsWith(expected)) {
      throw new Error(`bench/core, ${scheme}: ${actual} does not end with edgedesk's ${expected}`);
    }
  }
  return "signs";
}
