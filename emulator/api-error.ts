/** Vendor-specific parts of an error response. */
export interface ErrorDetails {
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body. */
  readonly members?: { readonly [name: string]: string | Readonly<Record<string, string>> };
}

/** An error of a vendor's API. The vendor's gateway formats the response. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's error code. */
  readonly code: string;
  /** Vendor-specific parts of the response. */
  readonly details: ErrorDetails;

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
}
