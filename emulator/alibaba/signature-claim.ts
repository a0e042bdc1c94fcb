import { ApiError } from "../api-error.js";
import type { SignatureClaim } from "../signature-claim.js";

/** The claims of a request signed with ACS3 or V1. */
export interface Claim extends SignatureClaim {
  /** ISO 8601, unchecked. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** Throws the error for a signature that is malformed, incomplete or of an unknown algorithm. */
export function incomplete(reason: string): never {
  throw new ApiError(
    400,
    "IncompleteSignature",
    `The request signature does not conform to Aliyun standards: ${reason}.`,
  );
}
