import { InputError } from "./input-error.js";

/** A JSON Schema, as far as seeds need it: the checks here and the schema of the package have one source. */
export type Schema = { readonly description?: string } & (
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly pattern?: string }
  | { readonly type: "integer" | "number"; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: "boolean" }
  | { readonly type: "array"; readonly items: Schema }
  | ObjectSchema
  // Any value.
  | { readonly type?: undefined }
  | { readonly type: "object"; readonly additionalProperties: Schema }
);

/** An object with known members, all of them optional unless they are required. */
export interface ObjectSchema {
  readonly type: "object";
  readonly description?: string;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/**
 * Checks a value.
 *
 * @param path the path of the value for errors: `desktops[0]`
 * @throws InputError with the path of the first member that is wrong
 */
export function check(value: unknown, schema: Schema, path: string): void {
  switch (schema.type) {
    case "string":
      return checkString(value, schema, path);
    case "integer":
    case "number":
      return checkNumber(value, schema, path);
    case "boolean":
      if (typeof value !== "boolean") throw new InputError(path, value, "true or false");
      return;
    case "array":
      if (!Array.isArray(value)) throw new InputError(path, value, "an array");
      return value.forEach((item, index) => check(item, schema.items, `${path}[${index}]`));
    case "object":
      return checkObject(value, schema, path);
    case undefined:
      return;
  }
}

type SchemaOf<Type> = Extract<Schema, { readonly type: Type }>;

function checkString(value: unknown, schema: SchemaOf<"string">, path: string): void {
  if (schema.enum && !schema.enum.includes(value as string)) throw new InputError(path, value, schema.enum.join(", "));
  const isAllowed = typeof value === "string" && (!schema.pattern || new RegExp(schema.pattern, "u").test(value));
  if (!isAllowed) throw new InputError(path, value, schema.pattern ? `a string like ${schema.pattern}` : "a string");
}

function checkNumber(value: unknown, schema: SchemaOf<"integer" | "number">, path: string): void {
  const { type, minimum = -Infinity, maximum = Infinity } = schema;
  const isNumber = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (isNumber && (value as number) >= minimum && (value as number) <= maximum) return;
  const least = minimum === -Infinity ? "" : ` of at least ${minimum}`;
  const most = maximum === Infinity ? "" : `${least && " and"} of at most ${maximum}`;
  throw new InputError(path, value, `${type === "integer" ? "a whole number" : "a number"}${least}${most}`);
}

function checkObject(value: unknown, schema: SchemaOf<"object">, path: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(path, value, "an object");
  }
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const known = "properties" in schema ? schema.properties : undefined;
  for (const [name, member] of Object.entries(value)) {
    // As JSON does: a member that is undefined is left out.
    if (member === undefined) continue;
    if (!("properties" in schema)) check(member, schema.additionalProperties, at(name));
    else if (Object.hasOwn(known!, name)) check(member, known![name]!, at(name));
    else throw new InputError(at(name), member, `one of the members ${Object.keys(known!).join(", ")}`);
  }
  for (const name of ("required" in schema && schema.required) || []) {
    if ((value as Record<string, unknown>)[name] === undefined) throw new InputError(at(name), undefined, "a value");
  }
}
