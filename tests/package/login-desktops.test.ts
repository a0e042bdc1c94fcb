import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";

import { TaskError, WaitError, WuyingClient } from "edgedesk/wuying";
import {
  connect,
  type ConnectProgress,
  listDesktops,
  loadWebSdk,
  openDesktop,
  openInWebSdk,
  rebootDesktops,
  startDesktops,
  stopDesktops,
  toNativeClient,
  toWebSdk,
  type WebSdk,
  type WebSdkEvent,
  type WebSdkParameters,
} from "edgedesk/wuying/login";

import { rejection } from "./support.js";

/* Desktops of a user: lists, changes in several regions, tickets, and the vendor's clients. */

type Sent = Record<string, string>;

/** Desktops that change at once, except that a start takes some lookups. */
class Vendor {
  readonly desktops = new Map<string, { region: string; status: string; lookups: number }>();
  readonly requests: Sent[] = [];
  /** The responses to GetConnectionTicket, in order. */
  tickets: (object | (() => Response))[] = [];

  constructor(desktops: Record<string, [region: string, status: string]>) {
    for (const [id, [region, status]] of Object.entries(desktops))
      this.desktops.set(id, { region, status, lookups: 0 });
  }

  client(): WuyingClient {
    return new WuyingClient({
      ...{ region: "cn-hangzhou", clientId: "client-1", sessionId: "s", loginToken: "t", placement: "form" },
      fetch: async (_, init) => {
        const sent = Object.fromEntries(new URLSearchParams(String(init.body))) as Sent;
        this.requests.push(sent);
        return this.#respond(sent);
      },
    });
  }

  of(action: string): Sent[] {
    return this.requests.filter((sent) => sent["Action"] === action);
  }

  #respond(sent: Sent): Response {
    const ids = Object.entries(sent).flatMap(([name, value]) => (name.startsWith("DesktopId.") ? [value] : []));
    const succeed = (body: object = {}): Response => Response.json({ RequestId: "r", ...body });
    const changed = (before: string, after: string): Response => {
      for (const id of ids) {
        const desktop = this.desktops.get(id);
        if (!desktop || desktop.region !== sent["RegionId"] || desktop.status !== before)
          return refuse("IncorrectDesktopStatus");
      }
      for (const id of ids) Object.assign(this.desktops.get(id)!, { status: after, lookups: 2 });
      return succeed();
    };
    switch (sent["Action"]) {
      case "DescribeGlobalDesktops": {
        const all = [...this.desktops].filter(([id]) => ids.length === 0 || ids.includes(id));
        const from = Number(sent["NextToken"] ?? 0);
        const page = all.slice(from, from + 2);
        for (const [, desktop] of page) {
          if (desktop.status === "Starting" && --desktop.lookups === 0) desktop.status = "Running";
        }
        return succeed({
          ...(from + 2 < all.length && { NextToken: String(from + 2) }),
          Desktops: page.map(([DesktopId, { region, status }]) => ({
            ...{ DesktopId, DesktopName: `Desktop ${DesktopId}`, RegionId: region, DesktopStatus: status },
          })),
        });
      }
      case "StartDesktops":
        return changed("Stopped", "Starting");
      case "StopDesktops":
        return changed("Running", "Stopped");
      case "RebootDesktops":
        return changed("Running", "Running");
      case "GetConnectionTicket": {
        const next = this.tickets.shift();
        assert.ok(next, "one call for a ticket too many");
        return typeof next === "function" ? (next as () => Response)() : succeed(next);
      }
      default:
        throw new Error(sent["Action"]);
    }
  }
}

const refuse = (code: string) => Response.json({ RequestId: "r", Code: code, Message: "" }, { status: 400 });
const RUNNING = { TaskId: "task-1", TaskStatus: "RUNNING" };
const FINISHED = { TaskId: "task-1", TaskStatus: "FINISHED", Ticket: "dGlja2V0" };
const fast = { interval: 1 };

test("the list has the desktops of all pages", async () => {
  const vendor = new Vendor({
    a: ["cn-hangzhou", "Running"],
    b: ["cn-beijing", "Stopped"],
    c: ["cn-beijing", "Running"],
  });
  const desktops = await listDesktops(vendor.client());
  assert.deepEqual(
    desktops.map(({ DesktopId }) => DesktopId),
    ["a", "b", "c"],
  );
  const [first] = vendor.requests;
  assert.deepEqual([first!["RegionId"], first!["WithoutLatency"]], ["cn-shanghai", "true"]);
});

