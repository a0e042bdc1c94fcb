import { provide } from "../../boundary/module.js";
import * as printed from "../../core/bcc.text.js";
import { provideRecovery } from "../../loading.js";
import { compiled } from "./bytes.js";

provide("bcc", () => compiled(printed));
provideRecovery(() => import("./recovery.js"));
