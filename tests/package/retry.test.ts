import assert from "node:assert/strict";
import { test } from "node:test";

import { GetInstance, StartInstance, StopInstance } from "edgedesk/bcc";
import {
  AbortError,
  ApiError,
  CallError,
  ConfigurationError,
  DescribeDesktops,
  type Hooks,
  NetworkError,
  RenewDesktops,
  ResponseError,
  StopDesktops,
  TimeoutError,
} from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, bcc, ecd, inOrder, rejection, wuying } from "./support.js";

/* The wrapper performs the steps of the retry state machine, which tests/core/retry.rs tests. */

const stop = { DesktopId: ["ecd-1"] };
const throttled = { status: 400, body: { Code: "Throttling.User", Message: "slow down", RequestId: "R1" } };
const unavailable = { status: 503, body: { Code: "ServiceUnavailable", Message: "later", RequestId: "R2" } };
const done = { status: 200, body: { RequestId: "R3" } };
const lost = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const refused = new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });

test("each attempt has a new nonce, date and signature", async () => {
  const { fetch, requests } = inOrder([unavailable, lost, done]);
  let now = Date.UTC(2026, 0, 1);
  let nonces = 0;
  const client = ecd({ fetch, now: () => (now += 1000), nonce: () => `nonce-${++nonces}` });
  assert.deepEqual(await client.send(DescribeDesktops), { RequestId: "R3" });
  for (const name of ["x-acs-signature-nonce", "x-acs-date", "authorization"]) {
    assert.equal(new Set(requests.map(({ headers }) => headers.get(name))).size, 3, name);
  }
});

test("a client token is the same in all attempts, and allows a write to be retried", async () => {
  const { fetch, requests } = inOrder([lost, unavailable, done]);
  await wuying({ fetch }).send(user.StopDesktops, stop);
  const tokens = requests.map(({ url }) => new URL(url).searchParams.get("ClientToken"));
  assert.equal(tokens.length, 3);
  assert.equal(new Set(tokens).size, 1);
  assert.match(tokens[0]!, /^[0-9a-f]{32}$/);
});

test("a write that may have been executed is not retried, and the error names the lookup", async () => {
  for (const operation of [RenewDesktops, StopDesktops]) {
    const { fetch, requests } = inOrder([lost, done]);
    const error = await rejection(ecd({ fetch }).send(operation, stop));
    assert.ok(error instanceof NetworkError);
    assert.deepEqual([error.ambiguous, error.retryable, error.attempts, error.kind], [true, false, 1, "network"]);
    assert.match(error.advice, /may have been executed\. Check with DescribeDesktops/);
    assert.equal(requests.length, 1);
  }
  const { fetch, requests } = inOrder([refused, refused, done]);
  await ecd({ fetch }).send(RenewDesktops, stop);
  assert.equal(requests.length, 3, "a refused connection is retried, because nothing was sent");
});

test("a throttled call that costs money is not retried, unless onThrottling allows it", async () => {
  const first = inOrder([throttled, done]);
  const error = await rejection(ecd({ fetch: first.fetch }).send(RenewDesktops, stop));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.kind, error.retryable, error.ambiguous, error.requestId], ["throttled", false, true, "R1"]);
  assert.equal(error.repeat, "after-lookup");
  assert.match(error.advice, /was throttled, but may have been executed\. Check with DescribeDesktops/);
  const second = inOrder([throttled, done]);
  const retry = { onThrottling: "all", throttledBaseDelay: 1 } as const;
  await ecd({ fetch: second.fetch, retry }).send(RenewDesktops, stop);
  assert.equal(second.requests.length, 2);
});

test("onThrottling: safe does not retry a throttled write, and the error is ambiguous", async () => {
  const { fetch, requests } = inOrder([throttled, done]);
  const error = await rejection(ecd({ fetch, retry: { onThrottling: "safe" } }).send(StopDesktops, stop));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.ambiguous, error.retryable, error.repeat, requests.length], [true, false, "never", 1]);
});

