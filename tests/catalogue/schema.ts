/** Validates a value with a JSON Schema. Supports the keywords of catalogue/schema.json, and throws on others. */

interface Schema {
  [keyword: string]: unknown;
}

type Check = (expected: never, value: unknown, root: Schema, schema: Schema) => string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: unknown) => boolean> = {
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
  integer: Number.isInteger,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

const ANNOTATIONS = ["$schema", "$defs", "title"];

const CHECKS: Record<string, Check> = {
  $ref: (name: string, value, root) =>
    violations((root["$defs"] as Record<string, Schema>)[name.replace("#/$defs/", "")]!, value, root),
  type: (type: string | string[], value) =>
    [type].flat().some((name) => TYPES[name]!(value)) ? [] : [`is no ${[type].flat().join(" or ")}`],
  enum: (values: unknown[], value) => (values.includes(value) ? [] : [`is none of ${values.join(", ")}`]),
  pattern: (pattern: string, value) =>
    typeof value !== "string" || new RegExp(pattern).test(value) ? [] : [`does not match ${pattern}`],
  minItems: (count: number, value) => (Array.isArray(value) && value.length < count ? ["has too few items"] : []),
  required: (names: string[], value) =>
    isObject(value) ? names.filter((name) => !(name in value)).map((name) => `has no ${name}`) : [],
  items: (schema: Schema, value, root) =>
    Array.isArray(value) ? value.flatMap((item, index) => below(`[${index}]`, violations(schema, item, root))) : [],
  properties: (schemas: Record<string, Schema>, value, root) =>
    isObject(value)
      ? Object.entries(schemas).flatMap(([name, schema]) =>
          name in value ? below(`.${name}`, violations(schema, value[name], root)) : [],
        )
      : [],
  additionalProperties: (others: false | Schema, value, root, { properties = {} }) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !(name in (properties as object)))
          .flatMap((name) => below(`.${name}`, others ? violations(others, value[name], root) : ["is no known column"]))
      : [],
};

const below = (place: string, found: string[]) =>
  found.map((violation) => `${place}${violation.replace(/^(?=\w)/, " ")}`);

/** The paths and reasons of mismatches. */
export function violations(schema: Schema, value: unknown, root: Schema = schema): string[] {
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    if (ANNOTATIONS.includes(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`the validator does not know the keyword ${keyword}`);
    return check(expected as never, value, root, schema);
  });
}
