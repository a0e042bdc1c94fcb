import {
  DescribeGlobalDesktops,
  GetConnectionTicket,
  GetLoginToken,
  type GetLoginTokenRequest,
  RefreshLoginToken,
} from "../../dist/wuying.js";
import { type Context, wuyingRead } from "../context.js";
import type { Received } from "../http.js";
import { type Ask, Unclear } from "../question.js";
import { accepts, known, preflight, readable, refusal, refusedAs } from "./shapes.js";

const DAYS = 86_400_000;

/** The session of a login. */
interface Session {
  readonly SessionId: string;
  readonly LoginToken: string;
}

/** The questions about the end-user API. */
export const askWuying: Readonly<Record<string, Ask>> = {
  "wuying-form": accepts("wuying", "parameters in a form body", (context) =>
    wuyingRead(context, { placement: "form" }),
  ),

  "wuying-get": accepts("wuying", "by GET", (context) => ({ ...wuyingRead(context), method: "GET" })),

  "wuying-action-headers": accepts("wuying", "without x-acs-action and x-acs-version", (context) =>
    wuyingRead(context, { actionHeaders: false }),
  ),

  async "wuying-timestamp"(context) {
    await context.requireAccepted("wuying");
    const received = await context.send("dated two days ago", wuyingRead(context, { at: context.now - 2 * DAYS }));
    return received.ok ? { answer: "ignored" } : { answer: "checked", values: refusal(received) };
  },

  async "wuying-nonce"(context) {
    const request = wuyingRead(context);
    const first = await context.send("a request", request);
    if (!first.ok) throw new Unclear(`the first request was refused: ${first.status} ${first.code ?? ""}`.trim());
    const second = await context.send("the same bytes again", request);
    return second.ok ? { answer: "ignored" } : { answer: "checked", values: refusal(second) };
  },

  "wuying-preflight": preflight(wuyingRead, "POST", ["x-acs-action", "x-acs-version"]),

  "wuying-page": readable("a request without headers of its own", (context) =>
    wuyingRead(context, { actionHeaders: false }),
  ),

  "wuying-token-code": refusedAs("wuying", "expired-session", "with an invented session", ({ wuying }) =>
    wuying.prepare(DescribeGlobalDesktops, { SessionId: crypto.randomUUID(), LoginToken: "v1edgedeskverify" }),
  ),

  "wuying-keep-alive-code": refusedAs("wuying", "expired-session", "with an invented KeepAliveToken", ({ wuying }) =>
    wuying.prepare(GetLoginToken, { CurrentStage: "KeepAliveVerify", KeepAliveToken: "edgedesk-verify" }),
  ),

  async "wuying-token-lifetime"(context) {
    const age = context.now - Date.parse(context.input("OLD_LOGIN_AT"));
    if (!(age > 15.5 * 60_000)) throw new Unclear("the login is not older than 15.5 minutes");
    const session = {
      ...{ ClientId: context.input("OLD_CLIENT_ID"), SessionId: context.input("OLD_SESSION_ID") },
      LoginToken: context.input("OLD_LOGIN_TOKEN"),
    };
    const received = await context.send(
      "DescribeGlobalDesktops",
      context.wuying.prepare(DescribeGlobalDesktops, session),
    );
    const values = { ageMinutes: Math.floor(age / 60_000) };
    return received.ok
      ? { answer: "longer", values }
      : { answer: "shorter", values: { ...values, ...refusal(received) } };
  },

  async "wuying-password-code"(context) {
    const received = await submit(context, "a wrong password", { Password: `edgedesk-verify-${context.now}` });
    return known(context, "wuying", received, "wrong-password");
  },

  async "wuying-replaced-token"(context) {
    const session = await logIn(context);
    const refreshed = await context.send(
      "RefreshLoginToken",
      context.wuying.prepare(RefreshLoginToken, {
        ...session,
        EndUserId: context.input("END_USER_ID"),
        OfficeSiteId: context.input("OFFICE_SITE_ID"),
      }),
    );
    if (!refreshed.ok) throw new Unclear(`the refresh was refused: ${refreshed.status} ${refreshed.code ?? ""}`.trim());
    const old = await context.send(
      "DescribeGlobalDesktops with the first token",
      context.wuying.prepare(DescribeGlobalDesktops, session),
    );
    return old.ok ? { answer: "valid" } : { answer: "void", values: refusal(old) };
  },

  async "wuying-keep-alive-session"(context) {
    const { body } = await submit(context, "GetLoginToken with KeepAlive", { KeepAlive: true });
    const { KeepAliveToken } = body;
    if (typeof KeepAliveToken !== "string") throw new Unclear("the login gave no KeepAliveToken");
    const received = await context.send(
      "KeepAliveVerify without a SessionId",
      context.wuying.prepare(GetLoginToken, {
        ...{ CurrentStage: "KeepAliveVerify", KeepAliveToken, OfficeSiteId: context.input("OFFICE_SITE_ID") },
      }),
    );
    return received.ok ? { answer: "accepted" } : { answer: "refused", values: refusal(received) };
  },

  async "wuying-mfa-bind"(context) {
    const first = await submit(context, "GetLoginToken", {});
    requireStage(first, "MFABind");
    if (typeof first.body["Secret"] === "string") return { answer: "before" };
    const bind = await submitStage(context, first, { CurrentStage: "MFABind" });
    if (typeof bind.body["Secret"] === "string") return { answer: "with-stage" };
    throw new Unclear("neither response has the secret");
  },

  async "wuying-token-stage"(context) {
    const first = await submit(context, "GetLoginToken", {});
    const stage = first.body["NextStage"];
    if (typeof stage !== "string" || stage === "") throw new Unclear("the login has no further stage");
    if (["MFABind", "MFAVerify", "ChangePassword"].includes(stage)) throw new Unclear(`the next stage is ${stage}`);
    const isName = /^\w{1,40}$/.test(stage);
    return { answer: stage === "TokenVerify" ? "known" : "other", values: isName ? { stage } : {} };
  },

  async "wuying-password-change"(context) {
    const first = await submit(context, "GetLoginToken", {});
    requireStage(first, "ChangePassword");
    const received = await submitStage(context, first, {
      CurrentStage: "ChangePassword",
      OldPassword: context.input("END_USER_PASSWORD"),
      NewPassword: context.input("END_USER_NEW_PASSWORD"),
    });
    if (!received.ok) throw new Unclear(`the change was refused: ${received.status} ${received.code ?? ""}`.trim());
    return { answer: received.body["LoginToken"] ? "ends" : "again" };
  },

  async "wuying-ticket"(context) {
    const session = await logIn(context);
    const ask = (words: string, TaskId?: string) =>
      context.send(
        words,
        context.wuying.prepare(GetConnectionTicket, { ...session, DesktopId: context.input("DESKTOP_ID"), TaskId }),
      );
    let received = await ask("GetConnectionTicket of a stopped desktop");
    for (let polls = 1; received.ok && received.body["TaskStatus"] === "RUNNING" && polls <= 10; polls++) {
      await context.pause(3_000);
      received = await ask("its task", String(received.body["TaskId"]));
    }
    const isRefused = !received.ok || received.body["TaskStatus"] === "FAILED";
    return isRefused ? { answer: "refused", values: refusal(received) } : { answer: "starts" };
  },
};

