/** What an answer may hold. A bigint is an integer too long for a number; `undefined` is left out. */
export type Json =
  string | number | bigint | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** An object of an answer. */
export type JsonObject = { readonly [name: string]: Json | undefined };

/**
 * JSON text in which a bigint is bare digits. `JSON.stringify` refuses bigints, and Node 20 has no
 * `JSON.rawJSON`; the vendors do send 64-bit integers this way.
 */
export function stringify(value: Json): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(stringify).join(",")}]`;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : `${JSON.stringify(name)}:${stringify(member)}`,
  );
  return `{${members.join(",")}}`;
}

// Array.isArray does not narrow a readonly array.
function isArray(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
