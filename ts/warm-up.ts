/** Has the first request cost what later ones do: engines compile a function of a module when it is first called. */

import type { Api } from "./boundary/core.js";
import { encodeAttempt, encodeDefaults } from "./boundary/messages.js";
import { isReady, prepare } from "./boundary/request.js";
import { contextOf } from "./context.js";
import type { Operation } from "./operation.js";

/** Operations that stand for all of an API's. */
const ALIBABA: Operation = { action: "WarmUp", schema: "Id:[]d,RegionId" };
const BAIDU: Operation = { action: "WarmUp", method: "PUT", path: "/{id}?stop", schema: "/id!:d,Ids:[]s" };

/** Signs a request that nobody sends. What fails here fails again, and is told, when a call is made. */
export function warmUp(api: Api, signing: "acs3" | "rpc" | "anonymous" | "bce"): void {
  const [operation, parameters] = api === "bcc" ? [BAIDU, { id: "-", Ids: ["-"] }] : [ALIBABA, { Id: ["-"] }];
  const address = { base: "https://edgedesk.invalid", host: "edgedesk.invalid" };
  const context = contextOf({ signing, formBody: true, actionHeaders: true }, { id: "-", secret: "-" }, address);
  const own = { signature: null, date: "1970-01-01T00:00:00Z", nonce: "-", passthrough: false };
  try {
    const attempt = encodeAttempt(own, encodeDefaults({ RegionId: "-" }), encodeDefaults(parameters));
    prepare(api, operation, { context, attempt });
  } catch {
    // A policy that forbids WebAssembly, for example.
  }
}

/** The same as soon as the page or the process has nothing else to do; a call that comes earlier does not wait for it. */
export function warmUpLater(api: Api, signing: "acs3" | "rpc" | "anonymous" | "bce"): void {
  if (isReady(api)) return;
  const warm = (): void => {
    if (!isReady(api)) warmUp(api, signing);
  };
  try {
    if (typeof requestIdleCallback === "function") requestIdleCallback(warm);
    else setTimeout(warm, 0);
  } catch {
    // Some runtimes have no timers before the first request.
  }
}
