import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  BatchModifyEntitlement,
  DescribeConsoleMessages,
  ListOfficeSiteUsers,
  ListTagResources,
  ModifyEntitlement,
  ModifyUserEntitlement,
  SendConsoleMessage,
} from "edgedesk/ecd";
import { DescribeGlobalDesktops, DescribeUserResources, WuyingClient } from "edgedesk/wuying";

import { seed } from "../../emulator/seed.js";
import { AdminCloud } from "./admin-support.js";
import { flat, type Params } from "./support.js";

/* The users of desktops, the messages to them, and tags. */

const [running = "", stopped = "", , , unowned = ""] = seed.ecd.desktopIds;

/** The ids that the seed's user sees, by both operations. */
async function seen(cloud: AdminCloud): Promise<(string | undefined)[]> {
  const { region, clientId, sessionId, loginToken } = seed.wuying;
  const wuying = new WuyingClient({
    ...{ region, clientId, sessionId, loginToken },
    now: () => cloud.clock.now,
    fetch: cloud.fetch,
  });
  const { Desktops = [] } = await wuying.send(DescribeGlobalDesktops, { MaxResults: 100 });
  const { Resources = [] } = await wuying.send(DescribeUserResources, {});
  const ids = Desktops.map(({ DesktopId }) => DesktopId);
  assert.deepEqual(
    Resources.map(({ ResourceId }) => ResourceId),
    ids,
  );
  return ids;
}

