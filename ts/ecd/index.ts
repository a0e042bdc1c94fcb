export * from "./client.js";
export * from "./desktops.js";
export * from "../generated/ecd.js";
export * from "../exports.js";
