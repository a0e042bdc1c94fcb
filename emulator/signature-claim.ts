/** The result of computing a request's signature again. */
export interface Verification {
  readonly valid: boolean;
  /** The strings that the server computed, worded as the vendor reports them; empty where it does not. */
  readonly serverStrings: string;
}

/** What a signed request says about its signature, in any scheme. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  /** Computes the signature again from the request as it arrived, and compares. */
  verify(secret: string): Promise<Verification>;
}
