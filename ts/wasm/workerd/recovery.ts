/** Modules as static imports: workerd compiles what is deployed, and refuses to compile bytes at run time. */

import { provide } from "../../boundary/wasm-module.js";
import module from "../../core/recovery.wasm";
import { useRecovery } from "../../recovery-loader.js";
import * as recovery from "../../recovery/index.js";

provide("recovery", () => module);
useRecovery(recovery);
