/** What calls must end with, by what an answer means. */

import { PROBES } from "./probes.mjs";

/** How a call is meant: what decides how it may end. */
export type ProbeKind = "read" | "write" | "paid" | "stopAll" | "renewAll";

/** Endings of `send` and statuses of ids; divided by `|` where more than one is right. */
export type Endings = Readonly<Record<ProbeKind, string>>;

/** An error after which nobody knows whether a write was executed. */
const doubtful = (error: string): Endings => ({
  read: error,
  write: `${error}/ambiguous`,
  paid: `${error}/ambiguous`,
  stopAll: "ambiguous",
  renewAll: "ambiguous",
});

/** An error that says that nothing was executed. */
const certain = (error: string): Endings => ({
  read: error,
  write: error,
  paid: error,
  stopAll: "failed|failed+not-tried|not-tried",
  renewAll: "failed|failed+not-tried|not-tried",
});

/** What an answer can mean. */
export const MEANS = {
  /** The operation was executed. */
  success: { read: "ok", write: "ok", paid: "ok", stopAll: "done", renewAll: "done" },
  /** Nothing that the API sends. */
  foreign: doubtful("ResponseError/foreign"),
  /** Something stands before the API and sends elsewhere. */
  redirect: certain("ResponseError/foreign"),
  /** A proxy's 5xx. */
  proxy: doubtful("ResponseError/server"),
  /** The vendor's own 5xx. */
  server: doubtful("ApiError/server"),
  /** An error with a status of success. */
  "doubtful server": doubtful("ApiError/server"),
  /** The connection broke. */
  broken: doubtful("NetworkError/network"),
  /** No complete answer in time. */
  late: doubtful("TimeoutError/network"),
  parameter: certain("ApiError/parameter"),
  forbidden: certain("ApiError/forbidden"),
  "not found": certain("ApiError/not-found"),
  conflict: certain("ApiError/conflict"),
  signature: certain("ApiError/signature"),
  clock: certain("ApiError/clock"),
  /** Whether a throttled call was not executed is unverified: what costs money is not repeated. */
  throttled: { ...certain("ApiError/throttled"), paid: "ApiError/throttled/ambiguous", renewAll: "ambiguous" },
  "throttled by a proxy": {
    ...certain("ResponseError/throttled"),
    paid: "ResponseError/throttled/ambiguous",
    renewAll: "ambiguous",
  },
} satisfies Record<string, Endings>;

/** The name of a meaning; several divided by `|` where each is right. */
export type Meaning = keyof typeof MEANS | (string & {});

/** The endings that are right for a probe. */
export function right(meaning: Meaning, probe: string): string[] {
  const { kind } = PROBES[probe]!;
  return meaning.split("|").flatMap((one) => {
    const endings = (MEANS as Record<string, Endings>)[one];
    return (endings ? endings[kind] : one).split("|");
  });
}
