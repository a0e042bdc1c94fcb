/** Calls with random responses: errors of any shape in JSON and XML, any status, any date header. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { responseFacts } from "../../../ts/recovery/vendor-error.js";
import { readResponse } from "../../../ts/response.js";
import { Highest, type Result, Violations } from "../group.js";
import { SECRETS } from "../probes.mjs";
import { json, JSON_PIECES, mutated, Random } from "./random.js";

const CODES = [
  "Throttling.User",
  "InternalError",
  "NoPermission",
  "InvalidTimeStamp.Expired",
  "SignatureDoesNotMatch",
  "IncorrectDesktopStatus",
  "SignatureNonceUsed",
  "InvalidSecurityToken.Expired",
  "x",
  "",
  "200",
  "Success",
];
const MEMBERS = [
  "Code",
  "code",
  "Message",
  "message",
  "RequestId",
  "requestId",
  "Recommend",
  "HostId",
  "AccessDeniedDetail",
  "accessDeniedDetail",
  "__proto__",
  "Desktops",
  "instances",
  "NextToken",
  "isTruncated",
];
const DETAILS = [
  "AuthAction",
  "AuthPrincipalOwnerId",
  "AuthPrincipalDisplayName",
  "NoPermissionType",
  "EncodedDiagnosticMessage",
];
const XML_PIECES = [
  "<",
  ">",
  "</",
  "/>",
  "<Error>",
  "</Error>",
  "<Code>",
  "</Code>",
  "<Message>",
  "</Message>",
  "<RequestId>",
  "</RequestId>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "&lt;",
  "&amp;",
  "&#65;",
  "&#x110000;",
  "&",
  ";",
  "<?xml version='1.0'?>",
  "<!DOCTYPE x [",
  "<!ENTITY a 'b'>",
  "]>",
  "\n",
  "x",
  "桌",
  "Throttling",
];
const TIMES = [
  "",
  "0",
  "-1",
  "1",
  "60",
  "1e3",
  "NaN",
  "9".repeat(30),
  "Fri, 02 Jan 2026 03:04:05 GMT",
  "Fri, 02 Jan 2027 03:04:05 GMT",
  "Fri, 99 Foo 9999 99:99:99 GMT",
  "2026-01-02T03:04:05Z",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "Friday, 02-Jan-26 03:04:05 GMT",
  " ",
  ",",
  "GMT",
  "Sun, 31 Feb 0000 24:60:61 GMT",
];
const TIME_PIECES = [..."0123456789:, -+TZ.", "GMT", "Jan", "Feb", "2026"];
const STATUSES = [200, 200, 201, 204, 206, 300, 302, 400, 400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504, 599];

interface Made {
  status: number;
  text: string;
  headers: Record<string, string>;
}

function made(random: Random): Made {
  const headers: Record<string, string> = {};
  for (const name of ["date", "age", "retry-after", "x-acs-retry-after"]) {
    if (random.once(3))
      headers[name] = random.once(2) ? random.of(TIMES) : mutated(random, random.of(TIMES), TIME_PIECES);
  }
  if (random.once(3))
    headers[random.of(["x-acs-request-id", "x-bce-request-id"])] = random.of(["r", "", SECRETS.securityToken]);
  return { status: random.of(STATUSES), text: random.once(3) ? xml(random) : object(random), headers };
}

function xml(random: Random): string {
  const value = (): string =>
    random.once(12) ? SECRETS.loginToken : random.once(2) ? random.of(CODES) : random.of(XML_PIECES);
  const inner = `<Code>${random.of(CODES)}</Code><Message>${value()}${value()}</Message><RequestId>${value()}</RequestId>`;
  const whole = `${random.once(2) ? "<?xml version='1.0'?>" : ""}<Error>${inner}</Error>`;
  return random.once(3) ? whole : mutated(random, whole, XML_PIECES);
}

function object(random: Random): string {
  const value = (name: string): string => {
    if (/code/i.test(name) && !random.once(4)) return JSON.stringify(random.of(CODES));
    if (/detail/i.test(name) && random.once(2)) {
      return `{${Array.from({ length: random.below(4) }, () => `"${random.of(DETAILS)}":${json(random, 4)}`).join(",")}}`;
    }
    return random.once(16) ? JSON.stringify(random.of([SECRETS.securityToken, SECRETS.loginToken])) : json(random, 4);
  };
  const member = (): string => {
    const name = random.of(MEMBERS);
    return `"${name}":${value(name)}`;
  };
  const whole = `{${Array.from({ length: random.below(7) }, member).join(",")}}`;
  return random.once(3) ? mutated(random, whole, JSON_PIECES) : whole;
}

/** The part of `Response` that the client reads; a real `Response` takes ten times as long. */
function light({ status, text, headers }: Made): Response {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    try {
      all.set(name, value);
    } catch {
      // Not a valid header value.
    }
  }
  return { status, ok: status >= 200 && status < 300, headers: all, body: null, text: async () => text } as Response;
}

