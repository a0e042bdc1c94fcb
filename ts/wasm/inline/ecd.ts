import { provide } from "../../boundary/module.js";
import * as printed from "../../core/ecd.text.js";
import { provideRecovery } from "../../loading.js";
import { compiled } from "./bytes.js";

provide("ecd", () => compiled(printed));
provideRecovery(() => import("./recovery.js"));
