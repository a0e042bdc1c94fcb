/** Requests that a gateway must refuse, and their like that it must not: as data, for every runtime. */

/** A request from which attacks differ. */
export interface Base {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  body: string;
}

/** A request, where it differs from its base, and what it gets. */
export interface Attack {
  name: string;
  /** Default: {@link BASE}. */
  base?: Base;
  method?: string;
  path?: string;
  /** Headers in place of those of the base; null removes one, and an array sends one several times. */
  headers?: Record<string, string | string[] | null>;
  /** The body's text or bytes. */
  body?: string | Uint8Array;
  /** The body in place of which parameters are sent. */
  parameters?: unknown;
  /** Sends the beginning of the body only. */
  slow?: true;
  /** Sends the body without its length. */
  chunked?: true;
  status: number;
  /** The code without `Gateway.`; none for a success. */
  code?: string;
  /** The message, where other checks give the same code. */
  message?: string;
  /** How many requests reach the vendor. Default: none. */
  sent?: number;
  /** The response is the vendor's own. */
  vendor?: true;
}

const own = "ecd-emulator00000001";
const other = "ecd-emulator00000003";

/** A call that is allowed. */
export const BASE: Base = {
  method: "POST",
  path: "/v1/ecd/StopDesktops",
  headers: {
    origin: "https://panel.example",
    authorization: "Bearer alice-token",
    "content-type": "application/json",
  },
  body: JSON.stringify({ parameters: { DesktopId: [own] } }),
};

const text = (parameters: string): string => `{"parameters":${parameters}}`;
const renew = "/v1/ecd/RenewDesktops";
const list = "/v1/ecd/DescribeDesktops";

