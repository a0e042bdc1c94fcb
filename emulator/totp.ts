import { hmac } from "./digest.js";
import type { Bytes } from "./encoding.js";

/* Time-based one-time passwords (RFC 6238) with HMAC-SHA1 and steps of 30 seconds, as authenticator apps compute them. */

/** The length of a time step, in milliseconds. */
export const STEP_MS = 30_000;

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The number of the time step at a time in milliseconds since 1970. */
export function timeStep(now: number): number {
  return Math.floor(now / STEP_MS);
}

/** The one-time password of a time step (RFC 4226 with the step as the counter). */
export async function oneTimePassword(key: Bytes, step: number, digits = 6): Promise<string> {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(step));
  const digest = new DataView((await hmac("SHA-1", key, counter)).buffer);
  // The last digit of the digest is the offset of the four bytes that make the password.
  const offset = digest.getUint8(digest.byteLength - 1) & 0xf;
  const value = (digest.getUint32(offset) & 0x7fffffff) % 10 ** digits;
  return String(value).padStart(digits, "0");
}

/** A random key of 160 bits, which RFC 4226 recommends, in base32. */
export function newSecret(): string {
  return toBase32(crypto.getRandomValues(new Uint8Array(20)));
}

/** The URI that authenticator apps read from a QR code. */
export function otpauthUri(issuer: string, account: string, secret: string): string {
  const [label, name] = [`${issuer}:${account}`, issuer].map(encodeURIComponent);
  return `otpauth://totp/${label}?secret=${secret}&issuer=${name}`;
}

/** Base32 (RFC 4648) without padding. */
export function toBase32(bytes: Bytes): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((group) => BASE32[parseInt(group.padEnd(5, "0"), 2)]).join("");
}

/** Decodes {@link toBase32}. */
export function fromBase32(text: string): Bytes {
  const bits = Array.from(text, (digit) => BASE32.indexOf(digit).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
