import { provide } from "../../boundary/wasm-module.js";
import * as printed from "../../core/bcc.text.js";
import { provideRecovery } from "../../recovery-loader.js";
import { compiled } from "./decode-module.js";

provide("bcc", () => compiled(printed));
provideRecovery(() => import("./recovery.js"));
