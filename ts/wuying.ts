import "./wasm/inline/wuying.js";
export * from "./wuying/index.js";
