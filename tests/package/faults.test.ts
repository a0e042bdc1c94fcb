import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { inspect } from "node:util";

import { BccClient, type BccOptions, GetInstance, StopInstance } from "edgedesk/bcc";
import {
  ApiError,
  CallError,
  DescribeDesktops,
  EcdClient,
  type EcdOptions,
  type FailureKind,
  type Hooks,
  RenewDesktops,
  StopDesktops,
} from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { FAULT_KINDS, type Fault, type FaultKind } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";

/* Every fault over HTTP: the error, the emulator's state, and no secret in any output. */

const cloud = new Cloud();
const served = await serve(cloud.fetch);
after(() => served.close());
beforeEach(() => cloud.reset());

const [running] = seed.ecd.desktopIds as [string];
const [instanceId] = seed.bcc.instanceIds as [string];

/** The outputs of all tests of this file. */
const shown: string[] = [];
const show = (what: string) => (event: object) =>
  void shown.push(`${what}: ${JSON.stringify(event)} ${inspect(event, { depth: 9, showHidden: true })}`);
const hooks: Hooks = {
  onRequest: show("request"),
  onResponse: show("response"),
  onRetry: show("retry"),
  onError: show("error"),
};
const common = {
  endpoint: served.url,
  hooks,
  timeout: 3000,
  maxResponseSize: 1e6,
  retry: { baseDelay: 5, throttledBaseDelay: 5 },
};

const ecd = (options: Partial<EcdOptions> = {}) =>
  new EcdClient({
    region: seed.ecd.region,
    credentials: { ...seed.ecd.sts, expiration: Date.now() + 3_600_000 },
    ...common,
    ...options,
  });
const bcc = (options: Partial<BccOptions> = {}) =>
  new BccClient({ region: "bj", credentials: seed.bcc.sts, ...common, ...options });
const wuying = () =>
  new user.WuyingClient({
    region: seed.wuying.region,
    clientId: seed.wuying.clientId,
    sessionId: seed.wuying.sessionId,
    loginToken: seed.wuying.loginToken,
    ...common,
  });

async function outcome(promise: Promise<unknown>): Promise<CallError | undefined> {
  return promise.then(
    () => undefined,
    (error: unknown) => {
      assert.ok(error instanceof CallError, inspect(error));
      const texts = [String(error), JSON.stringify(error), error.stack, inspect(error, { depth: 9, showHidden: true })];
      shown.push(...texts.map(String));
      return error;
    },
  );
}

/** The outcome of an Alibaba write without a client token, for each fault. `undefined` is a success. */
const WRITES: Record<FaultKind, [kind: FailureKind | undefined, ambiguous: boolean, executed: number]> = {
  "drop-before": ["network", true, 0],
  "drop-after": ["network", true, 1],
  "drop-midway": ["network", true, 1],
  slow: ["network", true, 1],
  "truncated-json": ["foreign", true, 1],
  "html-502": ["server", true, 0],
  "html-502-after": ["server", true, 1],
  "wrong-content-type": [undefined, false, 1],
  "ok-with-error": ["server", true, 0],
  "internal-error": ["server", true, 0],
  unavailable: ["server", true, 0],
  redirect: ["foreign", false, 0],
  oversized: ["foreign", true, 1],
  "wrong-date": [undefined, false, 1],
  "clock-error": [undefined, false, 1],
  throttle: [undefined, false, 1],
  "expired-token": ["expired-credentials", false, 0],
  forbidden: ["forbidden", false, 0],
  delayed: ["network", true, 0],
  "html-200": ["foreign", true, 0],
  "empty-ok": ["foreign", true, 0],
  "ok-without-id": ["foreign", true, 1],
  "ok-with-error-after": ["server", true, 1],
  "server-error-after": ["server", true, 1],
  "throttle-after": ["conflict", false, 1],
};

