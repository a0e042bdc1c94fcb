import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { GetInstance, StopInstance } from "edgedesk/bcc";
import { ConfigurationError, EcdClient, RenewDesktops, StopDesktops, ValidationError } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, bcc, ecd, wuying } from "./support.js";

/* Validation issues and their messages. */

/** The issues of a call, as "parameter: problem". */
function issues(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ValidationError, String(error));
    assert.equal(error.code, "ERR_VALIDATION");
    return error.issues.map(({ parameter, problem }) => `${parameter}: ${problem}`);
  }
  return [];
}

const ids = (count: number) => Array.from({ length: count }, (_, i) => `ecd-${i}`);

test("the limits of the five operations", () => {
  const stop = (parameters: object) => issues(() => ecd().prepare(StopDesktops, parameters as never));
  assert.deepEqual(stop({ DesktopId: ids(100) }), []);
  assert.deepEqual(stop({ DesktopId: ids(101) }), ["DesktopId: count"]);
  assert.deepEqual(stop({ DesktopId: [] }), ["DesktopId: count"]);
  assert.deepEqual(stop({}), ["DesktopId: missing"]);
  assert.deepEqual(stop({ DesktopId: "ecd-1" }), ["DesktopId: type"]);
  assert.deepEqual(stop({ DesktopId: ids(1), StoppedMode: "keepCharging" }), ["StoppedMode: value"]);
  assert.deepEqual(stop({ DesktopId: ids(1), OsUpdate: 1 }), ["OsUpdate: type"]);

  const userStop = (parameters: object) => issues(() => wuying().prepare(user.StopDesktops, parameters as never));
  assert.deepEqual(userStop({ DesktopId: ids(20), OsUpdate: true, Uuid: "u", ClientToken: "~".repeat(64) }), []);
  assert.deepEqual(userStop({ DesktopId: ids(21) }), ["DesktopId: count"]);
  assert.deepEqual(userStop({ DesktopId: ids(1), ClientToken: "a".repeat(65) }), ["ClientToken: value"]);
  assert.deepEqual(userStop({ DesktopId: ids(1), ClientToken: "é" }), ["ClientToken: value"]);

  const renew = (Period: unknown, PeriodUnit?: string) =>
    issues(() => ecd().prepare(RenewDesktops, { DesktopId: ids(1), Period, PeriodUnit } as never));
  for (const period of [1, 2, 3, 6, "6", 6n]) assert.deepEqual(renew(period), []);
  for (const period of [0, 4, 5, 7, -1]) assert.deepEqual(renew(period, "Month"), ["Period: value"]);
  for (const period of [1, 4, 5, 6]) assert.deepEqual(renew(period, "Year"), []);
  assert.deepEqual(renew(7, "Year"), ["Period: value"]);
  assert.deepEqual(renew(1, "Week"), ["PeriodUnit: value"]);
  assert.deepEqual(renew(1.5), ["Period: type"]);

  for (const instanceId of ["", ".", ".."]) {
    assert.deepEqual(
      issues(() => bcc().prepare(StopInstance, { instanceId })),
      ["instanceId: value"],
    );
  }
});

test("one error has all issues, with a message that says what to do", () => {
  const call = () =>
    ecd().prepare(RenewDesktops, { DesktopIds: ids(1), Period: 5, ResellerOwnerUid: 2 ** 53 } as never);
  assert.throws(call, {
    message:
      "RenewDesktops: DesktopId is required: an array of 1 to 100, each a string of at least one character; " +
      "ResellerOwnerUid: given the number 9007199254740992, which has lost digits, allowed is a number up to 2^53 - 1; beyond it a BigInt or a string of digits; " +
      "Period: given the number 5, allowed is 1, 2, 3 or 6 while PeriodUnit is Month; " +
      "DesktopIds is unknown: did you mean DesktopId? (passthrough sends it unchecked)",
    operation: "RenewDesktops",
  });
});

