import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { type User, seed } from "../../emulator/seed.js";
import { DAY, MINUTE } from "../../emulator/time.js";
import { STEP_MS } from "../../emulator/totp.js";
import { LoginCloud, code, next } from "./login-support.js";
import type { Params } from "./support.js";

const { user, mfaUser, newUser, mfaBindUser, tokenCodeUser, everyStageUser } = seed.wuying;
const NewPassword = "Chosen+Pass9";

/** Begins a login and returns a function that runs its further stages. */
async function begin(cloud: LoginCloud, who: User, params: Params = {}) {
  const first = await cloud.password(who, params);
  const { SessionId } = first.body;
  return {
    first,
    stage: (stage: string, more: Params = {}) => cloud.stage(stage, { SessionId, ...more }),
    /** Whether the token of the last response identifies the user. */
    async isFinished({ body }: { body: any }): Promise<boolean> {
      const list = await cloud.list({ SessionId, LoginToken: body.LoginToken });
      return list.status === 200 && list.body.Desktops[0].EndUserId === who.endUserId;
    },
  };
}

describe("a login with every stage", () => {
  test("passes them in the vendor's order, in one session", async () => {
    const cloud = new LoginCloud();
    const { first, stage, isFinished } = await begin(cloud, everyStageUser, { KeepAlive: "true" });
    assert.equal(next(first), "200 MFABind");
    const bind = await stage("MFABind");
    assert.equal(next(bind), "200 MFAVerify");
    const verify = await stage("MFAVerify", { AuthenticationCode: await cloud.code(bind.body.Secret) });
    assert.equal(next(verify), "200 TokenVerify");
    const token = await stage("TokenVerify", { TokenCode: cloud.mailed });
    assert.equal(next(token), "200 ChangePassword");
    const last = await stage("ChangePassword", { OldPassword: everyStageUser.password, NewPassword });
    assert.equal(next(last), "200 ");
    for (const { body } of [bind, verify, token, last]) assert.equal("SessionId" in body, false);
    for (const { body } of [first, bind, verify, token]) {
      assert.equal("LoginToken" in body, false);
      assert.equal("KeepAliveToken" in body, false);
    }
    assert.ok(await isFinished(last));
    // The next login has no stages that are done once.
    const again = await begin(cloud, { ...everyStageUser, password: NewPassword });
    assert.equal(next(again.first), "200 MFAVerify");
    const AuthenticationCode = await cloud.login.authenticationCode(everyStageUser.endUserId);
    assert.equal(next(await again.stage("MFAVerify", { AuthenticationCode })), "200 TokenVerify");
    assert.equal(next(await again.stage("TokenVerify", { TokenCode: cloud.mailed })), "200 ");
    const { KeepAliveToken } = last.body;
    assert.equal(next(await cloud.stage("KeepAliveVerify", { KeepAliveToken })), "200 ");
  });

  test("refuses every stage but the next one, and goes on afterwards", async () => {
    const cloud = new LoginCloud();
    const { stage } = await begin(cloud, everyStageUser);
    const inputs = {
      AuthenticationCode: "000000",
      TokenCode: "000000",
      OldPassword: everyStageUser.password,
      NewPassword,
    };
    const refused = async (...stages: string[]) => {
      for (const name of stages) assert.equal(code(await stage(name, inputs)), "400 InvalidCurrentStage", name);
    };
    await refused("MFAVerify", "TokenVerify", "ChangePassword");
    const { Secret } = (await stage("MFABind")).body;
    await refused("TokenVerify", "ChangePassword");
    await stage("MFAVerify", { AuthenticationCode: await cloud.code(Secret) });
    await refused("MFABind", "MFAVerify", "ChangePassword");
    await stage("TokenVerify", { TokenCode: cloud.mailed });
    await refused("MFABind", "MFAVerify", "TokenVerify");
    assert.equal(next(await stage("ChangePassword", inputs)), "200 ");
    assert.equal(code(await stage("ChangePassword", inputs)), "403 InvalidSessionId");
  });

  test("belongs to its client, its user and its office site", async () => {
    const { stage } = await begin(new LoginCloud(), everyStageUser);
    assert.equal(code(await stage("MFABind", { ClientId: "other" })), "403 InvalidSessionId");
    assert.equal(code(await stage("MFABind", { SessionId: "other" })), "403 InvalidSessionId");
    assert.equal(code(await stage("MFABind", { SessionId: "" })), "400 MissingSessionId");
    assert.equal(code(await stage("MFABind", { EndUserId: "alice" })), "400 InvalidParameter");
    assert.equal(code(await stage("MFABind", { OfficeSiteId: "other" })), "400 InvalidParameter");
    const { endUserId: EndUserId, officeSiteId: OfficeSiteId } = everyStageUser;
    assert.equal(next(await stage("MFABind", { EndUserId, OfficeSiteId })), "200 MFAVerify");
  });

  test("ends after 15 minutes, or on command", async () => {
    const cloud = new LoginCloud();
    const slow = await begin(cloud, everyStageUser);
    cloud.clock.advance(15 * MINUTE - 1);
    assert.equal(next(await slow.stage("MFABind")), "200 MFAVerify");
    cloud.clock.advance(1);
    assert.equal(code(await slow.stage("MFABind")), "403 InvalidSessionId");
    const other = await begin(cloud, mfaUser);
    const { stage } = await begin(cloud, everyStageUser);
    cloud.login.expire("unfinished-login", everyStageUser.endUserId);
    assert.equal(code(await stage("MFABind")), "403 InvalidSessionId");
    assert.equal(code(await other.stage("MFAVerify")), "400 MissingAuthenticationCode");
  });
});

