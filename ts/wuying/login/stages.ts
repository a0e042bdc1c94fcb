/**
 * The stages of a login: what each sends, and which step a response leads to. `src/login/` is the same in Rust;
 * `tests/vectors/login.json` holds both to the same transitions.
 */

import { ApiError } from "../../errors.js";
import type { GetLoginTokenRequest, GetLoginTokenResponse } from "../../generated/wuying.js";
import type { LoginSession } from "./session.js";

/** A stage of a login that waits for the user, or its end. */
export type LoginStep =
  | PasswordStep
  | MfaBindStep
  | MfaVerifyStep
  | TokenVerifyStep
  | ChangePasswordStep
  | KeepAliveStep
  | UnknownStep
  | DoneStep;

/** A stage of a login that waits for the user. */
export type OpenStep = Exclude<LoginStep, DoneStep>;

/** The members of every step. A step is immutable: each submission returns another. */
interface Step<Kind extends string> {
  readonly kind: Kind;
  /** The vendor's name of the stage; empty at the end. */
  readonly stage: string;
}

/** A step that the user can submit. */
interface SubmittableStep<Kind extends string> extends Step<Kind> {
  /** Why the vendor refused the last submission of this step. */
  readonly refusal?: Refusal;
}

/**
 * What a user can do about a refusal. The vendor documents no codes of a login: each kind but `other` is of codes whose names
 * say so (unverified).
 *
 * - `wrong-password`: a wrong user name or password; of a change of the password, a wrong old one.
 * - `wrong-code`: a wrong or expired code.
 * - `locked`: too many tries; the account is locked for a while.
 * - `expired`: the login took too long, or is in another stage; it has to begin again.
 * - `weak-password`: the new password does not fit the rules.
 * - `other`: see the message.
 */
export type RefusalKind = "wrong-password" | "wrong-code" | "locked" | "expired" | "weak-password" | "other";

/** Why the vendor refused a stage, or a change of the password. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** The vendor's code. */
  readonly code: string;
  /** The vendor's message, without secrets. */
  readonly message: string;
  readonly error: ApiError;
}

/** User name and password. */
export interface PasswordStep extends SubmittableStep<"password"> {
  /**
   * Submits a user of an office site. `keepAlive` is the user's choice in the form; its default is that of the login.
   *
   * @throws {CallError} There was no response; the step can be submitted again.
   */
  submit(user: {
    officeSiteId: string;
    endUserId: string;
    password: string;
    keepAlive?: boolean | undefined;
  }): Promise<LoginStep>;
}

/** The user sets up an authenticator app. */
export interface MfaBindStep extends SubmittableStep<"mfa-bind"> {
  /** The secret for the app, in Base32. */
  readonly secret?: string;
  /** The same as a QR code, a PNG in Base64: `<img src="data:image/png;base64,…">`. */
  readonly qrCodePng?: string;
  /** Submits the first code that the app shows. */
  submit(code: string): Promise<LoginStep>;
}

/** A code of the authenticator app. */
export interface MfaVerifyStep extends SubmittableStep<"mfa-verify"> {
  /** Submits the six digits that the app shows. */
  submit(code: string): Promise<LoginStep>;
}

/** A code that was sent by mail or text message. */
export interface TokenVerifyStep extends SubmittableStep<"token-verify"> {
  /** The masked mail address that the code went to. */
  readonly email?: string;
  /** The masked telephone number that the code went to. */
  readonly phone?: string;
  /** Whether the account is locked after too many wrong codes. */
  readonly locked: boolean;
  /** For how long it was last locked; the vendor does not document the unit. */
  readonly lastLockDuration?: number | bigint;
  /** When the last code was sent, in milliseconds since 1970, for a countdown before another. */
  readonly sentAt: number;
  /** Submits the code. */
  submit(code: string): Promise<LoginStep>;
  /**
   * Requests another code.
   *
   * @throws {ApiError} The vendor refused, as too soon after the last one.
   */
  resend(): Promise<TokenVerifyStep>;
}

/** The password has to be changed. Usual at the first login: initial passwords are valid for three days. */
export interface ChangePasswordStep extends SubmittableStep<"change-password"> {
  /** Whether the old password is needed, because this login had no password step. */
  readonly needsOldPassword: boolean;
  /** The rules of passwords, as the vendor's own clients get them. */
  readonly passwordStrategy?: NonNullable<GetLoginTokenResponse["PasswordStrategy"]>;
  /** Submits a new password. */
  submit(passwords: { oldPassword?: string | undefined; newPassword: string }): Promise<LoginStep>;
}

