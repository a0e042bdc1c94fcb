import { provide } from "../../boundary/module.js";
import module from "../../core/bcc.wasm";
import "./recovery.js";

provide("bcc", () => module);