for (const kind of FAULT_KINDS) {
  test(`${kind}: effects write, once, write with a client token, read and settle`, async () => {
    const [expected, ambiguous, executed] = WRITES[kind];
    const fault: Fault = { kind, delayMs: 5000, bytes: 2e6, retryAfterMs: 20 };
    const meet = (met: Fault) => {
      cloud.reset();
      cloud.fail("*", { with: met });
    };

    meet(fault);
    const write = await outcome(ecd().send(StopDesktops, { DesktopId: [running] }));
    assert.deepEqual([write?.kind, write?.ambiguous ?? false], [expected, ambiguous]);
    assert.equal(cloud.executions("stop").get(running) ?? 0, executed);
    if (write) assert.ok(write.advice.length > 20 && write.advice.endsWith("."), write.advice);

    meet(fault);
    const paid = await outcome(ecd().send(RenewDesktops, { DesktopId: [running] }));
    const throttles = kind.startsWith("throttle");
    const refused = throttles ? "throttled" : expected;
    assert.deepEqual([paid?.kind, paid?.ambiguous ?? false], [refused, throttles || ambiguous]);
    if (paid) assert.ok(!paid.ambiguous || (!paid.retryable && paid.repeat !== "now"), inspect(paid));
    assert.equal(cloud.executions("renew").get(running) ?? 0, kind === "throttle" ? 0 : executed);
    const sent = cloud.requests.map(({ operation, status }) => `${operation} ${status}`);
    assert.equal(sent.length, kind === "clock-error" ? 2 : 1, sent.join());

    meet(fault);
    const token = await outcome(wuying().send(user.StopDesktops, { DesktopId: [running] }, { strict: true }));
    const ends = ["redirect", "expired-token", "forbidden"].includes(kind);
    const ofUser = kind === "expired-token" ? "expired-session" : expected;
    assert.equal(token?.kind, ends ? ofUser : undefined, inspect(token));
    if (token) assert.doesNotMatch(token.advice, /access key/);
    assert.equal(cloud.executions("stop").get(running) ?? 0, ends ? 0 : 1, "once, however often it is sent");

    meet(fault);
    const read = await outcome(ecd().send(DescribeDesktops));
    assert.equal(read?.kind, ends ? expected : undefined, inspect(read));
    assert.equal(read?.ambiguous ?? false, false);

    meet(fault);
    const settled = await outcome(bcc().send(StopInstance, { instanceId }));
    const baidu = kind === "expired-token" ? "forbidden" : expected;
    assert.equal(settled?.kind, ends ? baidu : undefined, inspect(settled));
    assert.equal(cloud.executions("stop").get(instanceId) ?? 0, ends ? 0 : 1);
    cloud.recover();
  });
}

test("a clock error with the true date is corrected, and one with a wrong date affects no later call", async () => {
  const behind = () => Date.now() - 86_400_000;
  cloud.recover();
  const client = ecd({ now: behind });
  assert.equal(await outcome(client.send(StopDesktops, { DesktopId: [running] })), undefined);
  const other = ecd();
  cloud.fail("*", { with: { kind: "clock-error", skewMs: 3 * 86_400_000 } });
  assert.equal((await outcome(other.send(DescribeDesktops)))?.kind, "clock");
  assert.equal(await outcome(other.send(DescribeDesktops)), undefined);
  const third = bcc();
  cloud.fail("*", { with: "wrong-date" });
  cloud.fail("*", { with: { kind: "clock-error", skewMs: -3 * 86_400_000 } });
  await outcome(third.send(GetInstance, { instanceId }));
  await outcome(third.send(GetInstance, { instanceId }));
  assert.equal(await outcome(third.send(GetInstance, { instanceId })), undefined);
});

test("a burst of throttling is retried until it ends", async () => {
  cloud.fail("*", { with: { kind: "throttle", retryAfterMs: 30 }, times: 4 });
  const retry = { maxAttempts: 6, throttledBaseDelay: 10 };
  assert.equal(await outcome(ecd({ retry }).send(StopDesktops, { DesktopId: [running] })), undefined);
  assert.equal(cloud.requests.length, 5);
});

