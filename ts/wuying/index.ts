export * from "./client.js";
export * from "./machines.js";
export * from "../generated/wuying.js";
export * from "../common.js";