test("desktops are started, rebooted and stopped in their regions, and waited for", async () => {
  const vendor = new Vendor({
    a: ["cn-hangzhou", "Stopped"],
    b: ["cn-beijing", "Stopped"],
    c: ["cn-beijing", "Running"],
  });
  const wuying = vendor.client();
  const all = ["a", "b", "c"].map((DesktopId) => ({ DesktopId, RegionId: vendor.desktops.get(DesktopId)!.region }));
  const seen: (string | undefined)[] = [];
  const started = await startDesktops(wuying, all, { ...fast, onProgress: ({ states }) => seen.push(states["a"]) });
  assert.deepEqual(
    started.results.map(({ id, status }) => [id, status]),
    [
      ["a", "done"],
      ["b", "done"],
      ["c", "failed"],
    ],
  );
  assert.deepEqual(started.states, { a: "Running", b: "Running" });
  assert.deepEqual([seen[0], seen.at(-1)], ["Starting", "Running"]);
  assert.deepEqual((await rebootDesktops(wuying, all, fast)).states, { a: "Running", b: "Running", c: "Running" });
  assert.deepEqual((await stopDesktops(wuying, all, fast)).states, { a: "Stopped", b: "Stopped", c: "Stopped" });
  assert.deepEqual(await stopDesktops(wuying, [], fast), { results: [], states: {} });
});

test("a wait that ends early keeps the results", async () => {
  const vendor = new Vendor({ a: ["cn-hangzhou", "Stopped"] });
  const controller = new AbortController();
  const { results, states, waitError } = await startDesktops(vendor.client(), [{ DesktopId: "a" }], {
    ...fast,
    signal: controller.signal,
    onProgress: () => controller.abort("enough"),
  });
  assert.deepEqual(
    results.map(({ id, status }) => [id, status]),
    [["a", "done"]],
  );
  assert.deepEqual(states, { a: "Starting" });
  assert.ok(waitError instanceof WaitError && waitError.reason === "aborted", String(waitError));
});

test("a ticket is polled for by the id of its task", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  vendor.tickets = [RUNNING, { ...RUNNING, TaskStatus: "Running" }, { ...FINISHED, P2PToken: "p" }];
  const progress: ConnectProgress[] = [];
  const connection = await connect(vendor.client(), "a", {
    ...fast,
    parameters: { ClientType: "html5" },
    onProgress: (event) => progress.push(event),
  });
  assert.deepEqual(connection, {
    ...{ ticket: "dGlja2V0", desktopId: "a", desktopName: "Desktop a", p2pToken: "p" },
    ...{ regionId: "cn-beijing", loginRegionId: "cn-hangzhou" },
  });
  assert.deepEqual(
    vendor
      .of("GetConnectionTicket")
      .map(({ RegionId, DesktopId, TaskId, ClientType }) => [RegionId, DesktopId, TaskId, ClientType]),
    [
      ["cn-beijing", "a", undefined, "html5"],
      ["cn-beijing", "a", "task-1", "html5"],
      ["cn-beijing", "a", "task-1", "html5"],
    ],
  );
  assert.deepEqual(
    progress.map(({ phase, status }) => [phase, status]),
    [
      ["ticket", "RUNNING"],
      ["ticket", "Running"],
    ],
  );
});

test("a ticket of the first response needs no poll", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  vendor.tickets = [FINISHED];
  assert.equal((await connect(vendor.client(), "a")).ticket, "dGlja2V0");
});

test("a stopped desktop is started only where the caller says so", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Stopped"] });
  const wuying = vendor.client();
  const error = await rejection(connect(wuying, "a"));
  assert.ok(error instanceof WaitError);
  assert.equal(error.reason, "state");
  assert.equal(vendor.of("StartDesktops").length, 0);
  vendor.tickets = [FINISHED];
  const progress: (string | undefined)[] = [];
  await connect(wuying, "a", {
    ...fast,
    start: true,
    onProgress: ({ phase, status }) => progress.push(`${phase} ${status}`),
  });
  assert.deepEqual(progress, ["start Starting", "start Running"]);
  assert.deepEqual(
    vendor.of("StartDesktops").map(({ RegionId }) => RegionId),
    ["cn-beijing"],
  );
});

test("a desktop that is starting is waited for, and not started again", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Starting"] });
  vendor.desktops.get("a")!.lookups = 3;
  vendor.tickets = [FINISHED];
  await connect(vendor.client(), "a", { ...fast, start: true });
  assert.equal(vendor.of("StartDesktops").length, 0);
});

test("a failed task is an error with the vendor's code and message", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  vendor.tickets = [
    RUNNING,
    { ...RUNNING, TaskStatus: "FAILED", TaskCode: "DesktopBusy", TaskMessage: "It is busy." },
    {},
  ];
  const error = await rejection(connect(vendor.client(), "a", fast));
  assert.ok(error instanceof TaskError);
  assert.deepEqual([error.code, error.message, error.taskId], ["DesktopBusy", "It is busy.", "task-1"]);
  const nothing = await rejection(connect(vendor.client(), "a", fast));
  assert.ok(nothing instanceof TaskError);
  assert.equal(nothing.code, "ERR_TASK");
});

