/** Temporary credentials of Baidu AI Cloud: AssumeRole of its STS. */

import type { BccClient } from "../bcc/client.js";
import { timeOf } from "../corrected-time.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { readProperties } from "../own-properties.js";
import { invalidSetting } from "../setting-error.js";
import {
  cachedProvider,
  type TemporaryCredentialsOptions,
  type TemporaryCredentialsProvider,
} from "./cached-provider.js";
import {
  ACCESS_CONTROL_LIST,
  type AccessControl,
  credentialsOf,
  type GetSessionTokenResponse,
  type SessionTokenCredentials,
} from "./session-token.js";

/** The parameters of {@link assumeBaiduRole}. */
export interface AssumeBaiduRoleRequest {
  /** The id of the account that the role belongs to. */
  accountId: string;
  /** The name of the role, whose trust policy has to name the caller. */
  roleName: string;
  /** The lifetime of the credentials, in seconds: 1 to 7200. The vendor documents no default; its SDKs ask for 7200. */
  durationSeconds?: number | undefined;
  /** The id of a user, which the vendor calls unnecessary. */
  userId?: string | undefined;
  /**
   * The rights of the credentials, which are no more than those of the role. Default: those of the role.
   *
   * Unverified: the vendor's current page has this name, its older page and an SDK have `acl`. A service that ignores the
   * member returns credentials with all rights of the role: try a call that the list does not allow.
   */
  accessControlList?: readonly AccessControl[] | undefined;
  /** The older name of {@link accessControlList}: the text of a list's JSON. */
  acl?: string | undefined;
}

/** The response of {@link assumeBaiduRole}. */
export interface AssumeBaiduRoleResponse extends GetSessionTokenResponse {
  /** The id of the role. */
  roleId?: string;
}

const AssumeRole: Operation<"bcc", AssumeBaiduRoleRequest, AssumeBaiduRoleResponse, never> = {
  api: "bcc",
  action: "AssumeRole",
  // One endpoint serves all regions.
  service: { hosts: "sts.*.baidubce.com" },
  region: "bj",
  method: "POST",
  path: "/v1/credential?assumeRole",
  effect: "read",
  schema: `?accountId!,?roleName!,?durationSeconds:i,?userId,${ACCESS_CONTROL_LIST},acl`,
};

/** The longest lifetime, in seconds. */
const MAX_LIFETIME = 7200;

/**
 * Gets temporary credentials with the rights of a role, from Baidu's STS.
 *
 * @param client The client with the lasting key. Its `endpoint`, if set, has to lead to STS, too.
 * @throws {ConfigurationError} The lifetime is invalid; nothing was sent. Otherwise what {@link BccClient.send} throws.
 *
 * @example
 * ```ts
 * const role = { accountId: "dc9b5191440d4f93851ddffb4e942b75", roleName: "panel" };
 * const { expiration } = await assumeBaiduRole(bcc, { ...role, durationSeconds: 900 });
 * ```
 */
export async function assumeBaiduRole(
  client: BccClient,
  request: AssumeBaiduRoleRequest,
  options?: CallOptions,
): Promise<AssumeBaiduRoleResponse> {
  return client.send(AssumeRole, checked(request), options);
}

/**
 * A provider of a role's temporary credentials for `BccClient`, or for a page that asks a Worker.
 *
 * @throws {ConfigurationError} The lifetime or an option is invalid. What {@link assumeBaiduRole} throws rejects the
 *   provider's promise, and so does a `CredentialsError` where the response has no credentials.
 *
 * @example
 * ```ts
 * const role = { accountId: "dc9b5191440d4f93851ddffb4e942b75", roleName: "panel" };
 * const bcc = new BccClient({ region: "bj", credentials: baiduRoleCredentials(account, role) });
 * ```
 */
export function baiduRoleCredentials(
  client: BccClient,
  request: AssumeBaiduRoleRequest,
  options?: TemporaryCredentialsOptions,
): TemporaryCredentialsProvider<SessionTokenCredentials> {
  const parameters = checked(request);
  const load = async (): Promise<SessionTokenCredentials> =>
    credentialsOf(await client.send(AssumeRole, parameters), "AssumeRole");
  return cachedProvider("AssumeRole", load, () => timeOf(client), parameters.durationSeconds ?? MAX_LIFETIME, options);
}

/** Checks the lifetime. The core checks the rest. */
function checked(request: AssumeBaiduRoleRequest): AssumeBaiduRoleRequest {
  const parameters = readProperties(request, "AssumeRole", "parameters");
  const seconds = parameters.durationSeconds;
  if (seconds === undefined || (Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_LIFETIME)) return parameters;
  throw invalidSetting("AssumeRole", "durationSeconds", seconds, `whole seconds from 1 to ${MAX_LIFETIME}`);
}
