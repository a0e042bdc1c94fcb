import { bccModels, type Field, type Shape } from "./catalogue.js";
import type { Json, JsonObject } from "./json.js";

/** The largest depth of nested models: some are recursive. */
const DEPTH = 6;

/** A response with all fields of its operation and one item in each array. */
export function sample(fields: readonly Field[]): JsonObject {
  return sampleObject(fields, DEPTH);
}

function sampleObject(fields: readonly Field[], depth: number): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.name, sampleValue(field, depth - 1)]));
}

function sampleValue({ type, fields, items, mapOf, model }: Shape, depth: number): Json {
  if (depth < 0) return null;
  switch (type) {
    case "array":
      return items ? [sampleValue(items, depth)] : [];
    case "object":
      return sampleObject(fields ?? (model === undefined ? [] : bccModels[model]!), depth);
    case "map":
      return mapOf ? { key: sampleValue(mapOf, depth) } : {};
    case "integer":
      return 1;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    default:
      return "sample";
  }
}