function heavy(all: Made): Response {
  const { headers } = light(all);
  return new Response([204, 304].includes(all.status) ? null : all.text, { status: all.status, headers });
}

/** Reads random responses, without calls. */
export async function reading(
  count: number,
  seed: number,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const random = new Random(seed);
  const violations = new Violations();
  const slowest = new Highest();
  const counts: Record<string, number> = { inputs: count };
  for (let i = 0; i < count; i++) {
    const response = made(random);
    const began = performance.now();
    const read = readSafely(random.of(["ecd", "wuying", "bcc"]), response, random.once(2));
    slowest.see(performance.now() - began, JSON.stringify(response.text).slice(0, 80));
    counts[read.kind] = (counts[read.kind] ?? 0) + 1;
    if (read.what) violations.add(`a response, seed ${seed}, input ${i}`, `${read.what}: ${JSON.stringify(response)}`);
    if (i % 100_000 === 0) progress(i, count);
  }
  return { group: "reading", counts, ...violations.result(), slowest: slowest.value };
}

function readSafely(api: "ecd" | "wuying" | "bcc", response: Made, strict: boolean): { kind: string; what?: string } {
  try {
    const { kind, error, requestId, result } = responseFacts(readResponse(api, light(response), response.text, strict));
    const texts = [error?.code ?? "", error?.message ?? "", error?.recommend ?? "", requestId ?? ""];
    if (texts.some((text) => typeof text !== "string")) return { kind, what: "a field that is no text" };
    if ((kind === "result") !== (typeof result === "object" && result !== null))
      return { kind, what: `a result that is ${String(result)}` };
    return { kind };
  } catch (error) {
    return { kind: "thrown", what: String((error as Error)?.stack) };
  }
}

/** Makes calls with random responses. */
export async function calls(
  count: number,
  seed: number,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const random = new Random(seed);
  const violations = new Violations();
  const slowest = new Highest();
  const counts: Record<string, number> = { inputs: count };
  let response: Made;
  const fetch = (async () => (random.once(64) ? heavy : light)(response)) as typeof globalThis.fetch;
  const { accessKeySecret, securityToken, secretAccessKey, sessionToken, loginToken, sessionId } = SECRETS;
  const common = { endpoint: "http://cloud.example", fetch, retry: false, totalTimeout: 0, timeout: 0 } as const;
  const clients = (): (() => Promise<unknown>)[] => {
    const admin = new ecd.EcdClient({
      region: "cn-hangzhou",
      credentials: { accessKeyId: "STS.hostile-key-id", accessKeySecret, securityToken },
      ...common,
    });
    const user = new wuying.WuyingClient({ region: "cn-hangzhou", clientId: "c", sessionId, loginToken, ...common });
    const baidu = new bcc.BccClient({
      region: "bj",
      credentials: { accessKeyId: "hostile-baidu-key-id", secretAccessKey, sessionToken },
      ...common,
    });
    return [
      () => admin.send(ecd.DescribeDesktops),
      () => admin.send(ecd.RenewDesktops, { DesktopId: ["ecd-1"] }),
      () => user.send(wuying.StopDesktops, { DesktopId: ["ecd-1"] }),
      () => baidu.send(bcc.GetInstance, { instanceId: "i-1" }),
      () => baidu.send(bcc.StopInstance, { instanceId: "i-1" }),
    ];
  };
  let ways = clients();
  for (let i = 0; i < count; i++) {
    // A client keeps its clock correction and its retry budget.
    if (i % 500 === 0) ways = clients();
    response = made(random);
    const began = performance.now();
    const wrong = await judged(random.of(ways));
    slowest.see(performance.now() - began, JSON.stringify(response.text).slice(0, 80));
    counts[wrong.ended] = (counts[wrong.ended] ?? 0) + 1;
    if (wrong.what)
      violations.add(`a response, seed ${seed}, input ${i}`, `${wrong.what}: ${JSON.stringify(response)}`);
    if (i % 20_000 === 0) {
      progress(i, count);
      // A macrotask, because microtasks alone would starve the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { group: "calls", counts, ...violations.result(), slowest: slowest.value };
}

const HIDDEN = Object.values(SECRETS);

async function judged(call: () => Promise<unknown>): Promise<{ ended: string; what?: string }> {
  try {
    const value = await call();
    const what = typeof value === "object" && value !== null ? undefined : `gave ${String(value)}`;
    return { ended: "ok", ...(what && { what }) };
  } catch (error) {
    if (!(error instanceof ecd.CallError)) return { ended: "strange", what: String((error as Error)?.stack ?? error) };
    const { message, code, requestId, docsUrl, advice } = error;
    const { body } = error as Partial<ecd.ResponseError>;
    for (const text of [message, code, advice, requestId ?? "", docsUrl ?? "", body ?? ""]) {
      if (typeof text !== "string") return { ended: "strange", what: "a field that is no text" };
      if (HIDDEN.some((secret) => text.includes(secret))) return { ended: error.name, what: `shows a secret: ${text}` };
    }
    return { ended: error.name };
  }
}
