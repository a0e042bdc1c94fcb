/* The request of each vendor that all candidates sign. */

/** An id in the vendor's format. */
const id = (index) => `ecd-${((index + 1) * 48_271).toString(36).padStart(5, "0")}78ozhjcwa3u`;

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

/** A fixed time and nonce, to compare signatures. */
export const fixed = {
  now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  nonce: () => "0abcdef000000000000000000000003a",
};
