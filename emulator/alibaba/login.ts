import type { JsonObject } from "../json.js";
import type { Login } from "../state/sessions.js";
import { newSecret } from "../totp.js";
import { allowedCodes, checkCode, showSecret } from "./authenticator.js";
import { checkNotLocked } from "./locks.js";
import { noSuchLogin, wrongKeepAliveToken, wrongPassword, wrongStage } from "./login-errors.js";
import type { OperationContext } from "./operation.js";
import { PASSWORD_STRATEGY, changePassword, checkPassword } from "./password.js";
import { beginTokenCode, checkTokenCode, resendTokenCode, riskVerifyInfo } from "./token-code.js";
import { checkUser, describeUser, officeSiteOf } from "./user.js";

/** GetLoginToken: runs one stage of the login. */
export async function getLoginToken(context: OperationContext): Promise<JsonObject> {
  const name = context.parameters.required("CurrentStage");
  const { tokenVerifyName } = context.state.loginSettings;
  const stage = STAGES.find((known) => (known === "TokenVerify" ? tokenVerifyName : known) === name);
  if (!stage) {
    throw wrongStage(name).because({
      sentence: "There is no stage of this name.",
      expected: STAGES.map((known) => (known === "TokenVerify" ? tokenVerifyName : known)).join(", "),
      received: name,
    });
  }
  return stages[stage](context);
}

/** SendTokenCode: sends the code of the stage TokenVerify again. */
export function sendTokenCodeAgain(context: OperationContext): JsonObject {
  const { session } = loginAt("TokenVerify", context);
  resendTokenCode(session.account, context.state, context.now);
  return {};
}

const STAGES = ["ADPassword", "MFABind", "MFAVerify", "TokenVerify", "ChangePassword", "KeepAliveVerify"] as const;

type Stage = (typeof STAGES)[number];

const stages: Readonly<Record<Stage, (context: OperationContext) => JsonObject | Promise<JsonObject>>> = {
  async ADPassword(context) {
    const { parameters, state, now } = context;
    const officeSiteId = officeSiteOf(parameters);
    const endUserId = parameters.required("EndUserId");
    const password = parameters.required("Password");
    const account = state.accounts.find(officeSiteId, endUserId);
    if (!account) {
      throw wrongPassword().because({ sentence: `The office site ${officeSiteId} has no user ${endUserId}.` });
    }
    const mustChangePassword = checkPassword(account, password, now);
    const keepAlive = parameters.boolean("KeepAlive", false);
    const clientId = parameters.required("ClientId");
    const login = state.sessions.begin(clientId, account, { keepAlive, mustChangePassword }, now);
    return withSessionId(login, await proceed(login, context));
  },

  async MFABind(context) {
    const { mfaBindTakesCode } = context.state.loginSettings;
    const login = loginAt("MFABind", context);
    const secret = (login.shownSecret ??= newSecret());
    const code = context.parameters.text("AuthenticationCode");
    if (mfaBindTakesCode && code !== undefined) return verifyMfa("MFABind", secret, context);
    return { ...(await proceed(login, context)), ...(await showSecret(login.session.account, secret)) };
  },

  async MFAVerify(context) {
    const { session, shownSecret } = loginAt("MFAVerify", context);
    return verifyMfa("MFAVerify", session.account.totpSecret ?? shownSecret!, context);
  },

  TokenVerify(context) {
    const login = loginAt("TokenVerify", context);
    checkTokenCode(login.session.account, context.parameters.required("TokenCode"), context.state, context.now);
    login.hasPassedTokenCode = true;
    return proceed(login, context);
  },

  ChangePassword(context) {
    const { state } = context;
    const login = loginAt("ChangePassword", context);
    const { account, clientId } = login.session;
    changePassword(account, context);
    login.mustChangePassword = false;
    state.sessions.revoke(account, clientId);
    if (!state.loginSettings.loginAfterPasswordChange) return proceed(login, context);
    state.sessions.abandon(login);
    return { NextStage: "ADPassword", ...describeUser(account) };
  },

  KeepAliveVerify(context) {
    const { parameters, state, now } = context;
    const clientId = parameters.required("ClientId");
    if (state.unknowns.keepAliveNeedsSession) parameters.required("SessionId");
    const account = state.sessions.byKeepAliveToken(parameters.required("KeepAliveToken"), clientId, now);
    if (!account) throw wrongKeepAliveToken();
    checkUser(parameters, account.user);
    checkNotLocked(account);
    const login = state.sessions.begin(clientId, account, { keepAlive: false, mustChangePassword: false }, now);
    return withSessionId(login, finish(login, context));
  },
};

