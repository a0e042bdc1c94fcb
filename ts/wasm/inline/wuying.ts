import { provide } from "../../boundary/module.js";
import * as printed from "../../core/wuying.text.js";
import { provideRecovery } from "../../loading.js";
import { compiled } from "./bytes.js";

provide("wuying", () => compiled(printed));
provideRecovery(() => import("./recovery.js"));
