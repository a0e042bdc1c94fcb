import type { ApiError, ErrorDetails } from "./api-error.js";
import type { RawRequest } from "./http/raw-request.js";
import type { HttpResponse } from "./http/response.js";
import type { State } from "./state/state.js";
import type { Exposure, Unknowns } from "./unknowns.js";

/** How a vendor reports an injected fault. */
export interface FaultError {
  readonly status: number;
  readonly code: string;
  readonly details?: ErrorDetails;
}

/** The errors with which a vendor reports what an injected fault simulates. */
export interface FaultErrors {
  /** The client sends too many requests. */
  throttled(retryAfterMs: number | undefined): FaultError;
  /** The request's timestamp is too far from the server's clock. */
  readonly clockSkewed: FaultError;
  /** The temporary access key has expired. */
  readonly tokenExpired: FaultError;
  /** The caller lacks a permission. */
  forbidden(operation: string): FaultError;
}

/** A vendor's API gateway: `alibaba/gateway.ts` and `baidu/gateway.ts`. */
export interface Gateway {
  /** What its responses expose to pages. Preflight requests are refused where that is nothing. */
  exposure(unknowns: Unknowns): Exposure;
  /** The errors of injected faults. */
  readonly faultErrors: FaultErrors;
  /** Whether a request is addressed to this vendor. */
  accepts(request: RawRequest): boolean;
  /** The name of the requested operation, if the request has one. */
  operationName(request: RawRequest): string | undefined;
  /** The parameters of a catalogued operation, as the client's caller gave them. */
  parameters(request: RawRequest): Readonly<Record<string, unknown>> | undefined;
  /** Authenticates a request and executes its operation. Throws an {@link ApiError} where it refuses the request. */
  respond(request: RawRequest, state: State, now: number): Promise<HttpResponse>;
  /** Formats an error as the vendor does. */
  errorResponse(error: ApiError, request: RawRequest): HttpResponse;
}