/** Submits the password, or parameters in its place. */
function submit(context: Context, words: string, parameters: GetLoginTokenRequest): Promise<Received> {
  const request = context.wuying.prepare(GetLoginToken, {
    CurrentStage: "ADPassword",
    OfficeSiteId: context.input("OFFICE_SITE_ID"),
    EndUserId: context.input("END_USER_ID"),
    Password: context.input("END_USER_PASSWORD"),
    ...parameters,
  });
  return context.send(words, request);
}

/** Submits a later stage of the login that a response began. */
function submitStage(
  context: Context,
  first: Received,
  parameters: GetLoginTokenRequest & { readonly CurrentStage: string },
): Promise<Received> {
  const request = context.wuying.prepare(GetLoginToken, {
    ...{ OfficeSiteId: context.input("OFFICE_SITE_ID"), SessionId: String(first.body["SessionId"]) },
    ...parameters,
  });
  return context.send(`GetLoginToken, stage ${parameters.CurrentStage}`, request);
}

function requireStage(first: Received, stage: string): void {
  if (!first.ok) throw new Unclear(`the login was refused: ${first.status} ${first.code ?? ""}`.trim());
  if (first.body["NextStage"] !== stage) throw new Unclear(`the next stage of this end user is not ${stage}`);
}

/** Logs the end user in with the password alone. */
async function logIn(context: Context): Promise<Session> {
  const first = await submit(context, "GetLoginToken", {});
  if (!first.ok) throw new Unclear(`the login was refused: ${first.status} ${first.code ?? ""}`.trim());
  const { SessionId, LoginToken } = first.body;
  if (typeof SessionId !== "string" || typeof LoginToken !== "string" || LoginToken === "") {
    throw new Unclear("the login needs more than a password");
  }
  return { SessionId, LoginToken };
}
