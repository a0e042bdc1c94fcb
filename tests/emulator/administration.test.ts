import assert from "node:assert/strict";
import { test } from "node:test";

import {
  DescribeDesktops,
  DescribeDesktopSessions,
  DescribeRenewalPrice,
  DisconnectDesktopSessions,
  EcdClient,
  StopDesktops,
  TagResources,
  UntagResources,
} from "edgedesk/ecd";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { variedDesktops } from "../../emulator/varied.js";

/* What the panel reads and changes besides power: sessions, prices, tags. */

function setUp() {
  const cloud = new Cloud({ transitionMs: 0, seed: { desktops: [...seed.ecd.desktops, ...variedDesktops(12)] } });
  const { fetch } = cloud;
  return { cloud, ecd: new EcdClient({ region: "cn-hangzhou", credentials: seed.ecd, fetch }) };
}

const [connected] = variedDesktops(12).filter(
  ({ region, session }) => region === "cn-hangzhou" && session && session.disconnectedForHours === undefined,
);
const { id } = connected!;

async function describe(ecd: EcdClient) {
  return (await ecd.send(DescribeDesktops, { DesktopId: [id] })).Desktops![0]!;
}

test("a connected desktop has a session, which a call or a stop ends", async () => {
  const { ecd } = setUp();
  const sessions = async () => (await ecd.send(DescribeDesktopSessions, { DesktopId: [id] })).Sessions!;
  assert.equal((await describe(ecd)).ConnectionStatus, "Connected");
  const [session] = await sessions();
  assert.deepEqual([session?.SessionStatus, session?.SessionEndTime], ["Connected", undefined]);
  const ended = [{ DesktopId: id, EndUserId: session!.EndUserId! }];
  await ecd.send(DisconnectDesktopSessions, { Sessions: ended, PreCheck: true });
  assert.equal((await describe(ecd)).ConnectionStatus, "Connected");
  await ecd.send(DisconnectDesktopSessions, { Sessions: ended });
  assert.equal((await describe(ecd)).ConnectionStatus, "Disconnected");
  assert.ok((await sessions())[0]?.SessionEndTime);

  const other = setUp().ecd;
  await other.send(StopDesktops, { DesktopId: [id] });
  const [after] = (await other.send(DescribeDesktopSessions, { DesktopId: [id] })).Sessions!;
  assert.equal(after?.SessionStatus, "Disconnected");
});

test("the price of a renewal grows with its period, and follows the factor", async () => {
  const { cloud, ecd } = setUp();
  const [subscription, , payAsYouGo] = seed.ecd.desktopIds as [string, string, string];
  const price = async (Period: 1 | 2) => {
    const InstanceIds = [subscription];
    return (await ecd.send(DescribeRenewalPrice, { InstanceIds, Period, ResourceType: "Desktop" })).PriceInfo!.Price!;
  };
  const { TradePrice: one, Currency } = await price(1);
  assert.equal(Currency, "CNY");
  assert.equal((await price(2)).TradePrice, 2 * one!);
  cloud.prices.factor = 1.5;
  assert.equal((await price(1)).TradePrice, 1.5 * one!);
  await assert.rejects(ecd.send(DescribeRenewalPrice, { InstanceIds: [payAsYouGo], ResourceType: "Desktop" }), {
    code: "IncorrectDesktopChargeType",
  });
});

test("tags are set and removed", async () => {
  const { ecd } = setUp();
  const tags = async () => (await describe(ecd)).Tags?.map(({ Key, Value }) => `${Key}=${Value}`);
  const before = await tags();
  await ecd.send(TagResources, {
    ResourceId: [id],
    ResourceType: "ALIYUN::GWS::INSTANCE",
    Tag: [{ Key: "floor", Value: "3" }],
  });
  assert.deepEqual(await tags(), [...before!, "floor=3"]);
  await ecd.send(UntagResources, { ResourceId: [id], ResourceType: "ALIYUN::GWS::INSTANCE", TagKey: ["floor"] });
  assert.deepEqual(await tags(), before);
});