describe("ADPassword", () => {
  test("takes the office site by one of its two names", async () => {
    const cloud = new LoginCloud();
    const { officeSiteId, ...rest } = user;
    const old = { ...rest, officeSiteId: "" };
    assert.equal(next(await cloud.password(old, { DirectoryId: officeSiteId })), "200 ");
    assert.equal(code(await cloud.password(user, { DirectoryId: officeSiteId })), "400 InvalidParameter");
  });

  test("locks a user after five wrong passwords, for 15 minutes", async () => {
    const cloud = new LoginCloud();
    const enter = async (password: string) => code(await cloud.password({ ...user, password }));
    for (let tries = 1; tries < 5; tries++) assert.equal(await enter("wrong"), "403 InvalidUserOrPassword");
    assert.equal(await enter("wrong"), "403 UserLocked");
    assert.equal(await enter(user.password), "403 UserLocked");
    cloud.clock.advance(15 * MINUTE - 1);
    assert.equal(await enter(user.password), "403 UserLocked");
    cloud.clock.advance(1);
    // The count starts again.
    assert.equal(await enter("wrong"), "403 InvalidUserOrPassword");
    assert.equal(await enter(user.password), "200 undefined");
  });

  test("counts consecutive wrong passwords only, of one user", async () => {
    const cloud = new LoginCloud({ login: { wrongTries: 2 } });
    const enter = async (who: User, password: string) => code(await cloud.password({ ...who, password }));
    assert.equal(await enter(user, "wrong"), "403 InvalidUserOrPassword");
    assert.equal(await enter(user, user.password), "200 undefined");
    assert.equal(await enter(user, "wrong"), "403 InvalidUserOrPassword");
    assert.equal(await enter(mfaUser, "wrong"), "403 InvalidUserOrPassword");
    assert.equal(await enter(user, "wrong"), "403 UserLocked");
    assert.equal(await enter(mfaUser, mfaUser.password), "200 undefined");
  });

  test("refuses a user whom an administrator has locked, at every stage and refresh", async () => {
    const cloud = new LoginCloud();
    const { KeepAliveToken } = (await cloud.password(user, { KeepAlive: "true" })).body;
    const { stage } = await begin(cloud, mfaUser);
    const AuthenticationCode = await cloud.code(mfaUser.totpSecret);
    cloud.login.lock(user.endUserId);
    cloud.login.lock(mfaUser.endUserId);
    const refresh = { EndUserId: user.endUserId };
    assert.equal(code(await cloud.password(user)), "403 UserLocked");
    assert.equal(code(await cloud.stage("KeepAliveVerify", { KeepAliveToken })), "403 UserLocked");
    assert.equal(code(await cloud.call("RefreshLoginToken", refresh)), "403 UserLocked");
    assert.equal(code(await stage("MFAVerify", { AuthenticationCode })), "403 UserLocked");
    cloud.login.unlock(user.endUserId);
    assert.equal((await cloud.password(user)).status, 200);
    assert.equal((await cloud.stage("KeepAliveVerify", { KeepAliveToken })).status, 200);
    assert.equal((await cloud.call("RefreshLoginToken", refresh)).status, 200);
  });
});

