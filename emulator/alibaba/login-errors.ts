import { ApiError } from "../api-error.js";
import { formatInstant } from "../time.js";

/*
 * The errors of logins and sessions. The vendor documents none of them, except OperationTooFrequent: statuses, codes and
 * messages are the emulator's own. `CloudOptions.errorCodes` replaces the codes.
 */

const forbidden = (code: string, message: string): ApiError => new ApiError(403, code, message);

/** The user does not exist or has another password. */
export const wrongPassword = (): ApiError =>
  forbidden("InvalidUserOrPassword", "The specified user name or password is incorrect.");

/** An administrator has locked the user, or too many passwords or codes were wrong. */
export const userLocked = (until?: number): ApiError =>
  forbidden("UserLocked", `The user is locked${until === undefined ? "" : ` until ${formatInstant(until)}`}.`);

/** The initial password was not used in time. */
export const initialPasswordExpired = (): ApiError =>
  forbidden("InitialPasswordExpired", "The initial password has expired and has to be reset.");

/** The old password of a change is wrong. */
export const wrongOldPassword = (): ApiError =>
  forbidden("InvalidOldPassword", "The specified old password is incorrect.");

/** The new password breaks a rule. */
export const newPasswordRefused = (rule: string): ApiError =>
  new ApiError(400, "InvalidNewPassword", `The specified new password is not allowed: it ${rule}.`);

/** The login is unknown, has ended, or belongs to another client. */
export const noSuchLogin = (): ApiError => forbidden("InvalidSessionId", "The specified SessionId waits for no stage.");

/** The stage is unknown, or the login waits for another one. */
export const wrongStage = (stage: string): ApiError =>
  new ApiError(400, "InvalidCurrentStage", `The stage ${stage} is not the next one.`);

/** The one-time password of the authenticator is wrong, old or used. */
export const wrongAuthenticationCode = (): ApiError =>
  forbidden("InvalidAuthenticationCode", "The specified authentication code is incorrect.");

/** The mailed code is wrong, old or used. */
export const wrongTokenCode = (): ApiError =>
  forbidden("InvalidTokenCode", "The specified token code is incorrect or has expired.");

/** Mails with a code follow each other too fast. */
export const tooFrequent = (seconds: number): ApiError =>
  new ApiError(400, "OperationTooFrequent", `A code was sent just now. Another one can be sent in ${seconds} seconds.`);

/** The KeepAliveToken is unknown, has expired, or belongs to another client. */
export const wrongKeepAliveToken = (): ApiError =>
  forbidden("InvalidKeepAliveToken", "The specified KeepAliveToken is invalid or has expired.");

/** The LoginToken is unknown, has expired, or belongs to another client or session. */
export const wrongLoginToken = (): ApiError =>
  forbidden("InvalidLoginToken", "The specified login token is invalid or has expired.");

/** The task of a connection ticket is unknown, has expired, or belongs to another user. */
export const noSuchTask = (): ApiError =>
  new ApiError(404, "InvalidTaskId.NotFound", "The specified TaskId is not found.");

/** An administrator has switched the maintenance of the desktop on. */
export const desktopInMaintenance = (): ApiError =>
  new ApiError(400, "DesktopInMaintenance", "The desktop is in maintenance: users cannot connect.");
