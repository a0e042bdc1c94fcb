import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { after, before, describe, test } from "node:test";

import { PageServer } from "../../verify/page-server.js";

/* The page's server: which requests it answers. */

let server: PageServer;
let origin: string;
let once: string;

before(async () => {
  server = await PageServer.start();
  origin = new URL(server.url).origin;
  once = new URL(server.url).hash.slice(1);
});
after(() => server.close());

interface Sent {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A request with a Host header of its own, which fetch does not send. */
function send({
  path,
  method = "GET",
  headers = {},
  body = "",
}: Sent): Promise<{ status: number; body: string; headers: object }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const outgoing = httpRequest({ hostname, port, path, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode!, body: Buffer.concat(chunks).toString(), headers: incoming.headers }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

const post = (path: string, token: string, headers: Record<string, string> = {}, body = "null") =>
  send({ path, method: "POST", headers: { origin, "x-edgedesk-verify": token, ...headers }, body });

describe("before a page has begun", () => {
  test("a foreign Host is refused", async () => {
    for (const host of [
      "evil.example",
      "localhost",
      "127.0.0.1",
      "127.0.0.1:1",
      new URL(origin).host + ".evil.example",
    ]) {
      assert.equal((await send({ path: "/", headers: { host } })).status, 421, host);
    }
  });

  test("a foreign or missing Origin is refused", async () => {
    for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, { origin: "" }]) {
      assert.equal((await post("/begin", once, headers)).status, 403);
    }
  });

  test("a wrong token begins nothing", async () => {
    for (const token of ["", "wrong", `${once}x`, once.slice(1)])
      assert.equal((await post("/begin", token)).status, 403);
    assert.equal((await post("/next", once)).status, 403);
  });

  test("other paths and methods do not exist", async () => {
    for (const path of ["/package.json", "/../package.json", "/page/page.js", "/next", "/begin", "/?x"]) {
      assert.equal((await send({ path })).status, 404, path);
    }
    assert.equal((await send({ path: "/", method: "OPTIONS" })).status, 404);
  });

  test("the page has a policy, and no response allows another origin", async () => {
    const { headers } = await send({ path: "/" });
    const policy = (headers as Record<string, string>)["content-security-policy"]!;
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith("access-control-")),
      [],
    );
  });
});

describe("a page that has begun", () => {
  let token: string;
  before(async () => {
    token = (JSON.parse((await post("/begin", once)).body) as { token: string }).token;
  });

  test("the token of the address works once", async () => {
    assert.equal((await post("/begin", once)).status, 410);
  });

  test("gets a request, and its answer arrives", async () => {
    const wire = { method: "GET", url: "https://service.example/", headers: {} };
    const pending = server.send(wire, new AbortController().signal);
    const { request } = JSON.parse((await post("/next", token)).body) as { request: { id: number; wire: object } };
    assert.deepEqual(request.wire, wire);
    const next = server.send(wire, new AbortController().signal);
    const response = { status: 404, headers: [["x-a", "b"]], text: '{"Code":"A.B"}' };
    const second = JSON.parse((await post("/next", token, {}, JSON.stringify({ id: request.id, response }))).body) as {
      request: { id: number };
    };
    const received = await pending;
    assert.deepEqual([received?.status, received?.code, received?.headers.get("x-a")], [404, "A.B", "b"]);
    // A page that could read no response.
    const third = post("/next", token, {}, JSON.stringify({ id: second.request.id, response: null }));
    assert.equal(await next, undefined);
    const ending = new AbortController();
    const last = server.send(wire, ending.signal);
    await third;
    ending.abort();
    await assert.rejects(last, { name: "AbortError" });
  });

  test("messages that are malformed or too long have no effect", async () => {
    const wire = { method: "GET", url: "https://service.example/", headers: {} };
    const ending = new AbortController();
    const pending = server.send(wire, ending.signal);
    const { request } = JSON.parse((await post("/next", token)).body) as { request: { id: number } };
    let isSettled = false;
    pending.then(
      () => (isSettled = true),
      () => {},
    );
    for (const body of [
      "",
      "{",
      "7",
      '{"id":1}',
      `{"id":${request.id + 7},"response":null}`,
      `{"id":${request.id},"response":{}}`,
    ]) {
      const filler = server.send(wire, ending.signal);
      filler.catch(() => {});
      assert.equal((await post("/next", token, {}, body)).status, 200, body);
      assert.equal(isSettled, false, body);
    }
    assert.equal((await post("/next", token, {}, "x".repeat(5_000_000)).catch(() => ({ status: 413 }))).status, 413);
    ending.abort();
    await assert.rejects(pending, { name: "AbortError" });
  });
});
