/** Servers that echo secrets of the request, in every encoding and place. */

import { type Act, json, refusal, type Seen } from "../act.js";
import { SECRETS } from "../probes.mjs";
import type { Row } from "../row.js";

const hex = (character: string, width = 2): string => character.codePointAt(0)!.toString(16).padStart(width, "0");
const percent = encodeURIComponent;
const rfc3986 = (text: string): string => percent(text).replace(/[!'()*]/g, (c) => `%${hex(c).toUpperCase()}`);
const lower = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** The encodings of echoed secrets, which no error may show. */
export const CODINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  "percent-encoded": percent,
  "percent-encoded by RFC 3986": rfc3986,
  "percent-encoded in lower case": (text) => lower(percent(text)),
  "percent-encoded twice": (text) => rfc3986(rfc3986(text)),
  "percent-encoded twice in lower case": (text) => lower(rfc3986(lower(rfc3986(text)))),
  "as a form": (text) => new URLSearchParams([["", text]]).toString().slice(1),
  "as JSON": (text) => JSON.stringify(text).slice(1, -1),
  "as JSON with \\/": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "as JSON with \\u of what is no letter": (text) => text.replace(/\W/g, (c) => `\\u${hex(c, 4)}`),
  "as JSON with \\u in upper case": (text) => text.replace(/\W/g, (c) => `\\u${hex(c, 4).toUpperCase()}`),
  "as JSON twice": (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  "as HTML": (text) =>
    text.replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]!),
  "as HTML with decimal numbers": (text) => text.replace(/\W/g, (c) => `&#${c.codePointAt(0)};`),
  "as HTML with hexadecimal numbers": (text) => text.replace(/\W/g, (c) => `&#x${hex(c)};`),
  "as base64": (text) => Buffer.from(text).toString("base64"),
  "as base64 without its end": (text) => Buffer.from(text).toString("base64").replaceAll("=", ""),
  "as base64url": (text) => Buffer.from(text).toString("base64url"),
  "as base64 within a text": (text) => Buffer.from(`token:${text}.`).toString("base64"),
  "with a quote on each side": (text) => `"${text}"`,
  "with white space before": (text) => ` \t${text}`,
  "within a word": (text) => `x${text}y`,
};

/** The places of an echo. */
const PLACES: Record<string, (echo: string, seen: Seen) => Act> = {
  "the message": (echo) => refusal(400, "NoSuchCode", { Message: `No: ${echo}`, message: `No: ${echo}` }),
  "the code": (echo) => refusal(400, `No.${echo}`),
  "the request id": (echo) => refusal(400, "NoSuchCode", { RequestId: echo, requestId: echo }),
  "the id's header": (echo) =>
    json({}, { headers: { "x-acs-request-id": header(echo), "x-bce-request-id": header(echo) }, status: 400 }),
  "the vendor's page": (echo) =>
    refusal(400, "NoSuchCode", { Recommend: `https://api.aliyun.com/troubleshoot?q=${echo}` }),
  AccessDeniedDetail: (echo) =>
    refusal(403, "NoPermission", {
      AccessDeniedDetail: {
        AuthAction: echo,
        AuthPrincipalDisplayName: `secret=${echo}`,
        EncodedDiagnosticMessage: echo,
      },
    }),
  "a page": (echo) => ({ status: 502, body: `<html><pre>${echo}</pre>` }),
  "a page, across the cut": (echo) => ({ status: 502, body: `${"x".repeat(1985)}${echo} and more` }),
  "a page, at its very end": (echo) => ({ status: 502, body: `${"x".repeat(3000)}${echo.slice(0, -1)}` }),
  XML: (echo) => ({
    status: 400,
    body: `<Error><Code>NoSuchCode</Code><Message>${echo.replaceAll("<", "&lt;")}</Message></Error>`,
  }),
  "a string to sign": (echo) =>
    refusal(400, "SignatureDoesNotMatch", { Message: `server string to sign is:POST&%2F&LoginToken%3D${echo}` }),
  "a name": (echo) => refusal(400, "NoSuchCode", { Message: `{"LoginToken":"${echo}","sessionToken":"${echo}"}` }),
  "the headers": (echo, { headers }) => refusal(400, "NoSuchCode", { Message: `${JSON.stringify(headers)} ${echo}` }),
  "the address": (echo, { url }) => ({ status: 502, body: `<a href="${url}">${echo}</a>` }),
};

/** The characters of header values. */
const header = (text: string): string => text.replace(/[^\x20-\x7e]/g, "");

/** The secrets that each client knows, and may not show. */
const OWN: Record<string, string[]> = {
  admin: [SECRETS.securityToken, SECRETS.accessKeySecret],
  user: [SECRETS.loginToken, SECRETS.sessionId],
  baidu: [SECRETS.sessionToken, SECRETS.secretAccessKey],
};
const ownOf = ({ probe }: Seen): string[] => OWN[probe.split("-")[0]!] ?? [];

export const rows: Row[] = Object.entries(PLACES).flatMap(([place, put]) =>
  Object.entries(CODINGS).map(([coding, code]): Row => ({
    name: `an echo in ${place}, ${coding}`,
    act: (seen) => put(ownOf(seen).map(code).join(" "), seen),
    means: "any",
    probes: /^(admin|user|baidu) write$/,
    everywhere: coding === "plain",
  })),
);

/** The signatures of a request. */
export function signaturesOf(url: string, headers: Readonly<Record<string, string>>): string[] {
  const signature = new URLSearchParams(url.split("?")[1] ?? "").get("Signature");
  const authorization = headers["authorization"];
  return [signature, authorization?.split(/Signature=|\//).at(-1)].filter(
    (text): text is string => !!text && text.length > 8,
  );
}
