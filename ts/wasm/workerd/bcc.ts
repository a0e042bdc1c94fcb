import { provide } from "../../boundary/wasm-module.js";
import module from "../../core/bcc.wasm";
import "./recovery.js";

provide("bcc", () => module);
