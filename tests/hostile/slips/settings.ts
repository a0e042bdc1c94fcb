/** Settings of the wrong type, and parameters that are large, deep or cyclic. */

import { any, client, credentials, healthy, IDS, paid, read, REFUSED, SETTLED, type Slip, verdict } from "./kit.js";

export const settings: Slip[] = [
  ...["a,b", "a=b", "a/b", "a b", "a\tb", "a\nb", "", " "].map((accessKeyId): Slip => ({
    name: `accessKeyId is ${JSON.stringify(accessKeyId)}`,
    run: (kit) => paid(kit, { credentials: { ...credentials, accessKeyId } }),
    must: REFUSED,
  })),
  ...["a\r\nb: c", "a\u0000b", "桌面", 5, {}].map((userAgent): Slip => ({
    name: `userAgent is ${JSON.stringify(userAgent)}`,
    run: (kit) => paid(kit, { userAgent }),
    must: /^(ConfigurationError|NetworkError\/network|ok)$/,
  })),
  ...["a\r\nb: c", "a\u0000b", "桌面", 5, null, {}].map((value): Slip => ({
    name: `a header is ${JSON.stringify(value)}`,
    run: (kit) => paid(kit, { headers: { "x-a": value } }),
    must: REFUSED,
  })),
  ...["", "a b", "a\nb", "host", "Content-Length", "x-acs-action"].map((name): Slip => ({
    name: `a header has the name ${JSON.stringify(name)}`,
    run: (kit) => paid(kit, { headers: { [name]: "1" } }),
    must: REFUSED,
  })),
  {
    name: "no options at all",
    run: (kit) => verdict(kit, () => new kit.ecd.EcdClient(any(undefined)).send(kit.ecd.DescribeDesktops)),
    must: REFUSED,
  },
  {
    name: "options are null",
    run: (kit) => verdict(kit, () => new kit.bcc.BccClient(any(null)).send(kit.bcc.ListInstances)),
    must: REFUSED,
  },
  { name: "no credentials", run: (kit) => read(kit, { credentials: undefined }), must: REFUSED },
  { name: "credentials are null", run: (kit) => read(kit, { credentials: null }), must: REFUSED },
  {
    name: "credentials are a text",
    run: (kit) => read(kit, { credentials: "x" }),
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "an operation by its name",
    run: (kit) => verdict(kit, () => client(kit).send(any("StopDesktops"), any({ DesktopId: IDS }))),
    must: REFUSED,
  },
  {
    name: "an operation of another API",
    run: (kit) => verdict(kit, () => client(kit).send(any(kit.bcc.StopInstance), any({ instanceId: "i" }))),
    must: REFUSED,
  },
  ...["", "..", ".", "a/b", 5, undefined, null, {}].map((volumeId): Slip => ({
    name: `the path parameter of an own operation is ${JSON.stringify(volumeId)}`,
    run: (kit) =>
      verdict(kit, () =>
        new kit.bcc.BccClient({
          region: "bj",
          endpoint: healthy(kit.url),
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }).prepare(any({ action: "DeleteVolume", method: "DELETE", path: "/v2/volume/{volumeId}" }), any({ volumeId })),
      ),
    must: volumeId === "a/b" ? /^(ok|ValidationError|ConfigurationError)$/ : /^(ValidationError|ConfigurationError)$/,
  })),
  ...["@evil.example/", ".evil.example/", "evil", "//evil.example/", "/\\evil", ""].map((path): Slip => ({
    name: `the path of an own operation is ${JSON.stringify(path)}`,
    run: (kit) =>
      verdict(kit, () => {
        const { url } = new kit.bcc.BccClient({
          region: "bj",
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }).prepare(any({ action: "Own", method: "GET", path }));
        if (new URL(url).host !== "bcc.bj.baidubce.com") throw new Error(url);
      }),
    must: SETTLED,
  })),
];

const circular: unknown[] = [];
circular.push(circular);
/** Values that are large, deep or cyclic. */
export const values: Slip[] = (
  [
    ["round", () => circular],
    [
      "nested 10^5 deep",
      () => {
        let deep: unknown = 1;
        for (let i = 0; i < 1e5; i++) deep = [deep];
        return deep;
      },
    ],
    [
      "a sparse array of 10^8",
      () => {
        const list: unknown[] = [];
        list.length = 1e8;
        return list;
      },
    ],
    ["10^5 ids", () => Array.from({ length: 1e5 }, (_, i) => `ecd-${i}`)],
    ["a text of 10 MB of CJK", () => ["桌".repeat(1e7)]],
    ["a Map", () => new Map([[1, 2]])],
    ["bytes", () => new Uint8Array(8)],
    ["a lone surrogate", () => ["\ud800"]],
  ] as [string, () => unknown][]
).map(([name, value]) => ({
  name: `DesktopId is ${name}`,
  run: (kit) => verdict(kit, () => client(kit).prepare(kit.ecd.StopDesktops, any({ DesktopId: value() }))),
  must: /^(ok|ValidationError|ConfigurationError)$/,
  large: true,
}));
