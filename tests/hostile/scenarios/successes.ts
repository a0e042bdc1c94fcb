/** Successful responses in unusual forms, and responses that only look successful. */

import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

import { healthy, IDS, json, mega, members, repeated, type Seen, text } from "../act.js";
import type { Row } from "../row.js";

const bytesOf = (seen: Seen): Buffer => Buffer.from(healthy(seen).body as string);
const coded = (name: string, coding: string, code: (bytes: Buffer) => Buffer): Row => ({
  name,
  act: (seen) => ({ body: code(bytesOf(seen)), headers: { "content-encoding": coding } }),
  means: "success",
  undecoded: "foreign",
});

/** Successful bodies. */
const whole: Row[] = [
  { name: "a healthy response", act: healthy, means: "success" },
  { name: "chunked", act: (seen) => ({ ...healthy(seen), framing: "chunked" }), means: "success" },
  { name: "until the connection ends", act: (seen) => ({ ...healthy(seen), framing: "close" }), means: "success" },
  { name: "byte by byte", act: (seen) => ({ ...healthy(seen), drip: [1, 0] }), means: "success" },
  {
    name: "another content type",
    act: (seen) => ({ ...healthy(seen), headers: { "content-type": "text/html" } }),
    means: "success",
  },
  coded("gzip", "gzip", (bytes) => gzipSync(bytes)),
  // workerd does not decode it.
  { ...coded("deflate", "deflate", (bytes) => deflateSync(bytes)), everywhere: false },
  { ...coded("br", "br", (bytes) => brotliCompressSync(bytes)), everywhere: false },
  { ...coded("gzip, gzip", "gzip, gzip", (bytes) => gzipSync(gzipSync(bytes))), everywhere: false },
  {
    name: "white space around",
    act: json({}, { body: `\r\n\t ${JSON.stringify(IDS)}${" ".repeat(50_000)}` }),
    means: "success",
  },
  {
    name: "3 MB of white space behind",
    act: { body: () => [JSON.stringify(IDS), ...repeated(mega(" "), 3)] },
    means: "success",
    bytes: 3 * 2 ** 20,
  },
  {
    name: "Date a year ahead",
    act: (seen) => ({ ...healthy(seen), headers: { date: new Date(Date.now() + 366 * 864e5).toUTCString() } }),
    means: "success",
  },
  ...["200", "OK", "Success", "success"].map((code): Row => ({
    name: `200 with Code ${code}`,
    act: json({ Code: code }),
    means: { alibaba: "success", baidu: "success" },
  })),
  {
    name: "the id in a header only",
    act: { body: "{}", headers: { "x-acs-request-id": IDS.RequestId, "x-bce-request-id": IDS.requestId } },
    means: "success",
  },
  {
    name: "the id in a header, an empty body",
    act: { body: "", headers: { "x-acs-request-id": IDS.RequestId, "x-bce-request-id": IDS.requestId } },
    means: "success",
  },
];

