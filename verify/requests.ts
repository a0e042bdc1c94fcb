/* Builds the requests: those of the clients with edgedesk, and the forms that no client of edgedesk sends with signers of their own. */

import { createHmac, randomUUID } from "node:crypto";

import { BccClient, type BccCredentials } from "../dist/bcc.js";
import { DescribeRegions as AdminRegions, EcdClient, type EcdCredentials } from "../dist/ecd.js";
import { WuyingClient } from "../dist/wuying.js";
import type { Operation } from "../dist/operation.js";
import type { Wire } from "./http.js";
import type { Inputs } from "./inputs.js";

/** Where the requests go. */
export interface Target {
  readonly region: string;
  /** In place of the vendor's host. */
  readonly endpoint?: string | undefined;
}

/** The parts of an attempt that a question varies. */
export interface Attempt {
  /** The time of signing, in milliseconds since 1970. */
  readonly at?: number;
  readonly nonce?: string;
}

/** The calls that need no right of the account beyond reading lists. */
export const READ: Operation<"ecd"> = AdminRegions;

/** Builds requests of the admin API. */
export class EcdRequests {
  readonly #credentials: EcdCredentials;
  readonly #target: Target;
  readonly #now: () => number;

  constructor(credentials: EcdCredentials, target: Target, now: () => number) {
    this.#credentials = credentials;
    this.#target = target;
    this.#now = now;
  }

