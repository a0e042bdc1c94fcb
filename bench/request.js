/* The one request of each vendor that everybody in the tables signs. */

const HEX = "0123456789abcdef";
const id = (index) => `ecd-${[7, 11, 13, 3].map((step, at) => HEX[(index * step + at) % 16]).join("")}w78ozhjcwa3u`;

/** StopDesktops with 20 ids. */
export const alibaba = {
  host: "ecd.cn-hangzhou.aliyuncs.com",
  region: "cn-hangzhou",
  action: "StopDesktops",
  version: "2020-09-30",
  accessKeyId: "LTAI5tExampleAccessKeyId",
  accessKeySecret: "ExampleSecretKey/With+Odd=Chars0123",
  desktopIds: Array.from({ length: 20 }, (_, index) => id(index)),
};

/** StopInstance: `PUT /v2/instance/{id}?stop` with a body. */
export const baidu = {
  host: "bcc.bj.baidubce.com",
  region: "bj",
  accessKeyId: "AKIDEXAMPLE0000000000000000000001",
  secretAccessKey: "SKEXAMPLE00000000000000000000000001",
  instanceId: "i-YufwpQAe",
  body: { forceStop: false, stopWithNoCharge: true },
};

/** For the comparison of signatures: what a peer otherwise takes from the clock and from its own source of nonces. */
export const fixed = {
  now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  nonce: () => "0abcdef000000000000000000000003a",
};
