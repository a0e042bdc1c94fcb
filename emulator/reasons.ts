import type { Reason } from "./api-error.js";
import type { SignatureClaim } from "./signature-claim.js";
import { diagnose } from "./signature-diagnosis.js";
import type { AccessKey } from "./state/access-key.js";
import { durationText, formatInstant } from "./time.js";

/* Reasons that both vendors' gateways have. */

/** A signature does not match. */
export async function signatureReason(
  claim: SignatureClaim,
  key: AccessKey,
  keys: Iterable<AccessKey>,
): Promise<Reason> {
  const signature = await diagnose(await claim.computation(), key, keys);
  const { mistake } = signature;
  return {
    sentence: mistake
      ? `The signature does not match: the client ${mistake}.`
      : "The signature does not match, and no known mistake explains it: the secret may be another one, or the client's canonical request differs from the server's.",
    signature,
  };
}

/** The time of a request is too far from the emulator's clock. */
export function clockReason(requested: number, now: number, earliest: number, latest: number): Reason {
  const side = requested < now ? "behind" : "ahead of";
  return {
    sentence: `The request's time is ${durationText(Math.abs(now - requested))} ${side} the emulator's clock.`,
    expected: `${formatInstant(earliest)} to ${formatInstant(latest)}`,
    received: formatInstant(requested),
  };
}

/** Something that the request needs has expired. */
export function expiryReason(what: string, expiredAt: number, now: number): Reason {
  return {
    sentence: `${what} expired ${durationText(now - expiredAt)} ago, at ${formatInstant(expiredAt)} of the emulator's clock.`,
  };
}
