/* workerd with the files of the default condition: reports the error of such a build. */

import { EcdClient, StopDesktops } from "./edgedesk/dist/ecd.js";

export default {
  async test() {
    const client = new EcdClient({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b" } });
    try {
      client.prepare(StopDesktops, { DesktopId: ["a"] });
    } catch ({ name, code, setting, message }) {
      console.log(`REPORT ${JSON.stringify({ name, code, setting, message })}`);
    }
  },
};
