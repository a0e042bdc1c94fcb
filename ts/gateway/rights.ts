/** DescribeRights: an operation of the gateway itself, which tells the calls that it would allow. */

import type { Operation } from "../operation.js";

/** The maximum number of calls in one question. */
export const MAX_QUESTIONS = 100;

/** The calls to ask about: at most 100, all of the client's cloud. */
export interface DescribeRightsRequest {
  calls: ReadonlyArray<{
    /** The name of an operation: `StopDesktops.action`. */
    operation: string;
    /** Without parameters, the question is whether the operation has a rule. */
    parameters?: object | undefined;
    region?: string | undefined;
  }>;
}

/** Whether a call would be allowed. */
export type Explanation =
  | { allowed: true }
  | {
      allowed: false;
      /** The gateway's code: `Gateway.ParameterNotAllowed`. */
      code: string;
      message: string;
    };

export interface DescribeRightsResponse {
  RequestId: string;
  /** The results, in the order of the calls. */
  rights: Explanation[];
}

/**
 * Asks a gateway which calls it would allow the user, so that a page can disable the others and say why. Limits are not counted.
 *
 * @example
 * ```ts
 * const calls = [{ operation: StopDesktops.action, parameters: { DesktopId: selected } }];
 * const { rights } = await ecd.send(DescribeRights, { calls });
 * ```
 */
export const DescribeRights: Operation<any, DescribeRightsRequest, DescribeRightsResponse, never> = {
  action: "DescribeRights",
  method: "POST",
  path: "/rights",
  effect: "read",
};