describe("assignment", () => {
  test("a new user of a desktop sees it, a former one does not and is disconnected", async () => {
    const cloud = new AdminCloud();
    cloud.desktops.connect(running, "alice");
    await cloud.ecd.send(ModifyEntitlement, { DesktopId: unowned, EndUserId: ["alice"] });
    assert.ok((await seen(cloud)).includes(unowned));
    await cloud.ecd.send(ModifyEntitlement, { DesktopId: running, EndUserId: ["bob"] });
    assert.ok(!(await seen(cloud)).includes(running));
    const { EndUserIds, ConnectionStatus } = await cloud.describe(running);
    assert.deepEqual([EndUserIds, ConnectionStatus], [["bob"], "Disconnected"]);
  });

  test("ManagementFlags has ASSIGNING for a time", async () => {
    const cloud = new AdminCloud();
    await cloud.ecd.send(ModifyEntitlement, { DesktopId: running, EndUserId: ["bob"] });
    assert.deepEqual((await cloud.describe(running)).ManagementFlags, ["ASSIGNING"]);
    cloud.settle();
    assert.deepEqual((await cloud.describe(running)).ManagementFlags, []);
  });

  test("ModifyUserEntitlement adds and removes users", async () => {
    const cloud = new AdminCloud();
    await cloud.ecd.send(ModifyUserEntitlement, {
      EndUserId: ["bob", "carol"],
      AuthorizeDesktopId: [running],
      RevokeDesktopId: [unowned],
    });
    assert.deepEqual((await cloud.describe(running)).EndUserIds, ["alice", "bob", "carol"]);
    await cloud.ecd.send(ModifyUserEntitlement, { EndUserId: ["alice", "bob"], RevokeDesktopId: [running] });
    assert.deepEqual((await cloud.describe(running)).EndUserIds, ["carol"]);
  });

  test("BatchModifyEntitlement distributes users over desktops, and shows it before", async () => {
    const cloud = new AdminCloud();
    const DesktopId = Array.from({ length: 4 }, () => cloud.desktops.add({ endUserIds: ["frank"] }).id);
    const EndUserId = ["alice", "bob"];
    const batch = async (more: object) => {
      const { Entitlements } = await cloud.ecd.send(BatchModifyEntitlement, { DesktopId, EndUserId, ...more });
      const { AssignModels = [] } = Entitlements!;
      assert.deepEqual(
        AssignModels.map(({ DesktopId: id }) => id),
        DesktopId,
      );
      return AssignModels.map(({ EndUserIds = [] }) => EndUserIds.join());
    };
    const before = await cloud.describe(DesktopId[0]!);
    assert.deepEqual(await batch({ Preview: true }), ["alice", "bob", "alice", "bob"]);
    assert.deepEqual(await cloud.describe(DesktopId[0]!), before);
    assert.deepEqual(await batch({ MaxDesktopPerUser: 3 }), ["alice", "bob", "alice", "bob"]);
    assert.deepEqual(await batch({ MaxDesktopPerUser: 3, Strategy: "CENTRAL" }), ["alice", "alice", "alice", "bob"]);
    assert.deepEqual(await batch({ MaxDesktopPerUser: 1 }), ["alice", "bob", "", ""]);
    const both = { MaxUserPerDesktop: 2, MaxDesktopPerUser: 3, Strategy: "CENTRAL" };
    assert.deepEqual(await batch(both), ["alice,bob", "alice,bob", "alice,bob", ""]);
    const [first, , , last] = await Promise.all(DesktopId.map((id) => cloud.describe(id)));
    assert.deepEqual([first.EndUserIds, first.ManagementFlags, last.EndUserIds], [["alice", "bob"], ["ASSIGNING"], []]);
  });

  test("only running desktops change, and 100 users are the limit", async () => {
    const cloud = new AdminCloud();
    const users = (count: number) =>
      flat(
        "EndUserId",
        Array.from({ length: count }, (_, index) => `user${index}`),
      );
    const wrongs: [string, Params, string][] = [
      ["ModifyEntitlement", { DesktopId: stopped, ...users(1) }, "400 IncorrectDesktopStatus"],
      ["ModifyEntitlement", { DesktopId: running, ...users(101) }, "400 InvalidParameter"],
      ["ModifyEntitlement", users(1), "400 MissingDesktopId"],
      ["BatchModifyEntitlement", { "DesktopId.1": stopped, ...users(1) }, "400 IncorrectDesktopStatus"],
      ["BatchModifyEntitlement", { "DesktopId.1": stopped, Preview: "true" }, "400 IncorrectDesktopStatus"],
      ["BatchModifyEntitlement", { "DesktopId.1": running, MaxUserPerDesktop: "501" }, "400 InvalidParameter"],
      ["BatchModifyEntitlement", { "DesktopId.1": running, Strategy: "RANDOM" }, "400 InvalidParameter"],
      ["ModifyUserEntitlement", { "AuthorizeDesktopId.1": running }, "400 MissingEndUserId"],
      ["ModifyUserEntitlement", { "RevokeDesktopId.1": stopped, ...users(1) }, "400 IncorrectDesktopStatus"],
      ["ModifyUserEntitlement", { "AuthorizeDesktopId.1": "ecd-none", ...users(1) }, "404 InvalidDesktopId.NotFound"],
    ];
    for (const [action, wrong, code] of wrongs) {
      assert.equal(await cloud.refusal(action, wrong), code, `${action} ${JSON.stringify(wrong).slice(0, 80)}`);
    }
    assert.deepEqual((await cloud.describe(running)).EndUserIds, ["alice"]);
    await cloud.call("ModifyEntitlement", { DesktopId: running, ...users(100) });
  });

  test("the users of an office site are listed with the number of their desktops", async () => {
    const cloud = new AdminCloud();
    const site = { OfficeSiteId: seed.ecd.officeSite.id };
    const { Users } = await cloud.ecd.send(ListOfficeSiteUsers, { ...site, Filter: "ali" });
    assert.deepEqual(
      Users?.map(({ EndUser, AssignedDesktopNumber }) => [EndUser, AssignedDesktopNumber]),
      [["alice", 4]],
    );
    assert.equal((await cloud.call("ListOfficeSiteUsers", site)).Users.length, seed.wuying.users.length);
    assert.deepEqual((await cloud.call("ListDirectoryUsers", { DirectoryId: "cn-shanghai+dir-0000000001" })).Users, []);
  });
});

