/* Reports the error in a page whose policy forbids WebAssembly. */

import { EcdClient, EdgedeskError, StopDesktops } from "./edgedesk/dist/ecd.js";

import { post } from "./post.mjs";

const client = new EcdClient({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b" } });
const errors = [];
for (const call of [client.prepare.bind(client), client.send.bind(client)]) {
  try {
    await call(StopDesktops, { DesktopId: ["a"] });
    errors.push("nothing was thrown");
  } catch (error) {
    const { name, code, message, setting, operation } = error;
    errors.push({ typed: error instanceof EdgedeskError, name, code, message, setting, operation });
  }
}
post({ errors });
