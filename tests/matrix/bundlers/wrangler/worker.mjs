import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { broken, suite } from "./suite.mjs";

export default {
  async fetch(request) {
    const url = new URL(request.url).searchParams.get("cloud");
    return Response.json(await suite({ ecd, wuying, bcc, url }).catch(broken));
  },
};
