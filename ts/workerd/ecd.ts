import "../wasm/workerd.js";
export * from "../ecd/index.js";
