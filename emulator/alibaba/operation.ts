import type { JsonObject } from "../json.js";
import type { Session } from "../state/sessions.js";
import type { State } from "../state/state.js";
import type { Parameters } from "./parameters.js";

/** The inputs of an operation. */
export interface OperationContext {
  readonly parameters: Parameters;
  readonly state: State;
  /** The emulator's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** The context of an operation of a logged-in end user. */
export interface UserContext extends OperationContext {
  readonly session: Session;
}

/** An operation: reads or changes the state and returns the response body without its RequestId. */
export interface Operation {
  /** Required parameters, checked before the operation runs. */
  readonly required: readonly string[];
  readonly identity?: undefined;
  readonly run: (context: OperationContext) => JsonObject | Promise<JsonObject>;
}

/** An operation of a logged-in end user. */
export interface UserOperation {
  /** Required parameters, checked before the operation runs. */
  readonly required: readonly string[];
  /** The parameter that identifies the session. */
  readonly identity: "LoginToken" | "LoginToken or SessionToken";
  readonly run: (context: UserContext) => JsonObject;
}

/** Operations by name. */
export type Operations = Readonly<Record<string, Operation | UserOperation>>;
