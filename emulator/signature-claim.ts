import type { Computation } from "./signature-diagnosis.js";

/** The result of computing a request's signature again. */
export interface Verification {
  readonly valid: boolean;
  /** The strings that the server computed, worded as the vendor reports them; empty where it does not. */
  readonly serverStrings: string;
}

/** The claims of a signed request about its signature, in any scheme. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  /** Computes the signature from the received request, and compares it. */
  verify(secret: string): Promise<Verification>;
  /** The computation of the signature, for the diagnosis of one that does not match. */
  computation(): Promise<Computation>;
}
