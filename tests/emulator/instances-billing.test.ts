import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  BatchChangeToPostpaid,
  BatchChangeToPrepaid,
  ChangeToPrepaid,
  CreateAutoRenewRule,
  DeleteAutoRenewRule,
  GetInstance,
  PurchaseReservedInstance,
} from "edgedesk/bcc";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { connect, refusal } from "./bcc-support.js";

const [web, data, stopped, expired] = seed.bcc.instanceIds as [string, string, string, string];
type Client = ReturnType<typeof connect>["bcc"];

const get = async (bcc: Client, instanceId: string) => (await bcc.send(GetInstance, { instanceId })).instance!;
const charge = async (bcc: Client, id: string) => {
  const { paymentTiming, expireTime } = await get(bcc, id);
  return [paymentTiming, expireTime];
};

describe("a renewal", () => {
  test("extends a subscription by the months that the vendor sells", async () => {
    const { bcc, cloud, raw } = connect();
    const renew = (reservationLength: number) => {
      const reservation = { reservationLength, reservationTimeUnit: "Month" } as const;
      return bcc.send(PurchaseReservedInstance, { instanceId: data, billing: { reservation } });
    };
    assert.match((await renew(12)).orderId ?? "", /^\d+$/);
    assert.deepEqual(await charge(bcc, data), ["Prepaid", "2027-02-01T03:04:05Z"]);
    for (const months of [0, 10, 37, -1]) assert.equal(await refusal(renew(months)), "400 BadRequest", `${months}`);
    const weeks = { billing: { reservation: { reservationLength: 1, reservationTimeUnit: "Week" } } };
    assert.equal(await raw("PUT", `/v2/instance/${data}?purchaseReserved`, weeks), "400 BadRequest");
    assert.equal(await raw("PUT", `/v2/instance/${web}?purchaseReserved`, {}), "409 Instance.RenewNotPrepay");
    assert.equal(cloud.executions("renew").get(data), 1);
  });

  test("by a rule happens seven days before the end, again and again, until the rule is deleted", async () => {
    const { bcc, pass } = connect();
    await bcc.send(CreateAutoRenewRule, { instanceId: data, renewTimeUnit: "month", renewTime: 1 });
    const { autoRenew, autoRenewPeriod, autoRenewPeriodUnit } = await get(bcc, data);
    assert.deepEqual([autoRenew, autoRenewPeriod, autoRenewPeriodUnit], [true, 1, "month"]);
    pass(23 * DAY - 1);
    assert.equal((await charge(bcc, data))[1], "2026-02-01T03:04:05Z");
    pass(1);
    assert.equal((await charge(bcc, data))[1], "2026-03-01T03:04:05Z");
    pass(100 * DAY);
    const [, end] = await charge(bcc, data);
    assert.equal(end, "2026-06-01T03:04:05Z");
    await bcc.send(DeleteAutoRenewRule, { instanceId: data });
    pass(60 * DAY);
    const { status, expireTime, autoRenew: renews } = await get(bcc, data);
    assert.deepEqual([status, expireTime, renews], ["Expired", end, false]);
  });

  test("by a rule takes 1 to 9 months and 1 to 3 years, and a subscription that has not ended", async () => {
    const { bcc } = connect();
    const rule = (instanceId: string, renewTimeUnit: "month" | "year", renewTime: number) =>
      bcc.send(CreateAutoRenewRule, { instanceId, renewTimeUnit, renewTime });
    for (const [unit, time] of [
      ["month", 0],
      ["month", 10],
      ["year", 0],
      ["year", 4],
    ] as const) {
      assert.equal(await refusal(rule(data, unit, time)), "400 BadRequest", `${time} ${unit}`);
    }
    await rule(data, "month", 9);
    await rule(data, "year", 3);
    assert.equal(await refusal(rule(web, "month", 1)), "409 OperationDenied");
    assert.equal(await refusal(rule(expired, "month", 1)), "409 OperationDenied");
    assert.equal(await refusal(rule("i-none", "month", 1)), "404 NoSuchObject");
  });
});

describe("a change of the charge", () => {
  test("to a subscription begins now", async () => {
    const { bcc } = connect();
    const change = (instanceId: string, duration: number) => bcc.send(ChangeToPrepaid, { instanceId, duration });
    assert.match((await change(web, 1)).orderId ?? "", /^\d+$/);
    assert.deepEqual(await charge(bcc, web), ["Prepaid", "2026-02-02T03:04:05Z"]);
    assert.equal(await refusal(change(web, 1)), "403 Instance.PaymentTypeNotSupportToPrepay");
    assert.equal(await refusal(change(stopped, 10)), "400 BadRequest");
    await change(stopped, 36);
  });

  test("of a batch to a subscription changes all instances or none", async () => {
    const { bcc, raw } = connect();
    const change = (ids: string[]) =>
      bcc.send(BatchChangeToPrepaid, {
        config: ids.map((instanceId) => ({ instanceId, duration: 1, autoRenew: true, autoRenewPeriod: 3 })),
      });
    assert.equal(await refusal(change([web, data])), "403 Instance.PaymentTypeNotSupportToPrepay");
    assert.deepEqual(await charge(bcc, web), ["Postpaid", undefined]);
    await change([web, stopped]);
    const { paymentTiming, autoRenewPeriod } = await get(bcc, stopped);
    assert.deepEqual([paymentTiming, autoRenewPeriod], ["Prepaid", 3]);
    const many = { config: Array.from({ length: 21 }, () => ({ instanceId: web, duration: 1 })) };
    assert.equal(await raw("POST", "/v2/instance/batch/charging?toPrepay", many), "400 InappropriateJSON");
  });

  test("to payment by use takes effect at once, or at the end of the subscription", async () => {
    const { bcc, pass } = connect();
    const change = (instanceId: string, effectiveType?: string) =>
      bcc.send(BatchChangeToPostpaid, { config: [{ instanceId, effectiveType }] });
    await change(data);
    assert.deepEqual(await charge(bcc, data), ["Prepaid", "2026-02-01T03:04:05Z"]);
    pass(30 * DAY);
    const { status, paymentTiming } = await get(bcc, data);
    assert.deepEqual([status, paymentTiming], ["Running", "Postpaid"]);
    assert.equal(await refusal(change(data)), "403 Instance.PaymentTypeNotSupportToPostpaid");

    const other = connect().bcc;
    await other.send(BatchChangeToPostpaid, { config: [{ instanceId: data, effectiveType: "AtOnce" }] });
    assert.deepEqual(await charge(other, data), ["Postpaid", undefined]);
  });

  test("to payment by use is refused for expired instances, and with automatic renewal", async () => {
    const { bcc, raw } = connect();
    const change = (instanceId: string) => bcc.send(BatchChangeToPostpaid, { config: [{ instanceId }] });
    assert.equal(await refusal(change(expired)), "403 Instance.ExpiredResourceNotSupportToPostpaid");
    await bcc.send(CreateAutoRenewRule, { instanceId: data, renewTimeUnit: "month", renewTime: 1 });
    assert.equal(await refusal(change(data)), "403 Instance.AutoRenewNotSupportToPostpaid");
    const target = "/v2/instance/batch/charging?toPostpay";
    const config = (length: number) => ({ config: Array.from({ length }, () => ({ instanceId: expired })) });
    assert.equal(await raw("POST", target, config(21)), "400 InappropriateJSON");
    const later = { config: [{ instanceId: expired, effectiveType: "Later" }] };
    assert.equal(await raw("POST", target, later), "400 BadRequest");
  });
});