describe("MFABind and MFAVerify", () => {
  test("bind the authenticator with its first code only", async () => {
    const cloud = new LoginCloud();
    const abandoned = await begin(cloud, mfaBindUser);
    const { Secret: other } = (await abandoned.stage("MFABind")).body;
    await assert.rejects(cloud.login.authenticationCode(mfaBindUser.endUserId), RangeError);
    const { first, stage, isFinished } = await begin(cloud, mfaBindUser);
    assert.equal(next(first), "200 MFABind");
    assert.equal("Secret" in first.body, false);
    const { Secret } = (await stage("MFABind")).body;
    assert.notEqual(Secret, other);
    assert.match(Secret, /^[A-Z2-7]{32}$/);
    // A repeated call shows the same secret: the first response may have been lost.
    assert.equal((await stage("MFABind")).body.Secret, Secret);
    const wrong = await stage("MFAVerify", { AuthenticationCode: await cloud.code(other) });
    assert.equal(code(wrong), "403 InvalidAuthenticationCode");
    const last = await stage("MFAVerify", { AuthenticationCode: await cloud.code(Secret) });
    assert.ok(await isFinished(last));
    assert.equal(next(await cloud.password(mfaBindUser)), "200 MFAVerify");
    // The secret of a login that began before is void.
    assert.equal(code(await abandoned.stage("MFABind")), "400 InvalidCurrentStage");
    const late = await abandoned.stage("MFAVerify", { AuthenticationCode: await cloud.code(other) });
    assert.equal(code(late), "403 InvalidAuthenticationCode");
  });

  test("accept the codes of the steps before, at and after now, each once and in order", async () => {
    const cloud = new LoginCloud();
    const enter = async (shiftMs: number) => {
      const { stage } = await begin(cloud, mfaUser);
      cloud.clock.advance(shiftMs);
      const AuthenticationCode = await cloud.code(mfaUser.totpSecret);
      cloud.clock.advance(-shiftMs);
      const { status } = await stage("MFAVerify", { AuthenticationCode });
      return status;
    };
    assert.equal(await enter(-2 * STEP_MS), 403);
    assert.equal(await enter(2 * STEP_MS), 403);
    assert.equal(await enter(-STEP_MS), 200);
    assert.equal(await enter(-STEP_MS), 403);
    assert.equal(await enter(STEP_MS), 200);
    // Older than one that was accepted.
    assert.equal(await enter(0), 403);
    cloud.clock.advance(STEP_MS);
    assert.equal(await enter(0), 403);
    assert.equal(await enter(STEP_MS), 200);
  });

  test("accept one of two simultaneous calls with the same code", async () => {
    const cloud = new LoginCloud();
    const logins = [await begin(cloud, mfaUser), await begin(cloud, mfaUser)];
    const AuthenticationCode = await cloud.code(mfaUser.totpSecret);
    const responses = await Promise.all(logins.map(({ stage }) => stage("MFAVerify", { AuthenticationCode })));
    assert.deepEqual(responses.map(code).sort(), ["200 undefined", "403 InvalidAuthenticationCode"]);
    const { stage } = await begin(cloud, mfaUser);
    cloud.clock.advance(STEP_MS);
    const repeated = { AuthenticationCode: await cloud.code(mfaUser.totpSecret) };
    const both = await Promise.all([stage("MFAVerify", repeated), stage("MFAVerify", repeated)]);
    assert.deepEqual(both.map(code), ["200 undefined", "403 InvalidSessionId"]);
  });

  test("lock the authenticator after five wrong codes, for 15 minutes", async () => {
    const cloud = new LoginCloud();
    const { stage } = await begin(cloud, mfaUser);
    const enter = async (AuthenticationCode: string) => code(await stage("MFAVerify", { AuthenticationCode }));
    for (let tries = 1; tries < 5; tries++) assert.equal(await enter("000000"), "403 InvalidAuthenticationCode");
    assert.equal(await enter("000000"), "403 UserLocked");
    assert.equal(await enter(await cloud.code(mfaUser.totpSecret)), "403 UserLocked");
    cloud.login.unlock(mfaUser.endUserId);
    assert.equal(await enter(await cloud.code(mfaUser.totpSecret)), "200 undefined");
  });

  test("are one stage where MFABind takes the code", async () => {
    const cloud = new LoginCloud({ login: { mfaBindTakesCode: true } });
    const { first, stage, isFinished } = await begin(cloud, mfaBindUser);
    assert.equal(next(first), "200 MFABind");
    const { Secret } = first.body;
    // Without a code it shows the secret again.
    const shown = await stage("MFABind");
    assert.equal(next(shown), "200 MFABind");
    assert.equal(shown.body.Secret, Secret);
    assert.equal(code(await stage("MFABind", { AuthenticationCode: "000000" })), "403 InvalidAuthenticationCode");
    const last = await stage("MFABind", { AuthenticationCode: await cloud.code(Secret) });
    assert.ok(await isFinished(last));
    assert.equal(next(await cloud.password(mfaBindUser)), "200 MFAVerify");
  });
});

