import { provide } from "../../boundary/wasm-module.js";
import * as printed from "../../core/bcc.text.js";
import { provideRecovery } from "../../recovery-loader.js";
import { compileModule } from "./decode-module.js";

provide("bcc", () => compileModule(printed));
provideRecovery(() => import("./recovery.js"));
