/** Writes answers as JSON. */

/**
 * `JSON.stringify` for answers, which may hold `BigInt`s: an integer that a number cannot hold exactly becomes a string of its
 * digits. Clients take such strings as parameters.
 *
 * @param space The indentation, as `JSON.stringify` takes it.
 * @throws {TypeError} The value has cycles.
 *
 * @example
 * ```ts
 * const answer = await ecd.send(DescribeDesktops);
 * return new Response(toJson(answer), { headers: { "content-type": "application/json" } });
 * ```
 */
export function toJson(value: object, space?: string | number): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? String(member) : member), space);
}
