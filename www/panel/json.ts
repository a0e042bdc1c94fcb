/** JSON of responses, whose integers beyond 2^53 are BigInts. */

/** Formats a value; a BigInt as its digits in quotes. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? String(member) : member), indent);
}
