import "./wasm/inline.js";
export * from "./ecd/index.js";