describe("TokenVerify", () => {
  test("takes the mailed code once, and says where it was sent", async () => {
    const cloud = new LoginCloud();
    const { first, stage, isFinished } = await begin(cloud, tokenCodeUser);
    assert.equal(next(first), "200 TokenVerify");
    assert.deepEqual(first.body.RiskVerifyInfo, {
      Email: "e***@example.com",
      Phone: "",
      Locked: "false",
      LastLockDuration: 0,
    });
    const [mail] = cloud.login.outbox;
    assert.deepEqual(mail, {
      ...mail,
      kind: "token-code",
      endUserId: "erin",
      to: "erin@example.com",
      sentAt: cloud.clock.now,
    });
    const TokenCode = cloud.mailed;
    assert.match(TokenCode, /^\d{6}$/);
    assert.ok(await isFinished(await stage("TokenVerify", { TokenCode })));
    const again = await begin(cloud, tokenCodeUser);
    assert.equal(cloud.login.outbox.length, 2);
    if (cloud.mailed !== TokenCode) {
      assert.equal(code(await again.stage("TokenVerify", { TokenCode })), "403 InvalidTokenCode");
    }
    assert.equal(next(await again.stage("TokenVerify", { TokenCode: cloud.mailed })), "200 ");
  });

  test("refuses a code after ten minutes", async () => {
    const cloud = new LoginCloud();
    const { stage } = await begin(cloud, tokenCodeUser);
    cloud.clock.advance(10 * MINUTE);
    assert.equal(code(await stage("TokenVerify", { TokenCode: cloud.mailed })), "403 InvalidTokenCode");
    assert.equal(code(await stage("TokenVerify")), "400 MissingTokenCode");
  });

  test("has its code sent again once a minute, which voids the one before", async () => {
    const cloud = new LoginCloud();
    const { first, stage } = await begin(cloud, tokenCodeUser);
    const { SessionId } = first.body;
    const resend = async (params: Params = {}) =>
      code(await cloud.call("SendTokenCode", { LoginToken: "", SessionId, ...params }));
    const before = cloud.mailed;
    assert.equal(await resend(), "400 OperationTooFrequent");
    cloud.clock.advance(MINUTE - 1);
    assert.equal(await resend(), "400 OperationTooFrequent");
    cloud.clock.advance(1);
    assert.equal(await resend({ ClientId: "other" }), "403 InvalidSessionId");
    assert.equal(await resend({ SessionId: "other" }), "403 InvalidSessionId");
    assert.equal(cloud.login.outbox.length, 1);
    assert.equal(await resend(), "200 undefined");
    assert.equal(cloud.login.outbox.length, 2);
    if (before !== cloud.mailed) {
      assert.equal(code(await stage("TokenVerify", { TokenCode: before })), "403 InvalidTokenCode");
    }
    assert.equal(next(await stage("TokenVerify", { TokenCode: cloud.mailed })), "200 ");
    assert.equal(await resend(), "403 InvalidSessionId");
  });

  test("sends no second code to a login that begins within the minute", async () => {
    const cloud = new LoginCloud();
    await begin(cloud, tokenCodeUser);
    const { stage } = await begin(cloud, tokenCodeUser);
    assert.equal(cloud.login.outbox.length, 1);
    assert.equal(next(await stage("TokenVerify", { TokenCode: cloud.mailed })), "200 ");
  });

  test("can have a name that clients do not know", async () => {
    const cloud = new LoginCloud({ login: { tokenVerifyName: "VerifyForRisk" } });
    const { first, stage } = await begin(cloud, tokenCodeUser);
    assert.equal(next(first), "200 VerifyForRisk");
    assert.equal(code(await stage("TokenVerify", { TokenCode: cloud.mailed })), "400 InvalidCurrentStage");
    assert.equal(next(await stage("VerifyForRisk", { TokenCode: cloud.mailed })), "200 ");
  });

  test("locks after five wrong codes, and says until when", async () => {
    const cloud = new LoginCloud();
    const { first, stage } = await begin(cloud, tokenCodeUser);
    const wrong = cloud.mailed === "000000" ? "000001" : "000000";
    const enter = async (TokenCode: string) => code(await stage("TokenVerify", { TokenCode }));
    for (let tries = 1; tries < 5; tries++) assert.equal(await enter(wrong), "403 InvalidTokenCode");
    assert.equal(await enter(wrong), "403 UserLocked");
    assert.equal(await enter(cloud.mailed), "403 UserLocked");
    const locked = await cloud.password(tokenCodeUser);
    assert.equal(next(locked), "200 TokenVerify");
    assert.equal(locked.body.RiskVerifyInfo.Locked, "true");
    assert.equal(locked.body.RiskVerifyInfo.LastLockDuration, (cloud.clock.now + 15 * MINUTE) / 1000);
    const { SessionId } = first.body;
    assert.equal(code(await cloud.call("SendTokenCode", { LoginToken: "", SessionId })), "403 UserLocked");
    assert.equal(cloud.login.outbox.length, 1);
    cloud.login.unlock(tokenCodeUser.endUserId);
    assert.equal(await enter(cloud.mailed), "200 undefined");
  });
});