test("published messages of the console are sent, drafts are not", async () => {
  const cloud = new AdminCloud();
  const { MessageList } = await cloud.ecd.send(DescribeConsoleMessages, {});
  assert.deepEqual(
    MessageList!.map(({ MessageId, Status }) => [MessageId, Status]),
    [
      ["msg-emulator0001", "Published"],
      ["msg-emulator0002", "Init"],
    ],
  );
  assert.equal((await cloud.ecd.send(SendConsoleMessage, { MessageId: "msg-emulator0001" })).Success, true);
  const refusal = (MessageId: string) => cloud.refusal("SendConsoleMessage", { MessageId });
  assert.equal(await refusal("msg-emulator0002"), "400 IncorrectMessageStatus");
  assert.equal(await refusal("x"), "404 InvalidMessageId.NotFound");
});

describe("tags", () => {
  const ResourceType = "ALIYUN::GWS::INSTANCE";
  const tag = (index: number, Key: string, Value: string): Params => ({
    [`Tag.${index}.Key`]: Key,
    [`Tag.${index}.Value`]: Value,
  });

  test("are listed by desktop and by tag, and filter desktops", async () => {
    const cloud = new AdminCloud();
    const call = { ResourceType, ...flat("ResourceId", [running, stopped]) };
    await cloud.call("TagResources", { ...call, ...tag(1, "floor", "3"), ...tag(2, "team", "") });
    await cloud.call("TagResources", { ...call, ...tag(1, "floor", "4"), "ResourceId.1": stopped });
    const { TagResources } = await cloud.ecd.send(ListTagResources, { ResourceType, ResourceId: [running] });
    assert.deepEqual(
      TagResources?.map(({ TagKey, TagValue }) => [TagKey, TagValue]),
      [
        ["floor", "3"],
        ["team", ""],
      ],
    );
    const floor = await cloud.call("ListTagResources", { ResourceType, "Tag.1.Key": "floor" });
    assert.equal(floor.TagResources.length, 2);
    const third = await cloud.call("DescribeDesktops", tag(1, "floor", "3"));
    assert.deepEqual([third.TotalCount, third.Desktops[0].DesktopId], [1, running]);
    assert.equal((await cloud.call("DescribeDesktops", { "Tag.1.Key": "floor" })).TotalCount, 2);
  });

  test("All removes all of them", async () => {
    const cloud = new AdminCloud();
    const call = { ResourceType, ...flat("ResourceId", [running]) };
    await cloud.call("TagResources", { ...call, ...tag(1, "floor", "3") });
    await cloud.call("UntagResources", { ...call, All: "true" });
    assert.deepEqual((await cloud.describe(running)).Tags, []);
  });

  test("20 tags with keys of 128 characters, of 100 desktops, are the limit; 50 desktops for a removal", async () => {
    const cloud = new AdminCloud();
    const tags = (count: number): Params =>
      Object.assign({}, ...Array.from({ length: count }, (_, index) => tag(index + 1, `key${index}`, "x")));
    const ids = (count: number) => ({ ResourceType, ...flat("ResourceId", Array<string>(count).fill(running)) });
    const refused = "400 InvalidParameter";
    assert.equal(await cloud.refusal("TagResources", { ...ids(1), ...tags(21) }), refused);
    assert.equal(await cloud.refusal("TagResources", { ...ids(101), ...tags(1) }), refused);
    assert.equal(await cloud.refusal("TagResources", { ...ids(1), ...tag(1, "k".repeat(129), "") }), refused);
    assert.equal(await cloud.refusal("TagResources", ids(1)), "400 MissingTag");
    assert.equal(await cloud.refusal("UntagResources", { ...ids(51), "TagKey.1": "a" }), refused);
    const other = { ...ids(1), ...tags(1), ResourceType: "ALIYUN::GWS::OTHER" };
    assert.equal(await cloud.refusal("TagResources", other), refused);
    await cloud.call("TagResources", { ...ids(100), ...tags(20) });
    await cloud.call("UntagResources", { ...ids(50), "TagKey.1": "key0" });
    assert.equal((await cloud.describe(running)).Tags.length, 19);
  });
});
