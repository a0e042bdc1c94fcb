import { provide } from "../../boundary/wasm-module.js";
import module from "../../core/wuying.wasm";
import "./recovery.js";

provide("wuying", () => module);
