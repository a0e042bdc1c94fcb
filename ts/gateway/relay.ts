/** The relay: passes what a page has signed itself, and an end user's calls, to the vendor with their bytes unchanged. */

import { untilInterrupted } from "../abort.js";
import { MAX_RESPONSE_SIZE } from "../generated/defaults.js";
import { SERVICES } from "../service.js";
import { admit } from "./admission.js";
import type { Authorize } from "./authorize.js";
import { readBytes } from "./body.js";
import { preflightHeaders } from "./cors.js";
import {
  type Checked,
  checkOptions,
  createHandler,
  type Exchange,
  type FetchFunction,
  type HandlerOptions,
  refuse,
} from "./handler.js";
import { type LimitStore, memoryLimit } from "./limit.js";
import { Refusal } from "./refusal.js";
import type { Principal } from "./rules.js";

/** Options of {@link createRelay}. Requests without an origin are refused. */
export interface RelayOptions<P extends Principal, Env> extends HandlerOptions<P, Env> {
  /** The vendors' hosts that requests may name: `ecd.cn-hangzhou.aliyuncs.com`, `bcc.bj.baidubce.com`. */
  hosts: readonly string[];
  /**
   * Authenticates a request. An end user who logs in is not known yet: such a relay returns one principal for each address, and
   * has a limit.
   */
  authorize: Authorize<P, Env>;
  /** Sends requests in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

/** The headers of the vendors' signatures; no other header is forwarded. */
const REQUEST_HEADERS = [
  ...[
    "accept",
    "authorization",
    "content-type",
    "x-acs-action",
    "x-acs-version",
    "x-acs-date",
    "x-acs-signature-nonce",
  ],
  ...["x-acs-content-sha256", "x-acs-security-token", "x-bce-date", "x-bce-security-token"],
];

/** The headers that the clients read. */
const RESPONSE_HEADERS = [
  "content-type",
  "date",
  "retry-after",
  "x-acs-request-id",
  "x-acs-retry-after",
  "x-bce-request-id",
];

const METHODS = ["GET", "POST", "PUT", "DELETE"];

/** A vendor's signature. Another `authorization` is for this relay, and is not forwarded. */
const SIGNATURE = /^(?:ACS3-HMAC-SHA256 |bce-auth-v1\/)/;

/**
 * Creates a relay for clients whose `endpoint` is `https://gateway.example/relay/` with the vendor's host, which is also their
 * `host`. It has no key, follows no redirect, and reaches the hosts of its list only.
 *
 * @throws {ConfigurationError} An option is missing or wrong.
 *
 * @example
 * ```ts
 * export default createRelay({
 *   hosts: ["ecd.cn-hangzhou.aliyuncs.com"],
 *   origins: ["https://portal.example"],
 *   authorize: (request) => ({ id: request.headers.get("cf-connecting-ip") ?? "" }),
 *   limit: { perMinute: 60 },
 * });
 * ```
 */
export function createRelay<P extends Principal, Env = unknown>(
  options: RelayOptions<P, Env>,
): { fetch: FetchFunction<Env> } {
  const checked = checkOptions(options, { path: "/relay", maxBodySize: 2 ** 20 });
  const { hosts, fetch: send } = checked;
  if (!Array.isArray(hosts) || hosts.length === 0 || !hosts.every(isVendorHost)) {
    throw refuse("hosts", 'hosts of the vendors, such as "bcc.bj.baidubce.com"');
  }
  if (send !== undefined && typeof send !== "function") throw refuse("fetch", "a function");
  const memory = memoryLimit();
  return { fetch: createHandler(checked, true, (exchange) => relay(exchange, checked, memory)) };
}

async function relay<P extends Principal, Env>(
  given: Exchange<Env>,
  options: Checked<RelayOptions<P, Env>>,
  memory: LimitStore,
): Promise<Response> {
  const { request, headers, entry } = given;
  const { hosts, path, fetch: send = fetch, timeout, maxBodySize, bodyTimeout } = options;
  const { pathname, search } = new URL(request.url);
  // A host of the list is compared as text: no part of the request is parsed as a host.
  const host = hosts.find((known) => pathname.startsWith(`${path}/${known}/`));
  if (host === undefined) throw new Refusal("NotFound", "No such host.");
  if (request.method === "OPTIONS") {
    Object.assign(entry, { outcome: "answered", status: 204 });
    return new Response(null, { status: 204, headers: preflightHeaders(headers, METHODS, REQUEST_HEADERS) });
  }
  if (!METHODS.includes(request.method)) throw new Refusal("MethodNotAllowed", "This method is not allowed.");
  await admit(given, options, memory);
  const body = await readBytes(request, { maxSize: maxBodySize, timeout: bodyTimeout });
  const init: RequestInit = { method: request.method, headers: vendorHeaders(request.headers), redirect: "manual" };
  if (body.length > 0) init.body = body;
  const url = `https://${host}${pathname.slice(`${path}/${host}`.length)}${search}`;
  const { status, received, text } = await exchange(send, url, init, timeout, request.signal);
  for (const name of RESPONSE_HEADERS) {
    const value = received.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set("access-control-expose-headers", RESPONSE_HEADERS.join(", "));
  const requestId = received.get("x-acs-request-id") ?? received.get("x-bce-request-id") ?? undefined;
  Object.assign(entry, { outcome: status < 300 ? "done" : "rejected", status, requestId });
  return new Response(text, { status, headers });
}

function vendorHeaders(given: Headers): Headers {
  const headers = new Headers();
  for (const name of REQUEST_HEADERS) {
    const value = given.get(name);
    if (value !== null && (name !== "authorization" || SIGNATURE.test(value))) headers.set(name, value);
  }
  return headers;
}

/** @throws {Refusal} The vendor's response is missing, a redirect, or too large. */
async function exchange(
  send: typeof fetch,
  url: string,
  init: RequestInit,
  timeout: number,
  signal: AbortSignal,
): Promise<{ status: number; received: Headers; text: Uint8Array<ArrayBuffer> }> {
  const controller = new AbortController();
  const asked = async () => {
    const response = await send(url, { ...init, signal: controller.signal });
    const { status, headers: received } = response;
    if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
      throw new Refusal("Unavailable", "The vendor's host responded with a redirect.");
    }
    // The size and time limits of a request body hold for a response body as well.
    const copy = new Request("https://body.invalid", {
      method: "POST",
      body: response.body,
      duplex: "half",
    } as RequestInit);
    return { status, received, text: await readBytes(copy, { maxSize: MAX_RESPONSE_SIZE, timeout }) };
  };
  try {
    const got = await untilInterrupted(asked(), signal, timeout);
    if ("status" in got) return got;
  } catch (error) {
    if (error instanceof Refusal && error.code === "Unavailable") throw error;
  } finally {
    controller.abort();
  }
  throw new Refusal("NoResponse", "The operation may have been executed.");
}

function isVendorHost(host: unknown): boolean {
  const patterns = Object.values(SERVICES).map(({ hosts }) => hosts.split("*"));
  return patterns.some(
    ([before = "", behind = ""]) =>
      typeof host === "string" &&
      host.startsWith(before) &&
      host.endsWith(behind) &&
      /^[a-z\d]+(-[a-z\d]+)*$/.test(host.slice(before.length, -behind.length)),
  );
}
