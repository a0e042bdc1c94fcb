import { type Bytes, toHex, toUtf8 } from "./encoding.js";

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** HMAC. The bytes of a string are its UTF-8 encoding. */
export async function hmac(hash: "SHA-1" | "SHA-256", key: string | Bytes, message: string | Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", bytesOf(key), { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, bytesOf(message)));
}

function bytesOf(value: string | Bytes): Bytes {
  return typeof value === "string" ? toUtf8(value) : value;
}
