import { EcdClient, StopDesktops } from "edgedesk/ecd";

import { alibaba } from "../request.js";

const { region, accessKeyId, accessKeySecret, desktopIds } = alibaba;

/** A new client of edgedesk/ecd. */
export const client = () => new EcdClient({ region, credentials: { accessKeyId, accessKeySecret }, signing: "acs3" });

/** The first signature. */
export const first = (ecd = client()) => ecd.prepare(StopDesktops, { DesktopId: desktopIds });
