import assert from "node:assert/strict";
import { test } from "node:test";

import { LoginRequiredError } from "edgedesk/wuying";
import type { ExportedSession, LoginRequired } from "edgedesk/wuying/login";

import { until } from "../until.js";
import { failures, imported, list, lists, loggedIn, MINUTE, replaceMember, Vendor } from "./login-vendor.js";
import { rejection } from "./support.js";

/* A session that several tabs of a browser share. */

/** Web Locks of one browser, which Node 20 lacks. */
class Locks {
  readonly #queues = new Map<string, Promise<unknown>>();
  async request<T>(name: string, options: LockOptions, act?: (lock: object | null) => Promise<T>): Promise<T> {
    assert.ok(act);
    const before = this.#queues.get(name);
    if (before && options.ifAvailable) return act(null);
    const turn = (async () => {
      await before?.catch(() => {});
      return act({});
    })();
    this.#queues.set(name, turn);
    const free = () => {
      if (this.#queues.get(name) === turn) this.#queues.delete(name);
    };
    turn.then(free, free);
    return turn;
  }
}

test("two tabs that refresh at once make one refresh, and both have the new token", async (t) => {
  replaceMember(t, globalThis, "navigator", { locks: new Locks() });
  const vendor = new Vendor();
  const { wuying, session } = await loggedIn(vendor);
  const other = vendor.client();
  const copy = imported(other, session.export());
  await Promise.all([list(wuying), list(other)]);
  vendor.now += 13 * MINUTE;
  const results = await Promise.all([lists(wuying, 100), lists(other, 100)]);
  assert.deepEqual(failures(results.flat()), []);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
  assert.deepEqual(copy.export(), session.export());
});

test("a refresh in one tab reaches a tab that did not ask", async () => {
  const vendor = new Vendor();
  const { session } = await loggedIn(vendor);
  const other = vendor.client();
  const changes: (ExportedSession | undefined)[] = [];
  const copy = imported(other, session.export(), { onChange: (value) => changes.push(value) });
  await list(other);
  await session.refresh();
  await until(
    () => changes.length > 0,
    () => "no message of the refresh",
  );
  assert.deepEqual(copy.export(), session.export());
  assert.deepEqual(changes, [session.export()]);
  await list(other);
  assert.equal(vendor.count("RefreshLoginToken"), 1);
});

test("a logout in one tab ends the session in the others, and in no session of another login", async () => {
  const vendor = new Vendor();
  const { session } = await loggedIn(vendor);
  const events: LoginRequired[] = [];
  const other = vendor.client();
  const copy = imported(other, session.export(), { onLoginRequired: (event) => events.push(event) });
  const stranger = await loggedIn(vendor);
  session.logout();
  await until(
    () => events.length > 0,
    () => "no message of the logout",
  );
  assert.equal(events.length, 1);
  assert.throws(() => copy.export(), { reason: "another-tab", cause: undefined });
  assert.ok((await rejection(list(other))) instanceof LoginRequiredError);
  await list(stranger.wuying);
});

test("messages of other scripts change nothing", async () => {
  const vendor = new Vendor();
  const { session, wuying } = await loggedIn(vendor);
  const before = session.export();
  const { sessionId } = before;
  const channel = new BroadcastChannel("edgedesk session of alice");
  for (const data of [
    null,
    1,
    "x",
    {},
    { sessionId }.sessionId,
    { sessionId, tokens: null },
    { sessionId, tokens: {} },
  ]) {
    channel.postMessage(data);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  channel.close();
  assert.deepEqual(session.export(), before);
  await list(wuying);
});

test("where locks are refused, a tab refreshes alone", async (t) => {
  const locks = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
  replaceMember(t, globalThis, "navigator", { locks });
  const vendor = new Vendor();
  const { session } = await loggedIn(vendor);
  await session.refresh();
  assert.equal(vendor.count("RefreshLoginToken"), 1);
});
