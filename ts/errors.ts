/** Every error that edgedesk throws. All are real `Error`s with a stable `code`; none carries a secret. */

/** What all errors of edgedesk have in common. */
export class EdgedeskError extends Error {
  override name = "EdgedeskError";

  /**
   * @param code Stable: `ERR_…` for errors of edgedesk itself, the vendor's code for an {@link ApiError}.
   * @param operation The operation that was called.
   */
  constructor(
    readonly code: string,
    message: string,
    readonly operation: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One fault of a call's parameters. */
export interface Fault {
  /** Where: `DesktopId`, `Tag[0].Key`. */
  parameter: string;
  /** `type`: a value of another kind. `count`: too few or too many items. `value`: the right kind, not allowed. */
  problem: "missing" | "unknown" | "type" | "count" | "value";
  /** What was given, in words; never the content of a secret. */
  given: string;
  /** What is allowed, in words. */
  allowed: string;
  /** For an unknown name, the known one that is probably meant. */
  nearest?: string;
}

/**
 * The parameters do not fit the operation. Nothing was sent.
 *
 * @example
 * ```ts
 * try {
 *   await ecd.send(StopDesktops, { DesktopId: [] });
 * } catch (error) {
 *   if (error instanceof ValidationError) for (const fault of error.faults) console.log(fault.parameter, fault.allowed);
 * }
 * ```
 */
export class ValidationError extends EdgedeskError {
  override name = "ValidationError";

  constructor(
    message: string,
    operation: string,
    /** All faults of the call; never empty. */
    readonly faults: readonly Fault[],
  ) {
    super("ERR_VALIDATION", message, operation);
  }
}

/** A setting of the client (credentials, region, endpoint, clock) that no request can be built with. Nothing was sent. */
export class ConfigurationError extends EdgedeskError {
  override name = "ConfigurationError";

  constructor(
    message: string,
    operation: string,
    /** The option's name. */
    readonly setting: string,
  ) {
    super("ERR_CONFIGURATION", message, operation);
  }
}

/** What Alibaba's gateway says about a refused permission. */
export interface AccessDeniedDetail {
  /** The RAM action that is missing: `ecd:StopDesktops`. */
  AuthAction?: string;
  AuthPrincipalType?: string;
  AuthPrincipalOwnerId?: string;
  AuthPrincipalDisplayName?: string;
  NoPermissionType?: string;
  PolicyType?: string;
  EncodedDiagnosticMessage?: string;
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  code: string;
  message: string;
  status: number;
  requestId?: string | undefined;
  recommend?: string | undefined;
  accessDeniedDetail?: AccessDeniedDetail | undefined;
}

/**
 * The vendor answered with an error. `code` is the vendor's own (`Throttling.User`,
 * `Instance.StopInstanceOperationForbidden`), `message` the vendor's text with this call's secrets taken out.
 */
export class ApiError extends EdgedeskError {
  override name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** What the vendor's support asks for. */
  readonly requestId: string | undefined;
  /** A page of Alibaba's that tells more about the code. */
  readonly recommend: string | undefined;
  /** For a refused permission: what is missing. */
  readonly accessDeniedDetail: AccessDeniedDetail | undefined;

  constructor(operation: string, details: ApiErrorDetails) {
    super(details.code, details.message, operation);
    this.status = details.status;
    this.requestId = details.requestId;
    this.recommend = details.recommend;
    this.accessDeniedDetail = details.accessDeniedDetail;
  }
}

/**
 * No answer came, or it broke off. Whether the operation was executed is not known, except that a connection which
 * never came about executed nothing; `cause` says what is known (in browsers: nothing, by design of `fetch`).
 */
export class NetworkError extends EdgedeskError {
  override name = "NetworkError";

  constructor(message: string, operation: string, cause: unknown) {
    super("ERR_NETWORK", message, operation, { cause });
  }
}

/** The answer was not complete within `timeout`. Whether the operation was executed is not known. */
export class TimeoutError extends EdgedeskError {
  override name = "TimeoutError";

  constructor(
    operation: string,
    /** The limit, in milliseconds. */
    readonly timeout: number,
  ) {
    super("ERR_TIMEOUT", `${operation}: no complete answer within ${timeout} ms`, operation);
  }
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. The name is the platform's own for this case. */
export class AbortedError extends EdgedeskError {
  override name = "AbortError";

  constructor(operation: string, reason: unknown) {
    super("ERR_ABORTED", `${operation}: aborted by the caller`, operation, { cause: reason });
  }
}

/** An answer came that is not of the API: a proxy's HTML page, JSON that breaks off, a redirect. */
export class ResponseError extends EdgedeskError {
  override name = "ResponseError";

  constructor(
    message: string,
    operation: string,
    /** The HTTP status; 0 for a redirect in a browser, which hides it. */
    readonly status: number,
    /** The beginning of the answer's text. */
    readonly body: string,
    readonly requestId: string | undefined,
  ) {
    super("ERR_RESPONSE", message, operation);
  }
}

/** A fault of edgedesk itself. Please report it. */
export class InternalError extends EdgedeskError {
  override name = "InternalError";

  constructor(message: string, operation: string, cause?: unknown) {
    super("ERR_INTERNAL", message, operation, { cause });
  }
}
