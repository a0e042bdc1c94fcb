/** Warms up a client: engines compile a function at its first call, which would slow the first request. */

import type { Api } from "./boundary/core.js";
import { isReady } from "./boundary/request.js";
import type { ResolvedCredentials } from "./credentials.js";
import type { Operation } from "./operation.js";

const ALIBABA: Operation = { action: "WarmUp", schema: "Id:[]d,RegionId" };
const BAIDU: Operation = { action: "WarmUp", method: "PUT", path: "/{id}?stop", schema: "/id!:d,Ids:[]s" };

/** A call that is prepared, and never sent. */
export function sampleOf<A extends Api>(api: A): { operation: Operation<A>; parameters: object } {
  return api === "bcc"
    ? { operation: BAIDU as Operation<A>, parameters: { id: "-", Ids: ["-"] } }
    : { operation: ALIBABA as Operation<A>, parameters: { Id: ["-"] } };
}

/** The credentials of the sample, for a client without valid ones. */
export const SAMPLE_CREDENTIALS: ResolvedCredentials = { id: "-", secret: "-" };

/** Warms up a client when the page or process is idle. Earlier calls do not wait for it. */
export function warmUpLater(api: Api, warmUp: () => void): void {
  if (isReady(api)) return;
  const warm = (): void => {
    if (!isReady(api)) warmUp();
  };
  try {
    if (typeof requestIdleCallback === "function") requestIdleCallback(warm);
    else setTimeout(warm, 0);
  } catch {
    // Some runtimes have no timers before the first request.
  }
}
