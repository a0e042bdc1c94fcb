/** The module as a static import: workerd compiles what is deployed, and refuses to compile bytes at run time. */

import module from "../core/edgedesk.wasm";
import { provide } from "../module.js";

provide(() => module);
