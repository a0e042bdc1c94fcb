import assert from "node:assert/strict";
import { test } from "node:test";

import { LoginRequiredError, stopAll } from "edgedesk/wuying";
import { changePassword, type ExportedSession, type LoginRequired, resetPassword } from "edgedesk/wuying/login";

import {
  failures,
  imported,
  list,
  lists,
  loggedIn,
  lost,
  MINUTE,
  opened,
  replaceMember,
  START,
  user,
  Vendor,
} from "./login-vendor.js";
import { rejection } from "./support.js";

/* The session of a login: its tokens, its end, its export. */

test("a thousand calls around an expiry make one refresh and no failure", async () => {
  for (const passed of [12, 14, 14.999]) {
    const vendor = new Vendor();
    const { wuying } = await loggedIn(vendor);
    await list(wuying);
    vendor.now += passed * MINUTE;
    const results = await lists(wuying, 1000);
    assert.deepEqual(failures(results), [], String(passed));
    assert.equal(vendor.count("RefreshLoginToken"), 1);
    assert.equal(vendor.count("GetLoginToken"), 1);
  }
});

test("a thousand calls with a token that the vendor has ended early make one login by keep-alive and no failure", async () => {
  const vendor = new Vendor();
  const { wuying } = await loggedIn(vendor, { keepAlive: true });
  await list(wuying);
  vendor.tokens.clear();
  assert.deepEqual(failures(await lists(wuying, 1000)), []);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
  assert.equal(vendor.count("GetLoginToken"), 2);
});

test("calls under way during a refresh, whose token it replaces, do not fail", async () => {
  const vendor = new Vendor();
  const { wuying, session } = await loggedIn(vendor);
  const calls = lists(wuying, 50);
  await session.refresh();
  assert.deepEqual(failures(await calls), []);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
});

test("a token is refreshed ahead of its lifetime, and not sooner", async () => {
  const vendor = new Vendor();
  const { wuying, session } = await loggedIn(vendor, { tokenLifetime: 10 * MINUTE });
  assert.equal(session.expiresAt, START + 10 * MINUTE);
  await list(wuying);
  vendor.now += 8 * MINUTE - 1;
  await list(wuying);
  assert.equal(vendor.count("RefreshLoginToken"), 0);
  vendor.now += 1;
  await list(wuying);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
  assert.equal(session.expiresAt, vendor.now + 10 * MINUTE);
});

test("the lifetime is learnt from tokens that expire earlier and from those that live longer", async () => {
  const vendor = new Vendor();
  vendor.lifetime = 5 * MINUTE;
  const { wuying, session } = await loggedIn(vendor, { keepAlive: true });
  await list(wuying);
  vendor.now += 6 * MINUTE;
  await list(wuying);
  assert.equal(session.export().lifetime, 6 * MINUTE);
  vendor.lifetime = 480 * MINUTE;
  vendor.now += 60 * MINUTE;
  await list(wuying);
  assert.equal(session.export().lifetime, 60 * MINUTE);
  assert.equal(vendor.count("RefreshLoginToken"), 2);
});

test("a clock that is far off does not make every call refresh", async () => {
  const vendor = new Vendor();
  const { wuying } = await loggedIn(vendor);
  // The vendor's clock is an hour ahead: the client corrects its own.
  vendor.faults.push(() =>
    Response.json(
      { RequestId: "r", Code: "InvalidTimeStamp.Expired", Message: "" },
      { status: 400, headers: { date: new Date(START + 60 * MINUTE).toUTCString() } },
    ),
  );
  await list(wuying);
  for (let call = 0; call < 10; call++) await list(wuying);
  assert.ok(vendor.count("RefreshLoginToken") <= 1, String(vendor.requests));
});

test("a refresh whose response was lost is repeated with the old token", async () => {
  const vendor = new Vendor();
  const { wuying } = await loggedIn(vendor);
  vendor.now += 13 * MINUTE;
  vendor.faults = [throwOnce("RefreshLoginToken")];
  assert.deepEqual(failures(await lists(wuying, 20)), []);
  assert.equal(vendor.count("RefreshLoginToken"), 2);
});

