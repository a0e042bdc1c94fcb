import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";

import { StopInstance } from "edgedesk/bcc";
import {
  AbortError,
  ApiError,
  DescribeDesktops,
  NetworkError,
  RenewDesktops,
  ResponseError,
  StopDesktops,
  TimeoutError,
} from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, answering, bcc, ecd, rejection, wuying } from "./support.js";

/* Failures of the network, the server and the caller's signal. */

const stop = { DesktopId: ["ecd-1"] };
const servers: Server[] = [];
after(() => servers.forEach((server) => server.close().closeAllConnections()));

/** A server with a test's handler. */
async function serverThat(handle: Parameters<typeof createServer>[1] & {}): Promise<string> {
  const server = createServer(handle).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("no connection: NetworkError, with the system's code", async () => {
  const error = await rejection(ecd({ endpoint: "http://127.0.0.1:2" }).send(StopDesktops, stop));
  assert.ok(error instanceof NetworkError);
  assert.equal(error.code, "ERR_NETWORK");
  assert.match(error.message, /^StopDesktops: no complete response from http:\/\/127\.0\.0\.1:2: /);
  assert.ok(error.cause instanceof Error);
});

test("a connection that closes within the response: NetworkError", async () => {
  const endpoint = await serverThat((_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write('{"RequestId":');
    setTimeout(() => response.destroy(), 20);
  });
  assert.ok((await rejection(ecd({ endpoint }).send(StopDesktops, stop))) instanceof NetworkError);
});

test("no complete response within the timeout: TimeoutError", async () => {
  const silent = await serverThat(() => {});
  const trickling = await serverThat((_, response) => {
    response.writeHead(200).write("{");
  });
  for (const endpoint of [silent, trickling]) {
    const error = await rejection(ecd({ endpoint }).send(StopDesktops, stop, { timeout: 60 }));
    assert.ok(error instanceof TimeoutError);
    assert.equal(error.timeout, 60);
  }
  const deaf = () => new Promise<Response>(() => {});
  assert.ok((await rejection(ecd({ fetch: deaf, timeout: 20 }).send(StopDesktops, stop))) instanceof TimeoutError);
});

test("the caller's signal, before and during a call: AbortError with its reason", async () => {
  const { fetch, requests } = answering("{}");
  const before = await rejection(ecd({ fetch }).send(StopDesktops, stop, { signal: AbortSignal.abort("enough") }));
  assert.ok(before instanceof AbortError);
  assert.deepEqual([before.name, before.code, before.cause], ["AbortError", "ERR_ABORTED", "enough"]);
  assert.equal(requests.length, 0);
  const controller = new AbortController();
  const call = rejection(
    ecd({ fetch: () => new Promise(() => {}) }).send(StopDesktops, stop, { signal: controller.signal }),
  );
  controller.abort("later");
  const during = await call;
  assert.ok(during instanceof AbortError && during.cause === "later");
});

test("responses that are not of the API: ResponseError with status and the beginning of the body", async () => {
  const cases: [body: string, init: ResponseInit][] = [
    [`<html>${"x".repeat(5000)}`, { status: 502, headers: { "x-acs-request-id": "id-1" } }],
    ['{"RequestId":"abc', { status: 200 }],
    ["", { status: 500 }],
    ['"text"', { status: 200 }],
    ["", { status: 302, headers: { location: "https://elsewhere.example/" } }],
  ];
  for (const [body, init] of cases) {
    const error = await rejection(ecd({ fetch: answering(body, init).fetch }).send(StopDesktops, stop));
    assert.ok(error instanceof ResponseError, String(error));
    assert.equal(error.status, init.status);
    assert.equal(error.body, body.length > 2000 ? `${body.slice(0, 1999)}…` : body);
  }
});

test("a redirect is not followed", async () => {
  let followed = false;
  const elsewhere = await serverThat((_, response) => {
    followed = true;
    response.end("{}");
  });
  const endpoint = await serverThat((_, response) => response.writeHead(307, { location: elsewhere }).end());
  assert.ok((await rejection(ecd({ endpoint }).send(StopDesktops, stop))) instanceof ResponseError);
  assert.equal(followed, false);
});

test("a vendor's error is read in all formats", async () => {
  const detail = { AuthAction: "ecd:StopDesktops", NoPermissionType: "ImplicitDeny" };
  const cases: [body: string, code: string, message: string][] = [
    [
      JSON.stringify({
        Code: "Forbidden",
        Message: "no",
        RequestId: "R",
        Recommend: "https://r",
        AccessDeniedDetail: detail,
      }),
      "Forbidden",
      "no",
    ],
    [JSON.stringify({ code: "Instance.X", message: "m", requestId: "R" }), "Instance.X", "m"],
    [
      "<?xml version='1.0'?><Error><RequestId>R</RequestId><Code>Xml</Code><Message>a &lt; b</Message></Error>",
      "Xml",
      "a < b",
    ],
  ];
  for (const [body, code, message] of cases) {
    const error = await rejection(ecd({ fetch: answering(body, { status: 403 }).fetch }).send(StopDesktops, stop));
    assert.ok(error instanceof ApiError, body);
    assert.deepEqual([error.code, error.message, error.requestId, error.status], [code, message, "R", 403]);
  }
  const [body] = cases[0]!;
  const error = (await rejection(
    ecd({ fetch: answering(body, { status: 403 }).fetch }).send(StopDesktops, stop),
  )) as ApiError;
  assert.deepEqual([error.docsUrl, error.accessDeniedDetail], ["https://r", detail]);
  assert.equal(error.permission, "ecd:StopDesktops");
  assert.match(error.advice, /Grant ecd:StopDesktops/);
});

test("secrets that a server or a runtime echoes are redacted", async () => {
  const secret = "p@ss w+rd*~";
  const forms = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace("*", "%2A"),
    "p%2540ss%2520w%252Brd%252A~",
    "v1+/=token",
    "v1%2B%2F%3Dtoken",
  ];
  const login = (fetch: typeof globalThis.fetch) =>
    rejection(
      wuying({ fetch }).send(
        user.GetLoginToken,
        { CurrentStage: "ADPassword", Password: secret, LoginToken: "x" } as never,
        { passthrough: true },
      ),
    );
  const echo = forms.join(" | ");
  const shown = [
    await login(answering(JSON.stringify({ Code: "X", Message: echo }), { status: 400 }).fetch),
    await login(answering(echo, { status: 502 }).fetch),
    await login(async (url) => {
      throw new TypeError(`cannot reach ${url}`, { cause: new Error(echo) });
    }),
  ].map(
    (error) =>
      `${error} ${JSON.stringify(error)} ${(error as Error).stack} ${(error as Error).cause} ${(error as ResponseError).body}`,
  );
  for (const text of shown) {
    for (const form of forms.slice(2, 4)) assert.ok(!text.includes(form), text);
    assert.ok(!text.includes(secret), text);
  }
});

