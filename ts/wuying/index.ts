export * from "./client.js";
export * from "../generated/wuying.js";
export * from "../common.js";
