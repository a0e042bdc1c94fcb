import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import * as ecd from "edgedesk/ecd";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { type Attack, attacks, faultsOf } from "../gateway/attacks.js";
import { relayAttacks } from "../gateway/relay-attacks.js";
import { sendAttack } from "../gateway/send.js";
import { binary, freePort, type Server, startServer } from "./support/programs.js";
import { project } from "./support/project.js";
import { workerdConfig } from "./support/workerd.js";

/*
 * The attacks against the gateway and the relay as a Worker in workerd, over HTTP, with the packed tarball's signer. Limits are
 * counted by a Durable Object, which two instances of the Worker share.
 */

let cloud: Cloud;
let vendor: Served;
let worker: Server;
let twin: string;

before(async () => {
  const folder = await project("runtimes", "../gateway/subject.mjs");
  vendor = await serve((received) => cloud.fetch(atVendorsHost(received)));
  const config = workerdConfig(folder, "worker-gateway.mjs", {
    cloud: vendor.url,
    beside: ["subject.mjs"],
    durableObject: "LimitCounter",
  });
  const twinAddress = `127.0.0.1:${await freePort()}`;
  twin = `http://${twinAddress}`;
  const sockets = (port: string): string[] => [
    `--socket-addr=http=127.0.0.1:${port}`,
    `--socket-addr=twin=${twinAddress}`,
  ];
  worker = await startServer(binary(folder, "workerd"), (port) => ["serve", config, ...sockets(port)], { cwd: folder });
});

/** What a relay sent, with the vendor's host that the Worker moved into the path. */
function atVendorsHost(received: Request): Request {
  const { origin } = new URL(received.url);
  const [, relayed] = received.url.split(`${origin}/relayed/`);
  if (relayed === undefined) return received;
  const request = new Request(`https://${relayed}`, received);
  request.headers.set("host", new URL(request.url).host);
  return request;
}

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0 });
});

after(async () => {
  await worker?.close();
  await vendor?.close();
});

for (const attack of attacks) {
  test(`workerd: ${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const received = await sendAttack(worker.url, attack);
    assert.deepEqual(faultsOf(attack, received, cloud.requests.length), [], worker.said());
  });
}

for (const attack of relayAttacks) {
  test(`workerd, relay: ${attack.name}: ${attack.code ?? "relayed"}`, async () => {
    const received = await sendAttack(worker.url, attack);
    assert.deepEqual(faultsOf(attack, received, cloud.requests.length), [], worker.said());
  });
}

test("workerd: 50 renewals at once over two instances where 5 are allowed: 5 reach the vendor, and none after them", async () => {
  const renewal: Attack = {
    name: "renewal",
    path: "/v1/ecd/RenewDesktops",
    headers: { authorization: "Bearer carol-token" },
    parameters: { DesktopId: [seed.ecd.desktopIds[0]], Period: 1 },
    status: 200,
  };
  const renew = async (index: number) => (await sendAttack(index % 2 === 0 ? worker.url : twin, renewal)).status;
  const statuses = await Promise.all(Array.from({ length: 50 }, (_, index) => renew(index)));
  assert.equal(statuses.filter((status) => status === 200).length, 5);
  assert.equal(statuses.filter((status) => status === 429).length, 45);
  assert.deepEqual([await renew(0), await renew(1)], [429, 429]);
  assert.equal(cloud.requests.length, 5, worker.said());
});

test("workerd: a counter refuses at its limit until its window ends, and then stores nothing", async () => {
  const ask = async (body?: object): Promise<string> => {
    const init: RequestInit = body ? { method: "POST", body: JSON.stringify(body) } : {};
    const response = await fetch(`${worker.url}/counter/windows`, init);
    return response.ok ? response.text() : String(response.status);
  };
  const window = 1000;
  // At the beginning of a window.
  await sleep(window - (Date.now() % window));
  for (const expected of ["0", "0"]) assert.equal(await ask({ limit: 2, window }), expected);
  assert.ok(Number(await ask({ limit: 2, window })) > 0);
  assert.equal(await ask({ limit: 3, window }), "0");
  assert.equal(await ask(), "1");
  await sleep(window);
  for (let tries = 0; tries < 50 && (await ask()) !== "0"; tries++) await sleep(100);
  assert.equal(await ask(), "0");
  assert.equal(await ask({ limit: 2, window }), "0");
  for (const wrong of [{}, { limit: 0, window }, { limit: 1, window: -1 }, { limit: "1", window }]) {
    assert.equal(await ask(wrong), "400");
  }
});

const host = "ecd.cn-hangzhou.aliyuncs.com";
const page = { origin: "https://portal.example", "x-relay-token": "alice" };

test("workerd, relay: what a page signed reaches the vendor with its bytes unchanged", async () => {
  const fetch = (url: string, init: RequestInit) =>
    globalThis.fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...page } });
  const endpoint = `${worker.url}/relay/${host}`;
  for (const signing of ["rpc", "acs3"] as const) {
    cloud = new Cloud({ transitionMs: 0 });
    const options = { region: "cn-hangzhou", credentials: seed.ecd.sts, signing, endpoint, host } as const;
    const client = new ecd.EcdClient({ ...options, fetch });
    await client.send(ecd.StopDesktops, { DesktopId: [seed.ecd.desktopIds[0]!] });
    // The vendor finds that one byte of what was signed was altered.
    const swap = (text: string): string => text.replace("00000001", "00000002");
    const altered = (url: string, init: RequestInit) =>
      fetch(swap(url), typeof init.body === "string" ? { ...init, body: swap(init.body) } : init);
    await assert.rejects(
      new ecd.EcdClient({ ...options, fetch: altered }).send(ecd.StopDesktops, {
        DesktopId: [seed.ecd.desktopIds[0]!],
      }),
      (error) => error instanceof ecd.ApiError && error.kind === "signature",
    );
    assert.deepEqual([...cloud.executions("stop").keys()], [seed.ecd.desktopIds[0]]);
  }
});
