/** Malformed errors in the vendors' forms. */

import { IDS, mega, members, page, refusal, repeated, text } from "../act.js";
import type { Row } from "../row.js";

const VALUES: Record<string, string> = {
  null: "null",
  "a boolean": "true",
  "a number": "1234567890123456789",
  "a fraction": "1.5e300",
  "an empty text": '""',
  "a text": '"x"',
  "an array": '[1,["x"],{}]',
  "an object": '{"a":{"b":1},"toString":1,"valueOf":2}',
  __proto__: '{"__proto__":{"AuthAction":"x"}}',
  "20 000 levels": `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  "20 000 objects": `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  "1 MB": JSON.stringify("x".repeat(1e6)),
  "a lone surrogate": '"\\ud800"',
  "a control character": '"\\u0000\\u001b[31m\\r\\n"',
};
const DETAILS = [
  "AuthAction",
  "AuthPrincipalOwnerId",
  "AuthPrincipalDisplayName",
  "EncodedDiagnosticMessage",
  "Unknown",
];

/** Errors whose members have each type. */
const typed: Row[] = Object.entries(VALUES).flatMap(([name, value]): Row[] => [
  {
    name: `AccessDeniedDetail is ${name}`,
    act: {
      ...members(`"Code":"NoPermission","code":"NoPermission","Message":"m","AccessDeniedDetail":${value}`),
      status: 403,
    },
    means: "forbidden|foreign",
  },
  ...DETAILS.map((detail): Row => ({
    name: `${detail} is ${name}`,
    act: {
      ...members(`"Code":"NoPermission","code":"NoPermission","AccessDeniedDetail":{"${detail}":${value}}`),
      status: 403,
    },
    means: "forbidden|foreign",
    probes: /^admin (read|paid|stopAll)$/,
  })),
  ...["Code", "Message", "RequestId", "Recommend", "HostId"].map((member): Row => ({
    name: `${member} of an error is ${name}`,
    act: { ...text(`{"Code":"NoSuchCode","code":"NoSuchCode","${member}":${value}}`), status: 400 },
    means: "parameter|foreign",
    probes: /^(admin|baidu) (read|write|stopAll)$/,
  })),
]);

const xml = (
  name: string,
  body: string | (() => Iterable<string | Uint8Array>),
  means = "parameter|foreign",
  bytes = 0,
): Row => ({
  name: `XML: ${name}`,
  act: { body, status: 400, headers: { "content-type": "text/xml" } },
  means,
  bytes,
});
const error = (inner: string): string => `<?xml version='1.0' encoding='UTF-8'?><Error>${inner}</Error>`;

const xmls: Row[] = [
  xml(
    "an error",
    error("<RequestId>r</RequestId><HostId>h</HostId><Code>NoSuchCode</Code><Message>m &amp; &#x41;&#65;</Message>"),
    "parameter",
  ),
  xml("CDATA", error("<Code><![CDATA[NoSuchCode]]></Code><Message><![CDATA[<b>]]></Message>")),
  xml("entities of its own", `<!DOCTYPE e [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Error><Code>&b;</Code></Error>`),
  xml("an external entity", `<!DOCTYPE e [<!ENTITY a SYSTEM "file:///etc/passwd">]><Error><Code>&a;</Code></Error>`),
  xml(
    "numbers of characters beyond Unicode",
    error("<Code>NoSuchCode</Code><Message>&#x110000;&#99999999999999999999;&#xD800;&#0;&#;&amp</Message>"),
  ),
  xml("nested 10^5 deep", error("<a>".repeat(1e5)), undefined, 3e5),
  xml("nested 10^5 deep and closed", error(`${"<a>".repeat(1e5)}${"</a>".repeat(1e5)}`), undefined, 7e5),
  xml("10^6 tags that are not closed", error("<Code>".repeat(1e6)), undefined, 6e6),
  xml("10^6 characters <", error("<".repeat(1e6)), undefined, 1e6),
  xml(
    "10^5 members",
    error(Array.from({ length: 1e5 }, (_, i) => `<m${i}>x</m${i}>`).join("") + "<Code>NoSuchCode</Code>"),
    undefined,
    2e6,
  ),
  xml("10^6 spaces before", `${" ".repeat(1e6)}${error("<Code>NoSuchCode</Code>")}`, undefined, 1e6),
  xml("an xml declaration that never ends", `<?xml ${"x".repeat(1e6)}`, "foreign", 1e6),
  xml("10^6 entities", error(`<Code>NoSuchCode</Code><Message>${"&lt;".repeat(1e6)}</Message>`), undefined, 4e6),
  xml(
    "3 MB of message",
    () => ["<Error><Code>NoSuchCode</Code><Message>", ...repeated(mega("x"), 3), "</Message></Error>"],
    undefined,
    3 * 2 ** 20,
  ),
  xml("__proto__", error("<__proto__><Code>x</Code></__proto__><constructor>x</constructor><Code>NoSuchCode</Code>")),
  xml("no code", error("<Message>m</Message>"), "foreign"),
  xml("attributes", `<Error xmlns="x"><Code a='b'>NoSuchCode</Code></Error>`),
  xml("not closed", "<Error><Code>NoSuchCode</Code>"),
];

