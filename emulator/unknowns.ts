/*
 * What stands on documents alone: the vendors may do either, and each setting chooses one of them.
 * `catalogue/questions.json` has the questions that settle them at the live services.
 */

import { header, type RawRequest } from "./http/raw-request.js";
import { DAY, MINUTE } from "./time.js";

/** The headers that a response exposes to pages: all, those of the Fetch standard, or not even the body. */
export type Exposure = "exposed" | "unexposed" | "none";

/** What the vendors do where nothing is documented, or no test has compared the documents with the service. */
export interface Unknowns {
  /** What Alibaba's responses expose to pages. */
  readonly alibabaCors: Exposure;
  /** What Baidu's responses expose to pages. */
  readonly baiduCors: Exposure;
  /** Whether errors have the CORS headers of successes. */
  readonly errorsHaveCors: boolean;
  /** The headers that an allowed preflight lists; undefined for all of the vendors. */
  readonly preflightHeaders: readonly string[] | undefined;
  /** Whether responses have their request id in the body, in a header, or in both. */
  readonly requestIds: "both" | "body" | "header";
  /** Whether a repeated call with a client token is recognised. */
  readonly clientTokens: boolean;
  /** Whether a parameter without a value counts as absent. Otherwise it is refused. */
  readonly emptyParameters: boolean;
  /** Whether Alibaba refuses a RegionId that does not exist. */
  readonly regionIds: boolean;
  /** Whether Alibaba accepts a nonce only once. */
  readonly nonceOnce: boolean;
  /** How old an Alibaba request may be, in milliseconds. */
  readonly alibabaPastMs: number;
  /** How far in the future the date of an Alibaba request may be, in milliseconds. */
  readonly alibabaFutureMs: number;
  /** Whether Alibaba accepts the signature V1, which its pages call discontinued. */
  readonly rpcSignature: boolean;
  /** Whether Alibaba accepts V1 by GET. */
  readonly rpcGet: boolean;
  /** The format of Alibaba's responses to a request that asks for none. */
  readonly defaultFormat: "json" | "xml";
  /** Whether the end-user API takes parameters in a form body. */
  readonly anonymousForm: boolean;
  /** Whether the end-user API takes calls by GET. */
  readonly anonymousGet: boolean;
  /** Whether the end-user API takes calls without `x-acs-action` and `x-acs-version`. */
  readonly anonymousWithoutHeaders: boolean;
  /** Whether the Timestamp of an unsigned call is checked. */
  readonly anonymousTimestamp: boolean;
  /** Whether the SignatureNonce of an unsigned call is checked. */
  readonly anonymousNonce: boolean;
  /** Whether KeepAliveVerify needs the SessionId of the login that gave the KeepAliveToken. */
  readonly keepAliveNeedsSession: boolean;
  /** Whether Baidu accepts a signature of the header `host` only. */
  readonly bceHostOnly: boolean;
  /** Whether Baidu accepts an empty list of signed headers, which means its default set. */
  readonly bceDefaultSet: boolean;
  /** Whether Baidu accepts a request without `x-bce-date`. */
  readonly bceWithoutDate: boolean;
  /** Whether Baidu accepts the authorization in the query. */
  readonly bceInQuery: boolean;
  /** Which forms of a key without a value Baidu accepts: `?stop`, `?stop=`, or both. */
  readonly bceBareKeys: "both" | "bare" | "equals";
  /** Whether Baidu accepts the bytes of a request a second time. */
  readonly bceReplays: boolean;
  /** How old a Baidu request may be within its expiry, in milliseconds. */
  readonly bcePastMs: number;
  /** How far in the future the date of a Baidu request may be, in milliseconds. */
  readonly bceFutureMs: number;
}

/** What the documents say, and otherwise what the clients assume. */
export const DEFAULT_UNKNOWNS: Unknowns = {
  alibabaCors: "exposed",
  baiduCors: "none",
  errorsHaveCors: true,
  preflightHeaders: undefined,
  requestIds: "both",
  clientTokens: true,
  emptyParameters: true,
  regionIds: true,
  nonceOnce: true,
  alibabaPastMs: 15 * MINUTE,
  alibabaFutureMs: 15 * MINUTE,
  rpcSignature: true,
  rpcGet: true,
  defaultFormat: "json",
  anonymousForm: true,
  anonymousGet: true,
  anonymousWithoutHeaders: true,
  anonymousTimestamp: true,
  anonymousNonce: true,
  keepAliveNeedsSession: false,
  bceHostOnly: true,
  bceDefaultSet: true,
  bceWithoutDate: true,
  bceInQuery: true,
  bceBareKeys: "both",
  bceReplays: true,
  bcePastMs: DAY,
  // Documented for a sibling product, not for BCC.
  bceFutureMs: 30 * MINUTE,
};

/** The response as a vendor with these settings sends it. */
export async function withUnknowns(request: RawRequest, response: Response, unknowns: Unknowns): Promise<Response> {
  const { errorsHaveCors, requestIds, defaultFormat } = unknowns;
  const headers = new Headers(response.headers);
  const isAlibaba = headers.has("x-acs-request-id");
  if (!errorsHaveCors && !response.ok) {
    for (const name of [...headers.keys()]) if (name.startsWith("access-control-")) headers.delete(name);
  }
  if (requestIds === "body") for (const name of ["x-acs-request-id", "x-bce-request-id"]) headers.delete(name);
  const options = { status: response.status, headers };
  if (isAlibaba && defaultFormat === "xml" && !asksForJson(request)) {
    headers.set("content-type", "text/xml;charset=utf-8");
    return new Response('<?xml version="1.0" encoding="UTF-8"?><Response></Response>', options);
  }
  if (requestIds !== "header") return new Response(response.body, options);
  const body = await response.text();
  return new Response(body.replace(/"(RequestId|requestId)":"[^"]*",?/, "").replace(/,}$/, "}"), options);
}

function asksForJson(request: RawRequest): boolean {
  return /json/.test(header(request, "accept") ?? "") || /(^|&)Format=json(&|$)/i.test(request.query);
}
