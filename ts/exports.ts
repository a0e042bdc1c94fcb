/** The exports that the entries of all three APIs share. */

export type { PreparedRequest } from "./boundary/request.js";
export type { BulkOptions, BulkProgress, BulkReport, BulkResult } from "./resources/bulk-report.js";

export type {
  CredentialsProvider,
  ExpiresAt,
  Expiring,
  ProviderRequest,
  SignatureRequest,
  Signer,
} from "./credentials.js";
export * from "./errors.js";
export type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
export type { ExtraHeaders } from "./headers.js";
export type { CallEvent, ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { DesktopStatus } from "./resources/resource.js";
export type { ExactInteger, Integer, OpenEnum, Operation } from "./operation.js";
export type { CallOptions, CommonOptions, RetryOptions, ThroughGateway } from "./options.js";
export type { Page } from "./paginate.js";
export { toJson } from "./to-json.js";
export type { WaitOptions, WaitProgress } from "./resources/wait.js";
