import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  BindConfigGroup,
  CreateConfigGroup,
  DeleteConfigGroup,
  DescribeConfigGroup,
  DescribeGlobalTimerRecords,
  DescribeTimerGroup,
  ModifyConfigGroup,
  ModifyDesktopTimer,
  ModifyTimerGroup,
  UnbindConfigGroup,
} from "edgedesk/ecd";

import { nextTime, parseCron } from "../../emulator/alibaba/cron.js";
import { seed } from "../../emulator/seed.js";
import { DAY, formatInstant, HOUR, MINUTE } from "../../emulator/time.js";
import { AdminCloud, TRANSITION } from "./admin-support.js";
import { BEGINNING, flat, type Params } from "./support.js";

/* Timers of desktops and groups of timers. The cloud's clock begins on Friday, 2 January 2026, at 03:04:05 UTC. */

const [running = "", stopped = "", other = ""] = seed.ecd.desktopIds;
const DAILY_AT_FOUR = "0 0 4 ? * 1,2,3,4,5,6,7";
const WEEKDAYS_AT_SEVEN = "0 30 7 ? * 2-6";

describe("cron expressions", () => {
  const next = (text: string, after = BEGINNING): string | undefined => {
    const cron = parseCron(text);
    assert.ok(cron, text);
    const time = nextTime(cron, after);
    return time === undefined ? undefined : formatInstant(time);
  };

  test("name the next time in UTC", () => {
    assert.equal(next(DAILY_AT_FOUR), "2026-01-02T04:00:00Z");
    assert.equal(next("0 0 3 ? * 1,2,3,4,5,6,7"), "2026-01-03T03:00:00Z");
    assert.equal(next("5 4 3 * * ?"), "2026-01-03T03:04:05Z");
    assert.equal(next("6 4 3 * * ?"), "2026-01-02T03:04:06Z");
    assert.equal(next("0 0/15 * * * ?"), "2026-01-02T03:15:00Z");
    assert.equal(next("0 0 12 1 2 ?"), "2026-02-01T12:00:00Z");
    assert.equal(next("0 0 12 29 2 ? *"), "2028-02-29T12:00:00Z");
  });

  test("count weekdays from Sunday, by number or name", () => {
    for (const sunday of ["1", "SUN", "sun"]) assert.equal(next(`0 0 0 ? * ${sunday}`), "2026-01-04T00:00:00Z");
    assert.equal(next("0 0 0 ? * MON-TUE"), "2026-01-05T00:00:00Z");
  });

  test("that never come have no next time", () => {
    assert.equal(next("0 0 0 30 2 ?"), undefined);
  });

  test("that are wrong are no cron expressions", () => {
    const wrongs = [
      "",
      "x",
      "0 0 16 ? *",
      "60 0 0 ? * 1",
      "0 0 24 ? * 1",
      "0 0 0 ? * 8",
      "0 0 0 ? * 5-2",
      "0 0 0 ? * 0",
    ];
    for (const wrong of [...wrongs, "0 0/0 0 ? * 1", "0 0 0 ? * 1 2027", "0 0 0 ? * 1 * *", "0 a 0 ? * 1"]) {
      assert.equal(parseCron(wrong), undefined, wrong);
    }
  });
});

test("DescribeGlobalTimerRecords has what timers did, the latest first", async () => {
  const cloud = new AdminCloud();
  const ConfigTimers = [{ TimerType: "TimerShutdown", CronExpression: DAILY_AT_FOUR }];
  const group = { Name: "Nights", Type: "Timer", ProductType: "CLOUD_DESKTOP" };
  const { GroupId = "" } = await cloud.ecd.send(CreateConfigGroup, { ...group, ConfigTimers });
  const ResourceInfos = [{ ProductType: "CLOUD_DESKTOP", ResourceType: "CLOUD_DESKTOP", ResourceId: running }];
  await cloud.ecd.send(BindConfigGroup, { GroupId, ResourceInfos });
  cloud.later(DAY);
  const records = (parameters: object) => cloud.ecd.send(DescribeGlobalTimerRecords, parameters);
  const { Results = [], Count } = await records({ DesktopIds: [running] });
  assert.equal(Count, 1);
  const [{ TimerType, TimerResult, TimerGroupId, CreateTime } = {}] = Results;
  assert.deepEqual(
    [TimerType, TimerResult, TimerGroupId, CreateTime],
    ["TimerShutdown", "COMPLETED", GroupId, "2026-01-02T04:00:00Z"],
  );
  assert.equal((await records({ DesktopIds: [stopped] })).Count, 0);
  assert.equal((await records({ GroupId: "another" })).Count, 0);
});

