import "./wasm/inline.js";
export * from "./bcc/index.js";