/** Successful bodies in unusual JSON. */
const odd: Row[] = [
  {
    name: "__proto__",
    act: members('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'),
    means: "success",
  },
  {
    name: "every name of Object.prototype",
    act: members('"toString":1,"valueOf":null,"hasOwnProperty":[],"then":{"then":1},"toJSON":1'),
    means: "success",
  },
  { name: "duplicate names", act: members('"a":1,"a":2,"RequestId":"last"'), means: "success" },
  {
    name: "integers beyond 2^53",
    act: members('"a":9007199254740993,"b":[-12345678901234567890,1e400,-0,0.1e-999]'),
    means: "success",
  },
  { name: "a number of 1000 digits", act: members(`"a":${"7".repeat(1000)}`), means: "success|foreign" },
  { name: "a number of 10^6 digits", act: members(`"a":${"7".repeat(1e6)}`), means: "success|foreign", bytes: 1e6 },
  {
    name: "15 000 integers beyond 2^53",
    act: members(`"a":[${Array(15e3).fill("12345678901234567").join(",")}]`),
    means: "success",
    bytes: 2.7e5,
  },
  {
    name: "a number of 10^6 digits in an error",
    act: { ...members(`"Code":"X","code":"X","a":${"7".repeat(1e6)}`), status: 400 },
    means: "parameter|foreign",
    bytes: 1e6,
  },
  { name: "nested 1000 deep", act: members(`"a":${"[".repeat(1000)}${"]".repeat(1000)}`), means: "success|foreign" },
  { name: "nested 10^5 deep", act: members(`"a":${"[".repeat(1e5)}${"]".repeat(1e5)}`), means: "success|foreign" },
  {
    name: "nested 10^5 deep, with an integer beyond 2^53",
    act: members(`"b":9007199254740993,"a":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`),
    means: "success|foreign",
  },
  {
    name: "nested 5 million deep, cut",
    act: text(`{"b":9007199254740993,"a":${"[".repeat(5e6)}`),
    means: "foreign",
    bytes: 5e6,
  },
  {
    name: "a name with the private character U+F8FF",
    act: members('"DesktopName":"\uF8FFedgedesk:x","b":9007199254740993'),
    means: "success",
  },
  {
    name: "the same, escaped, before digits",
    act: members('"DesktopName":"\\uf8ffedgedesk:12","b":9007199254740993'),
    means: "success",
  },
  {
    name: "the same, escaped, before text",
    act: members('"DesktopName":"\\uf8ffedgedesk:x","b":9007199254740993'),
    means: "success",
  },
  {
    name: "lone surrogates",
    act: members('"a":"\\ud800","\\udfff":"\\udc00\\ud800","b":9007199254740993'),
    means: "success",
  },
  {
    name: "bytes that are not UTF-8",
    act: {
      body: Buffer.concat([
        Buffer.from(`{"RequestId":"r","requestId":"r","a":"`),
        Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80]),
        Buffer.from('"}'),
      ]),
    },
    means: "success|foreign",
  },
  { name: "a byte order mark", act: text(`\uFEFF${JSON.stringify(IDS)}`), means: "success|foreign" },
  {
    name: "one string of 2 million escapes",
    act: members(`"b":9007199254740993,"a":"${'\\"'.repeat(2e6)}"`),
    means: "success",
    bytes: 4e6,
  },
  {
    name: "an error whose message has 2 million escapes",
    act: { ...members(`"Code":"X","code":"X","b":9007199254740993,"Message":"${'\\"'.repeat(2e6)}"`), status: 400 },
    means: "parameter",
    bytes: 4e6,
  },
  {
    name: "50 000 members",
    act: json(Object.fromEntries(Array.from({ length: 5e4 }, (_, i) => [`m${i}`, i]))),
    means: "success",
    bytes: 7e5,
  },
  {
    name: "10^5 members",
    act: json(Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`m${i}`, i]))),
    means: "foreign",
    bytes: 1.4e6,
  },
  { name: "an array of 400 000", act: members(`"a":[${"0,".repeat(4e5)}0]`), means: "success", bytes: 8e5 },
  { name: "an array of 2 million", act: members(`"a":[${"0,".repeat(2e6)}0]`), means: "foreign", bytes: 4e6 },
  {
    name: "3 MB in one string",
    act: { body: () => [`{"RequestId":"r","requestId":"r","a":"`, ...repeated(mega("x"), 3), '"}'] },
    means: "success",
    bytes: 3 * 2 ** 20,
  },
  {
    name: "24 MB in one string: longer than is read",
    act: { body: () => [`{"RequestId":"r","requestId":"r","a":"`, ...repeated(mega("x"), 24), '"}'] },
    means: "foreign",
    bytes: 4 * 2 ** 20,
  },
  {
    name: "90 000 empty objects",
    act: members(`"a":[${"{},".repeat(9e4)}{}]`),
    means: "success",
    bytes: 2.7e5,
  },
  {
    name: "a million empty arrays",
    act: members(`"a":[${"[],".repeat(1e6)}[]]`),
    means: "foreign",
    bytes: 3e6,
  },
  {
    name: "200 000 integers beyond 2^53",
    act: members(`"a":[${"9007199254740993,".repeat(2e5)}1]`),
    means: "foreign",
    bytes: 3.4e6,
  },
];

/** 2xx responses that are not of the API. */
const hollow: Row[] = [
  { name: "an empty 200", act: text(""), means: "foreign" },
  { name: "a 200 of white space", act: text(" \n"), means: "foreign" },
  { name: "an empty 204", act: { status: 204, framing: "length" }, means: "foreign" },
  {
    name: "204 with content-length and bytes",
    act: { status: 204, body: "{}", after: "end" },
    means: "foreign|broken",
  },
  ...[
    "[]",
    "{}",
    "null",
    "0",
    "1",
    '"ok"',
    "true",
    "false",
    '""',
    "[{}]",
    '{"result":"ok"}',
    '{"RequestId":null}',
    '{"RequestId":""}',
  ].map((body): Row => ({ name: `200 ${body}`, act: text(body), means: "foreign" })),
  {
    name: "200 with an id that is no text",
    act: text('{"RequestId":{"a":1},"requestId":[2]}'),
    means: "foreign|success",
  },
  {
    name: "200 with Code InternalError",
    act: json({ Code: "InternalError", code: "InternalError", Message: "m", message: "m" }),
    means: "doubtful server",
  },
  {
    name: "200 with Code alone",
    act: text('{"Code":"InternalError","code":"InternalError"}'),
    means: "doubtful server|foreign",
  },
  ...['""', "null", "false", "[]", "{}"].map((code): Row => ({
    name: `200 with Code ${code}`,
    act: members(`"Code":${code}`),
    means: "foreign|success|ApiError/parameter|ApiError/parameter/ambiguous|ambiguous",
  })),
  {
    name: "200 with Code 0",
    act: members('"Code":0,"code":0'),
    means: "foreign|success|ApiError/parameter|ApiError/parameter/ambiguous|ambiguous",
  },
  {
    name: "200 with Code Throttling",
    act: json({ Code: "Throttling.User", code: "Throttling.User" }),
    means: { read: "ApiError/throttled", else: "ApiError/throttled|ApiError/throttled/ambiguous|ambiguous" },
  },
  {
    name: "200 of a page",
    act: { ...text("<!doctype html><title>Sign in</title>"), headers: { "content-type": "text/html" } },
    means: "foreign",
  },
  { name: "200 of XML", act: text("<Error><Code>InternalError</Code></Error>"), means: "foreign|doubtful server" },
];

export const rows: Row[] = [...whole, ...odd, ...hollow];
