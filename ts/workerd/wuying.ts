import "../wasm/workerd.js";
export * from "../wuying/index.js";
