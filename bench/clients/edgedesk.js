/** A whole `send` of edgedesk: checks, signature, deadline, and reading the response. */

import { BccClient, StopInstance } from "edgedesk/bcc";
import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba, baidu } from "../request.js";

export const name = "edgedesk send";

/** @param {object} [options] of the clients */
export function createClient(endpoint, options) {
  const { region, accessKeyId, accessKeySecret, desktopIds } = alibaba;
  const common = { endpoint, region, credentials: { accessKeyId, accessKeySecret }, ...options };
  const acs3 = new EcdClient({ ...common, signing: "acs3" });
  const v1 = new EcdClient({ ...common, signing: "rpc" });
  const { accessKeyId: id, secretAccessKey } = baidu;
  const bcc = new BccClient({ endpoint, credentials: { accessKeyId: id, secretAccessKey }, ...options });
  const parameters = { DesktopId: desktopIds };
  return {
    acs3: () => acs3.send(StopDesktops, parameters),
    v1: () => v1.send(StopDesktops, parameters),
    bce: () => bcc.send(StopInstance, { instanceId: baidu.instanceId, ...baidu.body }),
  };
}
