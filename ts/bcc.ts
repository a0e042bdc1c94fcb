import "./wasm/inline/bcc.js";
export * from "./bcc/index.js";
