import type { Entry, Field, Shape } from "../catalogue.js";
import type { Pair } from "../http/raw-request.js";

/** What a call gave, put together again from its flattened form; scalars are texts, as on the wire. */
export type Tree = string | readonly (Tree | undefined)[] | { readonly [name: string]: Tree } | Parsed;

/** What was inside a parameter that is sent as JSON. */
export interface Parsed {
  readonly json: unknown;
}

/** The parameters of a catalogued operation. */
export function treeOf({ request }: Entry, pairs: readonly Pair[]): Record<string, Tree> {
  return members(request, pairs);
}

function members(fields: readonly Field[], pairs: readonly Pair[]): Record<string, Tree> {
  const found: Record<string, Tree> = {};
  for (const field of fields) {
    const value = valueOf(field, field.name, pairs);
    if (value !== undefined) found[field.name] = value;
  }
  return found;
}

function valueOf(field: Shape, name: string, pairs: readonly Pair[]): Tree | undefined {
  const own = pairs.find(([key]) => key === name)?.[1];
  if (field.encoding === "json") return own === undefined ? undefined : { json: JSON.parse(own) as unknown };
  if (field.type !== "array" && field.type !== "object" && field.type !== "map") return own;

  const below = pairs.flatMap(([key, value]): Pair[] =>
    key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : [],
  );
  if (below.length === 0) return undefined;
  if (field.type === "map") return Object.fromEntries(below);
  if (field.type === "object") return members(field.fields ?? [], below);
  const items: (Tree | undefined)[] = [];
  for (const index of new Set(below.map(([key]) => Number(key.split(".", 1)[0])))) {
    items[index - 1] = field.items && valueOf(field.items, String(index), below);
  }
  return items;
}
