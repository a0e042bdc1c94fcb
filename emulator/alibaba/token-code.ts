import type { Reason } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { expiryReason } from "../reasons.js";
import type { Account } from "../state/account.js";
import type { State } from "../state/state.js";
import { checkTriesLeft, refuse } from "./locks.js";
import { tooFrequent, wrongTokenCode } from "./login-errors.js";

/** Sends the code at the beginning of the stage, unless a valid code was sent in the last minute. */
export function beginTokenCode(account: Account, state: State, now: number): void {
  const isLocked = account.tokenCodeTries.lockedUntil(now) !== undefined;
  if (!isLocked && waitingSeconds(account, state, now) === 0) sendTokenCode(account, state, now);
}

/** Sends another code. The one before is no longer valid. */
export function resendTokenCode(account: Account, state: State, now: number): void {
  checkTriesLeft(account.tokenCodeTries, now);
  const seconds = waitingSeconds(account, state, now);
  if (seconds > 0) throw tooFrequent(seconds);
  sendTokenCode(account, state, now);
}

/** Throws where the code is not the last one that was sent, or no longer valid. A code is valid once. */
export function checkTokenCode(account: Account, code: string, state: State, now: number): void {
  checkTriesLeft(account.tokenCodeTries, now);
  const sent = account.tokenCode;
  if (sent?.value !== code || now >= sent.sentAt + state.loginSettings.tokenCodeMs) {
    refuse(account.tokenCodeTries, now, wrongTokenCode().because(codeReason(account, code, state, now)));
  }
  account.tokenCode = undefined;
  account.tokenCodeTries.reset();
}

function codeReason({ user, tokenCode }: Account, code: string, state: State, now: number): Reason {
  if (!tokenCode) return { sentence: `No code was sent to ${user.endUserId} since the last one was used.` };
  if (tokenCode.value !== code) return { sentence: "The code is not the last one in the outbox." };
  return expiryReason("The code", tokenCode.sentAt + state.loginSettings.tokenCodeMs, now);
}

/** Where the code was sent, as GetLoginToken returns it before the stage TokenVerify. */
export function riskVerifyInfo(account: Account, now: number): JsonObject {
  const until = account.tokenCodeTries.lockedUntil(now);
  return {
    Email: account.email.replace(/^(.).*(?=@)/, "$1***"),
    Phone: "",
    Locked: String(until !== undefined),
    // The documented example is a time in seconds since 1970; the name is misleading.
    LastLockDuration: until === undefined ? 0 : Math.ceil(until / 1000),
  };
}

function sendTokenCode(account: Account, { outbox }: State, now: number): void {
  const secret = String(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000).padStart(6, "0");
  account.tokenCode = { value: secret, sentAt: now };
  outbox.send({ kind: "token-code", endUserId: account.user.endUserId, to: account.email, secret, sentAt: now });
}

/** The seconds until another code can be sent. */
function waitingSeconds({ tokenCode }: Account, { loginSettings }: State, now: number): number {
  if (!tokenCode) return 0;
  return Math.max(0, Math.ceil((tokenCode.sentAt + loginSettings.tokenCodeIntervalMs - now) / 1000));
}
