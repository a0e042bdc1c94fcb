/** Endpoints: the base URL of requests, and the signed host, which differs behind a relay. */

import { invalidSettingText, optionalString, quote } from "./setting-error.js";
import type { Settings } from "./settings.js";

/** A resolved endpoint. */
export interface Endpoint {
  /** The base URL: scheme, host and the prefix of a relay, without a trailing `/`. */
  base: string;
  /** The signed host. */
  host: string;
}

/**
 * Resolves the endpoint of a service, whose hosts have `*` for the region. The platform's URL parser validates it, because the signed host must be the sent one.
 * `src/endpoint.rs` does the same in Rust.
 *
 * @throws {ConfigurationError} Region and endpoint are missing, or region, endpoint or host is invalid.
 */
export function resolveEndpoint(hosts: string, { region, endpoint, host }: Settings, action: string): Endpoint {
  const resolved =
    optionalString(endpoint, "endpoint", action) !== undefined
      ? fromUrl(endpoint!, action)
      : fromRegion(hosts, optionalString(region, "region", action), action);
  if (optionalString(host, "host", action) === undefined) return resolved;
  const signed = host!.toLowerCase();
  if (hostOf("https://", signed) === undefined) {
    const allowed = 'a host name with an optional port, as in "bcc.bj.baidubce.com"';
    throw invalidSettingText(action, "host", described(signed), allowed);
  }
  return { base: resolved.base, host: signed };
}

function fromRegion(hosts: string, region: string | undefined, action: string): Endpoint {
  if (region === undefined) throw invalidSettingText(action, "region", "nothing", "a region, or an endpoint");
  // No URL parser changes such a host.
  if (/^[a-z\d]+(-[a-z\d]+)*$/.test(region) && region.length <= 63) {
    const host = hosts.replace("*", region);
    return { base: `https://${host}`, host };
  }
  const allowed = 'small letters, digits and "-", as in "cn-hangzhou" or "bj"';
  throw invalidSettingText(action, "region", quote(region), allowed);
}

function fromUrl(endpoint: string, action: string): Endpoint {
  const [, scheme = "https://", given = "", prefix = ""] = /^(https?:\/\/)?([^/]*)(.*)$/s.exec(endpoint)!;
  const host = hostOf(scheme, given.toLowerCase());
  // The path is signed unchanged: the URL parser must not change it.
  const path = host !== undefined && /^[\w.~/%-]*$/.test(prefix) && parsed(scheme + host + prefix)?.pathname;
  if (host !== undefined && path === (prefix || "/") && !isBlocked(host)) {
    return { base: scheme + host + prefix.replace(/\/+$/, ""), host };
  }
  const allowed =
    'an http or https address without query, such as "https://gateway.example/ecd", at a port that fetch does not block';
  throw invalidSettingText(action, "endpoint", described(endpoint), allowed);
}

/** Describes an invalid endpoint without its content: a URL may contain a password. */
function described(address: string): string {
  return address === "" ? "an empty string" : "a string that is no such address";
}

/** A host as the platform sends it: without a default port. Undefined if the platform parses it differently. */
function hostOf(scheme: string, host: string): string | undefined {
  if (!/^(\[[\da-f:.]+\]|[\w-]{1,63}(\.[\w-]{1,63})*)(:[1-9]\d*)?$/.test(host) || host.length > 253) return undefined;
  const sent = parsed(scheme + host)?.host;
  return sent === host || `${sent}:${scheme === "https://" ? 443 : 80}` === host ? sent : undefined;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Ports that `fetch` blocks: <https://fetch.spec.whatwg.org/#port-blocking>. */
const BLOCKED = [
  ...[1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109],
  ...[110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530],
  ...[531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190],
  ...[5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
];

function isBlocked(host: string): boolean {
  return BLOCKED.includes(Number(/:(\d+)$/.exec(host)?.[1]));
}
