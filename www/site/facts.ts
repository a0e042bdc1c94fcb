/** The operations of the catalogue. */

import { FILLED } from "../../scripts/catalogue.mjs";
import { APIS, readFacts } from "../../scripts/catalogue-files.mjs";

export type Api = "ecd" | "wuying" | "bcc";

/** The type of a parameter, an item or a response field. */
export interface Shape {
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "map" | "any";
  readonly format?: string;
  readonly description?: string;
  readonly values?: readonly string[];
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly items?: Shape;
  readonly fields?: readonly Field[];
  readonly mapOf?: Shape;
  readonly model?: string;
}

/** A parameter or a response field. */
export interface Field extends Shape {
  readonly name: string;
  readonly required?: boolean;
  readonly in?: string;
}

/** An operation, as catalogue/README.md describes it. */
export interface OperationFacts {
  readonly name: string;
  readonly summary: string;
  readonly effect: string;
  readonly paid?: boolean;
  readonly readBy?: string;
  readonly pages?: { readonly cursor: string; readonly items: readonly string[] };
  readonly page?: string;
  readonly method?: string;
  readonly path?: string;
  readonly action?: string;
  readonly request: readonly Field[];
  readonly response: readonly Field[];
}

export interface ApiFacts {
  readonly api: Api;
  readonly title: string;
  readonly version?: string;
  readonly operations: readonly OperationFacts[];
  readonly models: Readonly<Record<string, readonly Field[]>>;
  /** The parameters that the client fills in. */
  readonly filled: readonly string[];
}

export const apis: readonly ApiFacts[] = (APIS as { api: Api; file: string; title: string }[]).map(
  ({ api, file, title }) => ({ models: {}, ...readFacts(file), api, title, filled: FILLED[api] }),
);

/** Whose descriptions an API's fields have. */
export const vendorOf = (api: Api): "alibaba" | "baidu" => (api === "bcc" ? "baidu" : "alibaba");
