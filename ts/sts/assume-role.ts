/** Temporary credentials of Alibaba Cloud: AssumeRole of STS, 2015-04-01. */

import { timeOf } from "../corrected-time.js";
import type { EcdClient } from "../ecd/client.js";
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

/** The parameters of {@link assumeRole}. */
export interface AssumeRoleRequest {
  /** The role: `acs:ram::123456789012:role/panel`. Its trust policy has to name the caller, who cannot be a root account. */
  RoleArn: string;
  /** Names the session in audit logs, such as its user: 2 to 64 letters, digits, `.`, `@`, `-` and `_`. */
  RoleSessionName: string;
  /**
   * The lifetime of the credentials, in seconds: from 900 to the role's MaxSessionDuration, which is at most 43 200. Default of
   * the vendor: 3600.
   */
  DurationSeconds?: number | undefined;
  /**
   * A policy, as an object or as its JSON, of at most 2048 characters. The credentials have only rights that both it and the
   * role have. Default: those of the role.
   */
  Policy?: Readonly<Record<string, unknown>> | string | undefined;
  /** The external id of a role for another account: 2 to 1224 letters, digits and `_+=,.@:/-`. */
  ExternalId?: string | undefined;
}

/** The response of {@link assumeRole}. */
export interface AssumeRoleResponse {
  /** The vendor's id of the request. */
  RequestId?: string;
  /** The identity that the credentials have. */
  AssumedRoleUser?: {
    /** `acs:ram::123456789012:assumed-role/panel/alice`. */
    Arn?: string;
    /** The role's id and the session's name. */
    AssumedRoleId?: string;
  };
  /** The credentials. */
  Credentials?: {
    AccessKeyId?: string;
    AccessKeySecret?: string;
    SecurityToken?: string;
    /** The time of expiry: `2026-01-02T03:04:05Z`. */
    Expiration?: string;
  };
}

/** Temporary credentials, as the option `credentials` of `EcdClient` takes them. */
export interface AssumedRoleCredentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken: string;
  /** The time of expiry: `2026-01-02T03:04:05Z`. */
  expiration: string;
}

const AssumeRole: Operation<"ecd", Omit<AssumeRoleRequest, "Policy"> & { Policy?: string }, AssumeRoleResponse, never> =
  {
    api: "ecd",
    action: "AssumeRole",
    service: { hosts: "sts.*.aliyuncs.com", version: "2015-04-01" },
    effect: "read",
    schema: "RoleArn!:d,RoleSessionName!:d,DurationSeconds:i,Policy,ExternalId#",
  };

/** The maximum length of a policy, in characters. */
const MAX_POLICY_LENGTH = 2048;

/**
 * Gets temporary credentials with the rights of a role, from the STS of the client's region.
 *
 * @param client The client of a RAM user or role. Its `endpoint`, if set, has to lead to STS, too.
 * @throws {ConfigurationError} A parameter is invalid; nothing was sent. Otherwise what {@link EcdClient.send} throws.
 *
 * @example
 * ```ts
 * const RoleArn = "acs:ram::123456789012:role/panel";
 * const { Credentials } = await assumeRole(ecd, { RoleArn, RoleSessionName: "alice", DurationSeconds: 900 });
 * ```
 */
export async function assumeRole(
  client: EcdClient,
  request: AssumeRoleRequest,
  options?: CallOptions,
): Promise<AssumeRoleResponse> {
  return client.send(AssumeRole, checked(request), options);
}

/**
 * A provider of temporary credentials for `EcdClient`, or for a page that asks a Worker.
 *
 * @throws {ConfigurationError} A parameter or an option is invalid. What {@link assumeRole} throws rejects the provider's
 *   promise, and so does a `CredentialsError` where the response has no credentials.
 *
 * @example
 * ```ts
 * const credentials = roleCredentials(account, { RoleArn: "acs:ram::123456789012:role/panel", RoleSessionName: "alice" });
 * const ecd = new EcdClient({ region: "cn-hangzhou", credentials });
 * ```
 */
export function roleCredentials(
  client: EcdClient,
  request: AssumeRoleRequest,
  options?: TemporaryCredentialsOptions,
): TemporaryCredentialsProvider<AssumedRoleCredentials> {
  const parameters = checked(request);
  const load = async (): Promise<AssumedRoleCredentials> => {
    const { Credentials } = await client.send(AssumeRole, parameters);
    const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = Credentials ?? {};
    if (AccessKeyId && AccessKeySecret && SecurityToken && Expiration) {
      const [accessKeyId, accessKeySecret, securityToken] = [AccessKeyId, AccessKeySecret, SecurityToken];
      return { accessKeyId, accessKeySecret, securityToken, expiration: Expiration };
    }
    throw new CredentialsError("AssumeRole: the response has no credentials", "AssumeRole", undefined);
  };
  return cachedProvider("AssumeRole", load, () => timeOf(client), parameters.DurationSeconds ?? 3600, options);
}

/** Checks the limits that the vendor documents. The core checks types. */
function checked(request: AssumeRoleRequest): Omit<AssumeRoleRequest, "Policy"> & { Policy?: string } {
  const { Policy, ...parameters } = readProperties(request, "AssumeRole", "parameters");
  const { RoleArn, RoleSessionName, DurationSeconds: seconds, ExternalId } = parameters;
  const refuse = (name: string, given: unknown, allowed: string): Error =>
    invalidSetting("AssumeRole", name, given, allowed);
  if (!matches(RoleArn, /^acs:ram::\d+:role\/[\w./-]+$/)) {
    throw refuse("RoleArn", RoleArn, 'the ARN of a role, as in "acs:ram::123456789012:role/panel"');
  }
  if (!matches(RoleSessionName, /^[\w.@-]{2,64}$/)) {
    throw refuse("RoleSessionName", RoleSessionName, '2 to 64 letters, digits, ".", "@", "-" and "_"');
  }
  if (seconds !== undefined && !(Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200)) {
    throw refuse("DurationSeconds", seconds, "whole seconds from 900 to 43200");
  }
  if (ExternalId !== undefined && !matches(ExternalId, /^[\w+=,.@:/-]{2,1224}$/)) {
    throw refuse("ExternalId", ExternalId, '2 to 1224 letters, digits and "_+=,.@:/-"');
  }
  if (Policy === undefined) return parameters;
  const policy = policyOf(Policy);
  if (policy === undefined || policy.length > MAX_POLICY_LENGTH) {
    throw refuse("Policy", Policy, `an object or its JSON, of at most ${MAX_POLICY_LENGTH} characters`);
  }
  return { ...parameters, Policy: policy };
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

/** The JSON of a policy; undefined if it is not that of an object. */
function policyOf(policy: unknown): string | undefined {
  try {
    const value: unknown = typeof policy === "string" ? JSON.parse(policy) : policy;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return typeof policy === "string" ? policy : JSON.stringify(policy);
  } catch {
    return undefined;
  }
}