export const attacks: readonly Attack[] = [
  // --- what is allowed: without these, a gateway that refuses everything would pass -----------------------------------
  { name: "an allowed call", status: 200, sent: 1 },
  { name: "an allowed call without an origin", headers: { origin: null }, status: 200, sent: 1 },
  {
    name: "an allowed call with a charset",
    headers: { "content-type": "application/json; charset=utf-8" },
    status: 200,
    sent: 1,
  },
  {
    name: "an allowed call in another region",
    body: '{"parameters":{},"region":"cn-shanghai"}',
    path: list,
    status: 200,
    sent: 1,
  },
  {
    name: "a fixed value repeated",
    parameters: { DesktopId: [own], StoppedMode: "StopCharging" },
    status: 200,
    sent: 1,
  },
  { name: "dot segments of an allowed path", path: "/v1/other/../ecd/StopDesktops", status: 200, sent: 1 },
  { name: "an allowed renewal", path: renew, parameters: { DesktopId: [own], Period: 1 }, status: 200, sent: 1 },
  // --- authentication -------------------------------------------------------------------------------------------------
  { name: "no token", headers: { authorization: null }, status: 401, code: "Unauthenticated" },
  { name: "a forged token", headers: { authorization: "Bearer mallory-token" }, status: 401, code: "Unauthenticated" },
  {
    name: "a token with a suffix",
    headers: { authorization: "Bearer alice-token2" },
    status: 401,
    code: "Unauthenticated",
  },
  {
    name: "two Authorization lines",
    headers: { authorization: ["Bearer alice-token", "Bearer bob-token"] },
    status: 401,
    code: "Unauthenticated",
  },
  { name: "a scheme without a token", headers: { authorization: "Bearer" }, status: 401, code: "Unauthenticated" },
  {
    name: "a token in a cookie",
    headers: { authorization: null, cookie: "authorization=Bearer alice-token" },
    status: 401,
    code: "Unauthenticated",
  },
  {
    name: "a token in the query",
    path: "/v1/ecd/StopDesktops?authorization=Bearer%20alice-token",
    status: 404,
    code: "NotFound",
  },
  {
    name: "an unknown operation without a token: the same answer as for a known one",
    path: "/v1/ecd/Nothing",
    headers: { authorization: null },
    status: 401,
    code: "Unauthenticated",
  },
  { name: "another principal's desktop", parameters: { DesktopId: [other] }, status: 403, code: "ParameterNotAllowed" },
  {
    name: "an own desktop and another's",
    parameters: { DesktopId: [own, other] },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a principal whom `when` refuses",
    path: renew,
    headers: { authorization: "Bearer bob-token" },
    parameters: { DesktopId: [other], Period: 1 },
    status: 403,
    code: "OperationNotAllowed",
  },
  // --- operations -----------------------------------------------------------------------------------------------------
  {
    name: "an operation of the catalogue without a rule",
    path: "/v1/ecd/DeleteDesktops",
    status: 403,
    code: "OperationNotAllowed",
  },
  { name: "an operation in another case", path: "/v1/ecd/stopDesktops", status: 403, code: "OperationNotAllowed" },
  { name: "__proto__ as operation", path: "/v1/ecd/__proto__", status: 404, code: "NotFound" },
  { name: "constructor as operation", path: "/v1/ecd/constructor", status: 403, code: "OperationNotAllowed" },
  { name: "toString as cloud", path: "/v1/toString/StopDesktops", status: 404, code: "NotFound" },
  { name: "a cloud that is not configured", path: "/v1/bcc/StopInstance", status: 403, code: "OperationNotAllowed" },
  { name: "a percent-encoded operation", path: "/v1/ecd/Stop%44esktops", status: 404, code: "NotFound" },
  { name: "a double slash", path: "/v1//ecd/StopDesktops", status: 404, code: "NotFound" },
  { name: "a slash before the path", path: "//v1/ecd/StopDesktops", status: 404, code: "NotFound" },
  { name: "an encoded slash", path: "/v1/ecd%2fStopDesktops", status: 404, code: "NotFound" },
  { name: "a trailing slash", path: "/v1/ecd/StopDesktops/", status: 404, code: "NotFound" },
  { name: "an action in the query", path: "/v1/ecd/StopDesktops?Action=DeleteDesktops", status: 404, code: "NotFound" },
  {
    name: "an action behind a semicolon",
    path: "/v1/ecd/StopDesktops;Action=DeleteDesktops",
    status: 404,
    code: "NotFound",
  },
  { name: "a line break behind the operation", path: "/v1/ecd/StopDesktops%0a", status: 404, code: "NotFound" },
  { name: "a path without the prefix", path: "/ecd/StopDesktops", status: 404, code: "NotFound" },
  // --- parameters -----------------------------------------------------------------------------------------------------
  {
    name: "an endpoint in the body",
    body: '{"parameters":{"DesktopId":["ecd-emulator00000001"]},"endpoint":"https://evil.example"}',
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "options in the body",
    body: '{"parameters":{"DesktopId":["ecd-emulator00000001"]},"options":{"passthrough":true}}',
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "an endpoint as parameter",
    parameters: { DesktopId: [own], Endpoint: "evil.example" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a region with a host in it",
    body: '{"parameters":{},"region":"x.evil.example/#"}',
    path: list,
    status: 403,
    code: "RegionNotAllowed",
  },
  {
    name: "a region that is not allowed",
    body: '{"parameters":{},"region":"us-west-1"}',
    path: list,
    status: 403,
    code: "RegionNotAllowed",
  },
  {
    name: "a region that is no string",
    body: '{"parameters":{},"region":["cn-hangzhou"]}',
    path: list,
    status: 403,
    code: "RegionNotAllowed",
  },
  {
    name: "RegionId as parameter",
    parameters: { DesktopId: [own], RegionId: "cn-hangzhou/#" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "another value for a fixed parameter",
    parameters: { DesktopId: [own], StoppedMode: "KeepCharging" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "null for a fixed parameter",
    parameters: { DesktopId: [own], StoppedMode: null },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a payment switched on",
    path: renew,
    parameters: { DesktopId: [own], Period: 1, AutoPay: true },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "Action as parameter",
    parameters: { DesktopId: [own], Action: "DeleteDesktops" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a flattened item",
    parameters: { DesktopId: [own], "DesktopId.2": other },
    status: 403,
    code: "ParameterNotAllowed",
  },
  { name: "a parameter in another case", parameters: { desktopId: [own] }, status: 403, code: "ParameterNotAllowed" },
  {
    name: "an access key as parameter",
    parameters: { DesktopId: [own], AccessKeyId: "x" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a client token as parameter",
    path: "/v1/ecd/CreateDesktops",
    parameters: { ClientToken: "x" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "toString as parameter",
    parameters: { DesktopId: [own], toString: "x" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a member twice",
    body: text('{"DesktopId":["ecd-emulator00000001"],"DesktopId":["ecd-emulator00000003"]}'),
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "a member twice, once escaped",
    body: text('{"DesktopId":["ecd-emulator00000001"],"\\u0044esktopId":["ecd-emulator00000003"]}'),
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "parameters twice",
    body: '{"parameters":{"DesktopId":["ecd-emulator00000001"]},"parameters":{"DesktopId":["ecd-emulator00000003"]}}',
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "__proto__ as parameter",
    body: text('{"DesktopId":["ecd-emulator00000001"],"__proto__":{"DesktopId":["x"]}}'),
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "__proto__ beside the parameters",
    body: '{"__proto__":{"parameters":{}},"parameters":{}}',
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "constructor as parameter",
    body: text('{"DesktopId":["ecd-emulator00000001"],"constructor":{}}'),
    status: 400,
    code: "InvalidRequest",
  },
  { name: "a string for an array", parameters: { DesktopId: own }, status: 403, code: "ParameterNotAllowed" },
  {
    name: "an object with a length",
    parameters: { DesktopId: { 0: other, length: 1 } },
    status: 403,
    code: "ParameterNotAllowed",
  },
  { name: "a nested array", parameters: { DesktopId: [[own]] }, status: 403, code: "ParameterNotAllowed" },
  { name: "null in an array", parameters: { DesktopId: [own, null] }, status: 403, code: "ParameterNotAllowed" },
  {
    name: "null for a restricted parameter",
    parameters: { DesktopId: null },
    status: 403,
    code: "ParameterNotAllowed",
  },
  { name: "an empty array", parameters: { DesktopId: [] }, status: 403, code: "ParameterNotAllowed" },
  { name: "no ids", parameters: {}, status: 403, code: "ParameterNotAllowed", message: "The rule requires DesktopId." },
  { name: "no parameters", body: "{}", status: 403, code: "ParameterNotAllowed" },
  {
    name: "more ids than the rule allows",
    parameters: { DesktopId: [own, own, own] },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a string for an allowed number",
    path: renew,
    parameters: { DesktopId: [own], Period: "1" },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "another number than the allowed",
    path: renew,
    parameters: { DesktopId: [own], Period: 6 },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "an array for an allowed number",
    path: renew,
    parameters: { DesktopId: [own], Period: [1] },
    status: 403,
    code: "ParameterNotAllowed",
  },
  {
    name: "a value that the catalogue refuses",
    path: list,
    parameters: { MaxResults: "many" },
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "an object where the catalogue has text",
    path: list,
    parameters: { NextToken: { a: 1 } },
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "infinity",
    path: list,
    body: text('{"MaxResults":1e999}'),
    status: 400,
    code: "InvalidRequest",
    message: "The body has a number that is not exact; large integers are strings of digits.",
  },
  {
    name: "2^63",
    path: list,
    body: text('{"MaxResults":9223372036854775808}'),
    status: 400,
    code: "InvalidRequest",
    message: "The body has a number that is not exact; large integers are strings of digits.",
  },
  {
    name: "a lone surrogate",
    path: list,
    body: text('{"NextToken":"\\ud800"}'),
    status: 400,
    code: "InvalidRequest",
    message: "The body has a lone surrogate.",
  },
  {
    name: "a token for an operation that has none",
    body: JSON.stringify({ parameters: { DesktopId: [own] }, token: "token" }),
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "a token that is too long",
    path: "/v1/ecd/CreateRouteTable",
    body: JSON.stringify({ parameters: { VpcId: "vpc-1" }, token: "t".repeat(65) }),
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "a token that is no string",
    path: "/v1/ecd/CreateRouteTable",
    body: JSON.stringify({ parameters: { VpcId: "vpc-1" }, token: {} }),
    status: 400,
    code: "InvalidRequest",
  },
  // --- text -----------------------------------------------------------------------------------------------------------
  {
    name: "bytes that are no UTF-8",
    path: list,
    // The bytes of Latin-1.
    body: Uint8Array.from(text('{"NextToken":"\u00ff"}'), (character) => character.charCodeAt(0)),
    status: 400,
    code: "InvalidRequest",
  },
  { name: "a byte order mark", body: `\ufeff${BASE.body}`, status: 400, code: "InvalidRequest" },
  { name: "text after the value", body: `${BASE.body} {}`, status: 400, code: "InvalidRequest" },
  { name: "single quotes", body: "{'parameters':{}}", status: 400, code: "InvalidRequest" },
  { name: "a trailing comma", body: '{"parameters":{},}', status: 400, code: "InvalidRequest" },
  { name: "a comment", body: '{/**/"parameters":{}}', status: 400, code: "InvalidRequest" },
  {
    name: "a control character in a string",
    path: list,
    body: text('{"NextToken":"\n"}'),
    status: 400,
    code: "InvalidRequest",
  },
  { name: "an unclosed string", body: '{"parameters', status: 400, code: "InvalidRequest" },
  { name: "2000 levels", body: "[".repeat(2000), status: 400, code: "InvalidRequest" },
  {
    name: "12 levels",
    path: list,
    body: text(`{"NextToken":${"[".repeat(10)}${"]".repeat(10)}}`),
    status: 400,
    code: "InvalidRequest",
    message: "The body has more than 10 levels.",
  },
  {
    name: "an equals sign for a colon",
    body: '{"parameters"={"DesktopId":["ecd-emulator00000001"]}}',
    status: 400,
    code: "InvalidRequest",
  },
  { name: "an array as body", body: "[]", status: 400, code: "InvalidRequest" },
  { name: "null as body", body: "null", status: 400, code: "InvalidRequest" },
  { name: "no body", body: "", status: 400, code: "InvalidRequest" },
  { name: "parameters that are an array", parameters: [own], status: 400, code: "InvalidRequest" },
  // --- origins and other sites ----------------------------------------------------------------------------------------
  { name: "another origin", headers: { origin: "https://evil.example" }, status: 403, code: "OriginNotAllowed" },
  { name: "the origin null", headers: { origin: "null" }, status: 403, code: "OriginNotAllowed" },
  {
    name: "an origin with a suffix",
    headers: { origin: "https://panel.example.evil.example" },
    status: 403,
    code: "OriginNotAllowed",
  },
  { name: "an origin over http", headers: { origin: "http://panel.example" }, status: 403, code: "OriginNotAllowed" },
  {
    name: "an origin with a port",
    headers: { origin: "https://panel.example:8443" },
    status: 403,
    code: "OriginNotAllowed",
  },
  {
    name: "an origin in capitals",
    headers: { origin: "https://PANEL.example" },
    status: 403,
    code: "OriginNotAllowed",
  },
  {
    name: "two origins",
    headers: { origin: ["https://panel.example", "https://evil.example"] },
    status: 403,
    code: "OriginNotAllowed",
  },
  {
    name: "a preflight of another origin",
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    body: "",
    status: 403,
    code: "OriginNotAllowed",
  },
  {
    name: "a preflight for DELETE",
    method: "OPTIONS",
    headers: { "access-control-request-method": "DELETE" },
    body: "",
    status: 405,
    code: "MethodNotAllowed",
  },
  {
    name: "a preflight without an origin",
    method: "OPTIONS",
    headers: { origin: null, "access-control-request-method": "POST" },
    body: "",
    status: 405,
    code: "MethodNotAllowed",
  },
  { name: "text/plain", headers: { "content-type": "text/plain" }, status: 415, code: "JsonOnly" },
  {
    name: "no content type",
    headers: { "content-type": null },
    body: new TextEncoder().encode(BASE.body),
    status: 415,
    code: "JsonOnly",
  },
  { name: "a form", headers: { "content-type": "application/x-www-form-urlencoded" }, status: 415, code: "JsonOnly" },
  {
    name: "JSON in a parameter of text/plain",
    headers: { "content-type": "text/plain; application/json" },
    status: 415,
    code: "JsonOnly",
  },
  {
    name: "a page of another site that hides its origin",
    headers: { origin: null, "sec-fetch-site": "cross-site" },
    status: 403,
    code: "OriginNotAllowed",
  },
  { name: "GET", method: "GET", body: "", status: 405, code: "MethodNotAllowed" },
  {
    name: "PUT with an override",
    method: "PUT",
    headers: { "x-http-method-override": "POST" },
    status: 405,
    code: "MethodNotAllowed",
  },
  { name: "DELETE", method: "DELETE", status: 405, code: "MethodNotAllowed" },
  { name: "HEAD", method: "HEAD", body: "", status: 405, code: "MethodNotAllowed" },
  // --- size and time --------------------------------------------------------------------------------------------------
  { name: "a large body", body: `${BASE.body}${" ".repeat(5000)}`, status: 413, code: "TooLarge" },
  {
    name: "a large body without a length",
    body: `${BASE.body}${" ".repeat(5000)}`,
    chunked: true,
    status: 413,
    code: "TooLarge",
  },
  {
    name: "a length that is too large",
    headers: { "content-length": "100000" },
    slow: true,
    status: 413,
    code: "TooLarge",
  },
  { name: "a slow body", slow: true, status: 408, code: "TooSlow" },
  { name: "a content encoding", headers: { "content-encoding": "gzip" }, status: 415, code: "JsonOnly" },
  // --- headers that must not travel on --------------------------------------------------------------------------------
  {
    name: "the vendor's own headers",
    headers: { "x-acs-action": "DeleteDesktops", x_acs_action: "DeleteDesktops", "x-acs-security-token": "x" },
    status: 200,
    sent: 1,
  },
  {
    name: "forwarding headers",
    headers: {
      "x-forwarded-host": "evil.example",
      "x-forwarded-uri": "/",
      "x-original-url": "/",
      forwarded: "host=evil.example",
    },
    status: 200,
    sent: 1,
  },
  {
    name: "connection-specific headers",
    headers: { te: "trailers", "proxy-authorization": "Basic x" },
    status: 200,
    sent: 1,
  },
  // --- the question about rights --------------------------------------------------------------------------------------
  {
    name: "a question without a token",
    path: "/v1/ecd/DescribeRights",
    headers: { authorization: null },
    parameters: { calls: [] },
    status: 401,
    code: "Unauthenticated",
  },
  {
    name: "a question",
    path: "/v1/ecd/DescribeRights",
    parameters: { calls: [{ operation: "StopDesktops" }] },
    status: 200,
  },
  {
    name: "a question without calls",
    path: "/v1/ecd/DescribeRights",
    parameters: {},
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "a question about too many calls",
    path: "/v1/ecd/DescribeRights",
    parameters: { calls: Array.from({ length: 101 }, () => ({ operation: "X" })) },
    status: 400,
    code: "InvalidRequest",
  },
  {
    name: "a malformed question about rights",
    path: "/v1/ecd/DescribeRights",
    parameters: { calls: [{ operation: "StopDesktops", cloud: "bcc" }] },
    status: 400,
    code: "InvalidRequest",
  },
];