/** A KeepAliveToken, in place of a password. */
export interface KeepAliveStep extends SubmittableStep<"keep-alive"> {
  submit(keepAliveToken: string): Promise<LoginStep>;
}

/** A stage that this version does not know. */
export interface UnknownStep extends SubmittableStep<"unknown"> {
  /** The response that named it. */
  readonly response: GetLoginTokenResponse;
  /**
   * Submits a stage with parameters of the caller's choice. Session and office site are filled in; parameters that the
   * catalogue does not have are sent, too.
   */
  submit(stage: string, parameters?: GetLoginTokenRequest & Record<string, unknown>): Promise<LoginStep>;
}

/** The user is logged in. */
export interface DoneStep extends Step<"done"> {
  /** The session, which the client of the login uses from now on. */
  readonly session: LoginSession;
  /** The last response: the user's name, among others. */
  readonly response: GetLoginTokenResponse;
}

/** The state that the stages of one login share. */
export interface LoginContext {
  /** Of the first response; each later stage sends it. */
  sessionId?: string | undefined;
  officeSiteId?: string | undefined;
  endUserId?: string | undefined;
  /** For a forced change of the password that the user has just entered. */
  password?: string | undefined;
}

/** The client of a login, and the callback at its end. */
export interface LoginDriver {
  /** Whether the vendor gives a KeepAliveToken. */
  keepAlive: boolean | undefined;
  /** Sends a stage; `known` if the catalogue has all parameters. */
  send(parameters: GetLoginTokenRequest, known: boolean): Promise<GetLoginTokenResponse>;
  resend(context: LoginContext): Promise<void>;
  now(): number;
  done(context: LoginContext, response: GetLoginTokenResponse): DoneStep;
}

/** The beginning of a login. */
export function passwordStep(driver: LoginDriver): PasswordStep {
  const step: PasswordStep = {
    kind: "password",
    stage: "ADPassword",
    submit: ({ officeSiteId, endUserId, password, keepAlive = driver.keepAlive }) => {
      const parameters = { EndUserId: endUserId, Password: password, KeepAlive: keepAlive };
      return submit(driver, step, { officeSiteId, endUserId, password }, step.stage, parameters);
    },
  };
  return step;
}

/** The beginning of a login without a password. */
export function keepAliveStep(driver: LoginDriver, { officeSiteId, endUserId }: LoginContext): KeepAliveStep {
  const step: KeepAliveStep = {
    kind: "keep-alive",
    stage: "KeepAliveVerify",
    submit: (keepAliveToken) => {
      const parameters = { EndUserId: endUserId, KeepAliveToken: keepAliveToken };
      return submit(driver, step, { officeSiteId, endUserId }, step.stage, parameters);
    },
  };
  return step;
}

/** Sends a stage. A refusal keeps the step. */
async function submit(
  driver: LoginDriver,
  step: OpenStep,
  context: LoginContext,
  stage: string,
  parameters: GetLoginTokenRequest,
): Promise<LoginStep> {
  const { sessionId, officeSiteId } = context;
  const common = { CurrentStage: stage, SessionId: sessionId, OfficeSiteId: officeSiteId };
  try {
    const response = await driver.send({ ...parameters, ...common }, step.kind !== "unknown");
    return await next(driver, context, stage, response);
  } catch (error) {
    return { ...step, refusal: refusalOf(error, stage) };
  }
}

/** The refusal of a stage, or of the operation of that name. Rethrows other errors. */
export function refusalOf(error: unknown, stage: string): Refusal {
  if (!(error instanceof ApiError)) throw error;
  const { code, message } = error;
  return { kind: refusalKind(stage, error), code, message, error };
}