/** Loses a response once; `executed` if the vendor has acted. */
function throwOnce(action: string, executed = false) {
  let done = false;
  return (asked: string, model: () => Response): undefined => {
    if (done || asked !== action) return;
    done = true;
    if (executed) model();
    throw new TypeError("fetch failed");
  };
}

test("where the lost refresh has replaced the token, the keep-alive token logs in again", async () => {
  const vendor = new Vendor();
  const { wuying, session } = await loggedIn(vendor, { keepAlive: true });
  const { sessionId, keepAliveToken } = session.export();
  vendor.now += 13 * MINUTE;
  vendor.faults = [throwOnce("RefreshLoginToken", true)];
  assert.deepEqual(failures(await lists(wuying, 20)), []);
  assert.deepEqual([vendor.count("RefreshLoginToken"), vendor.count("GetLoginToken")], [2, 2]);
  const now = session.export();
  assert.notEqual(now.sessionId, sessionId);
  assert.deepEqual([now.keepAliveToken, now.lifetime], [keepAliveToken, 15 * MINUTE]);
});

test("without a network, calls use the token while it is valid, and the session goes on", async () => {
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  const { wuying, session } = await loggedIn(vendor, { onLoginRequired: (event) => events.push(event) });
  await list(wuying);
  vendor.now += 13 * MINUTE;
  vendor.faults = [lost("RefreshLoginToken")];
  assert.deepEqual(failures(await lists(wuying, 5)), []);
  assert.equal(((await rejection(session.refresh())) as Error).name, "NetworkError");
  vendor.faults = [];
  await list(wuying);
  assert.equal(events.length, 0);
});

test("a refusal that is no expiry does not end the session", async () => {
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  const { session } = await loggedIn(vendor, { onLoginRequired: (event) => events.push(event) });
  vendor.faults = [(action) => (action === "RefreshLoginToken" ? vendor.refuse("InvalidParameter") : undefined)];
  assert.equal(((await rejection(session.refresh())) as { code: string }).code, "InvalidParameter");
  await session.refresh();
  assert.equal(events.length, 0);
});

test("expiredCodes of a login are the only codes that end its session", async () => {
  const vendor = new Vendor();
  const { wuying, session } = await loggedIn(vendor, { expiredCodes: ["LoginToken.Gone"] });
  const refuseWith = (code: string) => (action: string) =>
    action === "RefreshLoginToken" ? vendor.refuse(code) : undefined;
  vendor.faults = [refuseWith("InvalidLoginToken")];
  assert.equal(((await rejection(session.refresh())) as { code: string }).code, "InvalidLoginToken");
  await list(wuying);
  vendor.faults = [refuseWith("LoginToken.Gone")];
  const error = (await rejection(session.refresh())) as LoginRequiredError;
  assert.deepEqual([error.reason, (error.cause as { code: string }).code], ["expired", "LoginToken.Gone"]);
});

test("expiredCodes of the client end a session, too", async () => {
  const vendor = new Vendor();
  const { session } = await loggedIn(vendor, {}, vendor.client({ expiredCodes: ["Custom.Over"] }));
  vendor.faults = [(action) => (action === "RefreshLoginToken" ? vendor.refuse("Custom.Over") : undefined)];
  assert.ok((await rejection(session.refresh())) instanceof LoginRequiredError);
});

test("at the end of a session all calls have one error, the page hears of it once, and nothing more is sent", async () => {
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  const stored: (ExportedSession | undefined)[] = [];
  const options = {
    onLoginRequired: (event: LoginRequired) => void events.push(event),
    onChange: (session: ExportedSession | undefined) => void stored.push(session),
  };
  const { wuying, session } = await loggedIn(vendor, options);
  await list(wuying);
  vendor.tokens.clear();
  const errors = failures(await lists(wuying, 100));
  assert.equal(errors.length, 100);
  const [first] = errors;
  assert.ok(first instanceof LoginRequiredError);
  assert.ok(errors.every((error) => error === first));
  assert.equal(first.reason, "expired");
  assert.equal((first.cause as { code: string }).code, "InvalidLoginToken");
  assert.equal(vendor.count("RefreshLoginToken"), 1);
  assert.deepEqual([events.length, events[0]!.error, stored.at(-1)], [1, first, undefined]);

  const sent = vendor.requests.length;
  assert.equal(await rejection(list(wuying)), first);
  assert.equal(await rejection(session.refresh()), first);
  assert.throws(() => session.export(), first);
  assert.equal(vendor.requests.length, sent);
  assert.doesNotMatch(JSON.stringify(first), /token-|session-/);

  const { step } = events[0]!;
  assert.ok(step.kind === "password");
  const done = await step.submit(user);
  assert.ok(done.kind === "done");
  opened.add(done.session);
  await list(wuying);
  assert.equal(stored.at(-1)?.loginToken, done.session.export().loginToken);
});

