export * from "./client.js";
export * from "../generated/ecd.js";
export * from "../common.js";
