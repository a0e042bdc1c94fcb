/** The refusals of the gateway, and their responses. */

import { isInstance } from "../safe-error.js";

/** The codes of the gateway's own errors, each with its HTTP status. In responses they begin with `Gateway.`. */
const STATUSES = {
  /** The page's origin is not one of `origins`. */
  OriginNotAllowed: 403,
  /** `authorize` knows no principal for the request. */
  Unauthenticated: 401,
  /** No rule allows the operation, or the rule's `when` refuses it. */
  OperationNotAllowed: 403,
  /** The rule does not allow a parameter, or its value. */
  ParameterNotAllowed: 403,
  /** The cloud's `regions` do not have the region. */
  RegionNotAllowed: 403,
  /** The limit of calls is reached. */
  LimitReached: 429,
  /** No such path. */
  NotFound: 404,
  MethodNotAllowed: 405,
  /** The body is not `application/json` without a content encoding. */
  JsonOnly: 415,
  /** The body is not the JSON of a call, or the catalogue does not accept a parameter. */
  InvalidRequest: 400,
  TooLarge: 413,
  TooSlow: 408,
  /** The vendor does not accept the gateway's own credentials, signature or clock. Nothing was executed, and no retry helps. */
  CredentialsRefused: 403,
  /** The vendor could not be reached. Nothing was executed. */
  Unavailable: 503,
  /** There is no complete response of the vendor: the operation may have been executed. */
  NoResponse: 502,
  /** The gateway failed before it sent anything. */
  Failed: 500,
} as const;

export type RefusalCode = keyof typeof STATUSES;

/** A refused call. The message is for the caller, and contains no secrets. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = STATUSES[code];
  }

  /** The code as responses, audit entries and explanations have it. */
  get fullCode(): string {
    return `Gateway.${this.code}`;
  }

  /** The body of the response, in the form of the vendors' errors. */
  toJSON(): object {
    return { Code: this.fullCode, Message: this.message };
  }
}

/** The refusal that ends a call. Other errors are not quoted: they may contain secrets. */
export function refusalOf(error: unknown): Refusal {
  if (isInstance(error, Refusal)) return error;
  return new Refusal("Failed", "The gateway failed.");
}