test("an error with a 2xx status may have been executed, and is not retried", async () => {
  const renewing = { ...alibaba, securityToken: "token" };
  for (const Code of ["InternalError", "Throttling.User", "InvalidSecurityToken.Expired", "InvalidTimeStamp.Expired"]) {
    const response = { status: 200, body: { Code, Message: "m" }, headers: { date: new Date().toUTCString() } };
    const { fetch, requests } = inOrder([response, done]);
    const client = ecd({
      fetch,
      strict: true,
      credentials: () => renewing,
      retry: { onThrottling: "all" },
      now: Date.now,
    });
    const error = await rejection(client.send(RenewDesktops, stop));
    assert.ok(error instanceof ApiError);
    assert.deepEqual(
      [error.ambiguous, error.retryable, error.repeat, requests.length],
      [true, false, "never", 1],
      Code,
    );
  }
});

test("a generated client token protects the attempts of a call, the caller's token also the next call", async () => {
  const reboot = { DesktopId: ["ecd-1"] };
  const options = { retry: { maxAttempts: 2, baseDelay: 1 } };
  const filled = await rejection(
    wuying({ fetch: inOrder([lost, lost]).fetch }).send(user.RebootDesktops, reboot, options),
  );
  assert.ok(filled instanceof NetworkError);
  assert.deepEqual([filled.attempts, filled.ambiguous, filled.retryable, filled.repeat], [2, true, false, "never"]);
  const own = await rejection(
    wuying({ fetch: inOrder([lost, lost]).fetch }).send(user.RebootDesktops, { ...reboot, ClientToken: "t" }, options),
  );
  assert.ok(own instanceof NetworkError);
  assert.deepEqual([own.attempts, own.ambiguous, own.retryable, own.repeat], [2, true, true, "now"]);
});

test("a write that was not sent is not ambiguous", async () => {
  const parse = new TypeError("Failed to parse URL from https://[evil]/", {
    cause: Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL" }),
  });
  const port = new TypeError("fetch failed", { cause: new Error("bad port") });
  for (const unsent of [parse, port, new TypeError("'F O' is not a valid HTTP method.")]) {
    const { fetch } = inOrder([unsent]);
    const error = await rejection(ecd({ fetch, retry: false }).send(RenewDesktops, stop));
    assert.ok(error instanceof NetworkError);
    assert.deepEqual([error.ambiguous, error.retryable, error.repeat], [false, true, "now"], String(unsent));
  }
  // A message of the platform.
  const refused = await rejection(ecd({ endpoint: "http://127.0.0.1:2", retry: false }).send(RenewDesktops, stop));
  assert.ok(refused instanceof NetworkError && !refused.ambiguous, String(refused));
  // A server's message in an error of the caller's fetch.
  for (const words of ["502: connect ECONNREFUSED 10.0.0.1:80", "bad gateway: bad port"]) {
    const { fetch } = inOrder([new Error(words)]);
    const error = await rejection(ecd({ fetch, retry: false }).send(RenewDesktops, stop));
    assert.ok(error instanceof NetworkError && error.ambiguous, words);
  }
});

test("Retry-After is obeyed, and one beyond maxDelay ends the call", async () => {
  const slow = { ...throttled, headers: { "x-acs-retry-after": "120" } };
  const { fetch } = inOrder([slow, done]);
  const began = performance.now();
  await ecd({ fetch, retry: { throttledBaseDelay: 0 } }).send(StopDesktops, stop);
  assert.ok(performance.now() - began >= 115);
  const slower = { ...throttled, headers: { "x-acs-retry-after": "60000" } };
  const error = await rejection(ecd({ fetch: inOrder([slower, done]).fetch }).send(StopDesktops, stop));
  assert.ok(error instanceof ApiError);
  assert.equal(error.retryAfter, 60_000);
  assert.match(error.advice, /60000 ms/);
});

