import { BccClient, StopInstance } from "edgedesk/bcc";

import { baidu } from "../request.js";

/** The first signature of Baidu's scheme, compared with Baidu's SDK. */
export function first() {
  const { region, accessKeyId, secretAccessKey } = baidu;
  const bcc = new BccClient({ region, credentials: { accessKeyId, secretAccessKey } });
  return bcc.prepare(StopInstance, { instanceId: baidu.instanceId, ...baidu.body });
}
