import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { stringify } from "../../emulator/json.js";
import { seed } from "../../emulator/seed.js";
import { DAY, HOUR, MINUTE } from "../../emulator/time.js";
import { LoginCloud, code, none } from "./login-support.js";
import { type Params, TestCloud, anonymous, flat } from "./support.js";

const { wuying } = seed;
const { clientId, sessionId, loginToken, sessionToken, user, mfaUser } = wuying;
const [running] = wuying.desktopIds as [string];

describe("GetLoginToken", () => {
  test("with a password needs one stage", async () => {
    const cloud = new LoginCloud();
    const { status, body } = await cloud.password(user);
    assert.equal(status, 200);
    assert.equal(body.NextStage, "");
    assert.equal(body.EndUserId, user.endUserId);
    assert.equal(body.KeepAliveToken, "");
    assert.equal(body.Email, "alice@example.com");
    const identity = { SessionId: body.SessionId, LoginToken: body.LoginToken };
    const { body: list } = await cloud.list(identity);
    assert.deepEqual(
      list.Desktops.map(({ DesktopId }: any) => DesktopId),
      wuying.desktopIds,
    );
  });

  test("sends the tenant's 64-bit id as an integer", async () => {
    const { officeSiteId: OfficeSiteId, endUserId: EndUserId, password: Password } = user;
    const login = { ...none, CurrentStage: "ADPassword", OfficeSiteId, EndUserId, Password };
    const response = await new TestCloud().fetch(anonymous("GetLoginToken", login));
    assert.match(await response.text(), /"TenantId":9007199254740993[,}]/);
  });

  test("refuses a wrong password, user or office site alike", async () => {
    const cloud = new LoginCloud();
    const wrong = "403 InvalidUserOrPassword";
    assert.equal(code(await cloud.password({ ...user, password: "x" })), wrong);
    assert.equal(code(await cloud.password({ ...user, endUserId: "x" })), wrong);
    assert.equal(code(await cloud.password({ ...user, officeSiteId: "x" })), wrong);
    assert.equal(code(await cloud.password({ ...user, password: "" })), "400 MissingPassword");
    assert.equal(code(await cloud.password({ ...user, officeSiteId: "" })), "400 MissingOfficeSiteId");
  });

  test("asks for the second factor", async () => {
    const cloud = new LoginCloud();
    const first = await cloud.password(mfaUser);
    assert.equal(first.body.NextStage, "MFAVerify");
    assert.equal("LoginToken" in first.body, false);
    const SessionId = first.body.SessionId;
    assert.equal(
      code(await cloud.stage("MFAVerify", { SessionId, AuthenticationCode: "000000" })),
      "403 InvalidAuthenticationCode",
    );
    const AuthenticationCode = await cloud.login.authenticationCode(mfaUser.endUserId);
    const second = await cloud.stage("MFAVerify", { SessionId, AuthenticationCode });
    assert.equal(second.body.NextStage, "");
    // The vendor returns the SessionId once; the address comes with the LoginToken.
    assert.equal("SessionId" in second.body, false);
    assert.equal("Email" in first.body, false);
    const { body } = await cloud.list({ SessionId, LoginToken: second.body.LoginToken });
    assert.equal(body.Desktops.length, 1);
    // The stage is over.
    assert.equal(code(await cloud.stage("MFAVerify", { SessionId, AuthenticationCode })), "403 InvalidSessionId");
  });

  test("accepts the second factor for 15 minutes and from the same client", async () => {
    const cloud = new LoginCloud();
    const { SessionId } = (await cloud.password(mfaUser)).body;
    const AuthenticationCode = await cloud.login.authenticationCode(mfaUser.endUserId);
    const verify = (params = {}) => cloud.stage("MFAVerify", { SessionId, AuthenticationCode, ...params });
    assert.equal(code(await verify({ ClientId: "other" })), "403 InvalidSessionId");
    cloud.clock.advance(15 * MINUTE);
    assert.equal(code(await verify()), "403 InvalidSessionId");
  });

  test("accepts KeepAlive in the spelling of the Python SDK too", async () => {
    const cloud = new LoginCloud();
    for (const KeepAlive of ["true", "True"]) {
      const { KeepAliveToken } = (await cloud.password(user, { KeepAlive })).body;
      const { status, body } = await cloud.stage("KeepAliveVerify", { KeepAliveToken });
      assert.equal(status, 200);
      const identity = { SessionId: body.SessionId, LoginToken: body.LoginToken };
      assert.equal((await cloud.list(identity)).status, 200);
    }
    assert.equal(code(await cloud.stage("KeepAliveVerify", { KeepAliveToken: "x" })), "403 InvalidKeepAliveToken");
    const { KeepAliveToken } = (await cloud.password(user, { KeepAlive: "true" })).body;
    cloud.clock.advance(10 * DAY);
    assert.equal(code(await cloud.stage("KeepAliveVerify", { KeepAliveToken })), "403 InvalidKeepAliveToken");
  });

  test("accepts KeepAlive before the second factor", async () => {
    const cloud = new LoginCloud();
    const { SessionId } = (await cloud.password(mfaUser, { KeepAlive: "true" })).body;
    const AuthenticationCode = await cloud.login.authenticationCode(mfaUser.endUserId);
    const { body } = await cloud.stage("MFAVerify", { SessionId, AuthenticationCode });
    assert.equal(typeof body.KeepAliveToken, "string");
  });

  test("refuses an unknown stage", async () => {
    const cloud = new LoginCloud();
    assert.equal(code(await cloud.stage("Magic", {})), "400 InvalidCurrentStage");
    assert.equal(code(await cloud.stage("toString", {})), "400 InvalidCurrentStage");
    assert.equal(code(await cloud.stage("", {})), "400 MissingCurrentStage");
  });
});