test("an operation that costs money is sent once", async () => {
  const failures: [body: string | null, init: ResponseInit][] = [
    ["", { status: 500 }],
    ["<html>", { status: 502 }],
    ['{"Code":"ServiceUnavailable","Message":"m"}', { status: 503 }],
    ['{"Code":"Throttling.User","Message":"m"}', { status: 400 }],
    ['{"Order', { status: 200 }],
  ];
  for (const [body, init] of failures) {
    const { fetch, requests } = answering(body, init);
    await rejection(ecd({ fetch }).send(RenewDesktops, stop));
    assert.equal(requests.length, 1);
  }
  let calls = 0;
  const broken = () => (calls++, Promise.reject(new TypeError("Failed to fetch")));
  await rejection(ecd({ fetch: broken }).send(RenewDesktops, stop));
  assert.equal(calls, 1);
});

test("each option can be given to a single call", async () => {
  const { fetch, requests } = answering('{"RequestId":"R"}');
  const client = ecd({ fetch: answering("{}", { status: 500 }).fetch });
  const options = {
    fetch,
    endpoint: "https://other.example",
    region: "cn-beijing",
    now: () => 0,
    nonce: () => "n",
    userAgent: "u",
    headers: { "x-a": "1" },
  };
  await client.send(DescribeDesktops, {}, options);
  const [request] = requests;
  assert.equal(request!.url, "https://other.example/?RegionId=cn-beijing");
  assert.equal(request!.headers.get("x-acs-date"), "1970-01-01T00:00:00Z");
  assert.equal(request!.headers.get("x-acs-signature-nonce"), "n");
  assert.equal(request!.headers.get("x-a"), "1");
  const lenient = { fetch: answering(null, { status: 204 }).fetch, strict: false };
  assert.deepEqual(await bcc().send(StopInstance, { instanceId: "i" }, lenient), {});
  assert.ok(alibaba.accessKeyId);
});
