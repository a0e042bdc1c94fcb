import { bccModels, type Shape } from "../../emulator/catalogue.js";

/** The paths of values that are not of their field's type. */
export function misfits(shape: Shape, value: unknown, place: string): string[] {
  if (value === null || value === undefined) return [];
  const { type, fields, items, mapOf, model } = shape;
  switch (type) {
    case "array":
      if (!Array.isArray(value)) return [`${place} is no array`];
      return value.flatMap((item) => misfits(items!, item, `${place}[]`));
    case "object": {
      const known = fields ?? (model === undefined ? undefined : bccModels[model]);
      if (typeof value !== "object") return [`${place} is no object`];
      return Object.entries(value).flatMap(([name, member]) => {
        const field = known?.find((candidate) => candidate.name === name);
        if (!field) return known ? [`${place}.${name} is not catalogued`] : [];
        return misfits(field, member, `${place}.${name}`);
      });
    }
    case "map":
      return Object.values(value).flatMap((member) => (mapOf ? misfits(mapOf, member, `${place}{}`) : []));
    case "any":
      return [];
    case "integer":
      return Number.isInteger(value) || typeof value === "bigint" ? [] : [`${place} is no integer`];
    default:
      return typeof value === type ? [] : [`${place} is no ${type}`];
  }
}
