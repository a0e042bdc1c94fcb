import bcc from "../catalogue/bcc.json" with { type: "json" };
import admin from "../catalogue/ecd-2020-09-30.json" with { type: "json" };
import enduser from "../catalogue/ecd-2020-10-02.json" with { type: "json" };

/* The facts that operations without a behaviour of their own are answered from. */

/** A parameter or a field of an answer. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "map" | "any";
  readonly required?: boolean;
  /** The one official source that has it. */
  readonly source?: string;
  /** Where it travels. Left out, in the query. */
  readonly in?: "path" | "query" | "body" | "form";
  /** Sent as one JSON string. */
  readonly encoding?: string;
  readonly items?: Shape;
  readonly fields?: readonly Field[];
  readonly mapOf?: Shape;
  /** The model that an object is one of, by its name. */
  readonly model?: string;
}

/** What an item of an array is, or a value of a map. */
export type Shape = Omit<Field, "name">;

/** An operation of the catalogue. */
export interface Entry {
  readonly name: string;
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

/** One of BCC's. */
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

/** The models that Baidu's answers are made of, by name. */
export const bccModels = bcc.models as Readonly<Record<string, readonly Field[]>>;
