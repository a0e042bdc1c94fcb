/** Calls that compile, and calls that do not: `@ts-expect-error` fails on a line without an error. Never run. */

import {
  atVersion,
  BccClient as Bcc,
  type BccClient,
  CreateAsp,
  GetInstance,
  ListInstances,
  PurchaseReservedInstance,
  renewAll as renewInstances,
  StopInstance,
} from "edgedesk/bcc";
import {
  ApiError,
  CallError,
  DescribeDesktops,
  type EcdClient,
  EcdClient as Ecd,
  RenewDesktops,
  stopAll,
  StopDesktops,
  waitFor,
} from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

declare const ecd: EcdClient;
declare const user: wuying.WuyingClient;
declare const bcc: BccClient;
const DesktopId = ["ecd-1"];

// --- compiles --------------------------------------------------------------------------------------------------

const { RequestId } = await ecd.send(StopDesktops, { DesktopId });
RequestId satisfies string | undefined;
await ecd.send(DescribeDesktops);
await ecd.send(DescribeDesktops, { MaxResults: 10n, PageSize: "5", PageNumber: 1, DesktopStatus: "SomethingNew" });
await ecd.send(RenewDesktops, { DesktopId, ResellerOwnerUid: 9007199254740993n, PeriodUnit: "Year", AutoPay: false });
await ecd.send(StopDesktops, { DesktopId, RegionId: "cn-beijing", OsUpdate: null }, { timeout: 5, region: "x" });
await ecd.send(StopDesktops, { DesktopId, Unheard: 1 }, { passthrough: true });
await ecd.send({ action: "New" }, { Anything: ["goes"] });
await user.send(wuying.StopDesktops, { DesktopId, ClientToken: "t", OsUpdate: true, Uuid: "u" });
await bcc.send(StopInstance, { instanceId: "i", forceStop: true });
(await bcc.send(GetInstance, { instanceId: "i" })).instance?.status satisfies string | undefined;
await bcc.send(PurchaseReservedInstance, { instanceId: "i", billing: {}, clientToken: "t" });
await bcc.send(atVersion(StopInstance, 1), { instanceId: "i", forceStop: true });
new Bcc({ region: "bj", credentials: { accessKeyId: "a", secretAccessKey: "b" }, clientToken: "every" });
(await bcc.send(ListInstances)).instances?.[0]?.id satisfies string | undefined;
(await ecd.send(DescribeDesktops)).Desktops?.[0]?.Memory satisfies number | bigint | undefined;
ecd.prepare(StopDesktops, { DesktopId }).stringToSign satisfies string;
new Ecd({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b", securityToken: "c" }, signing: "rpc" });
declare const failed: unknown;
if (failed instanceof ApiError) failed.accessDeniedDetail?.AuthAction satisfies string | undefined;
if (failed instanceof CallError) failed.kind satisfies string;

for await (const desktop of ecd.paginate(DescribeDesktops, { MaxResults: 5 }))
  desktop.DesktopId satisfies string | undefined;
for await (const instance of bcc.paginate(ListInstances)) instance.id satisfies string | undefined;
const { items, next, total, response } = await ecd.page(DescribeDesktops, { MaxResults: 5 });
items[0]?.DesktopId satisfies string | undefined;
total satisfies number | undefined;
response.NextToken satisfies string | undefined;
if (next) (await ecd.page(DescribeDesktops, next)).next satisfies typeof next | undefined;
(await stopAll(ecd, ["a"], { StoppedMode: "KeepCharging" }, { concurrency: 2 })).remaining satisfies readonly string[];
(await waitFor(ecd, { DesktopId: "a" }, "Stopped", { timeout: 1 }))["a"] satisfies string | undefined;
new Ecd({ region: "r", credentials: async () => ({ accessKeyId: "a", accessKeySecret: "b", expiration: new Date() }) });
new Ecd({
  region: "r",
  credentials: { accessKeyId: "a", sign: ({ stringToSign }) => stringToSign },
  retry: { maxAttempts: 5 },
  hooks: {},
});

// --- does not compile ------------------------------------------------------------------------------------------

// @ts-expect-error: an operation without pages
await ecd.page(StopDesktops, { DesktopId: ["a"] });
// @ts-expect-error: an unknown option
new Bcc({ region: "bj", credentials: { accessKeyId: "a", secretAccessKey: "b" }, clientToken: "some" });
// @ts-expect-error: the items of a list are numbers
await bcc.send(CreateAsp, { name: "n", timePoints: [true], repeatWeekdays: [1], retentionDays: "7" });

// @ts-expect-error DesktopId is required
await ecd.send(StopDesktops);
// @ts-expect-error DesktopId is required
await ecd.send(StopDesktops, {});
// @ts-expect-error misspelt
await ecd.send(StopDesktops, { DesktopIds: DesktopId });
// @ts-expect-error misspelt beside a right one
await ecd.send(StopDesktops, { DesktopId, StopedMode: "KeepCharging" });
// @ts-expect-error not an array
await ecd.send(StopDesktops, { DesktopId: "ecd-1" });
// @ts-expect-error its items are not strings
await ecd.send(StopDesktops, { DesktopId: [1] });
// @ts-expect-error a required parameter cannot be undefined
await ecd.send(StopDesktops, { DesktopId: null });
// @ts-expect-error a closed set
await ecd.send(StopDesktops, { DesktopId, StoppedMode: "keepCharging" });
// @ts-expect-error not a boolean
await ecd.send(StopDesktops, { DesktopId, OsUpdate: "true" });
// @ts-expect-error a closed set
await ecd.send(RenewDesktops, { DesktopId, PeriodUnit: "Week" });
// @ts-expect-error not an integer
await ecd.send(RenewDesktops, { DesktopId, Period: true });
// @ts-expect-error not a boolean
await ecd.send(RenewDesktops, { DesktopId, AutoPay: 1 });
// @ts-expect-error another case
await ecd.send(RenewDesktops, { DesktopId, period: 1 });
// @ts-expect-error the end user's operation
await ecd.send(wuying.StopDesktops, { DesktopId });
// @ts-expect-error the admin's operation
await user.send(StopDesktops, { DesktopId });
// @ts-expect-error Baidu's operation
await ecd.send(StopInstance, { instanceId: "i" });
// @ts-expect-error Alibaba's operation
await bcc.send(StopDesktops, { DesktopId });
// @ts-expect-error a parameter of the admin's operation alone
await user.send(wuying.StopDesktops, { DesktopId, StoppedMode: "KeepCharging" });
// @ts-expect-error instanceId is required
await bcc.send(StopInstance, { forceStop: true });
// @ts-expect-error not a string
await bcc.send(StopInstance, { instanceId: 1 });
// @ts-expect-error misspelt
await bcc.send(StopInstance, { instanceId: "i", forcestop: true });
// @ts-expect-error no such option
await ecd.send(StopDesktops, { DesktopId }, { timeOut: 5 });
// @ts-expect-error milliseconds are a number
await ecd.send(StopDesktops, { DesktopId }, { timeout: "5s" });
// @ts-expect-error no such field
(await ecd.send(StopDesktops, { DesktopId })).OrderId;
// @ts-expect-error may be absent
(await ecd.send(DescribeDesktops)).Desktops.length;
// @ts-expect-error Baidu's name for it
new Ecd({ region: "r", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
// @ts-expect-error credentials are required
new Ecd({ region: "r" });
// @ts-expect-error no such scheme
new Ecd({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b" }, signing: "v4" });
// @ts-expect-error clientId is required
new wuying.WuyingClient({ region: "r" });
// @ts-expect-error prepare checks as send does
ecd.prepare(StopDesktops, { Desktop: DesktopId });
// @ts-expect-error one of two is required
await ecd.send(ModifyDesktopName, { DesktopId: "ecd-1" });
// @ts-expect-error not a plain string
await ecd.send(ModifyDesktopName, { DesktopId, NewDesktopName: "n" });
// @ts-expect-error misspelt within an object
await ecd.send(DescribeDesktops, { Tag: [{ Key: "k", Valeu: "v" }] });
// @ts-expect-error its items are not objects
await ecd.send(DescribeDesktops, { Tag: ["k=v"] });
// @ts-expect-error not an integer
await ecd.send(DescribeDesktops, { MaxResults: [10] });
// @ts-expect-error its items are not strings
await ecd.send(DescribeDesktops, { DesktopStatusList: [true] });
// @ts-expect-error misspelt
await ecd.send(DescribeDesktops, { NextTokn: "t" });
// @ts-expect-error a string is not an object of parameters
await ecd.send(DescribeDesktops, "RegionId=cn-hangzhou");
// @ts-expect-error an array is not an object of parameters
await ecd.send(DescribeDesktops, [1]);
// @ts-expect-error the name of an operation is not an operation
await ecd.send("DescribeDesktops");
// @ts-expect-error an operation has an action
await ecd.send({ name: "DescribeDesktops" }, {});
// @ts-expect-error CurrentStage is a string
await user.send(wuying.GetLoginToken, { CurrentStage: 1 });
// @ts-expect-error KeepAlive is a boolean
await user.send(wuying.GetLoginToken, { KeepAlive: "yes" });
// @ts-expect-error misspelt
await user.send(wuying.GetLoginToken, { Pasword: "p" });
// @ts-expect-error features are texts
await user.send(wuying.GetLoginToken, { AvailableFeatures: { x: 1 } });
// @ts-expect-error a session is an object
user.setSession("session-1", "token-1");
// @ts-expect-error misspelt
user.setSession({ sessionID: "session-1" });
// @ts-expect-error no such scheme of the end-user API
new wuying.WuyingClient({ region: "r", clientId: "c", signing: "acs3" });
// @ts-expect-error no such placement
new wuying.WuyingClient({ region: "r", clientId: "c", placement: "body" });
// @ts-expect-error Alibaba's name for it
new Bcc({ region: "bj", credentials: { accessKeyId: "a", accessKeySecret: "b" } });
// @ts-expect-error seconds are a number
new Bcc({ region: "bj", credentials: { accessKeyId: "a", secretAccessKey: "b" }, expiry: "1800" });
// @ts-expect-error filters are texts
await bcc.send(ListInstances, { instanceIds: ["i-1"] });
// @ts-expect-error misspelt
await bcc.send(ListInstances, { maxkeys: 10 });
// @ts-expect-error no such field in a model
(await bcc.send(GetInstance, { instanceId: "i" })).instance?.state;
// @ts-expect-error a response is a promise
ecd.send(DescribeDesktops).Desktops;

// @ts-expect-error its responses have no pages
for await (const _ of ecd.paginate(StopDesktops, { DesktopId }));
// @ts-expect-error a misspelt parameter
ecd.paginate(DescribeDesktops, { MaxResult: 5 });
// @ts-expect-error the ids are given beside the parameters
void stopAll(ecd, ["a"], { DesktopId: ["b"] });
// @ts-expect-error no such mode
void stopAll(ecd, ["a"], { StoppedMode: "Whenever" });
// @ts-expect-error ids are strings
void stopAll(ecd, [1]);
// @ts-expect-error a client of the other vendor
void stopAll(bcc, ["a"]);
// @ts-expect-error waitFor of edgedesk/bcc is for instances
void waitFor(ecd, { instanceId: "a" }, "Stopped");
// @ts-expect-error not one of the three
new Ecd({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b" }, retry: { onThrottling: "some" } });
// @ts-expect-error renewing an instance needs its billing
void renewInstances(bcc, ["a"]);
