import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba } from "../request.js";

/** The first signature; of edgedesk/ecd alone, as an application would import it. */
export function first() {
  const { region, accessKeyId, accessKeySecret } = alibaba;
  const ecd = new EcdClient({ region, credentials: { accessKeyId, accessKeySecret }, signing: "acs3" });
  return ecd.prepare(StopDesktops, { DesktopId: alibaba.desktopIds });
}
