import type { SignatureReport } from "./signature-diagnosis.js";

/** Vendor-specific parts of an error response. */
export interface ErrorDetails {
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body. */
  readonly members?: { readonly [name: string]: string | Readonly<Record<string, string>> };
}

/** Why a request was refused, for the request log. The vendor's response does not have it. */
export interface Reason {
  /** A sentence. Default: the vendor's message. */
  readonly sentence?: string;
  /** The parameter that is wrong. The log shows its value, unless it is secret. */
  readonly parameter?: string;
  /** What the request would have to have. */
  readonly expected?: string;
  /** What it has; without it, the value of {@link parameter}. */
  readonly received?: string;
  readonly signature?: SignatureReport;
}

/** An error of a vendor's API. The vendor's gateway formats the response. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's error code. */
  readonly code: string;
  /** Vendor-specific parts of the response. */
  readonly details: ErrorDetails;
  /** Why, in the emulator's words. Without secrets. */
  reason: Reason = {};

  /**
   * @param status the HTTP status
   * @param code the vendor's error code
   * @param message the vendor's error message
   * @param details vendor-specific parts of the response
   */
  constructor(status: number, code: string, message: string, details: ErrorDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The same error with another code. */
  withCode(code: string): ApiError {
    return new ApiError(this.status, code, this.message, this.details).because(this.reason);
  }

  /** Adds the reason. */
  because(reason: Reason): this {
    this.reason = reason;
    return this;
  }
}