test("passthrough sends unknown parameters, except those of the protocol", () => {
  const given = { DesktopId: ids(1), Unheard: { Of: [1, "two"] } };
  const { body } = ecd({ signing: "rpc" }).prepare(StopDesktops, given, { passthrough: true });
  assert.match(body!, /&Unheard\.Of\.1=1&Unheard\.Of\.2=two&/);
  const forged = () =>
    ecd({ signing: "rpc" }).prepare(StopDesktops, { ...given, AccessKeyId: "x" }, { passthrough: true });
  assert.deepEqual(issues(forged), ["AccessKeyId: value"]);
});

test("values that cannot be sent are named in the error", () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic, cyclic);
  let deep: unknown = "x";
  for (let i = 0; i < 5000; i++) deep = [deep];
  const odd = {
    function: () => 1,
    symbol: Symbol("s"),
    date: new Date(),
    map: new Map(),
    cyclic,
    deep,
    nan: NaN,
    surrogate: "a\ud800b",
  };
  for (const [name, value] of Object.entries(odd)) {
    const call = () => ecd().prepare(StopDesktops, { DesktopId: ids(1), New: value }, { passthrough: true });
    const [issue, ...rest] = issues(call);
    assert.match(issue!, /^New.*: type$/, name);
    assert.ok(rest.length <= 1, name);
  }
  for (const parameters of [null, undefined, "text", 1, [1], () => 1]) {
    assert.notDeepEqual(
      issues(() => ecd().prepare(StopDesktops, parameters as never)),
      [],
      String(parameters),
    );
  }
});

test("no message contains a secret", () => {
  const secrets = ["hunter2hunter2", "87654321", alibaba.accessKeySecret, "v1+/=token"];
  const shown: string[] = [];
  const login = {
    CurrentStage: "ADPassword",
    Password: { a: secrets[0] },
    TokenCode: [Number(secrets[1])],
    Pasword: secrets[0],
    AuthenticationCod: Number(secrets[1]),
  };
  try {
    wuying().prepare(user.GetLoginToken, login as never);
    assert.fail("the call has issues");
  } catch (error) {
    shown.push(String(error), inspect(error, { depth: 9 }), JSON.stringify(error));
  }
  for (const client of [ecd(), wuying(), bcc()]) {
    shown.push(inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client));
  }
  for (const text of shown) for (const secret of secrets) assert.ok(!text.includes(secret), text);
});

test("invalid settings are rejected", () => {
  const credentials = (change: object) => ({ credentials: { ...alibaba, ...change } as typeof alibaba });
  const cases: [setting: string, options: object][] = [
    ["accessKeyId", credentials({ accessKeyId: "" })],
    ["accessKeyId", credentials({ accessKeyId: "with space" })],
    ["accessKeySecret", credentials({ accessKeySecret: undefined })],
    ["accessKeySecret", credentials({ accessKeySecret: 42 })],
    ["securityToken", credentials({ securityToken: "line\nbreak" })],
    ["credentials", { credentials: undefined }],
    ["region", { region: undefined }],
    ["region", { region: "evil.example/" }],
    ["endpoint", { endpoint: "ftp://x" }],
    ["endpoint", { endpoint: "https://user:password@x" }],
    ["host", { host: "a/b" }],
    ["now", { now: () => NaN }],
    ["now", { now: () => 1e18 }],
    ["nonce", { nonce: () => "" }],
    ["nonce", { nonce: () => undefined }],
  ];
  for (const [setting, options] of cases) {
    const call = () =>
      new EcdClient({ region: "cn-hangzhou", credentials: alibaba, ...options } as never).prepare(StopDesktops, {
        RegionId: "r",
        DesktopId: ["a"],
      });
    assert.throws(
      call,
      (error) =>
        error instanceof ConfigurationError && error.setting === setting && !error.message.includes("password"),
      setting,
    );
  }
  assert.throws(() => ecd().prepare(GetInstance as never, {} as never), {
    code: "ERR_CONFIGURATION",
    setting: "operation",
  });
});