test("retry: false and maxAttempts limit attempts, and invalid values are rejected before sending", async () => {
  const none = inOrder([unavailable, done]);
  await rejection(ecd({ fetch: none.fetch, retry: false }).send(DescribeDesktops));
  assert.equal(none.requests.length, 1);
  const five = inOrder([...Array<typeof unavailable>(9).fill(unavailable), done]);
  const error = await rejection(
    ecd({ fetch: five.fetch, retry: { baseDelay: 1 } }).send(DescribeDesktops, {}, { retry: { maxAttempts: 5 } }),
  );
  assert.equal(five.requests.length, 5);
  assert.equal((error as CallError).attempts, 5);
  for (const options of [
    { retry: { maxAttempts: NaN } },
    { timeout: -1 },
    { retry: { onThrottling: "some" as never } },
  ]) {
    const { fetch, requests } = inOrder([done]);
    const refusal = await rejection(ecd({ fetch }).send(StopDesktops, stop, options));
    assert.ok(refusal instanceof ConfigurationError, String(refusal));
    assert.equal(requests.length, 0);
  }
});

test("Baidu's stop is looked up after a lost response and a refused retry", async () => {
  const conflict = {
    status: 409,
    body: { code: "Instance.StopInstanceOperationForbidden", message: "no", requestId: "Q" },
  };
  const state = (status: string) => ({ status: 200, body: { instance: { id: "i-1", status } } });
  const stopping = inOrder([lost, conflict, state("Stopping")]);
  assert.deepEqual(await bcc({ fetch: stopping.fetch }).send(StopInstance, { instanceId: "i-1" }), { requestId: "Q" });
  assert.equal(stopping.requests[2]!.method, "GET");

  const running = inOrder([lost, conflict, state("Running")]);
  const error = await rejection(bcc({ fetch: running.fetch }).send(StopInstance, { instanceId: "i-1" }));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.kind, error.ambiguous], ["conflict", false]);

  const unseen = inOrder([lost, conflict, { status: 403, body: { code: "AccessDenied", message: "no" } }]);
  const both = await rejection(bcc({ fetch: unseen.fetch }).send(StartInstance, { instanceId: "i-1" }));
  assert.ok(both instanceof ApiError && both.ambiguous);
  assert.equal(both.code, "Instance.StopInstanceOperationForbidden");
  assert.equal((both.cause as ApiError).code, "AccessDenied");

  const first = inOrder([conflict]);
  const own = await rejection(bcc({ fetch: first.fetch }).send(StopInstance, { instanceId: "i-1" }));
  assert.ok(own instanceof ApiError && own.kind === "conflict");
  assert.equal(first.requests.length, 1, "a refused first attempt is not looked up");
});

test("the caller's signal ends a backoff and removes its timer", async () => {
  const controller = new AbortController();
  const { fetch, requests } = inOrder([unavailable, done]);
  const call = rejection(
    ecd({ fetch, retry: { baseDelay: 60_000, maxDelay: 60_000 } }).send(
      DescribeDesktops,
      {},
      { signal: controller.signal },
    ),
  );
  setTimeout(() => controller.abort("enough"), 20);
  const error = await call;
  assert.ok(error instanceof AbortError);
  assert.deepEqual([error.cause, error.attempts, error.ambiguous], ["enough", 1, false]);
  assert.equal(requests.length, 1);
  assert.deepEqual(
    process.getActiveResourcesInfo().filter((name) => name === "Timeout"),
    [],
  );
});

test("an abort of a pending write is ambiguous, an abort before sending is not", async () => {
  const hanging = () => new Promise<Response>(() => {});
  const controller = new AbortController();
  const call = rejection(ecd({ fetch: hanging, signal: controller.signal }).send(StopDesktops, stop));
  setTimeout(() => controller.abort(), 20);
  const during = await call;
  assert.ok(during instanceof AbortError && during.ambiguous);
  const before = await rejection(ecd({ signal: AbortSignal.abort() }).send(StopDesktops, stop));
  assert.ok(before instanceof AbortError);
  assert.deepEqual([before.ambiguous, before.attempts], [false, 0]);
});

test("totalTimeout limits the call", async () => {
  const hanging = () => new Promise<Response>(() => {});
  const began = performance.now();
  const error = await rejection(
    ecd({ fetch: hanging, timeout: 400, totalTimeout: 1000, retry: { maxAttempts: 50, baseDelay: 1 } }).send(
      DescribeDesktops,
    ),
  );
  assert.ok(error instanceof TimeoutError);
  const took = performance.now() - began;
  assert.ok(took < 20_000 && error.attempts >= 2 && error.attempts <= 4, `${took} ms, ${error.attempts} attempts`);
});