test("an early refresh that ends the session stops calls whose token was still valid", async () => {
  const vendor = new Vendor();
  const { wuying } = await loggedIn(vendor);
  await list(wuying);
  vendor.now += 13 * MINUTE;
  vendor.faults = [(action) => (action === "RefreshLoginToken" ? vendor.refuse("LoginTokenExpired") : undefined)];
  const before = vendor.count("DescribeGlobalDesktops");
  assert.ok(failures(await lists(wuying, 10)).every((error) => error instanceof LoginRequiredError));
  assert.equal(vendor.count("DescribeGlobalDesktops"), before);
});

test("a keep-alive that demands another stage hands that stage to the page", async () => {
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  const options = { keepAlive: true, onLoginRequired: (event: LoginRequired) => void events.push(event) };
  const { wuying } = await loggedIn(vendor, options);
  vendor.tokens.clear();
  vendor.nextStage = "MFAVerify";
  assert.equal(((await rejection(list(wuying))) as LoginRequiredError).reason, "verification");
  const { step } = events[0]!;
  assert.ok(step.kind === "mfa-verify");
  const done = await step.submit("123456");
  assert.ok(done.kind === "done");
  opened.add(done.session);
  await list(wuying);
  assert.equal(events.length, 1);
});

test("every refusal of the KeepAliveToken ends the session; a failure of the server does not", async () => {
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  const options = { keepAlive: true, onLoginRequired: (event: LoginRequired) => void events.push(event) };
  const { wuying, session } = await loggedIn(vendor, options);
  vendor.tokens.clear();
  const keepAlive = (status: number, Code: string) => (action: string) =>
    action === "GetLoginToken" ? Response.json({ RequestId: "r", Code, Message: "" }, { status }) : undefined;
  vendor.faults = [keepAlive(503, "ServiceUnavailable")];
  assert.equal(((await rejection(session.refresh())) as { code: string }).code, "ServiceUnavailable");
  assert.equal(events.length, 0);
  vendor.faults = [keepAlive(403, "UserDisabled")];
  const error = (await rejection(list(wuying))) as LoginRequiredError;
  assert.deepEqual([error.reason, (error.cause as { code: string }).code], ["refused", "UserDisabled"]);
  assert.deepEqual(
    events.map((event) => [event.error, event.step.kind]),
    [[error, "password"]],
  );
});

test("an expiry in the middle of a bulk call is not seen by it", async () => {
  const vendor = new Vendor();
  const { wuying } = await loggedIn(vendor, { keepAlive: true });
  const ids = Array.from({ length: 200 }, (_, index) => `ecd-${index}`);
  let calls = 0;
  vendor.faults = [
    (action) => {
      if (action === "StopDesktops" && ++calls === 5) vendor.tokens.clear();
      return undefined;
    },
  ];
  const { done, failed, ambiguous } = await stopAll(wuying, ids);
  assert.deepEqual([done, failed, ambiguous], [200, 0, 0]);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
});

test("a stored session goes on, and refreshes first where it is due", async () => {
  const vendor = new Vendor();
  let stored: ExportedSession | undefined;
  const onChange = (session: ExportedSession | undefined) => void (stored = session);
  const { session } = await loggedIn(vendor, { onChange });
  assert.deepEqual(stored, session.export());
  for (const [passed, refreshes] of [
    [5, 0],
    [20, 1],
  ] as const) {
    vendor.now += passed * MINUTE;
    vendor.lifetime = 60 * MINUTE;
    const wuying = vendor.client();
    imported(wuying, JSON.parse(JSON.stringify(stored)), { onChange });
    await list(wuying);
    assert.equal(vendor.count("RefreshLoginToken"), refreshes);
  }
  assert.ok(vendor.tokens.has(stored.loginToken));
});

