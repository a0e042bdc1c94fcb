/** Temporary credentials of Baidu AI Cloud: session tokens of its STS. */

import type { BccClient } from "../bcc/client.js";
import { timeOf } from "../corrected-time.js";
import { CredentialsError } from "../errors.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { readProperties } from "../own-properties.js";
import { invalidSetting } from "../setting-error.js";
import {
  cachedProvider,
  type TemporaryCredentialsOptions,
  type TemporaryCredentialsProvider,
} from "./cached-provider.js";

/** A right, or its denial. */
export interface AccessControl {
  /** An id of the entry. */
  eid?: string | undefined;
  /** The service: `bce:bcc`. */
  service: string;
  /** The region: `bj`, or `*` for all. */
  region: string;
  effect: "Allow" | "Deny";
  /** The resources: `instance/i-YufwpQAe`, or `*` for all. */
  resource: readonly string[];
  /** The permissions, such as `READ` and `OPERATE`. */
  permission: readonly string[];
}

/** The parameters of {@link getSessionToken}. */
export interface GetSessionTokenRequest {
  /** The lifetime of the credentials, in whole seconds. The vendor's pages disagree about its limits. */
  durationSeconds?: number | undefined;
  /** An id of the list. */
  id?: string | undefined;
  /** The rights of the credentials, which are no more than those of the caller. Default: those of the caller. */
  accessControlList?: readonly AccessControl[] | undefined;
}

/** The response of {@link getSessionToken}. */
export interface GetSessionTokenResponse {
  /** The vendor's id of the request. */
  requestId?: string;
  accessKeyId?: string;
  secretAccessKey?: string;
  sessionToken?: string;
  /** The time of creation: `2026-01-02T03:04:05Z`. */
  createTime?: string;
  /** The time of expiry: `2026-01-02T04:04:05Z`. */
  expiration?: string;
  /** The user whose key called. */
  userId?: string;
}

/** Temporary credentials, as the option `credentials` of `BccClient` takes them. */
export interface SessionTokenCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** The time of expiry: `2026-01-02T04:04:05Z`. */
  expiration: string;
}

/** The schema of a list of rights in a body. */
export const ACCESS_CONTROL_LIST =
  "accessControlList:[]{eid,service!,region!,effect!:s(Allow|Deny),resource!:[1..]s,permission!:[1..]s}";

const GetSessionToken: Operation<"bcc", GetSessionTokenRequest, GetSessionTokenResponse, never> = {
  api: "bcc",
  action: "GetSessionToken",
  // One endpoint serves all regions.
  service: { hosts: "sts.*.baidubce.com" },
  region: "bj",
  method: "POST",
  path: "/v1/sessionToken",
  effect: "read",
  schema: `?durationSeconds:i,id,${ACCESS_CONTROL_LIST}`,
};

/**
 * Gets temporary credentials with rights of the caller, from Baidu's STS.
 *
 * @param client The client with the lasting key. Its `endpoint`, if set, has to lead to STS, too.
 * @throws {ConfigurationError} The lifetime is invalid; nothing was sent. Otherwise what {@link BccClient.send} throws.
 *
 * @example
 * ```ts
 * const { expiration } = await getSessionToken(bcc, { durationSeconds: 3600 });
 * ```
 */
export async function getSessionToken(
  client: BccClient,
  request: GetSessionTokenRequest = {},
  options?: CallOptions,
): Promise<GetSessionTokenResponse> {
  return client.send(GetSessionToken, checked(request), options);
}

/**
 * A provider of temporary credentials for `BccClient`, or for a page that asks a Worker.
 *
 * @throws {ConfigurationError} The lifetime or an option is invalid. What {@link getSessionToken} throws rejects the
 *   provider's promise, and so does a `CredentialsError` where the response has no credentials.
 *
 * @example
 * ```ts
 * const read = { service: "bce:bcc", region: "bj", effect: "Allow", resource: ["*"], permission: ["READ"] } as const;
 * const credentials = sessionCredentials(account, { durationSeconds: 3600, accessControlList: [read] });
 * const bcc = new BccClient({ region: "bj", credentials });
 * ```
 */
export function sessionCredentials(
  client: BccClient,
  request: GetSessionTokenRequest = {},
  options?: TemporaryCredentialsOptions,
): TemporaryCredentialsProvider<SessionTokenCredentials> {
  const parameters = checked(request);
  const load = async (): Promise<SessionTokenCredentials> =>
    credentialsOf(await client.send(GetSessionToken, parameters), "GetSessionToken");
  return cachedProvider("GetSessionToken", load, () => timeOf(client), parameters.durationSeconds, options);
}

/** The credentials of a response of STS. */
export function credentialsOf(response: GetSessionTokenResponse, operation: string): SessionTokenCredentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = response;
  if (accessKeyId && secretAccessKey && sessionToken && expiration) {
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
  }
  throw new CredentialsError(`${operation}: the response has no credentials`, operation, undefined);
}

/** Checks the lifetime. The core checks the rest. */
function checked(request: GetSessionTokenRequest): GetSessionTokenRequest {
  const parameters = readProperties(request, "GetSessionToken", "parameters");
  const seconds = parameters.durationSeconds;
  if (seconds === undefined || (Number.isInteger(seconds) && seconds > 0)) return parameters;
  throw invalidSetting("GetSessionToken", "durationSeconds", seconds, "whole seconds, 1 or more");
}
