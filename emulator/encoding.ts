/** Bytes in the type that Web Crypto accepts. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// Keeps a byte order mark, which is part of the value.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Encodes a string as UTF-8. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Decodes UTF-8. */
export function fromUtf8(bytes: Bytes): string {
  return decoder.decode(bytes);
}

/** Percent-encodes all but the unreserved characters of RFC 3986, as both vendors do. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Decodes percent-encoding. A `%` without two hexadecimal digits is kept. */
export function percentDecode(text: string): string {
  // Decodes runs of escapes: a character may have several.
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

/** Decodes hexadecimal; undefined for any other text. */
export function fromHex(hex: string): Bytes | undefined {
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) return undefined;
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
