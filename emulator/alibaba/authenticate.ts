import { ApiError } from "../api-error.js";
import { type RawRequest, header } from "../http/raw-request.js";
import type { AccessKey } from "../state/access-key.js";
import type { Session } from "../state/sessions.js";
import type { State } from "../state/state.js";
import { parseInstant } from "../time.js";
import { wrongLoginToken } from "./login-errors.js";
import { type Parameters, missing } from "./parameters.js";
import { isAcs3, readAcs3 } from "./signature-acs3.js";
import type { Claim } from "./signature-claim.js";
import { isRpc, readRpc } from "./signature-rpc.js";

/**
 * Verifies a request's signature.
 *
 * @param allowsAnonymous whether the operation can be called without a signature
 * @returns the id of the access key; undefined for an unsigned request
 */
export async function authenticate(
  request: RawRequest,
  parameters: Parameters,
  state: State,
  now: number,
  allowsAnonymous: boolean,
): Promise<string | undefined> {
  if (isAcs3(request) || isRpc(parameters)) {
    const claim = isAcs3(request) ? readAcs3(request) : readRpc(request, parameters);
    await verify(claim, state, now);
    return claim.accessKeyId;
  }
  if (!allowsAnonymous) missing("AccessKeyId");
  // SDKs send both on anonymous calls. Whether the vendor checks them is unknown.
  const timestamp = parameters.text("Timestamp") ?? header(request, "x-acs-date");
  const nonce = parameters.text("SignatureNonce") ?? header(request, "x-acs-signature-nonce");
  if (timestamp !== undefined && state.unknowns.anonymousTimestamp) checkTimestamp(timestamp, state, now);
  if (nonce !== undefined && state.unknowns.anonymousNonce) useNonce(`anonymous ${nonce}`, state, now);
  return undefined;
}

/** The end user's session, by the LoginToken or the SessionToken of a call. */
export function authenticateUser(
  parameters: Parameters,
  acceptsSessionToken: boolean,
  state: State,
  now: number,
): Session {
  const clientId = parameters.required("ClientId");
  const loginToken = parameters.text("LoginToken");
  const sessionToken = acceptsSessionToken ? parameters.text("SessionToken") : undefined;
  const session =
    loginToken === undefined && sessionToken !== undefined
      ? state.sessions.bySessionToken(sessionToken)
      : state.sessions.byLoginToken(parameters.required("LoginToken"), now);
  const sessionId = parameters.text("SessionId") ?? session?.sessionId;
  if (session?.clientId !== clientId || session.sessionId !== sessionId) {
    throw wrongLoginToken();
  }
  return session;
}

async function verify(claim: Claim, state: State, now: number): Promise<void> {
  checkTimestamp(claim.timestamp, state, now);
  const key = state.alibabaKeys.get(claim.accessKeyId);
  if (!key) {
    throw new ApiError(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
  }
  checkSecurityToken(key, claim.securityToken, state, now);
  const { valid, serverStrings } = await claim.verify(key.secret);
  if (!valid) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      `Specified signature is not matched with our calculation. ${serverStrings}`,
    );
  }
  // The nonce is used up last: a forged request must not use up another client's nonce.
  useNonce(`${key.id} ${claim.nonce}`, state, now);
}

function checkTimestamp(timestamp: string, { unknowns }: State, now: number): void {
  const instant = parseInstant(timestamp);
  if (instant === undefined) {
    throw new ApiError(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.");
  }
  if (now - instant > unknowns.alibabaPastMs || instant - now > unknowns.alibabaFutureMs) {
    throw new ApiError(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
  }
}

function useNonce(nonce: string, state: State, now: number): void {
  if (state.unknowns.nonceOnce && state.nonces.get(nonce, now)) {
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
