import { encode } from "uqr";

import { toBase64 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { encodePng } from "../png.js";
import type { Account } from "../state/account.js";
import { fromBase32, oneTimePassword, otpauthUri, timeStep } from "../totp.js";
import { checkTriesLeft, refuse } from "./locks.js";
import { wrongAuthenticationCode } from "./login-errors.js";

/** The one-time passwords that a clock error of one step allows, by time step. */
export type AllowedCodes = ReadonlyMap<number, string>;

/** The one-time passwords of the steps before, at and after a time. */
export async function allowedCodes(secret: string, now: number): Promise<AllowedCodes> {
  const step = timeStep(now);
  const key = fromBase32(secret);
  const steps = [step - 1, step, step + 1];
  return new Map(await Promise.all(steps.map(async (each) => [each, await oneTimePassword(key, each)] as const)));
}

/** Throws where the code is none of the allowed ones, or not newer than the last that was accepted (RFC 6238, 5.2). */
export function checkCode(account: Account, code: string, allowed: AllowedCodes, now: number): void {
  checkTriesLeft(account.authenticatorTries, now);
  const found = [...allowed].find(([step, password]) => password === code && step > account.lastTimeStep);
  if (!found) {
    const wasUsed = [...allowed.values()].includes(code);
    const sentence = wasUsed
      ? "The code, or a newer one, was used before."
      : "The code is not that of the authenticator, at most 30 seconds before or after the emulator's clock.";
    refuse(account.authenticatorTries, now, wrongAuthenticationCode().because({ sentence }));
  }
  account.lastTimeStep = found[0];
  account.authenticatorTries.reset();
}

/** The next code that is accepted; undefined where the allowed ones are used up. */
export function nextCode({ lastTimeStep }: Account, allowed: AllowedCodes, now: number): string | undefined {
  return [...allowed].find(([step]) => step > lastTimeStep && step >= timeStep(now))?.[1];
}

/** What binds an authenticator: its key, and a picture of the QR code that has it. */
export async function showSecret({ user }: Account, secret: string): Promise<JsonObject> {
  const { data } = encode(otpauthUri("WUYING", user.endUserId, secret), { ecc: "M", border: 4 });
  return { Secret: secret, QrCodePng: toBase64(await encodePng(data)) };
}