test("a missing permission is named", async () => {
  cloud.fail("*", { with: "forbidden" });
  const error = await outcome(ecd().send(StopDesktops, { DesktopId: [running] }));
  assert.ok(error instanceof ApiError);
  assert.equal(error.permission, "ecd:StopDesktops");
  assert.match(error.advice, /^Grant ecd:StopDesktops/);
});

test("errors of a password, a code and a session have advice for the end user", async () => {
  cloud.recover();
  const { endUserId: EndUserId, officeSiteId: OfficeSiteId, password: Password } = seed.wuying.mfaUser;
  const who = { EndUserId, OfficeSiteId };
  const login = { CurrentStage: "ADPassword", ...who };
  const { SessionId } = await wuying().send(user.GetLoginToken, { ...login, Password });
  const verify = { CurrentStage: "MFAVerify", ...who, AuthenticationCode: "000000", ...(SessionId && { SessionId }) };
  const failures = [
    await outcome(wuying().send(user.GetLoginToken, { ...login, Password: "wrong" })),
    await outcome(wuying().send(user.GetLoginToken, verify)),
    await outcome(wuying().send(user.StopDesktops, { DesktopId: [running], LoginToken: "old" })),
  ];
  assert.deepEqual(
    failures.map((error) => error?.kind),
    ["wrong-password", "wrong-code", "expired-session"],
  );
  for (const error of failures) assert.doesNotMatch(error!.advice, /access key|permission|Grant/);
});

test("logins and wrong keys show no secret", async () => {
  const { endUserId, officeSiteId } = seed.wuying.user;
  const login = (Password: string) =>
    wuying().send(user.GetLoginToken, {
      CurrentStage: "ADPassword",
      EndUserId: endUserId,
      OfficeSiteId: officeSiteId,
      Password,
    });
  // The response has a new LoginToken, which the client has not seen before.
  cloud.fail("*", { with: "truncated-json" });
  const unreadable = await outcome(login(seed.wuying.user.password));
  assert.match(JSON.stringify(unreadable), /LoginToken|SessionId/);
  cloud.recover();
  await outcome(login("a wrong password"));
  const { accessKeyId, accessKeySecret } = seed.ecd;
  for (const signing of ["acs3", "rpc"] as const) {
    const credentials = { accessKeyId, accessKeySecret: `${accessKeySecret}x` };
    const error = await outcome(ecd({ credentials, signing }).send(StopDesktops, { DesktopId: [running] }));
    assert.equal((error as ApiError).diagnosis?.cause, "secret");
  }
});

test("inspecting a client shows no secret", () => {
  for (const client of [ecd(), bcc(), wuying()]) {
    shown.push(inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client));
  }
});

test("no output of these tests contains a secret", () => {
  const secrets = [
    ...[seed.ecd.sts, seed.ecd].flatMap(({ accessKeyId, accessKeySecret }) => [accessKeyId, accessKeySecret]),
    seed.ecd.sts.securityToken,
    ...[seed.bcc.sts.accessKeyId, seed.bcc.sts.secretAccessKey, seed.bcc.sts.sessionToken],
    ...[seed.wuying.sessionId, seed.wuying.loginToken, seed.wuying.user.password, "a wrong password"],
  ];
  assert.ok(shown.length > 300, `${shown.length} texts`);
  for (const secret of secrets) {
    const once = encodeURIComponent(secret).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    for (const form of new Set([secret, once, encodeURIComponent(once), encodeURIComponent(secret)])) {
      const text = shown.find((candidate) => candidate.includes(form));
      assert.equal(text, undefined, `${form} is in ${text}`);
    }
  }
  const tokens = shown.join("\n").match(/LoginToken(\\*":\s*\\*"|=)(?!\*\*\*)[^"\\]{3}/g);
  assert.equal(tokens, null);
  assert.ok(
    shown.some((text) => text.includes("***-key")),
    "of an access key id, the end is kept",
  );
});
