/**
 * `edgedesk/sts`: temporary credentials. A client with a lasting key gets them, for clients of its own or for pages. It has no
 * module of its own.
 */

export {
  assumeBaiduRole,
  type AssumeBaiduRoleRequest,
  type AssumeBaiduRoleResponse,
  baiduRoleCredentials,
} from "./sts/assume-baidu-role.js";
export {
  assumeRole,
  type AssumeRoleRequest,
  type AssumeRoleResponse,
  roleCredentials,
  type AssumedRoleCredentials,
} from "./sts/assume-role.js";
export type { TemporaryCredentialsOptions, TemporaryCredentialsProvider } from "./sts/cached-provider.js";
export {
  type AccessControl,
  getSessionToken,
  type GetSessionTokenRequest,
  type GetSessionTokenResponse,
  sessionCredentials,
  type SessionTokenCredentials,
} from "./sts/session-token.js";
