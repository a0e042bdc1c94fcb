export * from "./client.js";
export * from "../generated/wuying.js";
export * from "../errors.js";
export type { PreparedRequest } from "../boundary.js";
export type { CallOptions, CommonOptions } from "../client.js";
export type { ExactInteger, Integer, Open, Operation } from "../operation.js";