test("a lost poll is repeated, and a lost first call is not", async () => {
  const lost = () => {
    throw new TypeError("fetch failed");
  };
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  vendor.tickets = [RUNNING, lost, () => new Response("<html>", { status: 502 }), FINISHED];
  assert.equal((await connect(vendor.client(), "a", fast)).ticket, "dGlja2V0");
  vendor.tickets = [lost];
  assert.equal(((await rejection(connect(vendor.client(), "a", fast))) as Error).name, "NetworkError");
  vendor.tickets = [RUNNING, () => refuse("InvalidClientIp.Policy")];
  assert.equal(
    ((await rejection(connect(vendor.client(), "a", fast))) as { code: string }).code,
    "InvalidClientIp.Policy",
  );
});

test("the wait for a ticket ends at the timeout and by the signal, and an unknown desktop is not waited for", async () => {
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  const wuying = vendor.client();
  vendor.tickets = Array.from({ length: 100 }, () => RUNNING);
  const late = await rejection(connect(wuying, "a", { interval: 5, timeout: 20 }));
  assert.equal((late as WaitError).reason, "timeout");
  const controller = new AbortController();
  const reason = new Error("the page has moved on");
  const aborted = await rejection(
    connect(wuying, "a", { interval: 60_000, signal: controller.signal, onProgress: () => controller.abort(reason) }),
  );
  assert.deepEqual([(aborted as WaitError).reason, (aborted as WaitError).cause], ["aborted", reason]);
  assert.equal(((await rejection(connect(wuying, "z"))) as WaitError).reason, "not-found");
  for (const options of [{ timeout: -1 }, { interval: 0 }, { interval: NaN }]) {
    assert.equal(((await rejection(connect(wuying, "a", options))) as Error).name, "ConfigurationError");
  }
});

const connection = { ticket: "dGlja2V0", desktopId: "ecd-1", desktopName: "Mine / 我的", regionId: "cn-beijing" };

test("the web SDK takes a ticket, a token or a code", () => {
  const parameters = toWebSdk({ ...connection, loginRegionId: "cn-hangzhou" }, { iframeId: "desktop" });
  assert.deepEqual(parameters, {
    ...{
      openType: "inline",
      iframeId: "desktop",
      connectType: "desktop",
      resourceType: "local",
      regionId: "cn-beijing",
    },
    userInfo: { ticket: "dGlja2V0" },
    desktopInfo: { desktopId: "ecd-1", desktopName: "Mine / 我的", loginRegionId: "cn-hangzhou" },
  });
  const users = [{ authCode: "c" }, { loginToken: "t", sessionId: "s", keepAliveToken: "not for the SDK" }].map(
    (user) => toWebSdk(connection, { iframeId: "desktop", user }).userInfo,
  );
  assert.deepEqual(users, [{ authCode: "c" }, { loginToken: "t", sessionId: "s" }]);
  const options = {
    iframeId: "d",
    sdkPath: "/sdk.html",
    connConfig: { useCustomIme: true },
    uiConfig: { language: "zh-CN" },
  };
  const { sdkPath, uiConfig, desktopInfo } = toWebSdk(connection, options);
  assert.deepEqual(
    [sdkPath, uiConfig, desktopInfo.connConfig],
    ["/sdk.html", { language: "zh-CN" }, { useCustomIme: true }],
  );
});

/** The vendor's SDK, as far as public pages show it. */
function fakeSdk(methods: string[]) {
  const log: string[] = [];
  const handlers = new Map<WebSdkEvent, (data: unknown) => void>();
  const ids: string[] = [];
  const sdk: WebSdk = {
    createSession: (id: string, _: WebSdkParameters) => {
      ids.push(id);
      const session = {
        addHandle: (event: WebSdkEvent, handler: (data: unknown) => void) => void handlers.set(event, handler),
        start: () => void log.push("start"),
      };
      return Object.assign(session, Object.fromEntries(methods.map((name) => [name, () => void log.push(name)])));
    },
  };
  return { sdk, log, handlers, ids };
}

