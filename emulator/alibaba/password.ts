import type { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import type { Account } from "../state/account.js";
import { checkNotLocked, checkTriesLeft, refuse } from "./locks.js";
import { initialPasswordExpired, newPasswordRefused, wrongOldPassword, wrongPassword } from "./login-errors.js";
import type { OperationContext, UserContext } from "./operation.js";
import { missing } from "./parameters.js";
import { checkUser } from "./user.js";

/** The vendor's rule: at least this many characters, of at least three classes. */
const MIN_LENGTH = 10;
const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{L}\d ]/u];

/** The rules as GetLoginToken returns them before the stage ChangePassword. The vendor does not document the values. */
export const PASSWORD_STRATEGY: JsonObject = {
  TenantPasswordLength: String(MIN_LENGTH),
  TenantAlternativeChars: ["UPPERCASE", "LOWERCASE", "DIGIT", "SPECIAL"],
};

/**
 * Checks a password at login and counts wrong ones.
 *
 * @returns whether the password is an initial one, which has to be changed
 */
export function checkPassword(account: Account, password: string, now: number): boolean {
  return verify(account, password, now, wrongPassword());
}

/** Changes a password; throws where the old one is wrong or the new one breaks a rule. */
export function changePassword(account: Account, { parameters, now }: OperationContext): void {
  const oldPassword = parameters.required("OldPassword");
  const newPassword = parameters.required("NewPassword");
  verify(account, oldPassword, now, wrongOldPassword());
  const rule = brokenRule(newPassword, oldPassword);
  if (rule !== undefined) throw newPasswordRefused(rule);
  account.setPassword(newPassword);
}

/** ChangePassword of a logged-in user: ends the user's logins on other clients. */
export function changeOwnPassword(context: UserContext): JsonObject {
  const { parameters, state, session, now } = context;
  checkUser(parameters, session.account.user);
  changePassword(session.account, context);
  state.sessions.revoke(session.account, session.clientId);
  return { LoginToken: state.sessions.issue(session, now) };
}

/**
 * ResetPassword: mails a new initial password. The old password stays valid until the new one is changed: a reset by another
 * person does not lock the user out. An unknown user gets the same response.
 */
export function resetPassword({ parameters, state, now }: OperationContext): JsonObject {
  const address = parameters.text("Email") ?? parameters.text("phone") ?? missing("Email");
  const account = state.accounts.find(parameters.required("OfficeSiteId"), parameters.required("EndUserId"));
  if (account && address === account.email) {
    const secret = `Reset+${crypto.randomUUID().slice(0, 8)}`;
    account.setInitialPassword(secret, now);
    const { endUserId } = account.user;
    state.outbox.send({ kind: "reset-password", endUserId, to: account.email, secret, sentAt: now });
  }
  return {};
}

/** Checks a password of the user; returns whether it is an initial one. */
function verify(account: Account, password: string, now: number, error: ApiError): boolean {
  checkNotLocked(account);
  checkTriesLeft(account.passwordTries, now);
  const match = account.matchPassword(password, now);
  const { endUserId } = account.user;
  if (match === "wrong") {
    const sentence = `The user ${endUserId} has another password.`;
    refuse(account.passwordTries, now, error.because({ sentence }));
  }
  if (match === "expired") throw initialPasswordExpired();
  account.passwordTries.reset();
  return match === "initial";
}

function brokenRule(password: string, old: string): string | undefined {
  if (password === old) return "is the old one";
  if ([...password].length < MIN_LENGTH) return `has fewer than ${MIN_LENGTH} characters`;
  if (CLASSES.filter((characters) => characters.test(password)).length < 3) {
    return "has characters of fewer than three classes: upper case, lower case, digits, others except spaces";
  }
  return undefined;
}