describe("a session", () => {
  const stop = flat("DesktopId", [running]);

  test("is identified by its LoginToken, with or without the SessionId", async () => {
    const cloud = new LoginCloud();
    assert.equal((await cloud.list({})).status, 200);
    assert.equal((await cloud.list({ SessionId: "" })).status, 200);
    const wrong = "403 InvalidLoginToken";
    assert.equal(code(await cloud.list({ LoginToken: "x" })), wrong);
    assert.equal(code(await cloud.list({ SessionId: "x" })), wrong);
    assert.equal(code(await cloud.list({ ClientId: "x" })), wrong);
    assert.equal(code(await cloud.list({ LoginToken: "" })), "400 MissingLoginToken");
  });

  test("stops desktops by either revision of the vendor's page", async () => {
    const cloud = new LoginCloud();
    const ClientToken = "6ce412a8-399f-49f9-9518-66ee028a0001";
    const first = { ...stop, ClientToken, SessionId: sessionId, LoginToken: loginToken };
    assert.equal((await cloud.call("StopDesktops", first)).status, 200);
    cloud.reset();
    const second = { ...stop, ...none, SessionToken: sessionToken, OsUpdate: "False", Uuid: "" };
    assert.equal((await cloud.call("StopDesktops", second)).status, 200);
    cloud.reset();
    assert.equal(code(await cloud.call("StopDesktops", { ...second, SessionToken: "x" })), "403 InvalidLoginToken");
    assert.equal(code(await cloud.call("StopDesktops", { ...second, SessionToken: "" })), "400 MissingLoginToken");
    // A wrong LoginToken is not made good by a right SessionToken.
    assert.equal(code(await cloud.call("StopDesktops", { ...second, LoginToken: "x" })), "403 InvalidLoginToken");
  });

  test("accepts parameters in a form body", async () => {
    const { url } = anonymous("StopDesktops", stop);
    const body = url.split("?")[1]!;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const request = new Request(url.split("?")[0]!, { method: "POST", headers, body });
    assert.equal((await new TestCloud().send(request)).status, 200);
  });

  test("ends when its token expires", async () => {
    const cloud = new LoginCloud();
    cloud.clock.advance(8 * HOUR - 1);
    assert.equal((await cloud.list({})).status, 200);
    cloud.clock.advance(1);
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
    const shorter = new LoginCloud({ login: { loginTokenMs: 15 * MINUTE } });
    shorter.clock.advance(15 * MINUTE);
    assert.equal(code(await shorter.list({})), "403 InvalidLoginToken");
  });

  test("is identified by the refreshed token only", async () => {
    const cloud = new LoginCloud();
    cloud.clock.advance(7 * HOUR);
    const refresh = { EndUserId: user.endUserId, OfficeSiteId: user.officeSiteId };
    const { body } = await cloud.call("RefreshLoginToken", refresh);
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
    cloud.clock.advance(7 * HOUR);
    assert.equal((await cloud.list({ LoginToken: body.LoginToken })).status, 200);
  });

  test("can be refreshed for its own user and office site only", async () => {
    const cloud = new LoginCloud();
    const refresh = (params: Params) => cloud.call("RefreshLoginToken", { EndUserId: user.endUserId, ...params });
    assert.equal(code(await refresh({ EndUserId: mfaUser.endUserId })), "400 InvalidParameter");
    assert.equal(code(await refresh({ OfficeSiteId: "other" })), "400 InvalidParameter");
    assert.equal(code(await refresh({ DirectoryId: user.officeSiteId })), "200 undefined");
  });

  test("counts its refreshes, and no refused one", async () => {
    const cloud = new LoginCloud();
    const refresh = (LoginToken: string) => cloud.call("RefreshLoginToken", { EndUserId: user.endUserId, LoginToken });
    const { LoginToken } = (await refresh(loginToken)).body;
    assert.equal(code(await refresh(loginToken)), "403 InvalidLoginToken");
    await refresh(LoginToken);
    await cloud.password(user);
    const report = { endUserId: user.endUserId, clientId };
    const [seeded, other] = cloud.login.sessions;
    assert.deepEqual(seeded, { ...report, sessionId, refreshes: 2 });
    assert.deepEqual(other, { ...report, sessionId: other!.sessionId, refreshes: 0 });
  });

  test("can keep a token for a time after its refresh", async () => {
    const cloud = new LoginCloud({ login: { replacedLoginTokenMs: MINUTE } });
    await cloud.call("RefreshLoginToken", { EndUserId: user.endUserId });
    cloud.clock.advance(MINUTE - 1);
    assert.equal((await cloud.list({})).status, 200);
    cloud.clock.advance(1);
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
  });

  test("ends on command: all, or those of one user", async () => {
    const cloud = new LoginCloud();
    cloud.login.expire("login-token", mfaUser.endUserId);
    assert.equal((await cloud.list({})).status, 200);
    assert.throws(() => cloud.login.expire("login-token", "nobody"), RangeError);
    cloud.login.expire("login-token");
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
  });
});

