import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { DAY, HOUR } from "../../emulator/time.js";
import { type Params, TestCloud, anonymous, bce, flat } from "./support.js";

describe("ClientToken", () => {
  const { desktopIds, user, mfaUser } = seed.wuying;
  const [first, stopped, shared] = desktopIds as [string, string, string];

  class TokenCloud extends TestCloud {
    stop(ids: readonly string[], ClientToken: string, params: Params = {}) {
      return this.send(
        anonymous("StopDesktops", { ...flat("DesktopId", ids), ClientToken, ...params }, { at: this.clock.now }),
      );
    }
  }

  test("with the same parameters returns the first response", async () => {
    const cloud = new TokenCloud();
    const once = await cloud.stop([first], "t");
    // A second stop would be refused: the desktop is not running any more.
    cloud.clock.advance(HOUR);
    const again = await cloud.stop([first], "t");
    assert.deepEqual(again.body, once.body);
    assert.equal(again.headers.get("x-acs-request-id"), once.body.RequestId);
    assert.equal((await cloud.stop([first], "u")).body.Code, "IncorrectDesktopStatus");
  });

  test("with other parameters is refused", async () => {
    const cloud = new TokenCloud();
    assert.equal((await cloud.stop([first], "t")).status, 200);
    const { status, body } = await cloud.stop([shared], "t");
    assert.deepEqual([status, body.Code], [400, "IdempotentParameterMismatch"]);
  });

  test("is scoped to one operation", async () => {
    const cloud = new TokenCloud();
    assert.equal((await cloud.stop([first], "t")).status, 200);
    const start = { ...flat("DesktopId", [stopped]), ClientToken: "t" };
    assert.equal((await cloud.send(anonymous("StartDesktops", start))).status, 200);
  });

  test("is scoped to one user", async () => {
    const cloud = new TokenCloud();
    assert.equal((await cloud.stop([shared], "t")).status, 200);
    const login = async (params: Params) =>
      (await cloud.send(anonymous("GetLoginToken", { LoginToken: "", ...params }))).body;
    const { SessionId } = await login({
      CurrentStage: "ADPassword",
      OfficeSiteId: mfaUser.officeSiteId,
      EndUserId: mfaUser.endUserId,
      Password: mfaUser.password,
    });
    const { LoginToken } = await login({
      CurrentStage: "MFAVerify",
      AuthenticationCode: await cloud.login.authenticationCode(mfaUser.endUserId),
      SessionId,
    });
    const { body } = await cloud.stop([shared], "t", { SessionId, LoginToken });
    assert.equal(body.Code, "IncorrectDesktopStatus");
  });

  test("is valid after a refresh of the LoginToken", async () => {
    const cloud = new TokenCloud();
    const once = await cloud.stop([first], "t");
    const refresh = anonymous("RefreshLoginToken", { EndUserId: user.endUserId });
    const { LoginToken } = (await cloud.send(refresh)).body;
    assert.deepEqual((await cloud.stop([first], "t", { LoginToken })).body, once.body);
  });

  test("can be used again after a failed call", async () => {
    const cloud = new TokenCloud();
    assert.equal((await cloud.stop([stopped], "t")).status, 400);
    assert.equal((await cloud.stop([first], "t")).status, 200);
  });

  test("is case-sensitive and has up to 64 printable ASCII characters", async () => {
    const cloud = new TokenCloud();
    assert.equal((await cloud.stop([first], "t")).status, 200);
    assert.equal((await cloud.stop([shared], "T")).status, 200);
    for (const token of ["x".repeat(65), "é", "a\nb"]) {
      assert.equal((await cloud.stop([first], token)).body.Code, "InvalidParameter");
    }
    cloud.reset();
    assert.equal((await cloud.stop([first], "x".repeat(64))).status, 200);
  });
});

describe("clientToken of BCC", () => {
  const [web, data] = seed.bcc.instanceIds as [string, string];
  const stop = (cloud: TestCloud, instanceIds: readonly string[], token = "t") =>
    cloud.send(
      bce("PUT", `/v2/instance/batchAction?stop&clientToken=${token}`, {
        body: { instanceIds },
        at: cloud.clock.now,
      }),
    );

  test("with the same request returns the first response", async () => {
    const cloud = new TestCloud();
    const once = await stop(cloud, [web]);
    cloud.clock.advance(HOUR);
    const again = await stop(cloud, [web]);
    assert.equal(again.status, 200);
    assert.equal(again.headers.get("x-bce-request-id"), once.headers.get("x-bce-request-id"));
    assert.equal((await stop(cloud, [web], "u")).status, 409);
  });

  test("with another request is refused", async () => {
    const cloud = new TestCloud();
    assert.equal((await stop(cloud, [web])).status, 200);
    const { status, body } = await stop(cloud, [data]);
    assert.deepEqual([status, body.code], [403, "IdempotentParameterMismatch"]);
  });

  test("expires a day after its last use", async () => {
    const cloud = new TestCloud();
    assert.equal((await stop(cloud, [web])).status, 200);
    cloud.clock.advance(DAY - 1);
    assert.equal((await stop(cloud, [web])).status, 200);
    cloud.clock.advance(DAY - 1);
    assert.equal((await stop(cloud, [web])).status, 200);
    cloud.clock.advance(DAY);
    assert.equal((await stop(cloud, [web])).status, 409);
  });
});