  /** A request of `EcdClient`. */
  prepare<Request extends object>(
    operation: Operation<"ecd", Request>,
    parameters: NoInfer<Request>,
    { signing = "acs3", at = this.#now(), nonce = randomUUID() }: Attempt & { signing?: "acs3" | "rpc" } = {},
  ): Wire {
    const options = { ...this.#target, signing, credentials: this.#credentials, now: () => at, nonce: () => nonce };
    const { method, url, headers, body } = new EcdClient(options).prepare(operation, parameters as never);
    return wire(method, url, headers, body);
  }

  /** DescribeRegions by GET, with V1 in the query. */
  getRpc(): Wire {
    const { accessKeyId, accessKeySecret = "", securityToken } = this.#credentials;
    const { url } = this.prepare(READ, {});
    const parameters = {
      ...{ Action: "DescribeRegions", Version: "2020-09-30", Format: "JSON", RegionId: this.#target.region },
      ...{ AccessKeyId: accessKeyId, SignatureMethod: "HMAC-SHA1", SignatureVersion: "1.0" },
      ...{ SignatureNonce: randomUUID(), Timestamp: isoSeconds(this.#now()) },
      ...(securityToken !== undefined && { SecurityToken: securityToken }),
    };
    const query = canonicalPairs(parameters);
    const signature = createHmac("sha1", `${accessKeySecret}&`)
      .update(`GET&%2F&${encode(query)}`)
      .digest("base64");
    return wire("GET", `${new URL(url).origin}/?${query}&Signature=${encode(signature)}`, {}, undefined);
  }
}

/** Builds requests of the end-user API. */
export class WuyingRequests {
  readonly #target: Target;
  readonly #now: () => number;
  /** A client of this run only. */
  readonly clientId = randomUUID();

  constructor(target: Target, now: () => number) {
    this.#target = target;
    this.#now = now;
  }

  /** A request of `WuyingClient`, without a session except in the parameters. */
  prepare<Request extends object>(
    operation: Operation<"wuying", Request>,
    parameters: NoInfer<Request>,
    {
      placement = "query",
      actionHeaders = true,
      at = this.#now(),
      nonce = randomUUID(),
    }: Attempt & { placement?: "query" | "form"; actionHeaders?: boolean } = {},
  ): Wire {
    const {
      SessionId: sessionId,
      LoginToken: loginToken,
      ClientId: clientId = this.clientId,
      ...others
    } = parameters as {
      readonly [name: string]: string;
    };
    const client = new WuyingClient({
      ...{ ...this.#target, clientId, sessionId, loginToken, placement, actionHeaders },
      ...{ now: () => at, nonce: () => nonce },
    });
    // GetLoginToken begins a session: the client fills none in.
    const isLogin = operation.action === "GetLoginToken";
    const given = isLogin && sessionId !== undefined ? { ...others, SessionId: sessionId } : others;
    const { method, url, headers, body } = client.prepare(operation, given as never);
    return wire(method, url, headers, body);
  }
}

/** Parts of a bce-auth-v1 request that a question varies. */
export interface BceForm {
  readonly method?: string;
  readonly path?: string;
  /** Canonical, without the authorization. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** The query that is sent. Default: the signed one. */
  readonly sentQuery?: string;
  readonly body?: string;
  /** Empty for the default set. */
  readonly signedHeaders?: readonly string[];
  readonly dateHeader?: boolean;
  readonly inQuery?: boolean;
  readonly at?: number;
  readonly expiry?: number;
  readonly signature?: string;
}

/** Builds requests of BCC. */
export class BccRequests {
  readonly #credentials: BccCredentials;
  readonly #target: Target;
  readonly #now: () => number;

  constructor(credentials: BccCredentials, target: Target, now: () => number) {
    this.#credentials = credentials;
    this.#target = target;
    this.#now = now;
  }

  /** A request of `BccClient`. */
  prepare<Request extends object>(
    operation: Operation<"bcc", Request>,
    parameters: NoInfer<Request>,
    { at = this.#now() }: Attempt = {},
  ): Wire {
    const options = { ...this.#target, credentials: this.#credentials, clientToken: false, now: () => at };
    const { method, url, headers, body } = new BccClient(options).prepare(operation, parameters as never);
    return wire(method, url, headers, body);
  }

  /** A request in a form that `BccClient` does not send; by default a list of one instance, as `BccClient` signs it. */
  sign(form: BceForm = {}): Wire {
    const { accessKeyId, secretAccessKey = "", sessionToken } = this.#credentials;
    const { method = "GET", path = "/v2/instance", query = [["maxKeys", "1"]], body, dateHeader = true } = form;
    const { at = this.#now(), expiry = 1800, inQuery = false, sentQuery = canonicalQuery(query) } = form;
    const date = isoSeconds(at);
    const { host, origin } = new URL(this.prepare({ action: "Any", method: "GET", path: "/" }, {}).url);
    const headers: Record<string, string> = {
      ...(dateHeader && { "x-bce-date": date }),
      ...(sessionToken !== undefined && { "x-bce-security-token": sessionToken }),
      ...(body !== undefined && { "content-type": "application/json; charset=utf-8" }),
    };
    const own = Object.keys(headers).filter((name) => name.startsWith("x-bce-"));
    const { signedHeaders = ["host", ...own] } = form;
    const signed = Object.entries({ ...headers, host })
      .filter(([name]) => signedHeaders.length === 0 || signedHeaders.includes(name))
      .map(([name, value]) => `${name}:${encode(value)}`)
      .sort();
    const prefix = `bce-auth-v1/${accessKeyId}/${date}/${expiry}`;
    const key = createHmac("sha256", secretAccessKey).update(prefix).digest("hex");
    const canonical = [method, path, canonicalQuery(query), signed.join("\n")].join("\n");
    const { signature = createHmac("sha256", key).update(canonical).digest("hex") } = form;
    const authorization = `${prefix}/${[...signedHeaders].sort().join(";")}/${signature}`;
    const queries = [sentQuery, ...(inQuery ? [`authorization=${encode(authorization)}`] : [])].filter(Boolean);
    const search = queries.length > 0 ? `?${queries.join("&")}` : "";
    return wire(method, `${origin}${path}${search}`, inQuery ? headers : { ...headers, authorization }, body);
  }
}

/** In place of credentials that are not given: addresses of unsigned requests are those of signed ones. */
const NONE = "none";

/** The credentials of the admin API. */
export function ecdCredentials(inputs: Inputs, kind: "" | "EXPIRED_" = ""): EcdCredentials {
  return {
    accessKeyId: inputs[`ALIBABA_CLOUD_${kind}ACCESS_KEY_ID`] || NONE,
    accessKeySecret: inputs[`ALIBABA_CLOUD_${kind}ACCESS_KEY_SECRET`] || NONE,
    securityToken: inputs[`ALIBABA_CLOUD_${kind}SECURITY_TOKEN`] || undefined,
  };
}

/** The credentials of BCC. */
export function bccCredentials(inputs: Inputs, kind: "" | "EXPIRED_" = ""): BccCredentials {
  return {
    accessKeyId: inputs[`BAIDU_${kind}ACCESS_KEY_ID`] || NONE,
    secretAccessKey: inputs[`BAIDU_${kind}SECRET_ACCESS_KEY`] || NONE,
    sessionToken: inputs[`BAIDU_${kind}SESSION_TOKEN`] || undefined,
  };
}

function wire(method: string, url: string, headers: Record<string, string>, body: string | undefined): Wire {
  return { method, url, headers, ...(body !== undefined && { body }) };
}

const isoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** Percent-encoding by RFC 3986. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalPairs(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

/** Sorts the encoded pairs, not the names. */
function canonicalQuery(query: readonly (readonly [string, string])[]): string {
  return query
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
}