const KNOWN = '"HTTPMethod&%2F&AccessKeyId%3DSTS.hostile-key-id%26Action%3DStopDesktops"';
const large: Row[] = [
  {
    name: "a message of 3 MB",
    act: {
      status: 400,
      body: () => [
        `{"RequestId":"r","requestId":"r","code":"NoSuchCode","Code":"NoSuchCode","Message":"`,
        ...repeated(mega("m"), 3),
        '"}',
      ],
    },
    means: "parameter",
    bytes: 3 * 2 ** 20,
    probes: /^(admin read|baidu write|admin renewAll)$/,
  },
  {
    name: "a message of 3 million CJK characters",
    act: {
      status: 400,
      body: () => [`{"code":"NoSuchCode","Code":"NoSuchCode","Message":"`, ...repeated("桌".repeat(1e6), 3), '"}'],
    },
    means: "parameter",
    bytes: 9e6,
    probes: /^(admin read|baidu write)$/,
  },
  {
    name: "a code of 8 MB",
    act: {
      status: 400,
      body: () => [`{"code":"x`, ...repeated(mega("c"), 8), `","Code":"`, ...repeated(mega("c"), 8), '"}'],
    },
    means: "parameter|foreign",
    bytes: 16 * 2 ** 20,
    probes: /^(admin read|baidu write|admin stopAll)$/,
  },
  {
    name: "a request id of 8 MB",
    act: {
      status: 400,
      body: () => [`{"code":"NoSuchCode","Code":"NoSuchCode","RequestId":"`, ...repeated(mega("c"), 8), '"}'],
    },
    means: "parameter|foreign",
    bytes: 8 * 2 ** 20,
    probes: /^(admin read|baidu write)$/,
  },
  {
    name: "1.4 MB of a string to sign of two known names",
    act: refusal(400, "SignatureDoesNotMatch", {
      Message: `Specified signature is not matched with our calculation. server string to sign is:POST&%2F&${"Action%3DAction%26Format%3D".repeat(54_000)}`,
      message: "x",
    }),
    means: "signature",
    bytes: 1.4e6,
  },
  {
    name: "3 MB of a canonical request",
    act: {
      status: 400,
      body: () => [
        `{"Code":"SignatureDoesNotMatch","code":"SignatureDoesNotMatch","Message":"server string to sign is:`,
        ...repeated("POST&%2F&Action%3DAction%26".repeat(40_000), 3),
        '"}',
      ],
    },
    means: "signature",
    bytes: 3.2e6,
    probes: /^(admin read|admin paid|baidu read)$/,
  },
  {
    name: "a string to sign that is nearly ours",
    act: refusal(400, "SignatureDoesNotMatch", { Message: `server string to sign is:${KNOWN.repeat(50)}` }),
    means: "signature",
  },
  {
    name: "a page of 31 MB",
    act: { status: 502, body: () => repeated(mega("<br>").slice(0, 2 ** 20), 31) },
    means: "proxy",
    bytes: 31 * 2 ** 20,
    probes: /^(admin read|baidu write)$/,
  },
  {
    name: "100 000 times what redaction looks for",
    act: refusal(400, "NoSuchCode", { Message: "Signature=LoginToken=Password=".repeat(1e5) }),
    means: "parameter",
    bytes: 3e6,
    probes: /^(admin read|user write|baidu write)$/,
  },
  {
    name: "10^6 quotes and backslashes",
    act: refusal(400, "NoSuchCode", { Message: '\\"'.repeat(5e5) }),
    means: "parameter",
    bytes: 2e6,
  },
];

