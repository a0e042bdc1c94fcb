import { ApiError } from "../api-error.js";

/** What a signed request says about itself, in either scheme. */
export interface Claim {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  readonly timestamp: string;
  readonly nonce: string;
  /**
   * Signs the request again. Resolves to nothing when the signatures agree, else to the server's
   * own texts, worded as the vendor puts them into the error.
   */
  verify(secret: string): Promise<string | undefined>;
}

/** Refuses a signature that is not one. */
export function incomplete(reason: string): never {
  throw new ApiError(
    400,
    "IncompleteSignature",
    `The request signature does not conform to Aliyun standards: ${reason}.`,
  );
}
