import { bccModels, type Field } from "./catalogue.js";
import type { Json, JsonObject } from "./json.js";

/** How deep models are followed into each other: some hold themselves. */
const DEPTH = 6;

/** An answer with every field that its operation has, one item in each array. */
export function sample(fields: readonly Field[]): JsonObject {
  return sampleObject(fields, DEPTH);
}

function sampleObject(fields: readonly Field[], depth: number): JsonObject {
  return Object.fromEntries(fields.map((field) => [field.name, sampleValue(field, depth - 1)]));
}

function sampleValue(field: Field, depth: number): Json {
  if (depth < 0) return null;
  switch (field.type) {
    case "array":
      return field.items ? [sampleValue(field.items, depth)] : [];
    case "object":
      return sampleObject(field.fields ?? [], depth);
    case "map":
      return field.mapOf ? { key: sampleValue(field.mapOf, depth) } : {};
    default:
      return sampleType(field.type, depth);
  }
}

/** The scalars of both vendors, and Baidu's types, which are written as in Go. */
function sampleType(type: string, depth: number): Json {
  if (type.startsWith("[]")) return [sampleValue({ name: "", type: type.slice(2) }, depth)];
  const map = /^map\[string\](.+)$/.exec(type)?.[1];
  if (map !== undefined) return { key: sampleValue({ name: "", type: map }, depth) };
  if (/^(integer|int(32|64)?)$/.test(type)) return 1;
  if (/^(number|float(32|64))$/.test(type)) return 1.5;
  if (/^bool(ean)?$/.test(type)) return true;
  const model = bccModels[type.replace(/^\*/, "")];
  return model ? sampleObject(model, depth) : "sample";
}
