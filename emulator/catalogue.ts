import bcc from "../catalogue/bcc.json" with { type: "json" };
import admin from "../catalogue/ecd-2020-09-30.json" with { type: "json" };
import enduser from "../catalogue/ecd-2020-10-02.json" with { type: "json" };

/* The catalogue: operations without behaviour get their sample responses from it. */

/** A parameter or a response field. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "map" | "any";
  readonly required?: boolean;
  /** The location of a parameter. Default: query. */
  readonly in?: "path" | "query" | "body" | "form";
  /** Sent as one JSON string. */
  readonly encoding?: string;
  /** The numbers, the numbers of items and of characters that the vendor allows, and the pattern of a string. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Shape;
  readonly fields?: readonly Field[];
  readonly mapOf?: Shape;
  /** The name of an object's model. */
  readonly model?: string;
}

/** The type of an array's items or a map's values. */
export type Shape = Omit<Field, "name">;

/** An operation of the catalogue. */
export interface Entry {
  readonly name: string;
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

/** An operation of BCC. */
export interface RestEntry extends Entry {
  readonly method: string;
  readonly path: string;
  readonly action?: string;
}

const byName = (operations: readonly unknown[]) =>
  Object.fromEntries((operations as readonly Entry[]).map((entry) => [entry.name, entry]));

/** Alibaba's operations by version and name. */
export const ecdEntries: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  "2020-09-30": byName(admin.operations),
  "2020-10-02": byName(enduser.operations),
};

/** Baidu's operations. */
export const bccEntries = bcc.operations as readonly unknown[] as readonly RestEntry[];

/** The models of Baidu's responses, by name. */
export const bccModels = bcc.models as Readonly<Record<string, readonly Field[]>>;

/** The names of all catalogued operations, and those of both vendors' STS. */
export const operationNames: ReadonlySet<string> = new Set([
  ...Object.values(ecdEntries).flatMap(Object.keys),
  ...bccEntries.map(({ name }) => name),
  ...["AssumeRole", "GetSessionToken"],
]);