describe("ModifyDesktopTimer", () => {
  const timer = (TimerType: string, more: object = {}) => ({ TimerType, CronExpression: DAILY_AT_FOUR, ...more });
  const set = (cloud: AdminCloud, id: string, ...DesktopTimers: object[]) =>
    cloud.ecd.send(ModifyDesktopTimer, { DesktopId: [id], UseDesktopTimers: true, DesktopTimers });
  const untilFour = Date.parse("2026-01-02T04:00:00Z") - BEGINNING;

  test("TimerShutdown stops and TimerBoot starts, when the clock comes to their time", async () => {
    const cloud = new AdminCloud();
    await set(cloud, running, timer("TimerShutdown"), timer("TimerBoot", { CronExpression: WEEKDAYS_AT_SEVEN }));
    cloud.later(untilFour - 1);
    assert.equal(await cloud.status(running), "Running");
    cloud.later(1);
    assert.equal(await cloud.status(running), "Stopping");
    cloud.later(TRANSITION);
    assert.equal(await cloud.status(running), "Stopped");
    cloud.later(3.5 * HOUR - TRANSITION);
    assert.equal(await cloud.status(running), "Starting");
    cloud.later(TRANSITION);
    assert.equal(await cloud.status(running), "Running");
    // Stopped on Saturday, and not started on a weekend.
    cloud.later(2 * DAY);
    assert.equal(await cloud.status(running), "Stopped");
    assert.equal(cloud.executions("stop").get(running), 2);
  });

  test("what was due while no request came is executed in its order", async () => {
    const cloud = new AdminCloud();
    await set(cloud, running, timer("TimerShutdown"), timer("TimerBoot", { CronExpression: "0 0 5 * * ?" }));
    cloud.later(10 * DAY + HOUR);
    assert.equal(await cloud.status(running), "Stopped");
    assert.deepEqual([cloud.executions("stop").get(running), cloud.executions("start").get(running)], [11, 10]);
  });

  test("a connected user keeps a desktop running, unless the timer enforces", async () => {
    const cloud = new AdminCloud();
    cloud.desktops.connect(running, "alice");
    await set(cloud, running, timer("TimerShutdown"));
    cloud.later(untilFour);
    assert.equal(await cloud.status(running), "Running");
    await set(cloud, running, timer("TimerShutdown", { Enforce: true }));
    cloud.later(DAY);
    assert.equal(await cloud.status(running), "Stopping");
    assert.equal((await cloud.describe(running)).ConnectionStatus, "Disconnected");
  });

  test("TimerReboot reboots and TimerReset rebuilds a running desktop only", async () => {
    const cloud = new AdminCloud();
    await set(cloud, running, timer("TimerReboot"));
    await set(cloud, other, timer("TimerReset"));
    await set(cloud, stopped, timer("TimerReboot"));
    cloud.later(untilFour);
    const statuses = [];
    for (const id of [running, other, stopped]) statuses.push(await cloud.status(id));
    assert.deepEqual(statuses, ["Starting", "Rebuilding", "Stopped"]);
  });

  test("NoConnect stops or hibernates a desktop that had no connected user for a time", async () => {
    const cloud = new AdminCloud();
    const idle = { TimerType: "NoConnect", Interval: 30 };
    cloud.desktops.connect(running, "alice");
    await set(cloud, running, { ...idle, OperationType: "Shutdown" });
    await set(cloud, other, { ...idle, OperationType: "Hibernate" });
    cloud.later(30 * MINUTE + TRANSITION);
    assert.deepEqual([await cloud.status(running), await cloud.status(other)], ["Running", "Hibernated"]);
    cloud.desktops.disconnect(running);
    cloud.later(30 * MINUTE - 1);
    assert.equal(await cloud.status(running), "Running");
    cloud.later(1);
    assert.equal(await cloud.status(running), "Stopping");
  });

  test("an empty list removes the timers", async () => {
    const cloud = new AdminCloud();
    await set(cloud, running, timer("TimerShutdown"));
    const { DesktopIds } = await set(cloud, running);
    assert.deepEqual(DesktopIds, [running]);
    cloud.later(DAY);
    assert.equal(await cloud.status(running), "Running");
  });

  test("refuses wrong expressions, more than 20 timers, more than 101 desktops, and UseDesktopTimers false", async () => {
    const cloud = new AdminCloud();
    const timers = (count: number, members: Params = { TimerType: "TimerBoot" }): Params =>
      Object.assign(
        {},
        ...Array.from({ length: count }, (_, index) =>
          Object.fromEntries(
            Object.entries(members).map(([name, value]) => [`DesktopTimers.${index + 1}.${name}`, value]),
          ),
        ),
      );
    const call = { ...flat("DesktopId", [running]), UseDesktopTimers: "true" };
    const wrong = { TimerType: "TimerBoot", CronExpression: "4 o'clock" };
    assert.equal(await cloud.refusal("ModifyDesktopTimer", { ...call, ...timers(1, wrong) }), "400 InvalidParameter");
    assert.equal(await cloud.refusal("ModifyDesktopTimer", { ...call, ...timers(21) }), "400 InvalidParameter");
    await cloud.call("ModifyDesktopTimer", { ...call, ...timers(20) });
    const ids = (count: number) => flat("DesktopId", Array<string>(count).fill(running));
    const many = (count: number) => ({ ...ids(count), UseDesktopTimers: "true" });
    assert.equal(await cloud.refusal("ModifyDesktopTimer", many(102)), "400 InvalidParameter");
    await cloud.call("ModifyDesktopTimer", many(101));
    assert.equal(await cloud.refusal("ModifyDesktopTimer", ids(1)), "400 InvalidParameter");
  });
});

