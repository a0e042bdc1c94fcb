import { ApiError } from "../api-error.js";
import type { RestEntry } from "../catalogue.js";
import { temporaryKey } from "../state/access-key.js";
import type { State } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { Operation } from "./operation.js";

/** The operation of STS. The catalogue has those of BCC. */
export const sessionTokenEntry: RestEntry = {
  name: "GetSessionToken",
  method: "POST",
  path: "/v1/sessionToken",
  request: [
    { name: "durationSeconds", type: "integer", in: "query" },
    { name: "id", type: "string", in: "body" },
    { name: "accessControlList", type: "array", in: "body", items: { type: "any" } },
  ],
  response: [],
};

/** The lifetime of a key without `durationSeconds`, in seconds. */
const DEFAULT_LIFETIME = 43_200;

/** Issues a temporary key. Its rights are not limited by the list. */
export const getSessionToken: Operation = ({ query, state, now }) => {
  // The official SDK sends an empty value.
  const seconds = Number(query.get("durationSeconds") || DEFAULT_LIFETIME);
  if (!(Number.isInteger(seconds) && seconds > 0)) {
    throw new ApiError(400, "InvalidParameter", "durationSeconds has to be a positive integer.");
  }
  return issueKey(state, now, seconds);
};

/** Issues a temporary key, as both operations of STS return it. */
export function issueKey(state: State, now: number, seconds: number) {
  const key = temporaryKey("emulator", now + seconds * 1000);
  state.baiduKeys.set(key.id, key);
  return {
    accessKeyId: key.id,
    secretAccessKey: key.secret,
    sessionToken: key.token.value,
    createTime: formatInstant(now),
    expiration: formatInstant(key.token.expiresAt),
    userId: "emulator-user",
  };
}
