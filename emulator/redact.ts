import type { Json } from "./json.js";
import type { Pair, RawRequest } from "./http/raw-request.js";
import { percentDecode } from "./encoding.js";

/* Redaction of the request log. `tests/emulator/redact.test.ts` compares the names with the catalogue's secrets. */

/** What the log has in place of a secret. Unreserved characters: percent-encoding keeps them. */
export const REDACTED = "redacted";

/** A name that contains one of these words is secret. */
const WORDS =
  /apikey|authorization|cookie|credential|passcode|passphrase|passwd|password|privatekey|pwd|secret|sessionid|ticket|token|verifycode/;

/** Further secret names. */
const SECRET: ReadonlySet<string> = new Set([
  ...["adminpass", "authenticationcode", "bcccreatewithscript", "bosurl", "commandcontent", "encryptedkey"],
  ...["encryptedfingerprinttemplate", "encryptkey", "fingerprinttemplate", "license", "paidcallbackurl"],
  ...["signature", "trustkey", "userdata"],
]);

/** Names with one of the words whose values are not secret. */
const OPEN: ReadonlySet<string> = new Set([
  ...["clienttoken", "credentialtype", "nexttoken", "passwordstrategy", "sessionidletime", "tenantpasswordlength"],
  ...["ticketid", "verifycodeaction"],
]);

/** Whether the value of a parameter, a member or a header is secret: `Password`, `Users.1.Password`, `x-acs-security-token`. */
export function isSecret(name: string): boolean {
  return name
    .split(".")
    .map((part) => part.toLowerCase().replaceAll(/[_-]/g, ""))
    .some((plain) => SECRET.has(plain) || (WORDS.test(plain) && !OPEN.has(plain)));
}

/** The pairs with {@link REDACTED} for secret values; an empty value is no secret. */
export function redactPairs(pairs: readonly Pair[]): Pair[] {
  return pairs.map(([name, value]) => [name, isSecret(name) && value !== "" ? REDACTED : value]);
}

/** The request with redacted values in its query and its headers. The body is the same. */
export function redactRequest(request: RawRequest): RawRequest {
  const query = request.query.replace(/([^&=]+)=([^&]+)/g, (pair, name: string) =>
    isSecret(percentDecode(name)) ? `${name}=${REDACTED}` : pair,
  );
  return { ...request, query, headers: redactPairs(request.headers) };
}

/** A JSON value with {@link REDACTED} for the values of secret members. */
export function redactJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(redactJson);
  if (typeof value !== "object" || value === null) return value as Json;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecret(name) && member !== "" ? REDACTED : redactJson(member),
    ]),
  );
}
