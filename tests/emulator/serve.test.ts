import assert from "node:assert/strict";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { describe, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { serve } from "../../emulator/serve.js";
import { panelHandler } from "../../www/serve.js";

/** Writes bytes to a server and reads until it closes the connection. */
function raw(port: number, text: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let response = "";
    socket.on("data", (chunk) => (response += chunk));
    socket.on("end", () => resolve(response));
    socket.on("error", reject);
  });
}

/** Serves one raw request and returns the handler's request. */
async function received(lines: readonly string[], body: Uint8Array = new Uint8Array()) {
  const requests: { request: Request; body: Uint8Array }[] = [];
  const handler = async (request: Request): Promise<Response> => {
    requests.push({ request, body: new Uint8Array(await request.arrayBuffer()) });
    return new Response("made", { status: 201, headers: { "x-response": "1" } });
  };
  const served = await serve(handler, { allowHosts: ["bcc.bj.baidubce.com", "ecd.cn-hangzhou.aliyuncs.com", "good"] });
  const head = [...lines, "Connection: close", "", ""].join("\r\n");
  const response = await raw(served.port, Buffer.concat([Buffer.from(head), body]));
  await served.close();
  return { ...requests[0]!, response };
}

describe("serve", () => {
  test("keeps percent-encoding", async () => {
    const target = "/v2/instance/i%2F~%7E%e4%b8%ad?stop&a=%2a*+%20%7e&&=&b=%";
    const { request } = await received([`GET ${target} HTTP/1.1`, "Host: bcc.bj.baidubce.com"]);
    assert.equal(request.url, `http://bcc.bj.baidubce.com${target}`);
  });

  test("refuses a body that is too long: a declared one by 413, another one by the end of the connection", async () => {
    const lines = ["POST / HTTP/1.1", "Host: good"];
    const { response, request } = await received([...lines, `Content-Length: ${64 * 1024 * 1024 + 1}`]);
    assert.match(response, /^HTTP\/1\.1 413 /);
    assert.equal(request, undefined);
    const served = await serve(async () => new Response("unreachable"));
    const socket = connect(served.port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("error", resolve).on("close", resolve));
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
    for (let count = 0; count < 80 && !socket.destroyed; count++) {
      await new Promise((resolve) => socket.write(chunk, resolve));
    }
    await closed;
    await served.close();
  });

  test("reads a path that starts with two slashes", async () => {
    const { request } = await received(["GET //evil/x HTTP/1.1", "Host: good"]);
    assert.equal(request.url, "http://good//evil/x");
  });

  test("passes on Host, repeated headers and bytes", async () => {
    const body = Uint8Array.of(0, 255, 13, 10, 128);
    const { request, body: got } = await received(
      [
        "PUT / HTTP/1.1",
        "Host: Ecd.cn-hangzhou.aliyuncs.com:8080",
        "X-Acs-Extra: b",
        "x-acs-extra: a",
        "User-Agent: one",
        "User-Agent: two",
        `Content-Length: ${body.length}`,
      ],
      body,
    );
    assert.equal(request.method, "PUT");
    assert.equal(request.headers.get("host"), "Ecd.cn-hangzhou.aliyuncs.com:8080");
    assert.equal(new URL(request.url).host, "ecd.cn-hangzhou.aliyuncs.com:8080");
    assert.equal(request.headers.get("x-acs-extra"), "b, a");
    assert.equal(request.headers.get("user-agent"), "one, two");
    assert.equal(request.headers.get("content-type"), null);
    assert.deepEqual(got, body);
  });

  test("returns status, headers and body", async () => {
    const { response } = await received(["GET / HTTP/1.1", "Host: 127.0.0.1"]);
    assert.match(response, /^HTTP\/1\.1 201 Created\r\n/);
    assert.match(response, /\r\nx-response: 1\r\n/);
    assert.match(response, /\r\n\r\n.*made/s);
  });

  test("responds with 500 and a fixed text when the handler throws, and keeps serving", async (t) => {
    const told = t.mock.method(console, "error", () => {});
    const served = await serve(async ({ url }) => {
      throw new Error(`broken by ${url}`);
    });
    for (let round = 0; round < 2; round++) {
      const response = await fetch(`${served.url}/<script>`);
      assert.equal(response.status, 500);
      assert.equal(response.headers.get("content-type"), "text/plain; charset=utf-8");
      assert.equal(await response.text(), "The emulator failed; see its output for the error.\n");
    }
    assert.match(String(told.mock.calls[0]!.arguments[0]), /broken by/);
    await served.close();
  });

  test("accepts only loopback names as Host, against DNS rebinding", async () => {
    let reached = 0;
    const handler = async (): Promise<Response> => {
      reached++;
      return new Response("secret");
    };
    const served = await serve(handler, { allowHosts: ["relay.test"] });
    const ask = (...lines: string[]) => raw(served.port, [...lines, "Connection: close", "", ""].join("\r\n"));
    const ours = ["127.0.0.1", "LocalHost", "[::1]", "relay.test"].flatMap((name) => [name, `${name}:${served.port}`]);
    for (const host of ours) assert.match(await ask("GET / HTTP/1.1", `Host: ${host}`), /^HTTP\/1\.1 200 /, host);
    assert.equal(reached, ours.length);
    const others = [
      ...["evil.test", `evil.test:${served.port}`, "127.0.0.1.evil.test", "localhost.evil.test", "evil.test:127.0.0.1"],
      ...["", "127.0.0.1:", "127.0.0.1:1:1", "::1", "0.0.0.0", "evil.test@127.0.0.1", "<script>alert(1)</script>"],
    ];
    for (const host of others) {
      const response = await ask("GET / HTTP/1.1", `Host: ${host}`);
      assert.match(response, /^HTTP\/1\.1 421 .*\r\ncontent-type: text\/plain; charset=utf-8\r\n/s, host);
      assert.ok(
        response.includes("127.0.0.1, localhost, relay.test or [::1]") && !/evil|script/.test(response),
        response,
      );
    }
    assert.match(await ask("GET / HTTP/1.0"), /^HTTP\/1\.1 421 /);
    assert.match(await ask("GET / HTTP/1.1", "Host: 127.0.0.1", "Host: evil.test"), /^HTTP\/1\.1 421 /);
    assert.match(await ask("GET http://evil.test/ HTTP/1.1", "Host: 127.0.0.1"), /^HTTP\/1\.1 400 /);
    assert.match(await ask("TRACE / HTTP/1.1", "Host: 127.0.0.1"), /^HTTP\/1\.1 400 /);
    assert.equal(reached, ours.length);
    await served.close();
  });

  test("serves the panel under loopback names only, and no key", async () => {
    const served = await serve(await panelHandler(new Cloud()));
    const ask = (host: string) =>
      raw(served.port, `GET /panel/config.json HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const config = await ask("localhost");
    assert.match(config, /"cn-hangzhou"/);
    assert.doesNotMatch(config, /emulator-ecd-key|secret/i);
    assert.match(await ask(`attacker.test:${served.port}`), /^HTTP\/1\.1 421 /);
    await served.close();
  });

  test("listens on a port, and closes at once although a client keeps its connection", async () => {
    const first = await serve(async () => new Response("1"));
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve, reject) => {
      httpRequest(first.url, { agent }, (response) => response.resume().on("end", resolve))
        .on("error", reject)
        .end();
    });
    assert.equal(first.url, `http://127.0.0.1:${first.port}`);
    await first.close();
    const second = await serve(async () => new Response("2"), { port: first.port });
    assert.equal(second.port, first.port);
    await second.close();
    agent.destroy();
  });

  test("ends connections whose response is pending", async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const served = await serve(() => {
      arrived();
      return new Promise(() => {});
    });
    const response = assert.rejects(fetch(served.url));
    await arrival;
    await served.close();
    await response;
  });

  test("rejects when the port is in use", async () => {
    const served = await serve(async () => new Response());
    await assert.rejects(
      serve(async () => new Response(), { port: served.port }),
      {
        code: "EADDRINUSE",
      },
    );
    await served.close();
  });
});
