/** The signing context of a client, validated before encoding. `src/request/settings.rs` validates the same in Rust. */

import type { Api } from "./boundary/core.js";
import { encodeContext } from "./boundary/messages.js";
import type { ResolvedCredentials } from "./credentials.js";
import type { Endpoint } from "./endpoint.js";
import { EXPIRY } from "./generated/defaults.js";
import { IN_BROWSER } from "./runtime.js";
import { SERVICES } from "./service.js";
import { invalidSetting, invalidSettingText, optionalString } from "./setting-error.js";

/** How the calls of a client are signed. */
export interface Scheme {
  signing: "acs3" | "rpc" | "anonymous" | "bce";
  /** Sends parameters in a form body instead of the query. */
  formBody?: boolean;
  /** Repeats action and version in headers. */
  actionHeaders?: boolean;
  /** How long a signature is valid, in seconds. */
  expiry?: number | undefined;
}

const VISIBLE = "a non-empty string of visible ASCII characters";

/**
 * Validates credentials and scheme.
 *
 * @throws {ConfigurationError} A credential or the scheme is invalid.
 */
export function checkCredentials(
  api: Api,
  { signing, expiry = EXPIRY }: Scheme,
  credentials: ResolvedCredentials,
  action: string,
): void {
  if (api === "ecd" && signing !== "acs3" && signing !== "rpc") {
    throw invalidSetting(action, "signing", signing, '"acs3" or "rpc"');
  }
  if (!Number.isInteger(expiry) || expiry < 1 || expiry > 86_400) {
    throw invalidSetting(action, "expiry", expiry, "whole seconds from 1 to 86400");
  }
  if (signing === "anonymous") return;
  const names = SERVICES[api];
  const id = optionalString(credentials.id, "accessKeyId", action);
  const secret = optionalString(credentials.secret, names.secret, action);
  const token = optionalString(credentials.token, names.token, action)?.trim();
  if (id === undefined && secret === undefined && credentials.sign === undefined) {
    throw invalidSettingText(action, "credentials", "nothing", "an access key, with a token if it is temporary");
  }
  // These characters separate the fields of an Authorization header.
  if (id === undefined || !isVisible(id) || /[,=/]/.test(id)) {
    throw invalidSettingText(action, "accessKeyId", given(id), `${VISIBLE} without ",", "=" and "/"`);
  }
  if (!secret && credentials.sign === undefined)
    throw invalidSettingText(action, names.secret, given(""), "a non-empty string");
  if (token !== undefined && !isVisible(token)) throw invalidSettingText(action, names.token, given(token), VISIBLE);
}

/**
 * Validates a nonce; bce-auth-v1 has none.
 *
 * @throws {ConfigurationError}
 */
export function checkNonce({ signing }: Scheme, nonce: string, action: string): void {
  if (signing !== "bce" && !isVisible(nonce)) throw invalidSettingText(action, "nonce", given(nonce), VISIBLE);
}

/**
 * Validates the signature of an external signer.
 *
 * @throws {ConfigurationError}
 */
export function checkSignature(signature: string, action: string): void {
  if (isVisible(signature)) return;
  throw invalidSettingText(action, "sign", given(signature), "a function that gives visible ASCII");
}

/** Whether a string can be a header value, or a part of one. */
function isVisible(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

function given(text = ""): string {
  return text === "" ? "an empty string" : "a string with other characters";
}

/** Encodes the context. */
export function contextOf(
  scheme: Scheme,
  { id, secret, token }: ResolvedCredentials,
  { base, host }: Endpoint,
): string {
  const { signing, formBody = false, actionHeaders = !IN_BROWSER, expiry = EXPIRY } = scheme;
  const credentials = { id, secret, token: token?.trim() };
  return encodeContext({ signing, ...credentials, base, host, formBody, actionHeaders, expiry });
}

let last = { second: NaN, date: "" };

/** Formats the signed date: `2026-01-02T03:04:05Z`. Cached for requests of the same second. */
export function dateOf(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== last.second) last = { second, date: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  return last.date;
}
