import { ApiError } from "../api-error.js";
import type { RestEntry } from "../catalogue.js";
import { seed } from "../seed.js";
import { badRequest } from "./errors.js";
import type { Operation } from "./operation.js";
import { issueKey } from "./session-token.js";

/** The operation of STS that issues the keys of a role. The catalogue has those of BCC. */
export const assumeRoleEntry: RestEntry = {
  name: "AssumeRole",
  method: "POST",
  path: "/v1/credential",
  action: "assumeRole",
  request: [
    { name: "accountId", type: "string", in: "query" },
    { name: "roleName", type: "string", in: "query" },
    { name: "userId", type: "string", in: "query" },
    { name: "durationSeconds", type: "integer", in: "query" },
    { name: "accessControlList", type: "array", in: "body", items: { type: "any" } },
    { name: "acl", type: "any", in: "body" },
  ],
  response: [],
};

/** The longest lifetime of a key, and the default, in seconds. */
const MAX_LIFETIME = 7200;

/** Issues a temporary key of the seed's role. Its rights are not limited by a list. */
export const assumeRole: Operation = ({ query, state, now }) => {
  const seconds = Number(query.get("durationSeconds") || MAX_LIFETIME);
  if (!(Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_LIFETIME)) {
    badRequest(`durationSeconds takes 1 to ${MAX_LIFETIME}.`);
  }
  const { accountId, roleName } = seed.bcc.role;
  if (query.get("accountId") !== accountId || query.get("roleName") !== roleName) {
    throw new ApiError(403, "AccessDenied", "Access denied: there is no such role, or the caller cannot assume it.");
  }
  return { ...issueKey(state, now, seconds), roleId: "emulator-role" };
};
