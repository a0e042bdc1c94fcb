export * from "./client.js";
export * from "./machines.js";
export * from "../generated/ecd.js";
export * from "../common.js";
