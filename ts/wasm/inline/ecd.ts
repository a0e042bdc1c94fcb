import { provide } from "../../boundary/wasm-module.js";
import * as printed from "../../core/ecd.text.js";
import { provideRecovery } from "../../recovery-loader.js";
import { compileModule } from "./decode-module.js";

provide("ecd", () => compileModule(printed));
provideRecovery(() => import("./recovery.js"));
