import type { JsonObject } from "../json.js";
import type { State } from "../state/state.js";
import type { Parameters } from "./parameters.js";
import type { Session } from "../state/sessions.js";

/** One call on its way to its behaviour. */
export interface Call {
  readonly parameters: Parameters;
  readonly state: State;
  readonly now: number;
}

/** What an operation does: reads or changes the state and answers, all but the RequestId. */
export interface Operation {
  /** Parameters without which the call is refused before it does anything. */
  readonly required: readonly string[];
  readonly identity?: undefined;
  readonly answer: (call: Call) => JsonObject;
}

/** An operation of a user who has logged in. */
export interface UserOperation {
  /** Parameters without which the call is refused before it does anything. */
  readonly required: readonly string[];
  /** What proves the login. */
  readonly identity: "LoginToken" | "LoginToken or SessionToken";
  readonly answer: (call: Call & { readonly session: Session }) => JsonObject;
}

/** Behaviours by operation name. */
export type Operations = Readonly<Record<string, Operation | UserOperation>>;
