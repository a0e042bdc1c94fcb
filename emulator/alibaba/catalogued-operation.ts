import type { Entry, Field, Shape } from "../catalogue.js";
import type { JsonObject } from "../json.js";
import type { Operation, OperationContext } from "./operation.js";
import { invalid, missing, type Parameters } from "./parameters.js";

/** What an operation does after the check of its parameters. */
export type Run = (context: OperationContext) => JsonObject;

/** An operation that first checks its parameters against the catalogue: presence, types, ranges, numbers of items, lengths. */
export function cataloguedOperation({ request }: Entry, run: Run): Operation {
  return {
    // Checked first: a call without any parameter is refused because of its region.
    required: request.filter(({ name, required }) => required && name === "RegionId").map(({ name }) => name),
    run(context) {
      checkFields(request, context.parameters);
      return run(context);
    },
  };
}

function checkFields(fields: readonly Field[], parameters: Parameters): void {
  for (const field of fields) {
    const count = checkField(field, field.encoding === "json" ? parameters.withJson(field.name) : parameters);
    if (count === 0 && field.required) missing(field.name);
  }
}

/** Checks one parameter, and counts its values. */
function checkField(field: Field, parameters: Parameters): number {
  const { name, type, items = { type: "any" }, minItems = 0, maxItems = Infinity } = field;
  switch (type) {
    case "array": {
      const objects = items.type === "object" ? parameters.objects(name) : [];
      const scalars = items.type === "object" ? [] : parameters.list(name);
      const count = objects.length + scalars.length;
      if (count > maxItems || (count > 0 && count < minItems)) invalid(name, `takes ${minItems} to ${maxItems} items`);
      for (const object of objects) checkFields(items.fields ?? [], object);
      for (const text of scalars) checkScalar(items, name, text);
      return count;
    }
    case "object":
    case "map": {
      const object = parameters.object(name);
      if (object.pairs.length > 0) checkFields(field.fields ?? [], object);
      return object.pairs.length;
    }
    default: {
      const text = parameters.text(name);
      if (text !== undefined) checkScalar(field, name, text);
      return text === undefined ? 0 : 1;
    }
  }
}

function checkScalar(shape: Shape, name: string, text: string): void {
  const { type, minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity, pattern } = shape;
  switch (type) {
    case "integer":
    case "number":
      if (type === "integer" && !/^-?\d+$/.test(text)) invalid(name, "takes an integer");
      if (!Number.isFinite(Number(text))) invalid(name, "takes a number");
      if (Number(text) < minimum || Number(text) > maximum) invalid(name, `takes ${minimum} to ${maximum}`);
      break;
    case "boolean":
      // The vendor's Python SDK sends `True`.
      if (!/^(true|false)$/i.test(text)) invalid(name, "takes true or false");
      break;
    default:
      if (text.length < minLength || text.length > maxLength) {
        invalid(name, `takes ${minLength} to ${maxLength} characters`);
      }
      if (pattern !== undefined && !new RegExp(pattern).test(text)) {
        invalid(name, "has characters that are not allowed");
      }
  }
}
