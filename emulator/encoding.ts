/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A byte order mark inside a value is data; by default the decoder would drop it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text);
}

/** The text that UTF-8 bytes spell. */
export function fromUtf8(bytes: Bytes): string {
  return decoder.decode(bytes);
}

/** Percent-encodes all but the unreserved characters of RFC 3986, upper-case: both vendors' rule. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Undoes percent-encoding in either case of hexadecimal; a stray `%` stays what it is. */
export function percentDecode(text: string): string {
  // A run is decoded as a whole, because one character may take several escapes.
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    fromUtf8(Uint8Array.from(run.slice(1).split("%"), (hex) => parseInt(hex, 16))),
  );
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Base64 with padding. */
export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}
