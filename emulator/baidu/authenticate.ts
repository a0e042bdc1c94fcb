import { ApiError, type Reason } from "../api-error.js";
import { clockReason, expiryReason, signatureReason } from "../reasons.js";
import type { AccessKey } from "../state/access-key.js";
import type { State } from "../state/state.js";
import type { RawRequest } from "../http/raw-request.js";
import { readBce } from "./signature-bce.js";
import { checkForm, checkReplay } from "./unknowns.js";

/**
 * Verifies a request's signature.
 *
 * @returns the access key
 */
export async function authenticate(request: RawRequest, state: State, now: number): Promise<AccessKey> {
  checkForm(request, state);
  const claim = readBce(request);
  const key = state.baiduKeys.get(claim.accessKeyId);
  if (!key) {
    const message = "The Access Key ID you provided does not exist in our records.";
    throw new ApiError(403, "InvalidAccessKeyId", message).because({
      sentence: "The emulator has no access key of this id.",
      expected: [...state.baiduKeys.keys()].join(", "),
      received: claim.accessKeyId,
    });
  }
  const validMs = Math.min(claim.expirySeconds * 1000, state.unknowns.bcePastMs);
  const expiresAt = claim.signedAt + validMs;
  if (now > expiresAt) {
    throw new ApiError(400, "RequestExpired", "Request has expired.").because({
      ...clockReason(claim.signedAt, now, now - validMs, now + state.unknowns.bceFutureMs),
      ...expiryReason("The signature", expiresAt, now),
    });
  }
  if (claim.signedAt > now + state.unknowns.bceFutureMs) {
    throw new ApiError(
      403,
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    ).because(clockReason(claim.signedAt, now, now - claim.expirySeconds * 1000, now + state.unknowns.bceFutureMs));
  }
  const { token } = key;
  if (claim.securityToken !== token?.value || (token && token.expiresAt <= now)) {
    const message = "Access denied: the session token is missing, wrong or expired.";
    throw new ApiError(403, "AccessDenied", message).because(tokenReason(key, claim.securityToken, now));
  }
  const { valid } = await claim.verify(key.secret);
  if (!valid) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    ).because(await signatureReason(claim, key, state.baiduKeys.values()));
  }
  checkReplay(claim.signature, state, now);
  return key;
}

function tokenReason({ id, token }: AccessKey, received: string | undefined, now: number): Reason {
  if (!token) return { sentence: `The access key ${id} is not temporary: it has no session token.` };
  if (received === undefined) return { sentence: `The access key ${id} is temporary: its requests need its token.` };
  if (received !== token.value) return { sentence: `The session token is not that of the access key ${id}.` };
  return expiryReason("The session token", token.expiresAt, now);
}
