/** Changes of a user's password outside of a login. */

import { ChangePassword, ResetPassword } from "../../generated/wuying.js";
import type { WuyingClient } from "../client.js";
import type { LoginSession } from "./session.js";
import { type Refusal, refusalOf } from "./stages.js";

/**
 * Changes the password of a user who is logged in. The session goes on with the LoginToken of the response.
 *
 * @returns Why the vendor refused; undefined after a success.
 * @throws {LoginRequiredError} The session has ended.
 * @throws {CallError} There was no response: the password may have been changed.
 *
 * @example
 * ```ts
 * const refusal = await changePassword(session, { oldPassword, newPassword });
 * if (refusal) show(refusal.kind); // "wrong-password": the old one; "weak-password": the new one
 * ```
 */
export async function changePassword(
  session: LoginSession,
  passwords: { oldPassword: string; newPassword: string },
): Promise<Refusal | undefined> {
  const { officeSiteId: OfficeSiteId = "", endUserId: EndUserId } = session.export();
  const { oldPassword: OldPassword, newPassword: NewPassword } = passwords;
  return refusalIn(ChangePassword.action, async () => {
    const call = { OfficeSiteId, EndUserId, OldPassword, NewPassword };
    const { LoginToken } = await session.client.send(ChangePassword, call);
    if (LoginToken) session.adopt(LoginToken);
  });
}

/**
 * Has the vendor send a user who cannot log in a new password, by mail or text message. It needs no session.
 *
 * @param user The mail address or telephone number has to be that of the account.
 * @returns Why the vendor refused; undefined after a success.
 * @throws {CallError} There was no response.
 */
export async function resetPassword(
  wuying: WuyingClient,
  user: { officeSiteId: string; endUserId: string; email?: string | undefined; phone?: string | undefined },
): Promise<Refusal | undefined> {
  const { officeSiteId: OfficeSiteId, endUserId: EndUserId, email: Email, phone } = user;
  return refusalIn(ResetPassword.action, async () => {
    await wuying.send(ResetPassword, { OfficeSiteId, EndUserId, Email, phone });
  });
}

async function refusalIn(operation: string, act: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return refusalOf(error, operation);
  }
}
