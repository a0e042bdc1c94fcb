/** What all three entry points export beside their client and operations. */

export type { PreparedRequest } from "./boundary.js";
export type { CallOptions, CommonOptions } from "./client.js";
export * from "./errors.js";
export type { ExactInteger, Integer, Open, Operation } from "./operation.js";
