/** An error that a vendor's API answers with. Each gateway writes it in its own body. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's error code. */
  readonly code: string;

  /** @param status the HTTP status
   *  @param code the vendor's error code
   *  @param message the vendor's sentence about it */
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
