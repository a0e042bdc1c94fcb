import { type Bytes, fromHex, fromUtf8, toUtf8 } from "../encoding.js";
import { badRequest } from "./errors.js";
import type { OperationContext } from "./operation.js";

const BLOCK = 16;
/** The longest password, encrypted. */
const MAX_BYTES = 48;

/**
 * Checks `adminPass`: AES-128-ECB in hexadecimal, whose key is the first 16 characters of the secret access key, of 8 to 32
 * characters with three of upper-case letters, lower-case letters, digits and symbols.
 *
 * @returns whether there is one
 */
export async function checkAdminPassword({ body, key }: OperationContext): Promise<boolean> {
  const encrypted = body.string("adminPass");
  if (encrypted === undefined) return false;
  const password = await decrypt(encrypted, key.secret);
  if (password === undefined) badRequest("adminPass has to be encrypted with the secret access key.");
  const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password));
  if (!/^[\w()`~!@#$%^&*+=|{}[\]:;'<>,.?/-]{8,32}$/.test(password) || classes.length < 3) {
    badRequest("adminPass has to be 8 to 32 characters of three classes.");
  }
  return true;
}

/** The text; undefined where it was not encrypted with the key. Web Crypto has no ECB. */
async function decrypt(hex: string, secret: string): Promise<string | undefined> {
  const bytes = fromHex(hex);
  if (!bytes || bytes.length === 0 || bytes.length > MAX_BYTES || bytes.length % BLOCK !== 0) return undefined;
  if (secret.length < BLOCK) return undefined;
  const usages: KeyUsage[] = ["encrypt", "decrypt"];
  const key = await crypto.subtle.importKey("raw", toUtf8(secret.slice(0, BLOCK)), "AES-CBC", false, usages);
  const blocks: Bytes[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const block = bytes.slice(start, start + BLOCK);
    // The encrypted padding that CBC expects after this block.
    const padding = await crypto.subtle.encrypt({ name: "AES-CBC", iv: block }, key, new Uint8Array());
    const padded = new Uint8Array([...block, ...new Uint8Array(padding)]);
    const plain = await crypto.subtle.decrypt({ name: "AES-CBC", iv: new Uint8Array(BLOCK) }, key, padded);
    blocks.push(new Uint8Array(plain));
  }
  const plain = new Uint8Array(blocks.flatMap((block) => [...block]));
  const padding = plain.at(-1)!;
  const isPadded = padding >= 1 && padding <= BLOCK && plain.subarray(-padding).every((byte) => byte === padding);
  return isPadded ? fromUtf8(plain.slice(0, -padding)) : undefined;
}