describe("the stage ChangePassword", () => {
  test("keeps the login after a refusal, and the password until it is changed", async () => {
    const cloud = new LoginCloud();
    const { first, stage, isFinished } = await begin(cloud, newUser);
    assert.equal(next(first), "200 ChangePassword");
    assert.equal(first.body.PasswordStrategy.TenantPasswordLength, "10");
    const OldPassword = newUser.password;
    const change = async (params: Params) =>
      code(await stage("ChangePassword", { OldPassword, NewPassword, ...params }));
    assert.equal(await change({ OldPassword: "" }), "400 MissingOldPassword");
    assert.equal(await change({ NewPassword: "" }), "400 MissingNewPassword");
    assert.equal(await change({ OldPassword: "wrong" }), "403 InvalidOldPassword");
    assert.equal(await change({ NewPassword: OldPassword }), "400 InvalidNewPassword");
    assert.equal(await change({ NewPassword: "Short+1" }), "400 InvalidNewPassword");
    assert.equal(await change({ NewPassword: "lower and 123456" }), "400 InvalidNewPassword");
    assert.equal(next(await cloud.password(newUser)), "200 ChangePassword");
    const last = await stage("ChangePassword", { OldPassword, NewPassword: "Letters123" });
    assert.ok(await isFinished(last));
    assert.equal(code(await cloud.password(newUser)), "403 InvalidUserOrPassword");
    assert.equal(next(await cloud.password({ ...newUser, password: "Letters123" })), "200 ");
  });

  test("comes too late after three days", async () => {
    const cloud = new LoginCloud();
    cloud.clock.advance(3 * DAY - 1);
    const { stage } = await begin(cloud, newUser);
    cloud.clock.advance(1);
    assert.equal(code(await cloud.password(newUser)), "403 InitialPasswordExpired");
    const params = { OldPassword: newUser.password, NewPassword };
    assert.equal(code(await stage("ChangePassword", params)), "403 InitialPasswordExpired");
  });

  test("can end with a new login instead of a token", async () => {
    const cloud = new LoginCloud({ login: { loginAfterPasswordChange: true } });
    const { stage } = await begin(cloud, newUser);
    const last = await stage("ChangePassword", { OldPassword: newUser.password, NewPassword });
    assert.equal(next(last), "200 ADPassword");
    assert.equal("LoginToken" in last.body, false);
    assert.equal(next(await cloud.password({ ...newUser, password: NewPassword })), "200 ");
  });

  test("locks after five wrong old passwords", async () => {
    const { stage } = await begin(new LoginCloud(), newUser);
    const change = async (OldPassword: string) => code(await stage("ChangePassword", { OldPassword, NewPassword }));
    for (let tries = 1; tries < 5; tries++) assert.equal(await change("wrong"), "403 InvalidOldPassword");
    assert.equal(await change("wrong"), "403 UserLocked");
    assert.equal(await change(newUser.password), "403 UserLocked");
  });
});

