/**
 * Puts the code for failures into the initial bundle, for environments that cannot load a chunk later: a service worker, or a
 * page that may be offline when a call fails. Import it beside the entry point.
 *
 * @example
 * ```ts
 * import "edgedesk/recovery";
 * import { EcdClient } from "edgedesk/ecd";
 * ```
 */

import { useRecovery } from "./recovery-loader.js";
import * as recovery from "./wasm/inline/recovery.js";

useRecovery(recovery);
