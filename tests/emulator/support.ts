import { createRequire } from "node:module";

import { Cloud, type CloudOptions } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { formatInstant } from "../../emulator/time.js";

/*
 * Requests signed by the vendors' SDKs: independent of the emulator's code and of the Rust core's.
 */

const require = createRequire(import.meta.url);
/** The official Alibaba SDK core. CommonJS; used without types, which are all optional. */
export const openApi = require("@alicloud/openapi-core");
/** The official older Alibaba client. */
export const PopClient = require("@alicloud/pop-core");
/** The official Baidu SDK. */
export const baidu = require("@baiducloud/sdk");

/** The initial time of a test's clock. */
export const BEGINNING = Date.parse("2026-01-02T03:04:05Z");

/** A cloud whose clock is set by the test. */
export class TestCloud extends Cloud {
  constructor(options: CloudOptions = {}) {
    super({ now: () => BEGINNING, ...options });
  }

  /** Sends a request and parses the response's JSON. */
  async send(request: Request): Promise<{ status: number; headers: Headers; body: any }> {
    const response = await this.fetch(request);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  }
}

export type Params = Readonly<Record<string, string>>;

interface Signing {
  accessKeyId?: string;
  accessKeySecret?: string;
  securityToken?: string;
  at?: number;
  nonce?: string;
  version?: string;
  method?: string;
}

let nonces = 0;
const freshNonce = () => `nonce-${++nonces}`;

/** `Name.1`, `Name.2`, ... */
export function flat(name: string, values: readonly string[]): Params {
  return Object.fromEntries(values.map((value, index) => [`${name}.${index + 1}`, value]));
}

/** An ACS3 request to the admin API, signed by the official SDK's signer. */
export function acs3(
  action: string,
  params: Params,
  options: Signing & { form?: Params; claimedHash?: string } = {},
): Request {
  const signer = openApi.$OpenApiUtil.default;
  const body = options.form && new URLSearchParams(options.form).toString();
  const hash = signer.hash(Buffer.from(body ?? ""), "ACS3-HMAC-SHA256").toString("hex");
  const method = options.method ?? "POST";
  const headers: Record<string, string> = {
    host: "ecd.cn-hangzhou.aliyuncs.com",
    "x-acs-action": action,
    "x-acs-version": options.version ?? "2020-09-30",
    "x-acs-date": formatInstant(options.at ?? BEGINNING),
    "x-acs-signature-nonce": options.nonce ?? freshNonce(),
    "x-acs-content-sha256": options.claimedHash ?? hash,
  };
  if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
  if (options.securityToken) headers["x-acs-security-token"] = options.securityToken;
  headers.authorization = signer.getAuthorization(
    { method, pathname: "/", query: params, headers },
    "ACS3-HMAC-SHA256",
    hash,
    options.accessKeyId ?? seed.ecd.accessKeyId,
    options.accessKeySecret ?? seed.ecd.accessKeySecret,
  );
  return new Request(`https://${headers.host}/?${new URLSearchParams(params)}`, {
    method,
    headers,
    ...(body !== undefined && { body: Buffer.from(body) }),
  });
}

/** The parameters of a V1 call, signed by the official SDK's signer. */
export function rpcParams(action: string, params: Params, options: Signing = {}): Params {
  const signed: Record<string, string> = {
    ...params,
    Action: action,
    Version: options.version ?? "2020-09-30",
    Format: "JSON",
    Timestamp: formatInstant(options.at ?? BEGINNING),
    SignatureNonce: options.nonce ?? freshNonce(),
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    AccessKeyId: options.accessKeyId ?? seed.ecd.accessKeyId,
  };
  if (options.securityToken) signed.SecurityToken = options.securityToken;
  signed.Signature = openApi.$OpenApiUtil.default.getRPCSignature(
    signed,
    options.method ?? "GET",
    options.accessKeySecret ?? seed.ecd.accessKeySecret,
  );
  return signed;
}

/** A V1 request to the admin API, with everything in the query or everything in the form body. */
export function rpc(action: string, params: Params, options: Signing = {}): Request {
  const form = new URLSearchParams(rpcParams(action, params, options)).toString();
  const url = "https://ecd.cn-hangzhou.aliyuncs.com/";
  return options.method === "POST"
    ? new Request(url, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: form,
      })
    : new Request(`${url}?${form}`);
}

/** An anonymous request to the end-user API, with the identity of the seeded session. */
export function anonymous(action: string, params: Params, options: Signing = {}): Request {
  const { region, clientId, sessionId, loginToken } = seed.wuying;
  const query = new URLSearchParams({
    Action: action,
    Version: "2020-10-02",
    Format: "json",
    Timestamp: formatInstant(options.at ?? BEGINNING),
    SignatureNonce: options.nonce ?? freshNonce(),
    RegionId: region,
    ClientId: clientId,
    SessionId: sessionId,
    LoginToken: loginToken,
    ...params,
  });
  return new Request(`https://ecd.cn-hangzhou.aliyuncs.com/?${query}`, { method: "POST" });
}

interface BceSigning {
  accessKeyId?: string;
  secretAccessKey?: string;
  sessionToken?: string;
  at?: number;
  expirySeconds?: number;
  signedHeaders?: readonly string[];
  body?: unknown;
}

/** A request to BCC, signed by the official SDK's signer. The query is the one that is sent. */
export function bce(method: string, target: string, options: BceSigning = {}): Request {
  const at = options.at ?? BEGINNING;
  const headers: Record<string, string> = {
    host: "bcc.bj.baidubce.com",
    "x-bce-date": formatInstant(at),
  };
  if (options.sessionToken) headers["x-bce-security-token"] = options.sessionToken;
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  if (body !== undefined) headers["content-type"] = "application/json; charset=utf-8";

  const url = new URL(target, "http://x");
  const auth = new baidu.Auth(
    options.accessKeyId ?? seed.bcc.accessKeyId,
    options.secretAccessKey ?? seed.bcc.secretAccessKey,
  );
  headers.authorization = auth.generateAuthorization(
    method,
    url.pathname,
    Object.fromEntries(url.searchParams),
    headers,
    at / 1000,
    options.expirySeconds ?? 1800,
    options.signedHeaders ?? ["host"],
  );
  return new Request(`https://${headers.host}${target}`, {
    method,
    headers,
    ...(body !== undefined && { body: Buffer.from(body) }),
  });
}

/** A signed request with parts replaced. */
export async function altered(
  request: Request,
  change: { url?: string; headers?: Params; body?: string },
): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) headers.set(name, value);
  const body = change.body ?? (await request.clone().text());
  return new Request(change.url ?? request.url, {
    method: request.method,
    headers,
    ...(body !== "" && { body: Buffer.from(body) }),
  });
}

/** The string with one character changed, near the end but not in the padding of base64. */
export function flip(text: string): string {
  const at = text.length - 4;
  return text.slice(0, at) + (text[at] === "a" ? "b" : "a") + text.slice(at + 1);
}
