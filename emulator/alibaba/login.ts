import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { type User, seed } from "../seed.js";
import type { Call } from "./operation.js";
import { missing } from "./parameters.js";
import type { Session } from "../state/sessions.js";

/** GetLoginToken: one call for each stage of the login. */
export function getLoginToken(call: Call): JsonObject {
  const stage = call.parameters.required("CurrentStage");
  if (!Object.hasOwn(stages, stage)) {
    throw new ApiError(400, "InvalidCurrentStage", `The stage ${stage} is not the next one.`);
  }
  return stages[stage]!(call);
}

const stages: Readonly<Record<string, (call: Call) => JsonObject>> = {
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
      : { SessionId: session.sessionId, NextStage: "MFAVerify", ...about(user) };
  },

  MFAVerify({ parameters, state, now }) {
    const session = state.sessions.unfinished(parameters.required("ClientId"), parameters.required("SessionId"), now);
    if (parameters.required("AuthenticationCode") !== session.user.authenticationCode) {
      throw new ApiError(403, "InvalidAuthenticationCode", "The specified authentication code is incorrect.");
    }
    return loggedIn(session, state.sessions.finish(session, now));
  },

  KeepAliveVerify({ parameters, state, now }) {
    const user = state.sessions.keptAlive(parameters.required("KeepAliveToken"), now);
    const session = state.sessions.open(parameters.required("ClientId"), user, false, now);
    return loggedIn(session, state.sessions.finish(session, now));
  },
};

function loggedIn(session: Session, tokens: JsonObject): JsonObject {
  return { SessionId: session.sessionId, ...tokens, NextStage: "", ...about(session.user) };
}

function about(user: User): JsonObject {
  return {
    EndUserId: user.endUserId,
    Email: `${user.endUserId}@example.com`,
    NickName: user.endUserId,
    // The vendor leaves these two empty for users of a directory.
    Phone: "",
    Label: "",
    OfficeSiteId: user.officeSiteId,
    OfficeSiteName: seed.ecd.officeSite.name,
    TenantId: seed.wuying.tenantId,
  };
}
