import "../wasm/workerd.js";
export * from "../bcc/index.js";
