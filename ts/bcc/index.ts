export * from "./client.js";
export * from "../generated/bcc.js";
export * from "../common.js";
