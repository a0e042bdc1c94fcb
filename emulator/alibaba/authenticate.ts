import { ApiError, type Reason } from "../api-error.js";
import { type RawRequest, header } from "../http/raw-request.js";
import { clockReason, expiryReason, signatureReason } from "../reasons.js";
import type { AccessKey } from "../state/access-key.js";
import type { Session } from "../state/sessions.js";
import type { State } from "../state/state.js";
import { formatInstant, parseInstant } from "../time.js";
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
  if (!allowsAnonymous) missing("AccessKeyId", "The request has no signature, which this API requires.");
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
  let session: Session | undefined;
  if (loginToken === undefined && sessionToken !== undefined) {
    session = state.sessions.bySessionToken(sessionToken);
    if (!session) throw wrongLoginToken().because({ sentence: "The emulator has not issued this SessionToken." });
  } else {
    const token = parameters.required("LoginToken");
    session = state.sessions.byLoginToken(token, now);
    if (!session) throw wrongLoginToken().because(loginTokenReason(token, state, now));
  }
  if (session.clientId !== clientId) {
    throw wrongLoginToken().because({
      sentence: "The token belongs to another client.",
      expected: `ClientId ${session.clientId}`,
      received: clientId,
    });
  }
  if (session.sessionId !== (parameters.text("SessionId") ?? session.sessionId)) {
    throw wrongLoginToken().because({ sentence: "The token belongs to another session: the SessionId is wrong." });
  }
  return session;
}

function loginTokenReason(token: string, { sessions }: State, now: number): Reason {
  const expiredAt = sessions.loginTokenExpiry(token);
  return expiredAt === undefined
    ? { sentence: "The LoginToken is unknown: it was never issued, or a changed password or a command has ended it." }
    : expiryReason("The LoginToken", expiredAt, now);
}

async function verify(claim: Claim, state: State, now: number): Promise<void> {
  checkTimestamp(claim.timestamp, state, now);
  const key = state.alibabaKeys.get(claim.accessKeyId);
  if (!key) {
    throw new ApiError(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.").because({
      sentence: "The emulator has no access key of this id.",
      expected: [...state.alibabaKeys.keys()].join(", "),
      received: claim.accessKeyId,
    });
  }
  checkSecurityToken(key, claim.securityToken, state, now);
  const { valid, serverStrings } = await claim.verify(key.secret);
  if (!valid) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      `Specified signature is not matched with our calculation. ${serverStrings}`,
    ).because(await signatureReason(claim, key, state.alibabaKeys.values()));
  }
  // The nonce is used up last: a forged request must not use up another client's nonce.
  useNonce(`${key.id} ${claim.nonce}`, state, now);
}

function checkTimestamp(timestamp: string, { unknowns }: State, now: number): void {
  const instant = parseInstant(timestamp);
  if (instant === undefined) {
    const message = "Specified time stamp or date value is not well formatted.";
    throw new ApiError(400, "InvalidTimeStamp.Format", message).because({
      expected: `the form ${formatInstant(now)}`,
      received: timestamp,
    });
  }
  const { alibabaPastMs, alibabaFutureMs } = unknowns;
  if (now - instant > alibabaPastMs || instant - now > alibabaFutureMs) {
    throw new ApiError(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.").because(
      clockReason(instant, now, now - alibabaPastMs, now + alibabaFutureMs),
    );
  }
}

function useNonce(nonce: string, state: State, now: number): void {
  if (state.unknowns.nonceOnce && state.nonces.get(nonce, now)) {
    throw new ApiError(400, "SignatureNonceUsed", "Specified signature nonce was used already.").because({
      sentence: "Another request had this nonce within the last 30 minutes.",
      received: nonce.split(" ").at(-1)!,
    });
  }
  state.nonces.set(nonce, true, now);
}

function checkSecurityToken(key: AccessKey, token: string | undefined, state: State, now: number): void {
  if (token === undefined) {
    if (!key.token) return;
    throw new ApiError(400, "MissingSecurityToken", "SecurityToken is mandatory for this action.").because({
      sentence: `The access key ${key.id} is temporary: its requests need its security token.`,
    });
  }
  const owner = [...state.alibabaKeys.values()].find((other) => other.token?.value === token);
  if (!owner?.token) {
    throw new ApiError(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.").because({
      sentence: "The emulator has not issued this security token.",
    });
  }
  if (owner !== key) {
    throw new ApiError(
      400,
      "InvalidSecurityToken.MismatchWithAccessKey",
      "Specified SecurityToken mismatch with the AccessKey.",
    ).because({ expected: `the security token of ${key.id}`, received: `the security token of ${owner.id}` });
  }
  if (owner.token.expiresAt <= now) {
    throw new ApiError(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.").because(
      expiryReason("The security token", owner.token.expiresAt, now),
    );
  }
}