describe("groups of timers", () => {
  const group = { Type: "Timer", ProductType: "CLOUD_DESKTOP", Name: "nights" };
  const shutdown = { TimerType: "TimerShutdown", CronExpression: DAILY_AT_FOUR, Enforce: true };
  const resources = (...ids: string[]) =>
    ids.map((ResourceId) => ({ ResourceId, ResourceType: "CLOUD_DESKTOP", ProductType: "CLOUD_DESKTOP" }));

  test("apply to the desktops that are bound to them", async () => {
    const cloud = new AdminCloud();
    const { GroupId = "" } = await cloud.ecd.send(CreateConfigGroup, { ...group, ConfigTimers: [shutdown] });
    await cloud.ecd.send(BindConfigGroup, { GroupId, ResourceInfos: resources(running, other) });
    const { Data } = await cloud.ecd.send(DescribeTimerGroup, { GroupId });
    assert.deepEqual([Data?.Name, Data?.BindCount], ["nights", 2]);
    assert.deepEqual(
      Data?.ConfigTimers?.map(({ TimerType, CronExpression, Enforce }) => ({ TimerType, CronExpression, Enforce })),
      [shutdown],
    );
    await cloud.ecd.send(UnbindConfigGroup, { Type: "Timer", ResourceInfos: resources(other) });
    cloud.later(HOUR);
    assert.deepEqual([await cloud.status(running), await cloud.status(other)], ["Stopped", "Running"]);
  });

  test("are changed, listed and deleted", async () => {
    const cloud = new AdminCloud();
    const { GroupId = "" } = await cloud.ecd.send(CreateConfigGroup, { ...group, ConfigTimers: [shutdown] });
    await cloud.ecd.send(BindConfigGroup, { GroupId, ResourceInfos: resources(running) });
    await cloud.ecd.send(ModifyConfigGroup, { GroupId, Name: "mornings", Description: "starts" });
    const boot = { TimerType: "TimerBoot", CronExpression: WEEKDAYS_AT_SEVEN };
    await cloud.ecd.send(ModifyTimerGroup, { GroupId, ConfigTimers: [boot] });
    const { Data, TotalCount } = await cloud.ecd.send(DescribeConfigGroup, { Name: "morn" });
    assert.deepEqual([Data?.[0]?.Description, TotalCount], ["starts", 1]);
    cloud.later(HOUR);
    assert.equal(await cloud.status(running), "Running");
    await cloud.ecd.send(DeleteConfigGroup, { GroupIds: [GroupId] });
    assert.equal(await cloud.refusal("DescribeTimerGroup", { GroupId }), "404 InvalidGroupId.NotFound");
    assert.equal((await cloud.call("DescribeConfigGroup")).TotalCount, 0);
  });

  test("are not bound to desktops that do not exist, and have a name of the kind Timer", async () => {
    const cloud = new AdminCloud();
    const { GroupId } = await cloud.call("CreateConfigGroup", group);
    const bind = (id: string, GroupId: string) =>
      cloud.refusal("BindConfigGroup", { GroupId, "ResourceInfos.1.ResourceId": id });
    assert.equal(await bind("ecd-none", GroupId), "404 InvalidDesktopId.NotFound");
    assert.equal(await bind(running, "ccg-none"), "404 InvalidGroupId.NotFound");
    assert.equal(await cloud.refusal("BindConfigGroup", { GroupId }), "400 MissingResourceInfos");
    const { Name: _name, ...nameless } = group;
    assert.equal(await cloud.refusal("CreateConfigGroup", nameless), "400 MissingName");
    const other = { ...group, Type: "Other" };
    assert.equal(await cloud.refusal("CreateConfigGroup", other), "400 InvalidParameter");
    const untyped = { ...group, "ConfigTimers.1.CronExpression": DAILY_AT_FOUR };
    assert.equal(await cloud.refusal("CreateConfigGroup", untyped), "400 MissingTimerType");
  });
});