test("events after the disposal do not reach the page, and the session is stopped once", () => {
  for (const methods of [["stop", "stopConnection"], ["stopConnection"], []]) {
    const { sdk, log, handlers, ids } = fakeSdk(methods);
    const seen: unknown[] = [];
    const parameters = toWebSdk(connection, { iframeId: "desktop" });
    const { dispose } = openInWebSdk(sdk, parameters, { onConnected: (data) => seen.push(data) });
    openInWebSdk(sdk, parameters);
    assert.notEqual(ids[0], ids[1]);
    handlers.get("onConnected")!(1);
    dispose();
    dispose();
    handlers.get("onConnected")!(2);
    assert.deepEqual(seen, [1]);
    assert.deepEqual(log, ["start", "start", ...methods.slice(0, 1)]);
  }
});

/** A document whose scripts load when the test says so. */
function fakeDocument(t: TestContext) {
  const scripts: { src: string; onload(): void; onerror(): void; remove(): void }[] = [];
  const document = {
    createElement: () => ({ remove() {} }),
    head: { append: (script: (typeof scripts)[number]) => void scripts.push(script) },
  };
  Object.assign(globalThis, { document });
  t.after(() => {
    for (const name of ["document", "Wuying"]) Reflect.deleteProperty(globalThis, name);
  });
  return scripts;
}

test("the SDK's script is loaded once, and a failed load is forgotten", async (t) => {
  const scripts = fakeDocument(t);
  const loads = [loadWebSdk("/sdk.js"), loadWebSdk("/sdk.js")];
  assert.equal(scripts.length, 1);
  scripts[0]!.onerror();
  for (const load of loads) assert.equal(((await rejection(load)) as Error).name, "ConfigurationError");

  const other = loadWebSdk("/sdk.js");
  scripts[1]!.onload();
  assert.match(((await rejection(other)) as Error).message, /does not define Wuying.WebSDK/);

  const { sdk } = fakeSdk([]);
  const third = loadWebSdk("/sdk.js");
  Object.assign(globalThis, { Wuying: { WebSDK: sdk } });
  scripts[2]!.onload();
  assert.equal(await third, sdk);
  assert.equal(await loadWebSdk("/sdk.js"), sdk);
  assert.deepEqual(
    scripts.map(({ src }) => src),
    ["/sdk.js", "/sdk.js", "/sdk.js"],
  );
});

test("one call gets a ticket, loads the SDK and opens the desktop; the signal ends all of it", async (t) => {
  const scripts = fakeDocument(t);
  const { sdk, log, handlers } = fakeSdk(["stop"]);
  const vendor = new Vendor({ a: ["cn-beijing", "Stopped"] });
  const controller = new AbortController();
  const { signal } = controller;
  const seen: unknown[] = [];
  const options = {
    ...{ ...fast, webSdk: "/one-call.js", iframeId: "desktop", start: true, signal },
    onProgress: ({ phase, status }: ConnectProgress) => void seen.push(`${phase} ${status ?? ""}`),
    handlers: { onConnected: () => void seen.push("connected"), onDisConnected: () => void seen.push("late") },
  };
  const failed = openDesktop(vendor.client(), "a", options);
  scripts[0]!.onerror();
  assert.equal(((await rejection(failed)) as Error).name, "ConfigurationError");
  // Nothing is started for a page that cannot show it.
  assert.deepEqual(vendor.requests, []);

  vendor.tickets = [FINISHED];
  const opening = openDesktop(vendor.client(), "a", options);
  Object.assign(globalThis, { Wuying: { WebSDK: sdk } });
  scripts[1]!.onload();
  const { session } = await opening;
  assert.equal(typeof session.stop, "function");
  handlers.get("onConnected")!({});
  controller.abort();
  handlers.get("onDisConnected")!({});
  assert.deepEqual(seen, ["start Starting", "start Running", "open ", "connected"]);
  assert.deepEqual(log, ["start", "stop"]);
});

test("a page that moves on while the ticket is on its way opens nothing", async (t) => {
  const scripts = fakeDocument(t);
  const { sdk, log } = fakeSdk([]);
  Object.assign(globalThis, { Wuying: { WebSDK: sdk } });
  const vendor = new Vendor({ a: ["cn-beijing", "Running"] });
  const controller = new AbortController();
  vendor.tickets = [
    () => {
      controller.abort(new Error("moved on"));
      return Response.json({ RequestId: "r", ...FINISHED });
    },
  ];
  const options = { webSdk: "/moved-on.js", iframeId: "desktop", signal: controller.signal };
  const opening = openDesktop(vendor.client(), "a", options);
  scripts[0]!.onload();
  assert.ok(await rejection(opening));
  assert.deepEqual(log, []);
});

test("the file for the native client has the caller's parameters and a name that file systems take", () => {
  const file = toNativeClient(connection, ({ ticket }) => ({ operation: "connect", ticket }));
  assert.equal(file.name, "Mine-我的.aspkey");
  assert.deepEqual(JSON.parse(file.text), { param: { operation: "connect", ticket: "dGlja2V0" } });
});
