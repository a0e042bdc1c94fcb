import { ApiError } from "../api-error.js";
import type { State } from "../state/state.js";
import { MINUTE } from "../time.js";
import type { WireRequest } from "../http/raw-request.js";
import { readBce } from "./signature-bce.js";

/** How far ahead a client's clock may be: undocumented for BCC, a sibling product says this. */
const SKEW = 30 * MINUTE;

/** The access key that signed, or why the request is refused. */
export async function authenticate(wire: WireRequest, state: State, now: number): Promise<string> {
  const claim = readBce(wire);
  const key = state.baiduKeys.get(claim.accessKeyId);
  if (!key) {
    throw new ApiError(403, "InvalidAccessKeyId", "The Access Key ID you provided does not exist in our records.");
  }
  if (now > claim.signedAt + claim.expirySeconds * 1000) {
    throw new ApiError(400, "RequestExpired", "Request has expired.");
  }
  if (claim.signedAt > now + SKEW) {
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
  if (!(await claim.verify(key.secret))) {
    throw new ApiError(
      400,
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
  return key.id;
}
