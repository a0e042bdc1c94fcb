/** The chunk that the first failure loads. */

import { provide } from "../../boundary/wasm-module.js";
import * as printed from "../../core/recovery.text.js";
import { compileModule } from "./decode-module.js";

export * from "../../recovery/index.js";

provide("recovery", () => compileModule(printed));
