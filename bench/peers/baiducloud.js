/** `@baiducloud/sdk`: its `Auth`, called like its `createSignature` does. */

import sdk from "@baiducloud/sdk";

import { baidu } from "../request.js";

export const name = "@baiducloud/sdk";
export const runsIn = ["node", "chromium", "workerd"];

const instant = (millis) => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");

export function signer({ now = Date.now } = {}) {
  return {
    bce() {
      const time = now();
      const path = `/v2/instance/${baidu.instanceId}`;
      const headers = {
        host: baidu.host,
        "x-bce-date": instant(time),
        "content-type": "application/json; charset=utf-8",
      };
      const auth = new sdk.Auth(baidu.accessKeyId, baidu.secretAccessKey);
      // The headers that edgedesk signs. The SDK's default has two more.
      const signed = ["host", "x-bce-date"];
      headers.authorization = auth.generateAuthorization("PUT", path, { stop: "" }, headers, time / 1000, 1800, signed);
      return { method: "PUT", url: `https://${baidu.host}${path}?stop`, headers, body: JSON.stringify(baidu.body) };
    },
  };
}
