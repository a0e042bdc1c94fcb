import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { join } from "node:path";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { bundle } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { type Watched, withBrowser } from "./support.js";

/*
 * A page and a cloud of different origins in Chromium: which requests need a preflight, and that the five operations work
 * from a page.
 */

const cloud = new Cloud({ transitionMs: 0, unknowns: { baiduCors: "exposed" } });
const browser = withBrowser();
let servers: Awaited<ReturnType<typeof serve>>[];
let endpoint: string;
let watched: Watched;

before(async () => {
  const script = await bundle(join(root, "tests/browser/page.ts"));
  const page = async (request: Request) =>
    new URL(request.url).pathname === "/page.js"
      ? new Response(script, { headers: { "content-type": "text/javascript" } })
      : new Response(`<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`, {
          headers: { "content-type": "text/html" },
        });
  servers = [await serve(cloud.fetch, { port: 0 }), await serve(page, { port: 0 })];
  endpoint = servers[0]!.url;
  watched = await browser.newPage();
  await watched.page.goto(servers[1]!.url);
  await watched.page.waitForFunction(() => "edgedesk" in globalThis);
});
after(() => Promise.all(servers.map((server) => server.close())));
beforeEach(() => cloud.reset());

const methods = () => cloud.requests.map(({ method }) => method);
/** Playwright serializes it, so it may hold no BigInt and no function. */
const { region, clientId, sessionId, loginToken, sessionToken } = seed.wuying;
const given = {
  user: { region, clientId, sessionId, loginToken },
  sessionToken,
  ecd: {
    region: seed.ecd.region,
    credentials: { accessKeyId: seed.ecd.accessKeyId, accessKeySecret: seed.ecd.accessKeySecret },
  },
  bcc: {
    region: seed.bcc.region,
    credentials: { accessKeyId: seed.bcc.accessKeyId, secretAccessKey: seed.bcc.secretAccessKey },
  },
  desktops: [...seed.ecd.desktopIds],
  instance: seed.bcc.instanceIds[0]!,
};
type Given = typeof given & { endpoint: string };
const inPage = <T>(run: (given: Given) => Promise<T>): Promise<T> =>
  watched.page.evaluate(run as never, { ...given, endpoint } as never) as Promise<T>;

test("the end user's stop needs no preflight, in either revision of its documentation", async () => {
  cloud.preflight = "refuse";
  const responses = await inPage(async ({ endpoint, user, sessionToken, desktops }) => {
    const { WuyingClient, StopDesktops } = edgedesk.wuying;
    const loggedIn = new WuyingClient({ ...user, endpoint });
    const { region, clientId } = user;
    const other = new WuyingClient({ region, clientId, endpoint });
    return [
      await loggedIn.send(StopDesktops, { DesktopId: [desktops[0]!] }),
      await other.send(StopDesktops, {
        DesktopId: [desktops[2]!],
        SessionToken: sessionToken,
        OsUpdate: false,
        Uuid: "u",
      }),
    ];
  });
  for (const { RequestId } of responses) assert.match(RequestId!, /^[0-9A-F-]{36}$/);
  assert.deepEqual(methods(), ["POST", "POST"]);
  const [first] = cloud.requests;
  for (const name of ["ClientId", "SessionId", "LoginToken", "ClientToken", "ClientOS", "ClientVersion", "RegionId"]) {
    assert.ok(new URL(first!.url).searchParams.get(name), `${name}: required by the documentation of April 2024`);
  }
});

test("the admin's stop and renewal need no preflight", async () => {
  cloud.preflight = "refuse";
  const { OrderId, status } = await inPage(async ({ endpoint, ecd, desktops }) => {
    const { EcdClient, StopDesktops, RenewDesktops, DescribeDesktops } = edgedesk.ecd;
    const client = new EcdClient({ ...ecd, endpoint });
    await client.send(StopDesktops, { DesktopId: [desktops[0]!], StoppedMode: "KeepCharging", OsUpdate: false });
    const { Desktops } = await client.send(DescribeDesktops, { DesktopId: [desktops[0]!] });
    const { OrderId } = await client.send(RenewDesktops, { DesktopId: [desktops[0]!], Period: 1, PeriodUnit: "Year" });
    return { OrderId, status: Desktops?.[0]?.DesktopStatus };
  });
  assert.match(OrderId!, /^\d+$/);
  assert.equal(status, "Stopped");
  assert.deepEqual(methods(), ["POST", "POST", "POST"]);
});

const acs3 = () =>
  inPage(async ({ endpoint, ecd, desktops }) => {
    const { EcdClient, StopDesktops } = edgedesk.ecd;
    const client = new EcdClient({ ...ecd, endpoint, signing: "acs3" });
    try {
      return Object.keys(await client.send(StopDesktops, { DesktopId: [desktops[0]!] }));
    } catch (error) {
      return (error as { code: string }).code;
    }
  });

test("ACS3 needs a preflight: refused, it is a NetworkError", async () => {
  cloud.preflight = "refuse";
  assert.equal(await acs3(), "ERR_NETWORK");
  assert.deepEqual(methods(), ["OPTIONS"]);
});

test("ACS3 works where the gateway allows it", async () => {
  cloud.preflight = "allow";
  assert.deepEqual(await acs3(), ["RequestId"]);
  assert.deepEqual(methods(), ["OPTIONS", "POST"]);
});

test("a BCC instance is stopped across origins where the server allows it, and a second stop is a 409", async () => {
  cloud.preflight = "allow";
  const [first, second] = await inPage(async ({ endpoint, bcc, instance: instanceId }) => {
    const { ApiError, BccClient, StopInstance } = edgedesk.bcc;
    const client = new BccClient({ ...bcc, endpoint });
    const first = await client.send(StopInstance, { instanceId, forceStop: true });
    try {
      await client.send(StopInstance, { instanceId });
      return [first, undefined];
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return [first, { code: error.code, status: error.status }];
    }
  });
  assert.match((first as { requestId: string }).requestId, /^[0-9a-f-]{36}$/);
  assert.deepEqual(second, { code: "Instance.StopInstanceOperationForbidden", status: 409 });
  assert.equal(cloud.requests.find(({ method }) => method === "PUT")?.body, '{"forceStop":true}');
});
