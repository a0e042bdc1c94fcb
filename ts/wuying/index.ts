export * from "./client.js";
export * from "./desktops.js";
export * from "../generated/wuying.js";
export * from "../exports.js";
