import type { AccessKey } from "../state/access-key.js";
import { ApiError } from "../api-error.js";
import { type State, TIMESTAMP_WINDOW } from "../state/state.js";
import { parseInstant } from "../time.js";
import type { Claim } from "./signature-claim.js";

/** Accepts a signed request once, or says why not in the vendor's words. */
export async function authenticate(claim: Claim, state: State, now: number): Promise<void> {
  checkTimestamp(claim.timestamp, now);
  const key = state.alibabaKeys.get(claim.accessKeyId);
  if (!key) {
    throw new ApiError(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
  }
  checkSecurityToken(key, claim.securityToken, state, now);
  const serverTexts = await claim.verify(key.secret);
  if (serverTexts !== undefined) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      `Specified signature is not matched with our calculation. ${serverTexts}`,
    );
  }
  // Only now: a request that nobody signed must not be able to use up a nonce.
  useNonce(`${key.id} ${claim.nonce}`, state, now);
}

/** Refuses a timestamp that is malformed or out of the window. */
export function checkTimestamp(timestamp: string, now: number): void {
  const instant = parseInstant(timestamp);
  if (instant === undefined) {
    throw new ApiError(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.");
  }
  if (Math.abs(now - instant) > TIMESTAMP_WINDOW) {
    throw new ApiError(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
  }
}

/** Refuses a nonce that is in use. */
export function useNonce(nonce: string, state: State, now: number): void {
  if (state.nonces.get(nonce, now)) {
    throw new ApiError(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
  }
  state.nonces.set(nonce, true, now);
}

function checkSecurityToken(key: AccessKey, token: string | undefined, state: State, now: number): void {
  if (token === undefined) {
    if (!key.token) return;
    throw new ApiError(400, "MissingSecurityToken", "SecurityToken is mandatory for this action.");
  }
  const owner = [...state.alibabaKeys.values()].find((other) => other.token?.value === token);
  if (!owner?.token) {
    throw new ApiError(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.");
  }
  if (owner !== key) {
    throw new ApiError(
      400,
      "InvalidSecurityToken.MismatchWithAccessKey",
      "Specified SecurityToken mismatch with the AccessKey.",
    );
  }
  if (owner.token.expiresAt <= now) {
    throw new ApiError(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
  }
}
