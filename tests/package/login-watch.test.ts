import assert from "node:assert/strict";
import { afterEach, test, type TestContext } from "node:test";

import { LoginRequiredError, WuyingClient, type WuyingOptions } from "edgedesk/wuying";
import { type DesktopUpdate, type DesktopWatch, watchDesktops, type WatchOptions } from "edgedesk/wuying/login";

/* The list of a user's desktops, kept up to date. */

const succeed = (desktops: Record<string, string>) =>
  Response.json({
    RequestId: "r",
    Desktops: Object.entries(desktops).map(([DesktopId, DesktopStatus]) => ({ DesktopId, DesktopStatus })),
  });
const refuse = (status: number, Code: string, headers = {}) =>
  Response.json({ RequestId: "r", Code, Message: "" }, { status, headers });

/** A vendor that gives the same list until the test changes it. */
class Vendor {
  desktops: Record<string, string> = { a: "Running", b: "Stopped" };
  /** Responds in place of the list. */
  fault: (() => Response) | undefined;
  lists = 0;
  /** When each list was asked for. */
  readonly times: number[] = [];

  client(options?: Partial<WuyingOptions>): WuyingClient {
    return new WuyingClient({
      ...{ region: "cn-hangzhou", clientId: "c", sessionId: "s", loginToken: "t", retry: false },
      fetch: async () => {
        this.lists++;
        this.times.push(performance.now());
        return this.fault?.() ?? succeed(this.desktops);
      },
      ...options,
    });
  }
}

const controllers = new Set<AbortController>();
afterEach(() => {
  for (const controller of controllers) controller.abort();
  controllers.clear();
});

/** Watches; `next` resolves with the next update or error. */
function watched(wuying: WuyingClient, options?: Partial<WatchOptions>) {
  const controller = new AbortController();
  controllers.add(controller);
  const events: (DesktopUpdate | Error)[] = [];
  let wake = (): void => {};
  const add = (event: DesktopUpdate | Error): void => {
    events.push(event);
    wake();
  };
  const watch: DesktopWatch = watchDesktops(wuying, {
    ...{ onUpdate: add, onError: add, signal: controller.signal, interval: 50 },
    ...options,
  });
  const next = async (): Promise<DesktopUpdate | Error> => {
    while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return events.shift()!;
  };
  const update = async (): Promise<DesktopUpdate> => {
    const event = await next();
    assert.ok(!(event instanceof Error), String(event));
    return event;
  };
  return { watch, controller, events, next, update };
}

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

test("a watch gives each list, and the desktops whose status has changed", async () => {
  const vendor = new Vendor();
  const { update, watch } = watched(vendor.client());
  const first = await update();
  assert.deepEqual([first.desktops.map(({ DesktopId }) => DesktopId), first.changes], [["a", "b"], []]);
  assert.deepEqual((await update()).changes, []);
  vendor.desktops = { a: "Running", b: "Starting", c: "Stopped" };
  await watch.refresh();
  let changed = await update();
  while (changed.changes.length === 0) changed = await update();
  assert.deepEqual(changed.changes, [
    { desktopId: "b", from: "Stopped", to: "Starting" },
    { desktopId: "c", from: undefined, to: "Stopped" },
  ]);
  vendor.desktops = { c: "Stopped" };
  changed = await update();
  while (changed.changes.length === 0) changed = await update();
  assert.deepEqual(changed.changes, [
    { desktopId: "a", from: "Running", to: undefined },
    { desktopId: "b", from: "Starting", to: undefined },
  ]);
});

const gaps = (times: number[]) => times.slice(1).map((time, index) => time - times[index]!);

test("lists come more often while a desktop starts than while nothing changes", async () => {
  const vendor = new Vendor();
  vendor.desktops = { a: "Starting" };
  const { update } = watched(vendor.client(), { interval: 1000 });
  for (let list = 0; list < 6; list++) await update();
  const starting = gaps(vendor.times);
  vendor.desktops = { a: "Running" };
  for (let list = 0; list < 4; list++) await update();
  const running = gaps(vendor.times.slice(-4));
  // Timers are late under load, never early: the shortest gap of the one, the longest of the other.
  assert.ok(Math.max(...running) > 2 * Math.min(...starting), `${starting.join()}, ${running.join()}`);
});

