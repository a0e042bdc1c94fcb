import { provide } from "../../boundary/module.js";
import module from "../../core/ecd.wasm";
import "./recovery.js";

provide("ecd", () => module);
