/** The expected outcomes of calls, by the meaning of a response. */

import { PROBES } from "./probes.mjs";

/** The kind of a call, which decides its outcome. */
export type ProbeKind = "read" | "write" | "paid" | "stopAll" | "renewAll";

/** Outcomes of `send` and statuses of ids, separated by `|`. */
export type Endings = Readonly<Record<ProbeKind, string>>;

/** An error after which a write may have been executed. */
const doubtful = (error: string): Endings => ({
  read: error,
  write: `${error}/ambiguous`,
  paid: `${error}/ambiguous`,
  stopAll: "ambiguous",
  renewAll: "ambiguous",
});

/** An error after which nothing was executed. */
const certain = (error: string): Endings => ({
  read: error,
  write: error,
  paid: error,
  stopAll: "failed|failed+not-tried|not-tried",
  renewAll: "failed|failed+not-tried|not-tried",
});

/** The meanings of responses. */
export const MEANS = {
  /** The operation was executed. */
  success: { read: "ok", write: "ok", paid: "ok", stopAll: "done", renewAll: "done" },
  /** Not a response of the API. */
  foreign: doubtful("ResponseError/foreign"),
  /** A redirect, not from the API. */
  redirect: certain("ResponseError/foreign"),
  /** A proxy's 5xx. */
  proxy: doubtful("ResponseError/server"),
  /** The vendor's 5xx. */
  server: doubtful("ApiError/server"),
  /** An error with a status of success. */
  "doubtful server": doubtful("ApiError/server"),
  /** The connection broke. */
  broken: doubtful("NetworkError/network"),
  /** No complete response in time. */
  late: doubtful("TimeoutError/network"),
  parameter: certain("ApiError/parameter"),
  forbidden: certain("ApiError/forbidden"),
  "not found": certain("ApiError/not-found"),
  conflict: certain("ApiError/conflict"),
  signature: certain("ApiError/signature"),
  clock: certain("ApiError/clock"),
  /** A throttled call may have been executed, so a paid call is not repeated. */
  throttled: { ...certain("ApiError/throttled"), paid: "ApiError/throttled/ambiguous", renewAll: "ambiguous" },
  "throttled by a proxy": {
    ...certain("ResponseError/throttled"),
    paid: "ResponseError/throttled/ambiguous",
    renewAll: "ambiguous",
  },
} satisfies Record<string, Endings>;

/** A meaning, or several separated by `|`. */
export type Meaning = keyof typeof MEANS | (string & {});

/** The expected outcomes of a probe. */
export function right(meaning: Meaning, probe: string): string[] {
  const { kind } = PROBES[probe]!;
  return meaning.split("|").flatMap((one) => {
    const endings = (MEANS as Record<string, Endings>)[one];
    return (endings ? endings[kind] : one).split("|");
  });
}
