import "./wasm/inline/ecd.js";
export * from "./ecd/index.js";
