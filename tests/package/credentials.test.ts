import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";

import { StopInstance } from "edgedesk/bcc";
import {
  ConfigurationError,
  CredentialsError,
  DescribeDesktops,
  type EcdCredentials,
  RenewDesktops,
  type SignatureRequest,
  StopDesktops,
} from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, baidu, bcc, ecd, inOrder, rejection, wuying } from "./support.js";

/* Credentials and sessions: providers, caching and renewal. */

const stop = { DesktopId: ["ecd-1"] };
const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const done = { status: 200, body: {} };
const expired = { status: 400, body: { Code: "InvalidSecurityToken.Expired", Message: "expired" } };

/** A provider that counts its calls, and returns credentials with the test's lifetime. */
function provider(lifetimes: (number | Error)[]) {
  let calls = 0;
  const credentials = async (): Promise<EcdCredentials> => {
    const lifetime = lifetimes[Math.min(calls++, lifetimes.length - 1)]!;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (lifetime instanceof Error) throw lifetime;
    return { ...alibaba, securityToken: `token-${calls}`, expiration: clock.now + lifetime };
  };
  return { credentials, calls: () => calls };
}
const clock = { now: NOW };
const now = () => clock.now;
const tokens = (requests: Request[]) => requests.map(({ headers }) => headers.get("x-acs-security-token"));

test("concurrent calls share one call of the provider", async () => {
  const { credentials, calls } = provider([60 * MINUTE]);
  const { fetch, requests } = inOrder([done, done, done]);
  const client = ecd({ fetch, credentials, now });
  await Promise.all([1, 2, 3].map(() => client.send(DescribeDesktops)));
  assert.equal(calls(), 1);
  assert.deepEqual(new Set(tokens(requests)), new Set(["token-1"]));
});

test("credentials are renewed before they expire, and cached until then", async () => {
  const { credentials, calls } = provider([60 * MINUTE]);
  const { fetch, requests } = inOrder([done, done, done]);
  const client = ecd({ fetch, credentials, now });
  await client.send(DescribeDesktops);
  clock.now += 54 * MINUTE;
  await client.send(DescribeDesktops);
  clock.now += 2 * MINUTE;
  await client.send(DescribeDesktops);
  clock.now = NOW;
  assert.deepEqual(tokens(requests), ["token-1", "token-1", "token-2"]);
  assert.equal(calls(), 2);
});

test("a failed renewal is not cached, and valid credentials are used meanwhile", async () => {
  const { credentials, calls } = provider([
    new Error("gateway down"),
    60 * MINUTE,
    new Error("down again"),
    60 * MINUTE,
  ]);
  const { fetch, requests } = inOrder([done, done, done]);
  const client = ecd({ fetch, credentials, now });
  const error = await rejection(client.send(DescribeDesktops));
  assert.ok(error instanceof CredentialsError);
  assert.match(error.message, /^DescribeDesktops: the provider of credentials failed: gateway down$/);
  await client.send(DescribeDesktops);
  clock.now += 57 * MINUTE;
  await client.send(DescribeDesktops);
  await client.send(DescribeDesktops);
  clock.now = NOW;
  assert.equal(calls(), 4);
  assert.deepEqual(tokens(requests), ["token-2", "token-2", "token-4"]);
});

test("an expired token is renewed once, also for operations that cost money", async () => {
  const first = provider([60 * MINUTE]);
  const { fetch, requests } = inOrder([expired, done]);
  await ecd({ fetch, credentials: first.credentials, now }).send(RenewDesktops, stop);
  assert.deepEqual(tokens(requests), ["token-1", "token-2"]);

  const second = provider([60 * MINUTE]);
  const again = inOrder([expired, expired]);
  const error = await rejection(
    ecd({ fetch: again.fetch, credentials: second.credentials, now }).send(StopDesktops, stop),
  );
  assert.equal((error as { kind: string }).kind, "expired-credentials");
  assert.equal(second.calls(), 2);

  const fixed = inOrder([expired]);
  await rejection(ecd({ fetch: fixed.fetch }).send(StopDesktops, stop));
  assert.equal(fixed.requests.length, 1, "credentials that stand cannot be replaced");
});

test("an end user's session is renewed after one of expiredCodes", async () => {
  let sessions = 0;
  const session = async () => ({ sessionId: "session-1", loginToken: `login-token-${++sessions}` });
  const { fetch, requests } = inOrder([{ status: 400, body: { Code: "LoginTokenExpired", Message: "m" } }, done]);
  const client = wuying({ fetch, session, expiredCodes: ["LoginTokenExpired"] });
  await client.send(user.StopDesktops, stop);
  const sent = requests.map(({ url }) => new URL(url).searchParams);
  assert.deepEqual(
    sent.map((query) => query.get("LoginToken")),
    ["login-token-1", "login-token-2"],
  );
  assert.equal(sent[0]!.get("ClientToken"), sent[1]!.get("ClientToken"));
});

