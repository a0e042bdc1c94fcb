/**
 * `@alicloud/openapi-core`, the official core: its functions in the order of its `doRequest`, without retries, credential
 * providers and streams. Omitting these favours the peer.
 */

import openApi from "@alicloud/openapi-core";

import { alibaba } from "../request.js";

export const name = "@alicloud/openapi-core";
export const runsIn = ["node", "workerd"];

const util = openApi.$OpenApiUtil.default;
const ALGORITHM = "ACS3-HMAC-SHA256";
const instant = (millis) => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");
const empty = () => Buffer.from("", "utf-8");

export function signer({ now, nonce = util.getNonce } = {}) {
  const { host, region, action, version, accessKeyId, accessKeySecret, desktopIds } = alibaba;
  const timestamp = now ? () => instant(now()) : util.getTimestamp;
  return {
    acs3() {
      const query = util.query({ DesktopId: desktopIds, RegionId: region });
      const headers = {
        host,
        "x-acs-version": version,
        "x-acs-action": action,
        "user-agent": util.getUserAgent(undefined),
        "x-acs-date": timestamp(),
        "x-acs-signature-nonce": nonce(),
        accept: "application/json",
      };
      const hash = util.hash(empty(), ALGORITHM).toString("hex");
      headers["x-acs-content-sha256"] = hash;
      const request = { method: "POST", pathname: "/", query, headers };
      headers.authorization = util.getAuthorization(request, ALGORITHM, hash, accessKeyId, accessKeySecret);
      return { method: "POST", url: `https://${host}/?${new URLSearchParams(query)}`, headers };
    },
    v1() {
      const params = {
        Action: action,
        Format: "JSON",
        Version: version,
        Timestamp: timestamp(),
        SignatureNonce: nonce(),
        ...util.query({ DesktopId: desktopIds, RegionId: region }),
        SignatureMethod: "HMAC-SHA1",
        SignatureVersion: "1.0",
        AccessKeyId: accessKeyId,
      };
      params.Signature = util.getRPCSignature(params, "POST", accessKeySecret);
      const headers = { host, "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
      return { method: "POST", url: `https://${host}/`, headers, body: new URLSearchParams(params).toString() };
    },
  };
}
