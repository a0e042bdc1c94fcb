import type { JsonObject } from "../json.js";
import type { State } from "../state.js";
import type { Body } from "./body.js";

/** One call on its way to its behaviour. */
export interface Call {
  /** The decoded `{...}` segments of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: Body;
  readonly state: State;
  readonly now: number;
}

/** An operation, described as the catalogue does, and what it does. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The key in the query that chooses among operations of one path. */
  readonly action?: string;
  /** A name and value in the query that choose it: operations on the root path have one. */
  readonly query?: readonly [string, string];
  /** Whether the vendor's JavaScript SDK still calls it under `/v1`. */
  readonly alsoV1?: boolean;
  /** Reads or changes the state. Nothing stands for an answer without a body. */
  readonly answer: (call: Call) => JsonObject | undefined;
}
