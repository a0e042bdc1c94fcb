import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect as connectTo } from "node:net";
import { type TestContext, test } from "node:test";

import * as ecd from "edgedesk/ecd";
import { createGateway, type GatewayContext } from "edgedesk/gateway";
import { connect } from "edgedesk/gateway/client";
import { type FetchHandler, nodeListener } from "edgedesk/gateway/node";

import { Cloud } from "../../emulator/cloud.js";
import { faultsOf } from "./attack-requests.js";
import { attacks } from "./attacks.js";
import { sendAttack } from "./send.js";
import { subject } from "./subject.mjs";

/* The adapter to `node:http`. */

type Fetch = FetchHandler<undefined>["fetch"];

/** Serves a handler until the test ends. */
async function served(t: TestContext, fetch: Fetch): Promise<{ url: string; port: number }> {
  const server = createServer(nodeListener({ fetch }, undefined)).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port };
}

/** Writes exact bytes, and returns what the server sends until it closes the connection. */
async function exchangeBytes(port: number, text: string): Promise<string> {
  const socket = connectTo(port, "127.0.0.1");
  socket.write(text);
  let received = "";
  for await (const chunk of socket) received += String(chunk);
  return received;
}

test("a client calls through a gateway in Node", async (t) => {
  const cloud = new Cloud({ transitionMs: 0 });
  const { fetch } = cloud;
  const { url } = await served(t, subject({ createGateway, ecd }, { fetch }).fetch);
  const gateway = connect(`${url}/v1`, { headers: () => ({ authorization: "Bearer alice-token" }) });
  const client = new ecd.EcdClient({ region: "cn-hangzhou", gateway });
  await client.send(ecd.StopDesktops, { DesktopId: ["ecd-emulator00000001"] });
  assert.equal(cloud.executions("stop").get("ecd-emulator00000001"), 1);
});

for (const attack of attacks) {
  test(`over node:http: ${attack.name}: ${attack.code ?? "allowed"}`, async (t) => {
    const cloud = new Cloud({ transitionMs: 0 });
    const { fetch } = cloud;
    const { url } = await served(t, subject({ createGateway, ecd }, { fetch }).fetch);
    assert.deepEqual(faultsOf(attack, await sendAttack(url, attack), cloud.requests.length), []);
  });
}

test("method, URL, headers and body reach the handler, and its response the client", async (t) => {
  let seen: object = {};
  const { url } = await served(t, async (received, _, context) => {
    const { method, headers } = received;
    seen = { method, url: received.url, tokens: headers.get("authorization"), body: await received.text(), context };
    const response = new Response("answer", { status: 207, headers: { "x-test": "1" } });
    response.headers.append("set-cookie", "a=1");
    response.headers.append("set-cookie", "b=2");
    return response;
  });
  const headers = ["host", new URL(url).host, "authorization", "1", "authorization", "2"];
  const outgoing = request(`${url}/a//b?c=%2F`, { method: "PUT", headers });
  outgoing.end("body");
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  const { context, ...rest } = seen as { context: GatewayContext };
  assert.deepEqual(rest, { method: "PUT", url: `${url}/a//b?c=%2F`, tokens: "1, 2", body: "body" });
  assert.equal(context.remoteAddress, "127.0.0.1");
  assert.deepEqual(
    [response.statusCode, response.headers["x-test"], response.headers["set-cookie"]],
    [207, "1", ["a=1", "b=2"]],
  );
  assert.equal(String(await response.toArray()), "answer");
});

test("bodies are streamed in both directions", async (t) => {
  const { url } = await served(t, async ({ body }) => new Response(body!.pipeThrough(new TransformStream())));
  const outgoing = request(url, { method: "POST" });
  outgoing.write("first");
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  const pieces = response.iterator();
  assert.equal(String((await pieces.next()).value), "first");
  outgoing.end("second");
  assert.equal(String((await pieces.next()).value), "second");
});

test("a client that goes away aborts the request's signal", async (t) => {
  let aborted!: (reason: unknown) => void;
  const done = new Promise((resolve) => (aborted = resolve));
  const { url } = await served(t, ({ signal }) => {
    setTimeout(() => outgoing.destroy(), 10);
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        aborted(signal.aborted);
        reject(new Error("aborted"));
      });
    });
  });
  const outgoing = request(url, { method: "POST" });
  outgoing.on("error", () => {});
  outgoing.end();
  assert.equal(await done, true);
});