const codes: Row[] = [
  { name: "InternalError", act: refusal(500, "InternalError"), means: "server" },
  { name: "ServiceUnavailable", act: refusal(503, "ServiceUnavailable"), means: "server" },
  { name: "Throttling.User", act: refusal(400, "Throttling.User"), means: "throttled" },
  { name: "Throttling", act: refusal(503, "Throttling"), means: "throttled" },
  {
    name: "a permission is missing",
    act: refusal(403, "NoPermission", { AccessDeniedDetail: { AuthAction: "ecd:StopDesktops" } }),
    means: "forbidden",
  },
  { name: "no such desktop", act: refusal(404, "InvalidDesktopId.NotFound"), means: "not found" },
  {
    name: "a wrong state",
    act: refusal(409, "IncorrectDesktopStatus"),
    means: { "admin write": "conflict", "user write": "conflict", "baidu write": "conflict", else: "conflict" },
  },
  {
    name: "an error with no ids",
    act: text('{"Code":"NoSuchCode","code":"NoSuchCode"}', { status: 400 }),
    means: "parameter",
  },
  { name: "an empty code", act: text('{"Code":"","code":""}', { status: 400 }), means: "parameter|foreign" },
  { name: "an error in an array", act: text('[{"Code":"x","code":"x"}]', { status: 400 }), means: "foreign" },
  { name: "a code that is an address", act: refusal(400, "https://evil.example/<script>"), means: "parameter" },
  {
    name: "Recommend is a script",
    act: refusal(400, "NoSuchCode", { Recommend: "javascript:alert(1)" }),
    means: "parameter",
  },
];

/** Throttling with each form of Retry-After. */
const WAITS: Record<string, Record<string, string>> = {
  "Retry-After: 1000000000": { "retry-after": "1000000000" },
  "x-acs-retry-after: 3600000": { "x-acs-retry-after": "3600000" },
  "x-acs-retry-after: 9007199254740993": { "x-acs-retry-after": "9007199254740993" },
  ...Object.fromEntries(
    [
      "NaN",
      "-5",
      "1e9",
      "0x10",
      "Infinity",
      "",
      " ",
      "5, 5",
      "0",
      "Fri, 31 Dec 9999 23:59:59 GMT",
      "Thu, 01 Jan 1970 00:00:00 GMT",
      "Fri, 31 Foo 2026 99:99:99 GMT",
      "2026-01-01T00:00:00Z",
      "9".repeat(4000),
    ].map((value) => [`Retry-After: ${value.slice(0, 40)}`, { "retry-after": value }]),
  ),
};
const waits: Row[] = Object.entries(WAITS).flatMap(([name, headers]): Row[] => [
  {
    name: `throttled, ${name}`,
    act: refusal(400, "Throttling.User", {}, headers),
    means: "throttled",
    everywhere: false,
  },
  {
    name: `unavailable, ${name}`,
    thorough: true,
    act: refusal(503, "ServiceUnavailable", {}, headers),
    means: "server|throttled|ApiError/throttled/ambiguous",
    everywhere: false,
  },
  {
    name: `a page, ${name}`,
    thorough: true,
    act: page(503, headers),
    means: "proxy|throttled by a proxy|ResponseError/throttled/ambiguous",
    everywhere: false,
    probes: /^admin/,
  },
]);

const dated = (name: string, date: string): Row => ({
  name: `the clock is wrong, Date ${name}`,
  act: refusal(400, "InvalidTimeStamp.Expired", {}, { date }),
  means: { alibaba: "clock", baidu: "clock" },
});
const dates: Row[] = [
  dated("a year ahead", new Date(Date.now() + 366 * 864e5).toUTCString()),
  dated("a year ago", new Date(Date.now() - 366 * 864e5).toUTCString()),
  ...[
    "",
    "x",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Thu, 01 Jan 0000 00:00:00 GMT",
    "Sun, 06 Nov 1994 08:49:37 +0000",
    "9".repeat(2000),
  ].map((date) => dated(JSON.stringify(date.slice(0, 30)), date)),
];

export const rows: Row[] = [
  ...codes,
  ...typed,
  ...xmls,
  ...large,
  ...waits,
  ...dates,
  { name: "ids only, 400", act: text(JSON.stringify(IDS), { status: 400 }), means: "foreign" },
];
