import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import * as ecd from "edgedesk/ecd";
import type { AuditEntry } from "edgedesk/gateway";
import { nodeListener } from "edgedesk/gateway/node";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { DAY, MINUTE } from "../../emulator/time.js";
import { faultsOf } from "../gateway/attack-requests.js";
import { type Attack, attacks } from "../gateway/attacks.js";
import { relayAttacks } from "../gateway/relay-attacks.js";
import { sendAttack } from "../gateway/send.js";
import { until, untilWindowHas } from "../until.js";
import { binary, freePort, type Server as Process, startServer } from "./support/programs.js";
import { project } from "./support/project.js";
import { workerdConfig } from "./support/workerd.js";

/*
 * The attacks against the gateway and the relay as a Worker in workerd, over HTTP, with the packed tarball's signer. Limits are
 * counted by a Durable Object, which two instances of the Worker share.
 */

let cloud: Cloud;
/** The vendor's response in place of the emulator's. */
let respond: ((request: Request) => Response | Promise<Response>) | undefined;
let audited: AuditEntry[];
let vendor: Server;
let worker: Process;
let twin: string;

before(async () => {
  const folder = await project("runtimes", "../gateway/subject.mjs");
  vendor = createServer(nodeListener({ fetch: receive }, undefined)).listen(0, "127.0.0.1");
  await once(vendor, "listening");
  const config = workerdConfig(folder, "worker-gateway.mjs", {
    cloud: `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`,
    beside: ["subject.mjs"],
    // Without it, the call of a client that goes away is completed, and audited as that.
    flags: ["enable_request_signal"],
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

/** Receives what the Worker sends: audit entries, and calls of the vendors. */
async function receive(received: Request): Promise<Response> {
  const { origin, pathname } = new URL(received.url);
  if (pathname === "/audit") {
    audited.push((await received.json()) as AuditEntry);
    return new Response();
  }
  if (respond) return respond(received);
  const [, relayed] = received.url.split(`${origin}/relayed/`);
  if (relayed === undefined) return cloud.fetch(received);
  // The Worker moved the vendor's host into the path.
  const request = new Request(`https://${relayed}`, received);
  request.headers.set("host", new URL(request.url).host);
  return cloud.fetch(request);
}

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0 });
  respond = undefined;
  audited = [];
});

after(async () => {
  await worker?.close();
  vendor?.close();
  vendor?.closeAllConnections();
});

for (const attack of [...attacks, ...relayAttacks]) {
  const { name, code, status } = attack;
  test(`workerd: ${attack.base ? "relay: " : ""}${name}: ${code ?? "allowed"}`, async () => {
    const received = await sendAttack(worker.url, attack);
    assert.deepEqual(faultsOf(attack, received, cloud.requests.length), [], worker.said());
    await until(() => audited.length > 0, worker.said);
    const [entry, ...more] = audited;
    assert.deepEqual([entry?.status, more], [status, []]);
    if (code) assert.deepEqual(entry?.code, `Gateway.${code}`);
  });
}

const stop: Attack = { name: "stop", status: 200 };
const relayed = relayAttacks[0]!;

/** The statuses of a call of the gateway and of one of the relay, and their texts. */
async function both(): Promise<[status: number, text: string][]> {
  const results = [await sendAttack(worker.url, stop), await sendAttack(worker.url, relayed)];
  return results.map(({ status, text }) => [status, text]);
}

test("workerd: a redirect of the vendor is not followed", async () => {
  const paths: string[] = [];
  respond = ({ url }) => {
    paths.push(new URL(url).pathname);
    return new Response(null, { status: 302, headers: { location: "/elsewhere" } });
  };
  for (const [status, text] of await both()) {
    assert.equal(status, 503);
    assert.match(text, /Gateway\.Unavailable/);
  }
  assert.ok(!paths.includes("/elsewhere"));
  await until(() => audited.length === 2, worker.said);
});

test("workerd: an error of the vendor that quotes the key and what was signed is replaced", async () => {
  const quoted = "emulator-ecd-key ACS3-HMAC-SHA256 0123";
  respond = () => Response.json({ Code: "SignatureDoesNotMatch", Message: quoted }, { status: 400 });
  const { status, text } = await sendAttack(worker.url, stop);
  assert.equal(status, 403);
  assert.doesNotMatch(text, /emulator|ACS3|0123/);
  await until(() => audited.length > 0, worker.said);
  assert.deepEqual([audited[0]?.outcome, audited[0]?.code], ["refused", "Gateway.CredentialsRefused"]);
});

for (const [name, body, headers] of [
  ["5 MB", () => "x".repeat(5_000_000), {}],
  ["50 MB in 50 kB of gzip", () => gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }],
] as const) {
  test(`workerd: a response of ${name} is not read to its end, and its outcome is unknown`, async () => {
    respond = () => new Response(body(), { headers: { "content-type": "application/json", ...headers } });
    for (const [status, text] of await both()) {
      assert.equal(status, 502);
      assert.match(text, /Gateway\.NoResponse/);
    }
    await until(() => audited.length === 2, worker.said);
    assert.deepEqual([audited[0]?.outcome, audited[1]?.outcome], ["unknown", "unknown"]);
  });
}

for (const attack of [stop, relayed]) {
  test(`workerd: a client that goes away from ${attack.base ? "the relay" : "the gateway"}: the vendor's call is aborted, and audited`, async () => {
    let arrived = false;
    let aborted = false;
    respond = ({ signal }) => {
      arrived = true;
      signal.addEventListener("abort", () => (aborted = true));
      return new Promise<never>(() => {});
    };
    const outgoing = sendAttack(
      worker.url,
      attack,
      until(() => arrived, worker.said),
    );
    await assert.rejects(outgoing);
    await until(() => aborted, worker.said);
    await until(() => audited.length > 0, worker.said);
    assert.equal(audited[0]?.outcome, "unknown");
  });
}

test("workerd: many headers, and large ones, change nothing and do not travel on", async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x-many-${index}`, "1"]));
  for (const headers of [many, { "x-large": "x".repeat(200_000) }]) {
    assert.equal((await sendAttack(worker.url, { ...stop, headers })).status, 200);
    assert.equal(cloud.requests.length, 1);
    assert.doesNotMatch(Object.keys(cloud.requests[0]!.headers).join(), /x-many|x-large/);
    cloud = new Cloud({ transitionMs: 0 });
  }
});

test("workerd: 50 renewals at once over two instances where 5 are allowed: 5 reach the vendor, and none after them", async () => {
  const renewal: Attack = {
    name: "renewal",
    path: "/v1/ecd/RenewDesktops",
    headers: { authorization: "Bearer carol-token" },
    parameters: { DesktopId: [seed.ecd.desktopIds[0]], Period: 1 },
    status: 200,
  };
  const renew = async (index: number) => (await sendAttack(index % 2 === 0 ? worker.url : twin, renewal)).status;
  // The limit is one of the day.
  await untilWindowHas(2 * MINUTE, DAY);
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
  const window = 5000;
  // At the beginning of a window.
  await untilWindowHas(window, window);
  for (const expected of ["0", "0"]) assert.equal(await ask({ limit: 2, window }), expected);
  assert.ok(Number(await ask({ limit: 2, window })) > 0);
  assert.equal(await ask({ limit: 3, window }), "0");
  assert.equal(await ask(), "1");
  await sleep(window);
  await until(async () => (await ask()) === "0", worker.said);
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