describe("KeepAliveVerify", () => {
  test("opens a new session on the same client only", async () => {
    const cloud = new LoginCloud();
    const { first } = await begin(cloud, user, { KeepAlive: "true" });
    const { KeepAliveToken } = first.body;
    const keep = (params: Params = {}) => cloud.stage("KeepAliveVerify", { KeepAliveToken, ...params });
    assert.equal(code(await keep({ ClientId: "other" })), "403 InvalidKeepAliveToken");
    assert.equal(code(await keep({ EndUserId: "bob" })), "400 InvalidParameter");
    const kept = await keep();
    assert.notEqual(kept.body.SessionId, first.body.SessionId);
    const { SessionId, LoginToken } = kept.body;
    assert.equal((await cloud.list({ SessionId, LoginToken })).status, 200);
    assert.equal(kept.body.KeepAliveToken, "");
  });

  test("ends after ten days, after another lifetime, or on command", async () => {
    const cloud = new LoginCloud();
    const { KeepAliveToken } = (await cloud.password(user, { KeepAlive: "true" })).body;
    const keep = async () => code(await cloud.stage("KeepAliveVerify", { KeepAliveToken }));
    cloud.clock.advance(10 * DAY - 1);
    assert.equal(await keep(), "200 undefined");
    cloud.login.settings.keepAliveTokenMs = DAY;
    assert.equal(await keep(), "403 InvalidKeepAliveToken");
    const other = (await cloud.password(user, { KeepAlive: "true" })).body.KeepAliveToken;
    const renewed = async () => code(await cloud.stage("KeepAliveVerify", { KeepAliveToken: other }));
    assert.equal(await renewed(), "200 undefined");
    cloud.login.expire("keep-alive-token", mfaUser.endUserId);
    assert.equal(await renewed(), "200 undefined");
    cloud.login.expire("keep-alive-token", user.endUserId);
    assert.equal(await renewed(), "403 InvalidKeepAliveToken");
  });
});

test("error codes can be replaced", async () => {
  const cloud = new LoginCloud({ errorCodes: { InvalidUserOrPassword: "LoginFailed" } });
  assert.equal(code(await cloud.password({ ...user, password: "wrong" })), "403 LoginFailed");
  assert.equal(code(await cloud.list({ LoginToken: "wrong" })), "403 InvalidLoginToken");
});
