import type { Field, Shape } from "../catalogue.js";
import type { Pair } from "../http/raw-request.js";

/** A parameter's value, rebuilt from flattened pairs. Scalars stay strings. */
export type Unflattened =
  string | readonly (Unflattened | undefined)[] | { readonly [name: string]: Unflattened } | ParsedJson;

/** The value of a parameter that is sent as JSON. */
export interface ParsedJson {
  readonly json: unknown;
}

/** Rebuilds the parameters of an operation: `Tag.1.Key=a` becomes `{ Tag: [{ Key: "a" }] }`. */
export function unflatten(fields: readonly Field[], pairs: readonly Pair[]): Record<string, Unflattened> {
  const members: Record<string, Unflattened> = {};
  for (const field of fields) {
    const value = unflattenValue(field, field.name, pairs);
    if (value !== undefined) members[field.name] = value;
  }
  return members;
}

function unflattenValue(shape: Shape, name: string, pairs: readonly Pair[]): Unflattened | undefined {
  const scalar = pairs.find(([key]) => key === name)?.[1];
  if (shape.encoding === "json") return scalar === undefined ? undefined : { json: JSON.parse(scalar) as unknown };
  if (shape.type !== "array" && shape.type !== "object" && shape.type !== "map") return scalar;

  const nested = pairs.flatMap(([key, value]): Pair[] =>
    key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : [],
  );
  if (nested.length === 0) return undefined;
  if (shape.type === "map") return Object.fromEntries(nested);
  if (shape.type === "object") return unflatten(shape.fields ?? [], nested);
  const items: (Unflattened | undefined)[] = [];
  for (const index of new Set(nested.map(([key]) => Number(key.split(".", 1)[0])))) {
    items[index - 1] = shape.items && unflattenValue(shape.items, String(index), nested);
  }
  return items;
}
