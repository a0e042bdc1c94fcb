import { ApiError } from "../api-error.js";
import { seed } from "../seed.js";
import { temporaryKey } from "../state/access-key.js";
import { formatInstant } from "../time.js";
import type { Operation } from "./operation.js";
import type { Parameters } from "./parameters.js";

/** STS, version 2015-04-01. */
export const stsOperations: Readonly<Record<string, Operation>> = {
  AssumeRole: {
    required: ["RoleArn", "RoleSessionName"],
    run({ parameters, state, now }) {
      const arn = parameters.required("RoleArn");
      if (arn !== seed.ecd.roleArn) throw new ApiError(404, "EntityNotExist.Role", "The role not exists.");
      const session = parameters.required("RoleSessionName");
      if (!/^[\w.@-]{2,64}$/.test(session)) refuse("RoleSessionName", "is wrongly formed");
      const seconds = Number(parameters.text("DurationSeconds") ?? 3600);
      if (!(Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200)) {
        refuse("DurationSeconds", "is out of its range");
      }
      checkPolicy(parameters);
      const key = temporaryKey("STS.emulator", now + seconds * 1000);
      state.alibabaKeys.set(key.id, key);
      return {
        AssumedRoleUser: {
          Arn: `${arn.replace(":role/", ":assumed-role/")}/${session}`,
          AssumedRoleId: `300000000000000001:${session}`,
        },
        Credentials: {
          AccessKeyId: key.id,
          AccessKeySecret: key.secret,
          SecurityToken: key.token.value,
          Expiration: formatInstant(key.token.expiresAt),
        },
      };
    },
  },
};

/** Checked only: the keys have all rights. */
function checkPolicy(parameters: Parameters): void {
  const policy = parameters.text("Policy");
  if (policy === undefined) return;
  try {
    JSON.parse(policy);
  } catch {
    refuse("PolicyGrammar", "has not passed grammar check");
  }
}

function refuse(name: string, reason: string): never {
  throw new ApiError(400, `InvalidParameter.${name}`, `The parameter ${name} ${reason}.`);
}
