import type { JsonObject } from "../json.js";
import type { State } from "../state/state.js";
import type { Body } from "./parameters.js";

/** One call on its way to its behaviour. */
export interface Call {
  /** The decoded `{...}` segments of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: Body;
  readonly state: State;
  readonly now: number;
}

/** What an operation does: reads or changes the state. Nothing stands for an answer without a body. */
export type Behaviour = (call: Call) => JsonObject | undefined;
