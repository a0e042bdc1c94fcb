import { isSecretName } from "../catalogue/secret-names.js";
import type { Json } from "./json.js";
import type { Pair, RawRequest } from "./http/raw-request.js";
import { percentDecode } from "./encoding.js";

/* Redaction of the request log. */

/** What the log has in place of a secret. Unreserved characters: percent-encoding keeps them. */
export const REDACTED = "redacted";

/** Whether the value of a parameter, a member or a header is secret: `Password`, `Users.1.Password`, `x-acs-security-token`. */
export function isSecret(name: string): boolean {
  return name.split(".").some(isSecretName);
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
