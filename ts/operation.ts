/** The type of the generated operations: small constants, so that a bundle contains only those that it uses. */

import { ConfigurationError } from "./errors.js";
import { readProperties } from "./own-properties.js";
import { describe, invalidSetting } from "./setting-error.js";

declare const types: unique symbol;

/**
 * An operation of one of the three APIs.
 *
 * An operation that the catalogue does not have yet is an object without `schema`: `client.send({ action: "SomethingNew" },
 * { … })`. Its parameters are sent without validation, with the client's region and session. Parameters of the `path` are
 * required; other parameters go into the body, or into the query of a GET.
 */
export interface Operation<Api extends string = string, Request = object, Response = object, Item = unknown> {
  /** The API that has the operation. */
  readonly api?: Api;
  /** The API's name of the operation: `StopDesktops`, `StopInstance`. */
  readonly action: string;
  /** The schema of the parameters, in the grammar of the crate's module `operation`. Without it, only path parameters are validated. */
  readonly schema?: string;
  /** Alibaba: parameters are sent in a form body. */
  readonly form?: boolean;
  /** The only region that has the operation; overrides the client's. */
  readonly region?: string;
  /** The vendor's other service that has the operation: STS. Default: that of the API. */
  readonly service?: {
    /** The public hosts; `*` is the region. */
    readonly hosts: string;
    /** Alibaba: the API version. */
    readonly version?: string;
  };
  /** Baidu: the HTTP method. */
  readonly method?: string;
  /** Baidu: the path with its `{parameters}`; after `?`, the fixed query. */
  readonly path?: string;
  /**
   * The effect of a second execution, which decides about retries.
   *
   * - `read`: none.
   * - `settle`: the vendor refuses it, because the resource has reached the requested state.
   * - `once`: harm: it costs money, uses up a code or reboots again.
   * - absent: a write; not retried if it may have been executed.
   */
  readonly effect?: "read" | "settle" | "once";
  /** The operation that reads what this one changes. */
  readonly readBy?: string;
  /**
   * For the effect `settle`: comma-separated states that prove that the resource has reached the requested state, or is
   * moving to it.
   */
  readonly settled?: string;
  /**
   * Only Baidu's older SDK sends a client token for the operation: the client generates one only with `clientToken: "every"`.
   */
  readonly optionalToken?: boolean;
  /**
   * Pagination: the parameter that requests the next page, and the paths of the items in a response: `NextToken Desktops`.
   */
  readonly pages?: string;
  /** Exists only for the compiler. */
  readonly [types]?: (request: Request) => [Response, Item];
}

/** An integer of any size: beyond 2^53 as a `BigInt` or as a string of decimal digits. */
export type Integer = number | bigint | string;

/** An integer in a response: a `bigint` if a number cannot represent it exactly. */
export type ExactInteger = number | bigint;

/** An enum that vendors extend: known values, or any other string. */
export type OpenEnum<Known extends string> = Known | (string & {});

const operations = new WeakMap<object, Operation>();

/**
 * The own members of an operation; the same object for each call, because the core caches definitions by it.
 *
 * @throws {ConfigurationError} The value is not an operation, or belongs to another client.
 */
export function operationOf<Api extends string>(given: unknown, client: Api): Operation<Api> {
  if (typeof given !== "object" || given === null) {
    const name = typeof given === "string" && /^\w{1,64}$/.test(given) ? given : "StopDesktops";
    throw unusable(
      "",
      `given ${describe(given)}, allowed is one that edgedesk/${client} exports, such as ${name}, or { action: "${name}" }`,
    );
  }
  let operation = operations.get(given);
  if (operation === undefined) operations.set(given, (operation = readProperties(given as Operation, "", "operation")));
  const { action, api } = operation;
  if (typeof action !== "string") {
    const allowed = 'the name of an operation, as in { action: "StopDesktops" }';
    throw invalidSetting("", "action", action, allowed);
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