test("a complete response does not abort the request's signal", async (t) => {
  const signals: AbortSignal[] = [];
  const { url } = await served(t, ({ signal }) => {
    signals.push(signal);
    return new Response("done");
  });
  await (await fetch(url)).text();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([signals.length, signals[0]?.aborted], [1, false]);
});

const head = "Host: gateway.example\r\nConnection: close\r\n";
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `X-${index}: 1\r\n`).join("");

for (const [name, text, status] of [
  ["a target that is another server's address", `GET http://evil.example/ HTTP/1.1\r\n${head}\r\n`, 400],
  ["a target that is no path", `OPTIONS * HTTP/1.1\r\n${head}\r\n`, 400],
  ["TRACE", `TRACE / HTTP/1.1\r\n${head}\r\n`, 400],
  ["no Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["two Hosts", `GET / HTTP/1.1\r\nHost: a\r\n${head}\r\n`, 400],
  ["a Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n", 400],
  ["a Host with userinfo", "GET / HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n", 400],
  ["101 header lines", `GET / HTTP/1.1\r\n${head}${lines(99)}\r\n`, 431],
  ["more header lines than Node keeps", `GET / HTTP/1.1\r\n${head}${"A: 1\r\n".repeat(2100)}\r\n`, 431],
  ["more than 16 KiB of headers", `GET / HTTP/1.1\r\n${head}X: ${"x".repeat(17_000)}\r\n\r\n`, 431],
  ["two lengths", `POST / HTTP/1.1\r\n${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
  [
    "a length beside chunks",
    `POST / HTTP/1.1\r\n${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
] as const) {
  test(`${name}: ${status}, and nothing reaches the handler`, async (t) => {
    const { port } = await served(t, () => assert.fail("called"));
    const received = await exchangeBytes(port, text);
    assert.match(received, new RegExp(`^HTTP/1\\.1 ${status} `));
  });
}

test("100 header lines reach the handler", async (t) => {
  const { port } = await served(t, ({ headers }) => new Response(String([...headers].length)));
  const received = await exchangeBytes(port, `GET / HTTP/1.1\r\n${head}${lines(98)}\r\n`);
  assert.match(received, /\r\n100\r\n/);
});

test("a path that begins with two slashes is no host", async (t) => {
  const { port } = await served(t, ({ url }) => new Response(url));
  const received = await exchangeBytes(port, `GET //evil.example/a HTTP/1.1\r\n${head}\r\n`);
  assert.match(received, /http:\/\/gateway\.example\/\/evil\.example\/a/);
});

test("a connection whose request body was not received is closed, another is kept", async (t) => {
  const { port } = await served(t, async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return new Response("no", { status: 413 });
  });
  const host = "POST / HTTP/1.1\r\nHost: gateway.example\r\n";
  const partial = await exchangeBytes(port, `${host}Content-Length: 100\r\n\r\nabc`);
  assert.match(partial, /^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  const complete = (more: string): string => `${host}Content-Length: 3\r\n${more}\r\nabc`;
  const twice = await exchangeBytes(port, complete("") + complete("Connection: close\r\n"));
  assert.equal(twice.match(/HTTP\/1\.1 413/g)?.length, 2);
});

test("a handler that fails shows no error", async (t) => {
  for (const fail of [
    () => Promise.reject(new Error("secret")),
    () => {
      throw new Error("secret");
    },
  ]) {
    const { url } = await served(t, fail);
    const response = await fetch(url);
    assert.deepEqual([response.status, await response.text()], [500, ""]);
  }
});

test("a response that fails in its body ends the connection", async (t) => {
  const body = () =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array([65]));
        controller.error(new Error("secret"));
      },
    });
  const { url } = await served(t, () => new Response(body()));
  await assert.rejects(async () => (await fetch(url)).text());
});

test("work that the handler does not wait for may fail", async (t) => {
  const { url } = await served(t, (_, __, context) => {
    context.waitUntil?.(Promise.reject(new Error("full")));
    return new Response("done");
  });
  assert.equal(await (await fetch(url)).text(), "done");
});
