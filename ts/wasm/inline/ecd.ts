import { provide } from "../../boundary/wasm-module.js";
import * as printed from "../../core/ecd.text.js";
import { provideRecovery } from "../../recovery-loader.js";
import { compiled } from "./decode-module.js";

provide("ecd", () => compiled(printed));
provideRecovery(() => import("./recovery.js"));