/** The step that a response leads to. A login is done when a response has a LoginToken and names no next stage. */
function next(
  driver: LoginDriver,
  before: LoginContext,
  sent: string,
  response: GetLoginTokenResponse,
): LoginStep | Promise<LoginStep> {
  const context = {
    sessionId: before.sessionId || response.SessionId,
    officeSiteId: before.officeSiteId || response.OfficeSiteId,
    endUserId: before.endUserId || response.EndUserId,
    password: before.password,
  };
  const { NextStage: stage = "", LoginToken, Secret, QrCodePng } = response;
  const enrols = Boolean(Secret || QrCodePng);
  if (stage === "" && LoginToken) return driver.done(context, response);
  if (enrols ? ["", "MFABind", "MFAVerify"].includes(stage) : stage === "MFABind") {
    const step = mfaBindStep(driver, context, stage || "MFAVerify", response);
    // The secret comes with the response before this stage or with one to it (unverified): asked for once.
    return enrols || sent === "MFABind" ? step : submit(driver, step, context, "MFABind", {});
  }
  switch (stage) {
    case "ADPassword":
      return passwordStep(driver);
    case "KeepAliveVerify":
      return keepAliveStep(driver, context);
    case "MFAVerify":
      return mfaVerifyStep(driver, context);
    case "TokenVerify":
      return tokenVerifyStep(driver, context, response);
    case "ChangePassword":
      return changePasswordStep(driver, context, response);
    default:
      return unknownStep(driver, context, response);
  }
}

function mfaBindStep(
  driver: LoginDriver,
  context: LoginContext,
  stage: string,
  { Secret, QrCodePng }: GetLoginTokenResponse,
): MfaBindStep {
  const step: MfaBindStep = {
    kind: "mfa-bind",
    stage: "MFABind",
    ...(Secret && { secret: Secret }),
    ...(QrCodePng && { qrCodePng: QrCodePng }),
    submit: (code) => submit(driver, step, context, stage, { AuthenticationCode: code }),
  };
  return step;
}

function mfaVerifyStep(driver: LoginDriver, context: LoginContext): MfaVerifyStep {
  const step: MfaVerifyStep = {
    kind: "mfa-verify",
    stage: "MFAVerify",
    submit: (code) => submit(driver, step, context, step.stage, { AuthenticationCode: code }),
  };
  return step;
}

function tokenVerifyStep(
  driver: LoginDriver,
  context: LoginContext,
  { RiskVerifyInfo: { Email, Phone, Locked, LastLockDuration } = {} }: GetLoginTokenResponse,
): TokenVerifyStep {
  const stepSentAt = (sentAt: number): TokenVerifyStep => {
    const step: TokenVerifyStep = {
      kind: "token-verify",
      stage: "TokenVerify",
      ...(Email && { email: Email }),
      ...(Phone && { phone: Phone }),
      // A string, in the vendor's page.
      locked: String(Locked).toLowerCase() === "true",
      ...(LastLockDuration !== undefined && { lastLockDuration: LastLockDuration }),
      sentAt,
      submit: (code) => submit(driver, step, context, step.stage, { TokenCode: code }),
      resend: async () => {
        await driver.resend(context);
        return stepSentAt(driver.now());
      },
    };
    return step;
  };
  return stepSentAt(driver.now());
}

function changePasswordStep(
  driver: LoginDriver,
  context: LoginContext,
  { PasswordStrategy }: GetLoginTokenResponse,
): ChangePasswordStep {
  const step: ChangePasswordStep = {
    kind: "change-password",
    stage: "ChangePassword",
    needsOldPassword: context.password === undefined,
    ...(PasswordStrategy && { passwordStrategy: PasswordStrategy }),
    submit: ({ oldPassword = context.password, newPassword }) =>
      submit(driver, step, context, step.stage, { OldPassword: oldPassword, NewPassword: newPassword }),
  };
  return step;
}

function unknownStep(driver: LoginDriver, context: LoginContext, response: GetLoginTokenResponse): UnknownStep {
  const step: UnknownStep = {
    kind: "unknown",
    stage: response.NextStage ?? "",
    response,
    submit: (stage, parameters = {}) => submit(driver, step, context, stage, parameters),
  };
  return step;
}

/** The kind of a refusal of `stage`. */
function refusalKind(stage: string, { kind, code }: ApiError): RefusalKind {
  if (/Lock|TooMany/.test(code)) return "locked";
  if (kind === "wrong-password" || kind === "wrong-code") return kind;
  if (kind === "expired-session" || code.includes("Stage")) return "expired";
  return stage === "ChangePassword" && code.includes("Password") ? "weak-password" : "other";
}
