/** Warms up a module: engines compile a function at its first call, which would slow the first request. */

import type { Api } from "./boundary/core.js";
import { encodeAttempt, encodeDefaults } from "./boundary/messages.js";
import { isReady, prepare } from "./boundary/request.js";
import { contextOf } from "./context.js";
import type { Operation } from "./operation.js";

/** Sample operations. */
const ALIBABA: Operation = { action: "WarmUp", schema: "Id:[]d,RegionId" };
const BAIDU: Operation = { action: "WarmUp", method: "PUT", path: "/{id}?stop", schema: "/id!:d,Ids:[]s" };

/** Signs a request that is not sent. Errors are ignored: the first call reports them. */
export function warmUp(api: Api, signing: "acs3" | "rpc" | "anonymous" | "bce"): void {
  const [operation, parameters] = api === "bcc" ? [BAIDU, { id: "-", Ids: ["-"] }] : [ALIBABA, { Id: ["-"] }];
  const endpoint = { base: "https://edgedesk.invalid", host: "edgedesk.invalid" };
  const context = contextOf({ signing, formBody: true, actionHeaders: true }, { id: "-", secret: "-" }, endpoint);
  const own = { signature: null, date: "1970-01-01T00:00:00Z", nonce: "-", passthrough: false };
  try {
    const attempt = encodeAttempt(own, encodeDefaults({ RegionId: "-" }), encodeDefaults(parameters));
    prepare(api, operation, { context, attempt });
  } catch {
    // A policy that forbids WebAssembly, for example.
  }
}

/** Warms up when the page or process is idle. Earlier calls do not wait for it. */
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
