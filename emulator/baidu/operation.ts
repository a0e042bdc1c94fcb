import type { JsonObject } from "../json.js";
import type { State } from "../state/state.js";
import type { JsonBody } from "./parameters.js";

/** The inputs of an operation. */
export interface OperationContext {
  /** The decoded `{...}` segments of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: JsonBody;
  readonly state: State;
  /** The emulator's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** An operation: reads or changes the state and returns the response body; undefined for an empty one. */
export type Operation = (context: OperationContext) => JsonObject | undefined;
