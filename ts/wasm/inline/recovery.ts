/** The chunk that the first failure loads. */

import { provide } from "../../boundary/module.js";
import * as printed from "../../core/recovery.text.js";
import { compiled } from "./bytes.js";

export * from "../../recovery/index.js";

provide("recovery", () => compiled(printed));
