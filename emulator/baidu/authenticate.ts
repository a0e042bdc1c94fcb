import { ApiError } from "../api-error.js";
import type { State } from "../state/state.js";
import type { RawRequest } from "../http/raw-request.js";
import { readBce } from "./signature-bce.js";
import { checkForm, checkReplay } from "./unknowns.js";

/**
 * Verifies a request's signature.
 *
 * @returns the id of the access key
 */
export async function authenticate(request: RawRequest, state: State, now: number): Promise<string> {
  checkForm(request, state);
  const claim = readBce(request);
  const key = state.baiduKeys.get(claim.accessKeyId);
  if (!key) {
    throw new ApiError(403, "InvalidAccessKeyId", "The Access Key ID you provided does not exist in our records.");
  }
  if (now > claim.signedAt + Math.min(claim.expirySeconds * 1000, state.unknowns.bcePastMs)) {
    throw new ApiError(400, "RequestExpired", "Request has expired.");
  }
  if (claim.signedAt > now + state.unknowns.bceFutureMs) {
    throw new ApiError(
      403,
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    );
  }
  const { token } = key;
  if (claim.securityToken !== token?.value || (token && token.expiresAt <= now)) {
    throw new ApiError(403, "AccessDenied", "Access denied: the session token is missing, wrong or expired.");
  }
  const { valid } = await claim.verify(key.secret);
  if (!valid) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
  checkReplay(claim.signature, state, now);
  return key.id;
}