test("a signer signs in place of a secret, in all three schemes", async () => {
  const { accessKeyId, accessKeySecret } = alibaba;
  const asked: SignatureRequest[] = [];
  const acs3 = (request: SignatureRequest) => {
    asked.push(request);
    return createHmac("sha256", accessKeySecret).update(request.stringToSign).digest("hex");
  };
  const rpc = async (request: SignatureRequest) => {
    asked.push(request);
    return createHmac("sha1", `${accessKeySecret}&`).update(request.stringToSign).digest("base64");
  };
  const bce = (request: SignatureRequest) => {
    asked.push(request);
    const key = createHmac("sha256", baidu.secretAccessKey).update(request.signingPrefix).digest("hex");
    return createHmac("sha256", key).update(request.stringToSign).digest("hex");
  };
  const [a, b, c] = [inOrder([done]), inOrder([done]), inOrder([done])];
  await ecd({ fetch: a.fetch, credentials: { accessKeyId, sign: acs3 } }).send(StopDesktops, stop);
  const expected = ecd().prepare(StopDesktops, stop);
  assert.equal(a.requests[0]!.headers.get("authorization"), expected.headers["authorization"]);
  await ecd({ fetch: b.fetch, signing: "rpc", credentials: { accessKeyId, sign: rpc } }).send(StopDesktops, stop);
  assert.equal(await b.requests[0]!.text(), ecd({ signing: "rpc" }).prepare(StopDesktops, stop).body);
  const credentials = { accessKeyId: baidu.accessKeyId, sign: bce };
  await bcc({ fetch: c.fetch, credentials }).send(StopInstance, { instanceId: "i" });
  const signed = bcc().prepare(StopInstance, { instanceId: "i" });
  assert.equal(c.requests[0]!.headers.get("authorization"), signed.headers["authorization"]);

  const { stringToSign, canonicalRequest } = expected;
  const common = { accessKeyId, operation: "StopDesktops", region: "cn-hangzhou", date: "2026-01-02T03:04:05Z" };
  const host = "ecd.cn-hangzhou.aliyuncs.com";
  const first = { algorithm: "ACS3-HMAC-SHA256", stringToSign, canonicalRequest, signingPrefix: "", host, ...common };
  assert.deepEqual(asked[0], first);
  assert.equal(asked[1]!.algorithm, "HMAC-SHA1");
  assert.equal(asked[1]!.stringToSign, ecd({ signing: "rpc" }).prepare(StopDesktops, stop).stringToSign);
  assert.deepEqual(asked[2], {
    algorithm: "bce-auth-v1",
    ...{ stringToSign: signed.stringToSign, canonicalRequest: signed.canonicalRequest },
    signingPrefix: `bce-auth-v1/${baidu.accessKeyId}/2015-04-27T08:23:49Z/1800`,
    ...{ accessKeyId: baidu.accessKeyId, operation: "StopInstance", region: "bj" },
    ...{ host: "bcc.bj.baidubce.com", date: "2015-04-27T08:23:49Z" },
  });
});

test("a failing provider or signer is a CredentialsError", async () => {
  const { fetch, requests } = inOrder([]);
  const sign = (): string => {
    throw new Error("no such key");
  };
  const failing = await rejection(ecd({ fetch, credentials: { accessKeyId: "id", sign } }).send(StopDesktops, stop));
  assert.ok(failing instanceof CredentialsError && /the signer failed: no such key/.test(failing.message));
  for (const [nonsense, type] of [
    ["", CredentialsError],
    [7, CredentialsError],
    ["two\nlines", ConfigurationError],
  ] as const) {
    const client = ecd({ fetch, credentials: { accessKeyId: "id", sign: () => nonsense as string } });
    assert.ok((await rejection(client.send(StopDesktops, stop))) instanceof type, String(nonsense));
  }
  const nothing = await rejection(ecd({ fetch, credentials: () => undefined as never }).send(StopDesktops, stop));
  assert.ok(nothing instanceof CredentialsError);
  const never = { ...alibaba, expiration: "next tuesday" };
  assert.ok(
    (await rejection(ecd({ fetch, credentials: () => never }).send(StopDesktops, stop))) instanceof ConfigurationError,
  );
  const sync = () => ecd({ credentials: async () => alibaba }).prepare(StopDesktops, stop);
  assert.throws(sync, ConfigurationError);
  assert.throws(
    () => ecd({ credentials: { accessKeyId: "id", sign } }).prepare(StopDesktops, stop),
    ConfigurationError,
  );
  assert.equal(requests.length, 0);
});

test("the caller's signal ends the resolution of credentials", async () => {
  const credentials = () => new Promise<EcdCredentials>(() => {});
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  const error = await rejection(ecd({ credentials, signal: controller.signal }).send(StopDesktops, stop));
  assert.equal((error as Error).name, "AbortError");
});

test("totalTimeout ends the resolution of credentials and signatures", async () => {
  const never = () => new Promise<never>(() => {});
  for (const credentials of [never, { accessKeyId: "id", sign: never }]) {
    const error = await rejection(ecd({ credentials, totalTimeout: 30 }).send(StopDesktops, stop));
    assert.ok(error instanceof CredentialsError && /within 30 ms/.test(error.message), String(error));
  }
});
