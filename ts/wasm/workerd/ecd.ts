import { provide } from "../../boundary/wasm-module.js";
import module from "../../core/ecd.wasm";
import "./recovery.js";

provide("ecd", () => module);
