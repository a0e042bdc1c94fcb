import type { JsonObject } from "../json.js";
import type { AccessKey } from "../state/access-key.js";
import type { State } from "../state/state.js";
import type { JsonBody } from "./parameters.js";

/** The inputs of an operation. */
export interface OperationContext {
  /** The decoded `{...}` segments of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: JsonBody;
  /** The caller's access key. */
  readonly key: AccessKey;
  readonly state: State;
  /** The emulator's clock, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * An operation: reads or changes the state and returns the response body; undefined for an empty one. One with a promise
 * waits before it reads the state, so that no other request comes between.
 */
export type Operation = (context: OperationContext) => JsonObject | undefined | Promise<JsonObject | undefined>;

/** Operations by name. */
export type Operations = Readonly<Record<string, Operation>>;
