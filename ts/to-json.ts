/** Serialises responses as JSON. */

/**
 * `JSON.stringify` for responses, which may contain `BigInt`s: a `BigInt` becomes a string of its digits. Clients accept such
 * strings as parameters.
 *
 * @param space The indentation, as `JSON.stringify` takes it.
 * @throws {TypeError} The value has cycles.
 *
 * @example
 * ```ts
 * const response = await ecd.send(DescribeDesktops);
 * return new Response(toJson(response), { headers: { "content-type": "application/json" } });
 * ```
 */
export function toJson(value: object, space?: string | number): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? String(member) : member), space);
}
