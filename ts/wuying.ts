import "./wasm/inline.js";
export * from "./wuying/index.js";
