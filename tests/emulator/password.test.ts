import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { LoginCloud, code, next, none } from "./login-support.js";
import type { Params } from "./support.js";

const { user, clientId } = seed.wuying;
const { endUserId: EndUserId, officeSiteId: OfficeSiteId, password: OldPassword } = user;
const NewPassword = "Chosen+Pass9";

describe("ChangePassword", () => {
  const change = (cloud: LoginCloud, params: Params = {}) =>
    cloud.call("ChangePassword", { EndUserId, OfficeSiteId, OldPassword, NewPassword, ...params });

  test("returns a new LoginToken and ends the user's logins on other clients", async () => {
    const cloud = new LoginCloud();
    const here = (await cloud.password(user, { KeepAlive: "true" })).body;
    const ClientId = "another-client";
    const there = (await cloud.password(user, { ClientId, KeepAlive: "true" })).body;
    const identity = { ClientId: clientId, SessionId: here.SessionId };
    const changed = await change(cloud, { ...identity, LoginToken: here.LoginToken });
    assert.equal(changed.status, 200);
    assert.equal((await cloud.list({ ...identity, LoginToken: changed.body.LoginToken })).status, 200);
    assert.equal(code(await cloud.list({ ...identity, LoginToken: here.LoginToken })), "403 InvalidLoginToken");
    const elsewhere = { ClientId, SessionId: there.SessionId, LoginToken: there.LoginToken };
    assert.equal(code(await cloud.list(elsewhere)), "403 InvalidLoginToken");
    const keep = async (params: Params) => code(await cloud.stage("KeepAliveVerify", params));
    assert.equal(await keep({ KeepAliveToken: here.KeepAliveToken }), "200 undefined");
    assert.equal(await keep({ ClientId, KeepAliveToken: there.KeepAliveToken }), "403 InvalidKeepAliveToken");
    assert.equal(code(await cloud.password(user)), "403 InvalidUserOrPassword");
    assert.equal(next(await cloud.password({ ...user, password: NewPassword })), "200 ");
  });

  test("refuses a wrong old password, a weak new one, another user and a missing login, and changes nothing", async () => {
    const cloud = new LoginCloud();
    assert.equal(code(await change(cloud, { OldPassword: "wrong" })), "403 InvalidOldPassword");
    assert.equal(code(await change(cloud, { NewPassword: "weak" })), "400 InvalidNewPassword");
    assert.equal(code(await change(cloud, { EndUserId: "bob" })), "400 InvalidParameter");
    assert.equal(code(await change(cloud, { OfficeSiteId: "" })), "400 MissingOfficeSiteId");
    assert.equal(code(await change(cloud, { LoginToken: "x" })), "403 InvalidLoginToken");
    assert.equal(next(await cloud.password(user)), "200 ");
    assert.equal((await cloud.list({})).status, 200);
  });

  test("asks for ten characters of three classes", async () => {
    for (const [password, status] of [
      ["Abcdefgh1", 400],
      ["Abcdefghi1", 200],
      ["abcdefghi1", 400],
      ["abcdefgh+1", 200],
      ["ABCDEFGH+x", 200],
      // A space is of no class.
      ["abcdefgh 1", 400],
      // Letters count by their case; those without one are of no class.
      ["пароль-Я-12", 200],
      ["密码密码密码密码12", 400],
    ] as const) {
      assert.equal((await change(new LoginCloud(), { NewPassword: password })).status, status, password);
    }
  });
});

describe("ResetPassword", () => {
  const Email = "alice@example.com";
  const reset = (cloud: LoginCloud, params: Params = {}) =>
    cloud.call("ResetPassword", { ...none, EndUserId, OfficeSiteId, Email, ClientToken: "t", ...params });

  test("mails an initial password, which is changed at the next login", async () => {
    const cloud = new LoginCloud();
    assert.equal((await reset(cloud)).status, 200);
    const [mail] = cloud.login.outbox;
    assert.deepEqual([mail!.kind, mail!.to], ["reset-password", Email]);
    const first = await cloud.password({ ...user, password: cloud.mailed });
    assert.equal(next(first), "200 ChangePassword");
    // The old password holds until the reset is completed.
    assert.equal(next(await cloud.password(user)), "200 ");
    const { SessionId } = first.body;
    const change = { SessionId, OldPassword: cloud.mailed, NewPassword };
    assert.equal(next(await cloud.stage("ChangePassword", change)), "200 ");
    assert.equal(code(await cloud.password(user)), "403 InvalidUserOrPassword");
    assert.equal(next(await cloud.password({ ...user, password: NewPassword })), "200 ");
  });

  test("mails a password that holds for three days", async () => {
    const cloud = new LoginCloud();
    await reset(cloud);
    cloud.clock.advance(3 * DAY);
    assert.equal(code(await cloud.password({ ...user, password: cloud.mailed })), "403 InitialPasswordExpired");
  });

  test("sends one mail for one ClientToken", async () => {
    const cloud = new LoginCloud();
    const first = await reset(cloud);
    assert.deepEqual((await reset(cloud)).body, first.body);
    assert.equal(cloud.login.outbox.length, 1);
    assert.equal(code(await reset(cloud, { Email: "other" })), "400 IdempotentParameterMismatch");
    await reset(cloud, { ClientToken: "u" });
    // The token of one client says nothing about another's.
    await reset(cloud, { ClientId: "other" });
    assert.equal(cloud.login.outbox.length, 3);
    assert.equal(code(await reset(cloud, { ClientToken: "" })), "400 MissingClientToken");
  });

  test("does not tell whether a user or an address exists", async () => {
    const cloud = new LoginCloud();
    assert.equal((await reset(cloud, { EndUserId: "nobody" })).status, 200);
    assert.equal((await reset(cloud, { Email: "mallory@example.com", ClientToken: "u" })).status, 200);
    assert.equal((await reset(cloud, { Email: "", phone: "13800000000", ClientToken: "v" })).status, 200);
    assert.equal(code(await reset(cloud, { Email: "", ClientToken: "w" })), "400 MissingEmail");
    assert.deepEqual(cloud.login.outbox, []);
  });
});
