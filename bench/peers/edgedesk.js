/** edgedesk with all its checks: one client, `prepare` for each request. */

import { BccClient, StopInstance } from "edgedesk/bcc";
import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba, baidu } from "../request.js";

export const name = "edgedesk prepare";
export const runsIn = ["node", "chromium", "workerd"];

/** @param {{ now?: () => number, nonce?: () => string }} [source] the clock and the nonces */
export function signer(source = {}) {
  const { region, accessKeyId, accessKeySecret, desktopIds } = alibaba;
  const credentials = { accessKeyId, accessKeySecret };
  const acs3 = new EcdClient({ region, credentials, signing: "acs3", ...source });
  const v1 = new EcdClient({ region, credentials, signing: "rpc", placement: "form", ...source });
  const { accessKeyId: id, secretAccessKey } = baidu;
  const { now } = source;
  const bcc = new BccClient({
    region: baidu.region,
    credentials: { accessKeyId: id, secretAccessKey },
    ...(now && { now }),
  });
  return {
    acs3: () => acs3.prepare(StopDesktops, { DesktopId: desktopIds }),
    v1: () => v1.prepare(StopDesktops, { DesktopId: desktopIds }),
    bce: () => bcc.prepare(StopInstance, { instanceId: baidu.instanceId, ...baidu.body }),
  };
}
