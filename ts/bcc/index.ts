export * from "./client.js";
export * from "./instances.js";
export * from "./version.js";
export * from "../generated/bcc.js";
export * from "../exports.js";
