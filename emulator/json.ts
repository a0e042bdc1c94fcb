/** A JSON value of a response. A bigint is an integer beyond 2^53; `undefined` is omitted. */
export type Json =
  string | number | bigint | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** A JSON object of a response. */
export type JsonObject = { readonly [name: string]: Json | undefined };

/**
 * Formats JSON with bigints as integers, as the vendors send them. `JSON.stringify` throws on bigints, and Node 20 has no
 * `JSON.rawJSON`.
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