test("a response that is too large is cancelled", async () => {
  let cancelled = false;
  const endless = async () =>
    new Response(
      new ReadableStream({
        pull: (stream) => stream.enqueue(new TextEncoder().encode("x".repeat(1000))),
        cancel: () => void (cancelled = true),
      }),
    );
  const error = await rejection(ecd({ fetch: endless, maxResponseSize: 10_000, retry: false }).send(DescribeDesktops));
  assert.ok(error instanceof ResponseError);
  assert.equal(cancelled, true);
});

test("a body after the timeout is cancelled", async () => {
  let cancelled = false;
  const deaf = async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    return new Response(new ReadableStream({ cancel: () => void (cancelled = true) }));
  };
  await rejection(ecd({ fetch: deaf, timeout: 20, retry: false }).send(DescribeDesktops));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(cancelled, true);
});

test("hooks receive all events, and their errors have no effect", async () => {
  const told: string[] = [];
  const seen: unknown[] = [];
  const note = (name: string) => (event: { attempt: number; call: number; operation: string }) => {
    told.push(`${name} ${event.attempt}`);
    seen.push(event);
  };
  const hooks: Hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error"),
  };
  await ecd({ fetch: inOrder([unavailable, done]).fetch, hooks }).send(DescribeDesktops);
  assert.deepEqual(told, ["request 1", "response 1", "retry 1", "request 2", "response 2"]);
  told.length = 0;
  await rejection(ecd({ fetch: inOrder([lost]).fetch, hooks }).send(StopDesktops, stop));
  assert.deepEqual(told, ["request 1", "error 1"]);
  assert.equal(new Set(seen.map((event) => (event as { call: number }).call)).size, 2);

  const reported: unknown[] = [];
  const original = console.error;
  console.error = (error) => void reported.push(error);
  try {
    const broken: Hooks = {
      onRequest: () => {
        throw new Error("hook");
      },
      onResponse: async () => {
        throw new Error("async hook");
      },
    };
    await ecd({ fetch: inOrder([done]).fetch, hooks: broken }).send(DescribeDesktops);
    await new Promise((resolve) => setTimeout(resolve, 5));
  } finally {
    console.error = original;
  }
  assert.deepEqual(reported.map(String), ["Error: hook", "Error: async hook"]);
});

test("the fetch of an attempt follows its onRequest, before any other event of concurrent calls", async () => {
  const told: string[] = [];
  const hooks: Hooks = {
    onRequest: ({ url }) => told.push(new URL(url).searchParams.get("DesktopId.1") ?? "none"),
    onResponse: () => told.push("response"),
  };
  const fetch = async (url: string) => {
    told.push(`fetch ${new URL(url).searchParams.get("DesktopId.1")}`);
    return new Response(JSON.stringify(done.body));
  };
  const client = ecd({ fetch, hooks });
  const ids = Array.from({ length: 20 }, (_, at) => `ecd-${at}`);
  await Promise.all(ids.map((id) => client.send(DescribeDesktops, { DesktopId: [id] })));
  for (const id of ids) assert.equal(told[told.indexOf(id) + 1], `fetch ${id}`);
});

test("calls of one client share a retry budget", async () => {
  const client = ecd({ fetch: async () => new Response("{}", { status: 500 }), retry: { baseDelay: 0 } });
  const attempts: number[] = [];
  for (let i = 0; i < 60; i++) {
    attempts.push(((await rejection(client.send(DescribeDesktops))) as CallError).attempts);
  }
  assert.equal(attempts[0], 3);
  assert.equal(attempts.at(-1), 1);
  const other = inOrder([unavailable, done]);
  await ecd({ fetch: other.fetch }).send(DescribeDesktops);
  assert.equal(other.requests.length, 2, "another client has a separate budget");
});

test("Baidu's reads are retried", async () => {
  const { fetch, requests } = inOrder([lost, { status: 200, body: { instance: { id: "i" } } }]);
  assert.equal((await bcc({ fetch }).send(GetInstance, { instanceId: "i" })).instance?.id, "i");
  assert.equal(requests.length, 2);
});
