/**
 * `edgedesk/errors`: every error that edgedesk throws, for code that handles those of several APIs. All are real `Error`s with a
 * stable `code`; none carries a secret. The entries of the APIs export the same classes.
 */

/** The base class of all errors of edgedesk. */
export class EdgedeskError extends Error {
  override name = "EdgedeskError";

  /** @internal */
  constructor(
    /** Stable: `ERR_…` for errors of edgedesk itself, the vendor's code for an {@link ApiError}. */
    readonly code: string,
    message: string,
    /** The operation that was called; empty where none was named. */
    readonly operation: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** What `JSON.stringify` shows: all members and the message, without stack and cause. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** One problem of a call's parameters. */
export interface ValidationIssue {
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
 * A setting that no request can be built with: of the client (credentials, region, endpoint, clock), or of the page or
 * the build, which do not let WebAssembly be compiled. Nothing was sent.
 */
export class ConfigurationError extends EdgedeskError {
  override name = "ConfigurationError";

  /** @internal */
  constructor(
    message: string,
    operation: string,
    /** The option's name; of the page or the build, where it is not one of the client's: `Content-Security-Policy`. */
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super("ERR_CONFIGURATION", message, operation, options);
  }
}

/** A provider of credentials, or a signer, failed; `cause` is its error. Nothing was sent by this attempt. */
export class CredentialsError extends EdgedeskError {
  override name = "CredentialsError";

  /** @internal */
  constructor(message: string, operation: string, cause: unknown) {
    super("ERR_CREDENTIALS", message, operation, { cause });
  }
}

/** The kind of a failure; each is handled in another way. */
export type FailureKind =
  /** Too many calls. */
  | "throttled"
  /** The temporary credentials have expired. */
  | "expired-credentials"
  /**
   * The end-user session has expired or is unknown. The vendor documents no code for it: one of
   * `expiredCodes`, or one whose name says so, such as `InvalidLoginToken` (unverified).
   */
  | "expired-session"
  /** A wrong user name or password, of the end-user API, by the name of an undocumented code: `InvalidUserOrPassword` (unverified). */
  | "wrong-password"
  /**
   * A wrong or old code of a second factor, of the end-user API, by the name of an undocumented code:
   * `InvalidAuthenticationCode` (unverified).
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
  /** The vendor has seen the nonce before: a copy of the request arrived earlier. */
  | "nonce"
  /** The local clock is wrong and could not be corrected. */
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
 * What is known of a call that failed.
 *
 * @internal
 */
export interface Failure {
  kind: FailureKind;
  retryable: boolean;
  ambiguous: boolean;
  /** By default `never` where it is ambiguous, else `now`. */
  repeat?: Repeat;
  attempts: number;
  retryAfter?: number | undefined;
  docsUrl?: string | undefined;
  advice: string;
}

/**
 * A call that was sent, or was about to be, and did not succeed: one of {@link ApiError}, {@link NetworkError},
 * {@link TimeoutError}, {@link ResponseError} and {@link AbortError}. Retries are over when it is thrown.
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
  /** What kind of failure it is. */
  readonly kind: FailureKind;
  /** The same call may succeed later, and repeating it does no harm: {@link CallError.repeat} is `now`. */
  readonly retryable: boolean;
  /** The operation may have been executed all the same, by this attempt or an earlier one. Never for one that only reads. */
  readonly ambiguous: boolean;
  /** When the call may be repeated, whether or not it could succeed. The client keeps to the same rule. */
  readonly repeat: Repeat;
  /** The number of attempts. */
  readonly attempts: number;
  /** How long the server asks to wait before the next call, in milliseconds: its Retry-After. */
  readonly retryAfter: number | undefined;
  /** The address of the vendor's documentation of {@link EdgedeskError.code}. */
  readonly docsUrl: string | undefined;
  /** What to do, in a sentence or two. */
  readonly advice: string;
  /** The vendor's id of the request; quote it to the vendor's support. */
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

/** Why a signature does not match: a comparison with the text that the server says it signed. */
export interface Diagnosis {
  /** `secret`: both signed the same text, so the secret is wrong. `request`: the texts differ. */
  cause: "secret" | "request";
  /** The first difference: `method`, `path`, `parameter DesktopId.1`, `header x-acs-date`, `signed headers`, `body`, `order`. */
  location?: string;
  /** What the client signed there, redacted. */
  signed?: string;
  /** What the server signed there. */
  received?: string;
}

/**
 * What an {@link ApiError} is made of beside its {@link Failure}.
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
 * The vendor answered with an error. `code` is the vendor's own (`Throttling.User`,
 * `Instance.StopInstanceOperationForbidden`), `message` the vendor's text with this call's secrets taken out.
 */
export class ApiError extends CallError {
  override name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** For a refused permission: what Alibaba says about it. */
  readonly accessDeniedDetail: AccessDeniedDetail | undefined;
  /** For a signature that does not match: why, if the server says what it signed. */
  readonly diagnosis: Diagnosis | undefined;

  /** @internal */
  constructor(operation: string, failure: Failure, details: ApiErrorDetails, options?: ErrorOptions) {
    super(details.code, details.message, operation, failure, details.requestId, options);
    this.status = details.status;
    this.accessDeniedDetail = details.accessDeniedDetail;
    this.diagnosis = details.diagnosis;
  }

  /** For a refused permission: the action that is missing, such as `ecd:StopDesktops`. */
  get permission(): string | undefined {
    return this.accessDeniedDetail?.AuthAction;
  }
}

/** No response, or an incomplete one. `cause` is the platform's error; in browsers it has no detail, by design of `fetch`. */
export class NetworkError extends CallError {
  override name = "NetworkError";

  /** @internal */
  constructor(message: string, operation: string, failure: Failure, cause: unknown) {
    super("ERR_NETWORK", message, operation, failure, undefined, { cause });
  }
}

/** No complete response within the time limit. */
export class TimeoutError extends CallError {
  override name = "TimeoutError";

  /** @internal */
  constructor(
    operation: string,
    failure: Failure,
    /** The limit of the last attempt, in milliseconds. */
    readonly timeout: number,
  ) {
    super("ERR_TIMEOUT", `${operation}: no complete answer within ${timeout} ms`, operation, failure, undefined);
  }
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. The name is the platform's own for this case. */
export class AbortError extends CallError {
  override name = "AbortError";

  /** @internal */
  constructor(operation: string, failure: Failure, reason: unknown) {
    super("ERR_ABORTED", `${operation}: aborted by the caller`, operation, failure, undefined, { cause: reason });
  }
}

/** A response that is not of the API: a proxy's HTML page, truncated JSON, a redirect, one that is too large. */
export class ResponseError extends CallError {
  override name = "ResponseError";

  /** @internal */
  constructor(
    message: string,
    operation: string,
    failure: Failure,
    /** The HTTP status; 0 for a redirect in a browser, which hides it. */
    readonly status: number,
    /** The beginning of the response's text. */
    readonly body: string,
    requestId: string | undefined,
  ) {
    super("ERR_RESPONSE", message, operation, failure, requestId);
  }
}

/**
 * `waitFor` did not reach the state. `reason`: `timeout`; `state`, a resource is in a terminal state; `not-found`, one does
 * not exist; `aborted`, the caller's signal.
 */
export class WaitError extends EdgedeskError {
  override name = "WaitError";

  /** @internal */
  constructor(
    message: string,
    readonly reason: "timeout" | "state" | "not-found" | "aborted",
    /** The last known state of each id. */
    readonly states: Readonly<Record<string, string | undefined>>,
    cause?: unknown,
  ) {
    super("ERR_WAIT", message, "waitFor", cause === undefined ? undefined : { cause });
  }
}

/** A fault of edgedesk itself. Please report it. */
export class InternalError extends EdgedeskError {
  override name = "InternalError";

  /** @internal */
  constructor(message: string, operation: string, cause?: unknown) {
    super("ERR_INTERNAL", message, operation, { cause });
  }
}