/** The login of a call's SessionId; throws unless it waits for the stage. */
function loginAt(stage: Stage, { parameters, state, now }: OperationContext): Login {
  const login = state.sessions.unfinished(parameters.required("SessionId"), now);
  if (!login) {
    const sentence = "No login with this SessionId waits for a stage: it has ended, has expired or never began.";
    throw noSuchLogin().because({ sentence });
  }
  const { clientId } = login.session;
  if (clientId !== parameters.required("ClientId")) {
    throw noSuchLogin().because({
      sentence: "The login belongs to another client.",
      parameter: "ClientId",
      expected: clientId,
    });
  }
  checkUser(parameters, login.session.account.user);
  checkNotLocked(login.session.account);
  // The secret can be shown again: the response that had it may have been lost.
  const showsAgain =
    stage === "MFABind" && login.shownSecret !== undefined && login.session.account.totpSecret === undefined;
  const next = nextStage(login, state.loginSettings.mfaBindTakesCode);
  if (!showsAgain && next !== stage) {
    throw wrongStage(stage).because({
      sentence: "The login waits for another stage.",
      expected: next ?? "none",
      received: stage,
    });
  }
  return login;
}

/** The stage that a login waits for; undefined where it has passed all, which are in the vendor's order. */
function nextStage(login: Login, mfaBindTakesCode: boolean): Stage | undefined {
  const { user, totpSecret } = login.session.account;
  if (user.requiresMfa && !login.hasPassedMfa) {
    const isBound = totpSecret !== undefined || (login.shownSecret !== undefined && !mfaBindTakesCode);
    return isBound ? "MFAVerify" : "MFABind";
  }
  if (user.requiresTokenCode && !login.hasPassedTokenCode) return "TokenVerify";
  return login.mustChangePassword ? "ChangePassword" : undefined;
}

/** Responds with the next stage, or with the tokens after the last one. */
async function proceed(login: Login, context: OperationContext): Promise<JsonObject> {
  const { state, now } = context;
  const { account } = login.session;
  const stage = nextStage(login, state.loginSettings.mfaBindTakesCode);
  if (stage === undefined) return finish(login, context);
  const response = { NextStage: stage, ...describeUser(account) };
  switch (stage) {
    case "MFABind":
      if (!state.loginSettings.mfaBindTakesCode) return response;
      return { ...response, ...(await showSecret(account, (login.shownSecret ??= newSecret()))) };
    case "TokenVerify":
      beginTokenCode(account, state, now);
      return {
        ...response,
        NextStage: state.loginSettings.tokenVerifyName,
        RiskVerifyInfo: riskVerifyInfo(account, now),
      };
    case "ChangePassword":
      return { ...response, PasswordStrategy: PASSWORD_STRATEGY };
    default:
      return response;
  }
}

function finish(login: Login, { state, now }: OperationContext): JsonObject {
  const { account } = login.session;
  return { ...state.sessions.finish(login, now), NextStage: "", ...describeUser(account), Email: account.email };
}

/** The first response of a login, the only one with its SessionId. */
function withSessionId({ session }: Login, response: JsonObject): JsonObject {
  return { SessionId: session.sessionId, ...response };
}

/** Verifies a one-time password and binds the authenticator that has it. */
async function verifyMfa(
  stage: "MFABind" | "MFAVerify",
  secret: string,
  context: OperationContext,
): Promise<JsonObject> {
  const code = context.parameters.required("AuthenticationCode");
  const allowed = await allowedCodes(secret, context.now);
  // Looked up again: a concurrent call may have passed the stage.
  const login = loginAt(stage, context);
  const { account } = login.session;
  checkCode(account, code, allowed, context.now);
  account.totpSecret = secret;
  login.hasPassedMfa = true;
  return proceed(login, context);
}
