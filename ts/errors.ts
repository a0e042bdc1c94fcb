/**
 * `edgedesk/errors`: all error classes of edgedesk, for code that handles errors of several APIs. Each error has a stable
 * `code` and contains no secrets. The entries of the APIs export the same classes.
 */

/** The base class of all errors of edgedesk. */
export class EdgedeskError extends Error {
  override name = "EdgedeskError";

  /** @internal */
  constructor(
    /** Stable: `ERR_…` for errors of edgedesk itself, the vendor's code for an {@link ApiError}. */
    readonly code: string,
    message: string,
    /** The name of the operation; empty if the call named none. */
    readonly operation: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The error as `JSON.stringify` writes it: all members and the message, without stack and cause. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** One problem of a call's parameters. */
export interface ValidationIssue {
  /** The path of the parameter: `DesktopId`, `Tag[0].Key`. */
  parameter: string;
  /** `type`: a value of another type. `count`: too few or too many items. `value`: the right type, but not allowed. */
  problem: "missing" | "unknown" | "type" | "count" | "value";
  /** A description of the received value, without the content of secrets. */
  given: string;
  /** A description of the allowed values. */
  allowed: string;
  /** For an unknown parameter, the known name that is most similar. */
  nearest?: string;
}

/**
 * The parameters do not match the operation's schema. Nothing was sent.
 *
 * @example
 * ```ts
 * try {
 *   await ecd.send(StopDesktops, { DesktopId: [] });
 * } catch (error) {
 *   if (error instanceof ValidationError) for (const issue of error.issues) console.log(issue.parameter, issue.allowed);
 * }
 * ```
 */
export class ValidationError extends EdgedeskError {
  override name = "ValidationError";

  /** @internal */
  constructor(
    message: string,
    operation: string,
    /** All issues of the call; never empty. */
    readonly issues: readonly ValidationIssue[],
  ) {
    super("ERR_VALIDATION", message, operation);
  }
}

/**
 * An invalid option of the client (credentials, region, endpoint, clock), or a page or build that does not allow WebAssembly
 * to be compiled. Nothing was sent.
 */
export class ConfigurationError extends EdgedeskError {
  override name = "ConfigurationError";

  /** @internal */
  constructor(
    message: string,
    operation: string,
    /** The name of the option, or of the setting of the page or build: `Content-Security-Policy`. */
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super("ERR_CONFIGURATION", message, operation, options);
  }
}

/** The credentials provider or the signer failed; `cause` is its error. This attempt sent nothing. */
export class CredentialsError extends EdgedeskError {
  override name = "CredentialsError";

  /** @internal */
  constructor(message: string, operation: string, cause: unknown) {
    super("ERR_CREDENTIALS", message, operation, { cause });
  }
}

/**
 * Why a session has ended.
 *
 * - `expired`: the vendor called the LoginToken expired, and the session has no KeepAliveToken.
 * - `refused`: the vendor called the LoginToken expired, and refused the KeepAliveToken.
 * - `verification`: after the KeepAliveToken, the vendor demands a further step of the login, such as a code.
 * - `logged-out`: the page called `logout`.
 * - `another-tab`: the user has logged out in another tab.
 */
export type LoginRequiredReason = "expired" | "refused" | "verification" | "logged-out" | "another-tab";

/**
 * The user has to log in again, because the session has ended. All calls that wait for the session end with the same error, and
 * later calls send nothing. `cause` is the vendor's refusal, an {@link ApiError}; there is none after a logout.
 */
export class LoginRequiredError extends EdgedeskError {
  override name = "LoginRequiredError";

  /** @internal */
  constructor(
    readonly reason: LoginRequiredReason,
    cause?: unknown,
  ) {
    super("ERR_LOGIN_REQUIRED", `the user has to log in again: ${reason}`, "", { cause });
  }
}

/** The kind of a failure. */
export type FailureKind =
  /** Too many calls. */
  | "throttled"
  /** The temporary credentials have expired. */
  | "expired-credentials"
  /**
   * The end-user session has expired or is unknown. The vendor documents no code for it: the code is one of `expiredCodes`, or
   * its name indicates it, such as `InvalidLoginToken` (unverified).
   */
  | "expired-session"
  /** End-user API: a wrong user name or password. The code is undocumented: `InvalidUserOrPassword` (unverified). */
  | "wrong-password"
  /**
   * End-user API: a wrong or expired code of a second factor. The error code is undocumented: `InvalidAuthenticationCode`
   * (unverified).
   */
  | "wrong-code"
  /** The vendor does not accept the access key. */
  | "credentials"
  /** A permission is missing; {@link ApiError.permission} names it if the vendor does. */
  | "forbidden"
  | "not-found"
  /** The resource does not allow the call: its state, its billing method, another operation in progress. */
  | "conflict"
  /** A quota is used up, or the balance is insufficient. */
  | "quota"
  /** The vendor does not accept a parameter. */
  | "parameter"
  /** The signature does not match; {@link ApiError.diagnosis} may say why. */
  | "signature"
  /** The vendor has seen the nonce before: it received a copy of the request. */
  | "nonce"
  /** The local clock is wrong and cannot be corrected. */
  | "clock"
  /** The vendor's server failed. */
  | "server"
  /** No complete response within the time limit, or the connection failed. */
  | "network"
  /** The response is not of the API. */
  | "foreign"
  /** The caller's signal ended the call. */
  | "aborted";

/**
 * When a failed call may be repeated.
 *
 * - `now`: repeating does no harm. An {@link CallError.ambiguous} call carries the caller's client token, or asks for the same
 *   state again.
 * - `after-lookup`: only after a status lookup shows that the call was not executed.
 * - `never`: no lookup can exclude a later execution, and a second one costs money, uses up a code or reboots once more.
 */
export type Repeat = "now" | "after-lookup" | "never";

/**
 * The facts about a failed call.
 *
 * @internal
 */
export interface Failure {
  kind: FailureKind;
  retryable: boolean;
  ambiguous: boolean;
  /** Default: `never` for an ambiguous failure, else `now`. */
  repeat?: Repeat;
  attempts: number;
  retryAfter?: number | undefined;
  docsUrl?: string | undefined;
  advice: string;
}

/**
 * A call failed after all retries: {@link ApiError}, {@link NetworkError}, {@link TimeoutError}, {@link ResponseError} or
 * {@link AbortError}.
 *
 * @example
 * ```ts
 * try {
 *   await ecd.send(RenewDesktops, { DesktopId: ["ecd-7w78ozhjcwa3u"] });
 * } catch (error) {
 *   if (error instanceof CallError && error.ambiguous) console.warn(error.advice); // it may have been paid
 *   else throw error;
 * }
 * ```
 */
export abstract class CallError extends EdgedeskError {
  override name = "CallError";
  /** The kind of the failure. */
  readonly kind: FailureKind;
  /** The same call may succeed later, and repeating it does no harm: {@link CallError.repeat} is `now`. */
  readonly retryable: boolean;
  /** The operation may have been executed, by this attempt or an earlier one. Always false for operations that only read. */
  readonly ambiguous: boolean;
  /** When the call may be repeated, whether or not it could succeed. The client keeps to the same rule. */
  readonly repeat: Repeat;
  /** The number of attempts. */
  readonly attempts: number;
  /** The server's Retry-After, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The URL of the vendor's documentation of {@link EdgedeskError.code}. */
  readonly docsUrl: string | undefined;
  /** Advice to the caller, in one or two sentences. */
  readonly advice: string;
  /** The vendor's id of the request, for the vendor's support. */
  readonly requestId: string | undefined;

  /** @internal */
  constructor(
    code: string,
    message: string,
    operation: string,
    failure: Failure,
    requestId: string | undefined,
    options?: ErrorOptions,
  ) {
    super(code, message, operation, options);
    this.kind = failure.kind;
    this.retryable = failure.retryable;
    this.ambiguous = failure.ambiguous;
    this.repeat = failure.repeat ?? (failure.ambiguous ? "never" : "now");
    this.attempts = failure.attempts;
    this.retryAfter = failure.retryAfter;
    this.docsUrl = failure.docsUrl;
    this.advice = failure.advice;
    this.requestId = requestId;
  }
}

/** Alibaba's details of a refused permission. */
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

/** Why a signature does not match: a comparison with the string that the server signed. */
export interface Diagnosis {
  /** `secret`: both signed the same string, so the secret is wrong. `request`: the strings differ. */
  cause: "secret" | "request";
  /** The first difference: `method`, `path`, `parameter DesktopId.1`, `header x-acs-date`, `signed headers`, `body`, `order`. */
  location?: string;
  /** The client's value at the location, redacted. */
  signed?: string;
  /** The server's value at the location. */
  received?: string;
}

/**
 * The fields of an {@link ApiError} that a {@link Failure} does not have.
 *
 * @internal
 */
export interface ApiErrorDetails {
  code: string;
  message: string;
  status: number;
  requestId?: string | undefined;
  accessDeniedDetail?: AccessDeniedDetail | undefined;
  diagnosis?: Diagnosis | undefined;
}

/**
 * The vendor responded with an error. `code` is the vendor's code (`Throttling.User`,
 * `Instance.StopInstanceOperationForbidden`), `message` the vendor's message without this call's secrets.
 */
export class ApiError extends CallError {
  override name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** For a missing permission: Alibaba's details. */
  readonly accessDeniedDetail: AccessDeniedDetail | undefined;
  /** For a signature mismatch: the cause, if the response has the string that the server signed. */
  readonly diagnosis: Diagnosis | undefined;

  /** @internal */
  constructor(operation: string, failure: Failure, details: ApiErrorDetails, options?: ErrorOptions) {
    super(details.code, details.message, operation, failure, details.requestId, options);
    this.status = details.status;
    this.accessDeniedDetail = details.accessDeniedDetail;
    this.diagnosis = details.diagnosis;
  }

  /** For a missing permission: the RAM action, such as `ecd:StopDesktops`. */
  get permission(): string | undefined {
    return this.accessDeniedDetail?.AuthAction;
  }
}

/** No complete response. `cause` is the platform's error, which has no detail in browsers, by design of `fetch`. */
export class NetworkError extends CallError {
  override name = "NetworkError";

  /** @internal */
  constructor(message: string, operation: string, failure: Failure, cause: unknown) {
    super("ERR_NETWORK", message, operation, failure, undefined, { cause });
  }
}

/** No complete response within the timeout. */
export class TimeoutError extends CallError {
  override name = "TimeoutError";

  /** @internal */
  constructor(
    operation: string,
    failure: Failure,
    /** The timeout of the last attempt, in milliseconds. */
    readonly timeout: number,
  ) {
    super("ERR_TIMEOUT", `${operation}: no complete response within ${timeout} ms`, operation, failure, undefined);
  }
}

/** The caller's `signal` aborted the call; `cause` is the signal's reason. */
export class AbortError extends CallError {
  override name = "AbortError";

  /** @internal */
  constructor(operation: string, failure: Failure, reason: unknown) {
    super("ERR_ABORTED", `${operation}: aborted by the caller`, operation, failure, undefined, { cause: reason });
  }
}

/** A response that is not of the API: a proxy's HTML page, truncated JSON, a redirect, a response that is too large. */
export class ResponseError extends CallError {
  override name = "ResponseError";

  /** @internal */
  constructor(
    message: string,
    operation: string,
    failure: Failure,
    /** The HTTP status; 0 for a redirect in a browser. */
    readonly status: number,
    /** The beginning of the response body. */
    readonly body: string,
    requestId: string | undefined,
  ) {
    super("ERR_RESPONSE", message, operation, failure, requestId);
  }
}

/**
 * `waitFor` ended before all resources had the status. `reason`: `timeout`; `state`, a resource has a terminal status;
 * `not-found`, a resource does not exist; `aborted`, the caller's signal aborted.
 */
export class WaitError extends EdgedeskError {
  override name = "WaitError";

  /** @internal */
  constructor(
    message: string,
    readonly reason: "timeout" | "state" | "not-found" | "aborted",
    /** The last known status of each id. */
    readonly states: Readonly<Record<string, string | undefined>>,
    cause?: unknown,
  ) {
    super("ERR_WAIT", message, "waitFor", cause === undefined ? undefined : { cause });
  }
}

/** A task of the vendor failed. `code` is its `TaskCode`, `message` its `TaskMessage`. */
export class TaskError extends EdgedeskError {
  override name = "TaskError";

  /** @internal */
  constructor(
    operation: string,
    code: string,
    message: string,
    readonly taskId: string | undefined,
  ) {
    super(code, message, operation);
  }
}

/** A bug in edgedesk. Please report it. */
export class InternalError extends EdgedeskError {
  override name = "InternalError";

  /** @internal */
  constructor(message: string, operation: string, cause?: unknown) {
    super("ERR_INTERNAL", message, operation, { cause });
  }
}