test("clients of other regions share a session, until they are attached to another", async () => {
  const vendor = new Vendor();
  const { session, wuying } = await loggedIn(vendor);
  const other = vendor.client({ region: "cn-shanghai" });
  session.attach(other);
  await list(other);
  vendor.now += 13 * MINUTE;
  assert.deepEqual(failures([...(await lists(wuying, 5)), ...(await lists(other, 5))]), []);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
  const { session: second } = await loggedIn(vendor, {}, other);
  session.logout();
  await list(other);
  second.logout();
  assert.ok((await rejection(list(other))) instanceof LoginRequiredError);
});

test("logout sends nothing more, and overwrites the memory of the modules", async (t) => {
  const memories: WebAssembly.Memory[] = [];
  const { Instance } = WebAssembly;
  replaceMember(
    t,
    WebAssembly,
    "Instance",
    class extends Instance {
      constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
        super(module, imports);
        memories.push(this.exports["memory"] as WebAssembly.Memory);
      }
    },
  );
  const vendor = new Vendor();
  const events: LoginRequired[] = [];
  // Modules of earlier tests are dropped, so that the next ones are watched.
  const earlier = await loggedIn(vendor);
  earlier.session.logout();
  const { wuying, session } = await loggedIn(vendor, { onLoginRequired: (event) => events.push(event) });
  const { loginToken } = session.export();
  // A failure takes the token to the module for failures.
  vendor.faults = [() => vendor.refuse("InvalidParameter")];
  await rejection(list(wuying));
  await list(wuying);
  const holders = () => memories.filter(({ buffer }) => Buffer.from(buffer).includes(loginToken)).length;
  assert.equal(holders(), 2);
  session.logout();
  assert.equal(holders(), 0);
  const sent = vendor.requests.length;
  const error = await rejection(list(wuying));
  assert.ok(error instanceof LoginRequiredError);
  assert.equal(error.reason, "logged-out");
  assert.deepEqual([vendor.requests.length, events.length], [sent, 0]);
  await loggedIn(vendor, {}, wuying);
  await list(wuying);
});

test("a change of the password gives its refusal, and the session goes on with the new token", async () => {
  const vendor = new Vendor();
  const stored: (ExportedSession | undefined)[] = [];
  const { wuying, session } = await loggedIn(vendor, { onChange: (value) => stored.push(value) });
  const oldPassword = user.password;
  const wrong = await changePassword(session, { oldPassword: "wrong", newPassword: "n" });
  assert.deepEqual([wrong?.kind, wrong?.code], ["wrong-password", "InvalidOldPassword"]);
  const weak = await changePassword(session, { oldPassword, newPassword: oldPassword });
  assert.deepEqual([weak?.kind, weak?.error.name], ["weak-password", "ApiError"]);
  const before = session.export().loginToken;
  assert.equal(await changePassword(session, { oldPassword, newPassword: "n" }), undefined);
  assert.notEqual(session.export().loginToken, before);
  assert.deepEqual(stored.at(-1), session.export());
  await list(wuying);
  assert.equal(vendor.count("RefreshLoginToken"), 0);
  vendor.faults = [lost("ChangePassword")];
  const unknown = await rejection(changePassword(session, { oldPassword, newPassword: "n" }));
  assert.equal((unknown as { ambiguous: boolean }).ambiguous, true);
  session.logout();
  assert.ok(
    (await rejection(changePassword(session, { oldPassword, newPassword: "n" }))) instanceof LoginRequiredError,
  );
});

test("a password is reset without a session, also after the end of one", async () => {
  const vendor = new Vendor();
  const { session, wuying } = await loggedIn(vendor);
  session.logout();
  const { officeSiteId, endUserId } = user;
  assert.equal(await resetPassword(wuying, { officeSiteId, endUserId, email: "a@example.com" }), undefined);
  assert.equal((await resetPassword(wuying, { officeSiteId, endUserId, phone: "1" }))?.kind, "locked");
});