test("after failures the interval doubles, and a Retry-After is kept", async () => {
  const vendor = new Vendor();
  vendor.fault = () => refuse(503, "ServiceUnavailable");
  const { next, watch } = watched(vendor.client(), { interval: 100 });
  for (let failure = 0; failure < 6; failure++) assert.equal(((await next()) as { kind?: string }).kind, "server");
  // The intervals are 20, 40, 80, 160 and 320 ms, of which half is jitter; timers are late, never early.
  assert.ok(vendor.times.at(-1)! - vendor.times[0]! >= 300, String(vendor.times));
  vendor.fault = () => refuse(429, "Throttling.User", { "retry-after": "60" });
  await watch.refresh();
  const { lists } = vendor;
  vendor.fault = undefined;
  await pause(100);
  assert.equal(vendor.lists, lists);
});

test("an expired session without a provider ends the watch", async () => {
  const vendor = new Vendor();
  vendor.fault = () => refuse(403, "InvalidLoginToken");
  const { next } = watched(vendor.client(), { interval: 10 });
  assert.equal(((await next()) as { kind?: string }).kind, "expired-session");
  await pause(50);
  assert.equal(vendor.lists, 1);
});

test("the end of a LoginSession ends the watch, and is no error of it", async () => {
  const vendor = new Vendor();
  let runs = 0;
  const { events } = watched(
    vendor.client({
      session: () => {
        runs++;
        throw new LoginRequiredError("expired");
      },
    }),
    { interval: 10 },
  );
  await pause(50);
  assert.deepEqual([events, runs, vendor.lists], [[], 1, 0]);
});

test("a provider that fails is asked again", async () => {
  const vendor = new Vendor();
  let runs = 0;
  const session = () => {
    if (++runs === 1) throw new Error("the app's server is down");
    return { sessionId: "s", loginToken: "t" };
  };
  const { next, update } = watched(vendor.client({ session }));
  assert.equal(((await next()) as Error).name, "CredentialsError");
  assert.equal((await update()).desktops.length, 2);
});

test("the signal ends a watch, also one that has not begun", async () => {
  const vendor = new Vendor();
  const { controller, update, events } = watched(vendor.client(), { interval: 10 });
  await update();
  controller.abort();
  events.length = 0;
  const { lists } = vendor;
  await pause(40);
  assert.deepEqual([vendor.lists, events], [lists, []]);
  watched(vendor.client(), { signal: AbortSignal.abort() });
  await pause(20);
  assert.equal(vendor.lists, lists);
});

test("a paused watch gets a list only by refresh, until it is resumed", async () => {
  const vendor = new Vendor();
  const { watch, update, events } = watched(vendor.client(), { interval: 10 });
  await update();
  watch.pause();
  await pause(40);
  events.length = 0;
  const { lists } = vendor;
  await watch.refresh();
  await pause(40);
  assert.deepEqual([vendor.lists, events.length], [lists + 1, 1]);
  watch.resume();
  await update();
  await update();
});

test("a refresh during a list asks again after it", async () => {
  const vendor = new Vendor();
  const { watch, update } = watched(vendor.client(), { interval: 1000 });
  await update();
  const before = vendor.lists;
  await Promise.all([watch.refresh(), watch.refresh()]);
  assert.ok(vendor.lists - before >= 1 && vendor.lists - before <= 2, String(vendor.lists - before));
});

/** A page that can be hidden. */
function fakePage(t: TestContext) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  Object.assign(globalThis, { document: page });
  t.after(() => Reflect.deleteProperty(globalThis, "document"));
  return {
    page,
    show(hidden: boolean) {
      page.hidden = hidden;
      page.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

test("a hidden page gets no lists, and one at once when it is visible again", async (t) => {
  const { show } = fakePage(t);
  const vendor = new Vendor();
  const { update, controller } = watched(vendor.client(), { interval: 10 });
  await update();
  show(true);
  await pause(20);
  const { lists } = vendor;
  await pause(40);
  assert.equal(vendor.lists, lists);
  show(false);
  await pause(20);
  assert.ok(vendor.lists > lists);
  controller.abort();
  const ended = vendor.lists;
  show(false);
  await pause(20);
  assert.equal(vendor.lists, ended);
});

test("invalid options of a watch are refused before anything is sent", () => {
  const vendor = new Vendor();
  const onUpdate = () => {};
  for (const [options, setting] of [
    [{}, "onUpdate"],
    [{ onUpdate, interval: 9 }, "interval"],
    [{ onUpdate, interval: Infinity }, "interval"],
    [{ onUpdate, signal: {} }, "signal"],
    [1, "options"],
  ] as const) {
    assert.throws(() => watchDesktops(vendor.client(), options as never), { setting }, JSON.stringify(options));
  }
  assert.equal(vendor.lists, 0);
});
