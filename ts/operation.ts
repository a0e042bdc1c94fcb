/** What the generated operations are: small constants of which a bundle carries only those that it uses. */

import { ConfigurationError } from "./errors.js";
import { described, misconfigured, readable } from "./own-properties.js";

declare const types: unique symbol;

/**
 * An operation of one of the three APIs.
 *
 * For one that is newer than the catalogue, write it yourself and leave `schema` out: `client.send({ action:
 * "SomethingNew" }, { … })`. Its parameters are then sent as they are given, with the region and the session of the
 * client; those that stand in a `path` are required, the others go to the body, or to the query of a GET.
 */
export interface Operation<Api extends string = string, Request = object, Response = object, Item = unknown> {
  /** Which client it belongs to. */
  readonly api?: Api;
  /** The API's name for it: `StopDesktops`, `StopInstance`. */
  readonly action: string;
  /** What it accepts, in the grammar of the core's `param::schema`. Without it, only the path's parameters are checked. */
  readonly schema?: string;
  /** Alibaba: its parameters travel in a form body. */
  readonly form?: boolean;
  /** The one region that it lives in, whatever the client's. */
  readonly region?: string;
  /** Baidu: the HTTP method. */
  readonly method?: string;
  /** Baidu: the path with its `{parameters}`, and after `?` what always stands in the query. */
  readonly path?: string;
  /**
   * What calling it a second time would do, which decides whether it is repeated after a failure. `read`: nothing.
   * `settle`: a refusal, because the state that it asks for is there already. `once`: harm, because it costs money, uses
   * up a code or reboots once more. Left out: a write, which is not repeated once it may have been executed.
   */
  readonly effect?: "read" | "settle" | "once";
  /** The operation that shows what this one changes. */
  readonly readBy?: string;
  /**
   * Of one whose effect is `settle`: the states, divided by commas, of which each shows that the machine is where the call
   * wants it or on its way there.
   */
  readonly settled?: string;
  /**
   * Of one that takes a client token only by Baidu's older SDK: clients make none for it unless their option says so.
   */
  readonly optionalToken?: boolean;
  /**
   * How its answers go on, for those that come in pages: the parameter that asks for the next one, and where the items
   * are in an answer: `NextToken Desktops`.
   */
  readonly pages?: string;
  /** Only for the compiler. */
  readonly [types]?: (request: Request) => [Response, Item];
}

/** An integer of any size: beyond 2^53 as a `BigInt` or in decimal digits. */
export type Integer = number | bigint | string;

/** An integer in an answer: a `bigint` where a number could not hold it exactly. */
export type ExactInteger = number | bigint;

/** Known values, and any other: vendors add to them. */
export type OpenEnum<Known extends string> = Known | (string & {});

const read = new WeakMap<object, Operation>();

/**
 * The own members of an operation; the same object each time, because the core's handle is kept by it.
 *
 * @throws {ConfigurationError} It is none, or one of another client.
 */
export function operationOf<Api extends string>(given: unknown, client: Api): Operation<Api> {
  if (typeof given !== "object" || given === null) {
    const name = typeof given === "string" && /^\w{1,64}$/.test(given) ? given : "StopDesktops";
    throw unusable(
      "",
      `given ${described(given)}, allowed is one that edgedesk/${client} exports, such as ${name}, or { action: "${name}" }`,
    );
  }
  let operation = read.get(given);
  if (operation === undefined) read.set(given, (operation = readable(given as Operation, "", "operation")));
  const { action, api } = operation;
  if (typeof action !== "string") {
    const allowed = 'the name of an operation, as in { action: "StopDesktops" }';
    throw misconfigured("", "action", action, allowed);
  }
  if (api !== undefined && api !== client) {
    throw unusable(action, `is an operation of edgedesk/${api}, and this client is one of edgedesk/${client}`);
  }
  return operation as Operation<Api>;
}

function unusable(action: string, words: string): ConfigurationError {
  const message = action === "" ? `operation: ${words}` : `${action}: ${words}`;
  return new ConfigurationError(message, action, "operation");
}
