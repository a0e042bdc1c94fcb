import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
    remove: async (path: string) => ask(path, { method: "DELETE" }),
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
    const { first, items } = await get("requests");
    assert.deepEqual([first, items.length, items[0].operation, items[0].status], [1, 1, "GetLoginToken", 200]);
  });

  test("shows the code of an authenticator, which is accepted once", async () => {
    const { cloud, get, ask } = controlled();
    const { SessionId } = (await cloud.password(mfaUser)).body;
    const { code: AuthenticationCode } = await get("authentication-code?endUserId=bob");
    assert.equal(next(await cloud.stage("MFAVerify", { SessionId, AuthenticationCode })), "200 ");
    assert.notEqual((await get("authentication-code?endUserId=bob")).code, AuthenticationCode);
    for (const [endUserId, error] of [
      ["alice", "alice has no authenticator"],
      ["unknown", 'endUserId: given "unknown", allowed is a user: alice, bob, carol, dave, erin and 1 more'],
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

  test("refuses a secret that is not base32", async () => {
    const { ask } = controlled();
    assert.deepEqual(await ask("authentication-code?secret=no+secret"), {
      status: 400,
      body: { error: "secret has to be base32" },
    });
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

  test("advances the clock and sets it back, until a reset", async () => {
    const { cloud, get, post } = controlled();
    const { now } = await get("clock");
    assert.equal((await post("clock", { advanceMs: MINUTE })).status, 204);
    assert.equal((await get("clock")).now, now + MINUTE);
    for (const advanceMs of ["1", null, undefined, 1e300, -1e14])
      assert.equal((await post("clock", { advanceMs })).status, 400);
    assert.equal((await post("clock", { advanceMs: -2 * MINUTE })).status, 204);
    assert.equal((await get("clock")).now, now - MINUTE);
    assert.equal((await post("clock", { reset: true })).status, 204);
    assert.equal((await get("clock")).now, now);
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
    assert.equal((await post("lock", { endUserId: "unknown" })).status, 400);
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

  test("shows the state: all items up to a limit, or those that match a search", async () => {
    const { cloud, get } = controlled();
    for (let count = 0; count < 100; count++) cloud.desktops.add();
    const state = await get("state");
    assert.equal(state.now, cloud.clock.now);
    assert.deepEqual([state.desktops.total, state.desktops.matching, state.desktops.items.length], [106, 106, 100]);
    assert.deepEqual(state.desktops.items[0], JSON.parse(JSON.stringify(cloud.desktops.get(desktopIds[0]!))));
    assert.deepEqual(state.instances.items, JSON.parse(JSON.stringify(cloud.instances.list())));
    assert.deepEqual(state.users.items, cloud.users.list());
    assert.deepEqual(state.sessions.items, cloud.login.sessions);
    const { desktops, users } = await get("state?search=ALICE+stopped");
    assert.deepEqual(
      desktops.items.map(({ id }: { id: string }) => id),
      [desktopIds[1], desktopIds[3]],
    );
    assert.deepEqual([users.total, users.matching], [6, 0]);
  });

  test("adds and removes desktops, instances and users", async () => {
    const { cloud, post, remove } = controlled();
    const { status, body } = await post("desktops", { name: "New", endUserIds: ["alice"] });
    assert.equal(status, 200);
    assert.deepEqual(body, JSON.parse(JSON.stringify(cloud.desktops.get(body.id))));
    const { body: list } = await cloud.list({ "DesktopId.1": body.id });
    assert.equal(list.Desktops[0].DesktopName, "New");
    assert.equal((await remove(`desktops?id=${body.id}`)).status, 204);
    assert.throws(() => cloud.desktops.get(body.id), RangeError);

    const { id } = (await post("instances", { status: "Stopped" })).body;
    assert.equal(cloud.instances.get(id).status, "Stopped");
    assert.equal((await remove(`instances?id=${id}`)).status, 204);
    const { endUserId } = (await post("users", { requiresTokenCode: true })).body;
    assert.equal(next(await cloud.password(cloud.users.get(endUserId))), "200 TokenVerify");
    assert.equal((await remove(`users?endUserId=${endUserId}`)).status, 204);

    for (const [path, wrong] of [
      ["desktops", { colour: "red" }],
      ["instances", { cpu: 0 }],
      ["users", { endUserId: "alice" }],
    ] as const) {
      const refused = await post(path, wrong);
      assert.equal(refused.status, 400);
      assert.match(refused.body.error, /^(desktop|instance|user)\.\w+: given .+, allowed is /);
    }
    for (const path of ["desktops?id=ecd-none", "instances?id=i-none", "users?endUserId=unknown", "desktops"]) {
      assert.equal((await remove(path)).status, 400);
    }
  });

  test("sets a status and renews", async () => {
    const { cloud, post } = controlled();
    const [id] = desktopIds as [string];
    const instance = seed.bcc.instanceIds[0]!;
    for (const each of [id, instance]) {
      for (const status of ["Stopped", "Running", "Expired"]) {
        assert.equal((await post("status", { id: each, status })).status, 204);
        const info = each === id ? cloud.desktops.get(id) : cloud.instances.get(instance);
        assert.equal(info.status, status);
      }
    }
    assert.match((await post("status", { id, status: "Running" })).body.error, /after its renewal/);
    assert.equal((await post("renew", { id })).status, 204);
    assert.equal(cloud.desktops.get(id).status, "Running");
    assert.equal((await post("status", { id, status: "Melting" })).status, 400);
    assert.equal((await post("renew", { id, months: "2" })).status, 400);
  });

  test("injects faults and removes them", async () => {
    const { cloud, get, post, remove } = controlled();
    const operation = "DescribeGlobalDesktops";
    assert.equal((await post("faults", { operation, with: "throttle", times: 2, after: 1 })).status, 204);
    assert.equal(
      (await post("faults", { operation: "*", with: { kind: "slow", delayMs: 1 }, times: null })).status,
      204,
    );
    cloud.fail("StopDesktops", { with: () => undefined });
    assert.deepEqual(await get("faults"), [
      { operation, kind: "throttle", times: 2, after: 1 },
      { operation: "*", kind: "slow", times: null, after: 0 },
      { operation: "StopDesktops", times: 1, after: 0 },
    ]);
    assert.equal((await remove("faults?operation=*")).status, 204);
    assert.equal((await cloud.list({})).status, 200);
    assert.equal(code(await cloud.list({})), "400 Throttling.User");
    assert.equal((await get("faults")).length, 2);
    assert.equal((await remove("faults")).status, 204);
    assert.deepEqual(await get("faults"), []);
    assert.equal((await cloud.list({})).status, 200);
    for (const wrong of [
      {},
      { operation: "*" },
      { operation: "None", with: "throttle" },
      { operation, with: "fire" },
    ]) {
      assert.equal((await post("faults", wrong)).status, 400);
    }
    assert.ok((await get("operations")).includes(operation));
  });

  test("shows each request with its reason, and its details without secrets", async () => {
    const { cloud, get, ask, handle } = controlled();
    await cloud.list({ LoginToken: "a wrong token" });
    cloud.fail("*", { with: "drop-before" });
    await assert.rejects(cloud.list({}));
    const form = new URLSearchParams({ Action: "GetLoginToken", Version: "2020-10-02", Password: "a secret" });
    await handle(new Request("http://127.0.0.1:8788/", { method: "POST", body: form }));
    const json = JSON.stringify({ adminPass: "a secret", list: [1] });
    await handle(new Request("http://127.0.0.1:8788/v2/instance?x=a+b", { method: "POST", body: json }));
    await handle(new Request("http://127.0.0.1:8788/v2/instance", { method: "POST", body: "adminPass: a secret" }));

    const { first, items } = await get("requests");
    assert.equal(first, 1);
    assert.deepEqual(
      items.map((item: any) => [item.id, item.operation, item.status, item.fault, item.code]),
      [
        [1, "DescribeGlobalDesktops", 403, undefined, "InvalidLoginToken"],
        [2, "DescribeGlobalDesktops", 0, "drop-before", undefined],
        [3, "GetLoginToken", 400, undefined, "MissingRegionId"],
        [4, "CreateInstance", 403, undefined, "AccessDenied"],
        [5, "CreateInstance", 403, undefined, "AccessDenied"],
      ],
    );
    assert.match(items[0].reason, /^The LoginToken is unknown/);
    assert.ok(items[0].durationMs >= 0);
    assert.deepEqual(
      (await get("requests?after=4")).items.map(({ id }: { id: number }) => id),
      [5],
    );

    const token = await get("request?id=1");
    assert.deepEqual(
      token.parameters.filter(([name]: [string]) => ["LoginToken", "RegionId"].includes(name)),
      [
        ["RegionId", "cn-shanghai"],
        ["LoginToken", "redacted"],
      ],
    );
    assert.match(token.refusal.reason, /^The LoginToken is unknown/);
    assert.deepEqual((await get("request?id=3")).parameters[2], ["Password", "redacted"]);
    const instance = await get("request?id=4");
    assert.deepEqual([instance.path, instance.parameters], ["/v2/instance", [["x", "a+b"]]]);
    assert.deepEqual(JSON.parse(instance.body), { adminPass: "redacted", list: [1] });
    assert.equal((await get("request?id=5")).body, "19 characters that are not JSON");
    for (let id = 1; id <= 5; id++)
      assert.equal(JSON.stringify(await get(`request?id=${id}`)).includes("secret"), false);
    assert.equal((await ask("request?id=9")).status, 400);
    cloud.reset();
    assert.deepEqual(await get("requests?after=5"), { first: 6, items: [] });
  });

  test("takes a snapshot, and restores it", async () => {
    const { cloud, get, post } = controlled();
    cloud.desktops.add({ id: "ecd-mine" });
    const { now } = await get("clock");
    const snapshot = await get("snapshot");
    await post("reset");
    await post("clock", { advanceMs: MINUTE });
    assert.equal((await get("state?search=ecd-mine")).desktops.matching, 0);
    assert.equal((await post("restore", snapshot)).status, 204);
    assert.equal((await get("state?search=ecd-mine")).desktops.matching, 1);
    assert.equal((await get("clock")).now, now);
    assert.match((await post("restore", { desktops: "all" })).body.error, /^desktops: given /);
    assert.equal((await get("state?search=ecd-mine")).desktops.matching, 1);
  });

  test("refuses a body that is too long", async () => {
    const { post } = controlled();
    const { status, body } = await post("desktops", { name: "x".repeat(70_000) });
    assert.deepEqual([status, body.error], [400, "the body has to have at most 65536 bytes"]);
  });

  test("refuses other sites, other paths, other methods and bodies that are no JSON object", async () => {
    const { cloud, ask } = controlled();
    for (const headers of [
      { "sec-fetch-site": "cross-site" },
      { origin: "https://example.com" },
      { origin: "null" },
      { origin: "http://127.0.0.1.example.com:8788" },
    ]) {
      assert.equal((await ask("outbox", { headers })).status, 403);
      assert.equal((await ask("", { headers })).status, 403);
    }
    for (const headers of [
      { "sec-fetch-site": "same-origin" },
      { origin: "http://localhost:3000" },
      { origin: "https://emulator.test", host: "emulator.test" },
    ]) {
      assert.equal((await ask("outbox", { headers })).status, 200);
    }
    assert.equal((await ask("reset")).status, 404);
    assert.equal((await ask("outbox", { method: "POST" })).status, 404);
    assert.equal((await ask("toString")).status, 404);
    for (const body of ["{", "[]", "null", "1"])
      assert.equal((await ask("lock", { method: "POST", body })).status, 400);
    assert.deepEqual(cloud.requests, []);
  });

  test("has every request that the README lists", async () => {
    const { ask } = controlled();
    const readme = readFileSync(new URL("../../emulator/README.md", import.meta.url), "utf8");
    const listed = [...readme.matchAll(/`(GET|POST|DELETE) ([a-z][\w-]*[^`]*)`/g)];
    assert.ok(listed.length > 30);
    for (const [, method, path] of listed) {
      assert.notEqual((await ask(path!.replace("web-sdk.js", "state"), { method: method! })).status, 404, path);
    }
  });

  test("passes all other requests to the cloud", async () => {
    const { cloud, handle } = controlled();
    const response = await handle(new Request("http://127.0.0.1:8788/v2/instance"));
    assert.equal(response.status, 403);
    assert.equal(cloud.requests.length, 1);
  });
});
