import type { ApiError } from "../api-error.js";
import type { Account } from "../state/account.js";
import type { Tries } from "../state/tries.js";
import { durationText } from "../time.js";
import { userLocked } from "./login-errors.js";

/** Throws where an administrator has locked the user. */
export function checkNotLocked(account: Account): void {
  if (account.isLocked) {
    throw userLocked().because({ sentence: `An administrator has locked the user ${account.user.endUserId}.` });
  }
}

/** Throws while wrong passwords or codes lock the user. */
export function checkTriesLeft(tries: Tries, now: number): void {
  const until = tries.lockedUntil(now);
  if (until !== undefined) {
    throw userLocked(until).because({
      sentence: `Too many passwords or codes were wrong: the lock ends in ${durationText(until - now)}.`,
    });
  }
}

/** Counts a wrong password or code and throws: the last allowed one gets the error of the lock. */
export function refuse(tries: Tries, now: number, error: ApiError): never {
  tries.fail(now);
  checkTriesLeft(tries, now);
  throw error;
}
