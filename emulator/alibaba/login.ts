import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { type User, seed } from "../seed.js";
import type { OperationContext } from "./operation.js";
import { missing } from "./parameters.js";
import type { Session } from "../state/sessions.js";

/*
 * The vendor documents no error codes for wrong passwords, second factors and tokens. The codes here and in
 * `authenticate.ts` are the emulator's own.
 */

/** GetLoginToken: runs one stage of the login. */
export function getLoginToken(context: OperationContext): JsonObject {
  const stage = context.parameters.required("CurrentStage");
  if (!Object.hasOwn(stages, stage)) {
    throw new ApiError(400, "InvalidCurrentStage", `The stage ${stage} is not the next one.`);
  }
  return stages[stage]!(context);
}

const stages: Readonly<Record<string, (context: OperationContext) => JsonObject>> = {
  ADPassword({ parameters, state, now }) {
    const officeSiteId = parameters.text("OfficeSiteId") ?? parameters.text("DirectoryId") ?? missing("OfficeSiteId");
    const endUserId = parameters.required("EndUserId");
    const password = parameters.required("Password");
    const user = seed.wuying.users.find(
      (known) => known.officeSiteId === officeSiteId && known.endUserId === endUserId && known.password === password,
    );
    if (!user) {
      throw new ApiError(403, "InvalidUserOrPassword", "The specified user name or password is incorrect.");
    }
    const keepAlive = parameters.boolean("KeepAlive", false);
    const session = state.sessions.open(parameters.required("ClientId"), user, keepAlive, now);
    return user.authenticationCode === undefined
      ? loggedIn(session, state.sessions.finish(session, now))
      : { SessionId: session.sessionId, NextStage: "MFAVerify", ...userFields(user) };
  },

  MFAVerify({ parameters, state, now }) {
    const clientId = parameters.required("ClientId");
    const session = state.sessions.unfinished(parameters.required("SessionId"), now);
    if (session?.clientId !== clientId) {
      throw new ApiError(403, "InvalidSessionId", "The specified SessionId waits for no stage.");
    }
    if (parameters.required("AuthenticationCode") !== session.user.authenticationCode) {
      throw new ApiError(403, "InvalidAuthenticationCode", "The specified authentication code is incorrect.");
    }
    return loggedIn(session, state.sessions.finish(session, now));
  },

  KeepAliveVerify({ parameters, state, now }) {
    const user = state.sessions.byKeepAliveToken(parameters.required("KeepAliveToken"), now);
    if (!user) {
      throw new ApiError(403, "InvalidKeepAliveToken", "The specified KeepAliveToken is invalid or has expired.");
    }
    const session = state.sessions.open(parameters.required("ClientId"), user, false, now);
    return loggedIn(session, state.sessions.finish(session, now));
  },
};

function loggedIn(session: Session, tokens: JsonObject): JsonObject {
  return { SessionId: session.sessionId, ...tokens, NextStage: "", ...userFields(session.user) };
}

function userFields(user: User): JsonObject {
  return {
    EndUserId: user.endUserId,
    Email: `${user.endUserId}@example.com`,
    NickName: user.endUserId,
    // The vendor leaves both empty for users of a directory.
    Phone: "",
    Label: "",
    OfficeSiteId: user.officeSiteId,
    OfficeSiteName: seed.ecd.officeSite.name,
    TenantId: seed.wuying.tenantId,
  };
}
