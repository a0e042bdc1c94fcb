import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { withControl } from "../../emulator/control.js";
import { seed } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { LoginCloud, code, next } from "./login-support.js";

const { user, mfaUser, mfaBindUser, tokenCodeUser, desktopIds } = seed.wuying;

/** A cloud and its control by HTTP. */
function controlled() {
  const cloud = new LoginCloud();
  const handle = withControl(cloud);
  const ask = async (path: string, init?: RequestInit) => {
    const response = await handle(new Request(`http://127.0.0.1:8788/emulator/${path}`, init));
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    cloud,
    handle,
    get: async (path: string) => (await ask(path)).body,
    ask,
    post: async (path: string, body?: unknown) =>
      ask(path, { method: "POST", ...(body !== undefined && { body: JSON.stringify(body) }) }),
  };
}

describe("the control API", () => {
  test("shows mails, sessions and requests", async () => {
    const { cloud, get } = controlled();
    await cloud.password(tokenCodeUser);
    const [mail] = await get("outbox");
    assert.deepEqual(mail, cloud.login.outbox[0]);
    assert.deepEqual(await get("sessions"), cloud.login.sessions);
    assert.deepEqual(await get("requests"), [{ operation: "GetLoginToken", status: 200 }]);
  });

  test("shows the code of an authenticator, which is accepted once", async () => {
    const { cloud, get, ask } = controlled();
    const { SessionId } = (await cloud.password(mfaUser)).body;
    const { code: AuthenticationCode } = await get("authentication-code?endUserId=bob");
    assert.equal(next(await cloud.stage("MFAVerify", { SessionId, AuthenticationCode })), "200 ");
    assert.notEqual((await get("authentication-code?endUserId=bob")).code, AuthenticationCode);
    for (const [endUserId, error] of [
      ["alice", "alice has no authenticator"],
      ["nobody", 'endUserId: given "nobody", allowed is a user: alice, bob, carol, dave, erin and 1 more'],
    ] as const) {
      assert.deepEqual(await ask(`authentication-code?endUserId=${endUserId}`), { status: 400, body: { error } });
    }
  });

  test("shows the code of a secret, with which a user sets up an authenticator", async () => {
    const { cloud, get } = controlled();
    const { SessionId } = (await cloud.password(mfaBindUser)).body;
    const { Secret } = (await cloud.stage("MFABind", { SessionId })).body;
    const { code: AuthenticationCode } = await get(`authentication-code?secret=${Secret}`);
    assert.equal(next(await cloud.stage("MFAVerify", { SessionId, AuthenticationCode })), "200 ");
  });

  test("connects users to a desktop and disconnects them, now or earlier", async () => {
    const { cloud, post } = controlled();
    const desktopId = desktopIds[0]!;
    assert.equal((await post("connect", { desktopId, endUserId: "alice", agoMs: MINUTE })).status, 204);
    assert.equal((await post("disconnect", { desktopId })).status, 204);
    for (const body of [{ desktopId: "ecd-none" }, {}, { desktopId, agoMs: -1 }]) {
      assert.equal((await post("disconnect", body)).status, 400);
    }
    assert.throws(() => cloud.desktops.disconnect("ecd-none"), RangeError);
  });

  test("advances the clock until a reset", async () => {
    const { cloud, get, post } = controlled();
    const { now } = await get("clock");
    assert.equal((await post("clock", { advanceMs: MINUTE })).status, 204);
    assert.equal((await get("clock")).now, now + MINUTE);
    for (const advanceMs of [-1, "1", null]) assert.equal((await post("clock", { advanceMs })).status, 400);
    await cloud.password(tokenCodeUser);
    assert.equal((await post("reset")).status, 204);
    assert.equal((await get("clock")).now, now);
    assert.deepEqual(await get("outbox"), []);
  });

  test("changes settings, all or none", async () => {
    const { cloud, get, post } = controlled();
    assert.equal((await post("settings", { loginTokenMs: MINUTE, mfaBindTakesCode: true })).status, 204);
    const changed = await get("settings");
    assert.deepEqual([changed.loginTokenMs, changed.mfaBindTakesCode], [MINUTE, true]);
    for (const [wrong, error] of [
      [{ lockMs: 0, speed: 1 }, "there is no setting speed"],
      [{ lockMs: 0, toString: 1 }, "there is no setting toString"],
      [{ lockMs: 0, ticketMs: "1" }, "ticketMs has to be a number of at least 0"],
      [{ lockMs: 0, tokenVerifyName: 1 }, "tokenVerifyName has to be a string"],
      [{ lockMs: 0, ticketStartsDesktop: 1 }, "ticketStartsDesktop has to be a boolean"],
    ] as const) {
      assert.deepEqual(await post("settings", wrong), { status: 400, body: { error } });
    }
    assert.deepEqual(await get("settings"), changed);
    // Holds for a token that was issued before.
    cloud.clock.advance(MINUTE);
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
    await post("reset");
    assert.equal((await get("settings")).mfaBindTakesCode, false);
  });

  test("locks and unlocks users", async () => {
    const { cloud, post } = controlled();
    assert.equal((await post("lock", { endUserId: "alice" })).status, 204);
    assert.equal(code(await cloud.password(user)), "403 UserLocked");
    assert.equal((await post("unlock", { endUserId: "alice" })).status, 204);
    assert.equal(next(await cloud.password(user)), "200 ");
    assert.equal((await post("lock", { endUserId: "nobody" })).status, 400);
    assert.equal((await post("lock", {})).status, 400);
  });

  test("expires tokens, and makes tickets fail", async () => {
    const { cloud, post } = controlled();
    const ticket = async () => (await cloud.call("GetConnectionTicket", { DesktopId: desktopIds[0]! })).body;
    await post("settings", { ticketPolls: 0 });
    assert.equal((await post("fail-ticket")).status, 204);
    assert.equal((await ticket()).TaskCode, "DesktopCpuHighLoad");
    assert.equal((await post("fail-ticket", { code: "A", message: "B", refusesCall: true })).status, 204);
    assert.equal((await ticket()).Code, "A");
    assert.equal((await post("fail-ticket", { code: "A" })).status, 400);
    assert.equal((await post("expire", { kind: "login-token", endUserId: "bob" })).status, 204);
    assert.equal((await cloud.list({})).status, 200);
    assert.equal((await post("expire", { kind: "login-token" })).status, 204);
    assert.equal(code(await cloud.list({})), "403 InvalidLoginToken");
    assert.equal((await post("expire", { kind: "all" })).status, 400);
  });

  test("refuses other sites, other paths, other methods and bodies that are no JSON object", async () => {
    const { cloud, ask } = controlled();
    assert.equal((await ask("outbox", { headers: { "sec-fetch-site": "cross-site" } })).status, 403);
    assert.equal((await ask("outbox", { headers: { "sec-fetch-site": "same-origin" } })).status, 200);
    assert.equal((await ask("reset")).status, 404);
    assert.equal((await ask("outbox", { method: "POST" })).status, 404);
    assert.equal((await ask("toString")).status, 404);
    for (const body of ["{", "[]", "null", "1"])
      assert.equal((await ask("lock", { method: "POST", body })).status, 400);
    assert.deepEqual(cloud.requests, []);
  });

  test("passes all other requests to the cloud", async () => {
    const { cloud, handle } = controlled();
    const response = await handle(new Request("http://127.0.0.1:8788/v2/instance"));
    assert.equal(response.status, 403);
    assert.equal(cloud.requests.length, 1);
  });
});