describe("DescribeGlobalDesktops", () => {
  test("exists in Shanghai only", async () => {
    const cloud = new LoginCloud();
    assert.equal((await cloud.list({ RegionId: "" })).status, 200);
    assert.equal(code(await cloud.list({ RegionId: "cn-hangzhou" })), "400 InvalidParameter");
  });

  test("accepts pages of up to 500", async () => {
    const cloud = new LoginCloud();
    const first = (await cloud.list({ MaxResults: "3" })).body;
    const second = (await cloud.list({ MaxResults: "3", NextToken: first.NextToken })).body;
    assert.equal(first.Desktops.length + second.Desktops.length, wuying.desktopIds.length);
    assert.equal((await cloud.list({ MaxResults: "500" })).status, 200);
    assert.equal(code(await cloud.list({ MaxResults: "501" })), "400 InvalidParameter");
  });
});

test("DescribeRegions needs a ClientId and no login", async () => {
  const { status, body } = await new LoginCloud().call("DescribeRegions", {
    ...none,
    ClientId: clientId,
  });
  assert.equal(status, 200);
  assert.deepEqual(body.Regions[0], {
    RegionId: "cn-hangzhou",
    RegionEndpoint: "ecd.cn-hangzhou.aliyuncs.com",
  });
});

test("stringify agrees with JSON.stringify on all values but bigints", () => {
  const value = { a: [1, 'é\n"\u2028', null, true, { b: undefined, c: {} }], "d e": -0.5, f: [] };
  assert.equal(stringify(value), JSON.stringify(value));
  assert.equal(stringify([2n ** 63n, { a: -1n }]), '[9223372036854775808,{"a":-1}]');
});
