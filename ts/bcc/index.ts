export * from "./client.js";
export * from "./machines.js";
export * from "./version.js";
export * from "../generated/bcc.js";
export * from "../common.js";
