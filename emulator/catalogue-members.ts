import type { Field, RestEntry } from "./catalogue.js";

/** The members of the catalogue that the emulator reads. The package has no others. */
export const MEMBERS = Object.keys({
  name: 0,
  type: 0,
  required: 0,
  in: 0,
  encoding: 0,
  items: 0,
  minimum: 0,
  maximum: 0,
  minItems: 0,
  maxItems: 0,
  minLength: 0,
  maxLength: 0,
  pattern: 0,
  fields: 0,
  mapOf: 0,
  model: 0,
  request: 0,
  response: 0,
  method: 0,
  path: 0,
  action: 0,
} satisfies Record<keyof Field | keyof RestEntry, 0>);
