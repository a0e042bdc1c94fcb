/** Random valid parameters of a catalogued operation, and the values that the server must receive. */

import fc from "fast-check";

import type { Field, Shape } from "../../emulator/catalogue.js";

/** Any text, with control characters, CJK, emoji, and characters that need escapes. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(" +%&=~!'()*", "中😀", "a.b", "", "0"),
);
const integer = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));

/** A value that `field` accepts. */
export function valueOf(
  field: Shape & { name?: string; closed?: boolean; values?: string[]; maxItems?: number },
): fc.Arbitrary<unknown> {
  if (field.name?.toLowerCase() === "clienttoken")
    return fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 64 });
  switch (field.type) {
    case "string":
      return field.closed ? fc.constantFrom(...field.values!) : field.in === "path" ? segment : text;
    case "integer":
      // The allowed values depend on another parameter; 1 is always allowed.
      return "valuesBy" in field ? fc.constant(1) : integer;
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
    case "boolean":
      return fc.boolean();
    case "array": {
      const item = isListOfIds(field) ? id : valueOf(field.items!);
      return fc.array(item, { minLength: 1, maxLength: Math.min(field.maxItems ?? 3, 3) });
    }
    case "object":
    case "any":
      return field.fields?.length ? objectOf(field.fields) : fc.dictionary(word, text, { minKeys: 1, maxKeys: 2 });
    case "map":
      return fc.dictionary(word, field.mapOf ? valueOf(field.mapOf) : text, { minKeys: 1, maxKeys: 3 });
    default:
      throw new Error(`no value of type ${field.type}`);
  }
}

const word = fc.stringMatching(/^[A-Za-z]{1,6}$/);
const id = text.filter((value) => value !== "");
/** A list of ids, which are strings. */
const isListOfIds = ({ name = "", items }: Shape & { name?: string }): boolean =>
  /(Id|Uid)(s|List)?$/.test(name) && items?.type === "string";

/** A path segment: not empty, no dot segment, and no word, which the emulator would read as an operation's name. */
const segment = text.filter((value) => !/^(\.{0,2}|[A-Za-z]+)$/.test(value));

/** Members of an object: all required ones, and a random subset of the others. */
export function objectOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const model = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

/** Numbers as the digits that are sent. */
export function asSent(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member)]));
  }
  return value;
}
