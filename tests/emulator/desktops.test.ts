import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { DAY, HOUR } from "../../emulator/time.js";
import { BEGINNING, type Params, TestCloud, acs3, anonymous, flat } from "./support.js";

const { ecd, wuying } = seed;
const [prepaid, prepaidStopped, postpaid, postpaidStopped, unowned, expired] = ecd.desktopIds as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const region = { RegionId: ecd.region };

class EcdCloud extends TestCloud {
  #tokens = 0;

  admin(action: string, ids: readonly string[], params: Params = {}) {
    const at = this.clock.now;
    return this.send(acs3(action, { ...region, ...flat("DesktopId", ids), ...params }, { at }));
  }

  user(action: string, ids: readonly string[], params: Params = {}) {
    const ClientToken = `token-${++this.#tokens}`;
    const at = this.clock.now;
    return this.send(anonymous(action, { ...flat("DesktopId", ids), ClientToken, ...params }, { at }));
  }

  async describe(id: string) {
    return (await this.admin("DescribeDesktops", [id])).body.Desktops[0];
  }

  async status(id: string): Promise<string> {
    return (await this.describe(id)).DesktopStatus;
  }
}

const succeeded = ({ status, body }: { status: number; body: any }) => {
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
const code = ({ status, body }: { status: number; body: any }) => `${status} ${body.Code}`;

describe("states", () => {
  for (const api of ["admin", "user"] as const) {
    test(`${api}: Running, Stopping, Stopped, Starting, Running`, async () => {
      const cloud = new EcdCloud();
      assert.equal(await cloud.status(prepaid), "Running");
      assert.deepEqual(Object.keys(succeeded(await cloud[api]("StopDesktops", [prepaid]))), ["RequestId"]);
      assert.equal(await cloud.status(prepaid), "Stopping");
      cloud.clock.advance(1499);
      assert.equal(await cloud.status(prepaid), "Stopping");
      cloud.clock.advance(1);
      assert.equal(await cloud.status(prepaid), "Stopped");
      succeeded(await cloud[api]("StartDesktops", [prepaid]));
      assert.equal(await cloud.status(prepaid), "Starting");
      cloud.clock.advance(1500);
      assert.equal(await cloud.status(prepaid), "Running");
      succeeded(await cloud[api]("RebootDesktops", [prepaid]));
      assert.equal(await cloud.status(prepaid), "Starting");
      cloud.clock.advance(1500);
      assert.equal(await cloud.status(prepaid), "Running");
    });

    test(`${api}: an operation in the wrong state is refused`, async () => {
      const cloud = new EcdCloud();
      const refused = "400 IncorrectDesktopStatus";
      assert.equal(code(await cloud[api]("StopDesktops", [prepaidStopped])), refused);
      assert.equal(code(await cloud[api]("RebootDesktops", [prepaidStopped])), refused);
      assert.equal(code(await cloud[api]("StartDesktops", [prepaid])), refused);
      succeeded(await cloud[api]("StopDesktops", [prepaid]));
      for (const action of ["StopDesktops", "StartDesktops", "RebootDesktops"]) {
        assert.equal(code(await cloud[api](action, [prepaid])), refused);
      }
    });

    test(`${api}: one desktop in the wrong state, and none is changed`, async () => {
      const cloud = new EcdCloud();
      await cloud[api]("StopDesktops", [prepaid, prepaidStopped]);
      assert.equal(await cloud.status(prepaid), "Running");
      assert.equal(code(await cloud[api]("StopDesktops", [prepaid, "ecd-nothing"])), "404 InvalidDesktopId.NotFound");
      assert.equal(await cloud.status(prepaid), "Running");
    });
  }

  test("transitionMs sets the duration of transitions", async () => {
    const cloud = new EcdCloud({ transitionMs: 0 });
    succeeded(await cloud.admin("StopDesktops", [prepaid]));
    assert.equal(await cloud.status(prepaid), "Stopped");
  });

  test("both APIs share the desktops", async () => {
    const cloud = new EcdCloud();
    succeeded(await cloud.user("StopDesktops", [prepaid]));
    assert.equal(await cloud.status(prepaid), "Stopping");
    cloud.clock.advance(1500);
    succeeded(await cloud.admin("StartDesktops", [prepaid]));
    const { Desktops } = succeeded(await cloud.user("DescribeGlobalDesktops", [prepaid], { RegionId: "cn-shanghai" }));
    assert.equal(Desktops[0].DesktopStatus, "Starting");
  });

  test("a desktop expires with its subscription", async () => {
    const cloud = new EcdCloud();
    cloud.clock.advance(30 * DAY - 1000);
    assert.equal(await cloud.status(prepaid), "Running");
    cloud.clock.advance(1000);
    assert.equal(await cloud.status(prepaid), "Expired");
    assert.equal(await cloud.status(postpaid), "Running");
    assert.equal(code(await cloud.admin("StopDesktops", [prepaid])), "400 IncorrectDesktopStatus");
  });

  test("StoppedMode sets charging, and other values are refused", async () => {
    const cloud = new EcdCloud();
    succeeded(await cloud.admin("StopDesktops", [prepaid], { StoppedMode: "KeepCharging" }));
    succeeded(await cloud.admin("StopDesktops", [postpaid]));
    assert.deepEqual([cloud.desktops.get(prepaid).charging, cloud.desktops.get(postpaid).charging], [true, false]);
    const wrong = await cloud.admin("StopDesktops", [unowned], { StoppedMode: "Other" });
    assert.equal(code(wrong), "400 InvalidParameter");
    cloud.clock.advance(1500);
    succeeded(await cloud.admin("StartDesktops", [postpaid]));
    assert.equal(cloud.desktops.get(postpaid).charging, true);
  });
});

describe("limits", () => {
  test("admin takes 100 ids, an end user 20", async () => {
    const cloud = new EcdCloud();
    const ids = (count: number) => Array<string>(count).fill(prepaid);
    assert.equal(code(await cloud.admin("StopDesktops", ids(101))), "400 InvalidParameter");
    succeeded(await cloud.admin("StopDesktops", ids(100)));
    cloud.clock.advance(1500);
    assert.equal(code(await cloud.user("StartDesktops", ids(21))), "400 InvalidParameter");
    succeeded(await cloud.user("StartDesktops", ids(20)));
  });

  test("ids are read in numeric order, with gaps", async () => {
    const cloud = new EcdCloud();
    succeeded(await cloud.admin("StopDesktops", [], { "DesktopId.3": prepaid }));
    assert.equal(await cloud.status(prepaid), "Stopping");
    const twice = { "DesktopId.10": "ecd-b", "DesktopId.2": "ecd-a" };
    const { body } = await cloud.admin("StopDesktops", [], twice);
    assert.match(body.Message, /ecd-a/);
  });

  test("a desktop of another user or region is not found", async () => {
    const cloud = new EcdCloud();
    const notFound = "404 InvalidDesktopId.NotFound";
    assert.equal(code(await cloud.user("StopDesktops", [unowned])), notFound);
    const beijing = { RegionId: "cn-beijing" };
    assert.equal(code(await cloud.admin("StopDesktops", [prepaid], beijing)), notFound);
    assert.equal(code(await cloud.user("StopDesktops", [prepaid], beijing)), notFound);
  });
});

describe("RenewDesktops", () => {
  const renewed = async (cloud: EcdCloud, id: string, params: Params) => {
    const { OrderId } = succeeded(await cloud.admin("RenewDesktops", [id], params));
    assert.match(OrderId, /^\d{15}$/);
    return (await cloud.describe(id)).ExpiredTime;
  };

  test("adds months and years to the expiry", async () => {
    const cloud = new EcdCloud();
    assert.equal((await cloud.describe(prepaid)).ExpiredTime, "2026-02-01T03:04:05Z");
    assert.equal(await renewed(cloud, prepaid, {}), "2026-03-01T03:04:05Z");
    assert.equal(await renewed(cloud, prepaid, { Period: "6" }), "2026-09-01T03:04:05Z");
    assert.equal(await renewed(cloud, prepaid, { Period: "2", PeriodUnit: "Year" }), "2028-09-01T03:04:05Z");
  });

  test("ends on the last day of a shorter month", async () => {
    // The seed ends 30 days after the beginning: here on 31 January.
    const now = () => Date.parse("2026-01-01T12:00:00Z");
    const cloud = new EcdCloud({ now });
    assert.equal((await cloud.describe(prepaid)).ExpiredTime, "2026-01-31T12:00:00Z");
    assert.equal(await renewed(cloud, prepaid, { Period: "1" }), "2026-02-28T12:00:00Z");
    assert.equal(await renewed(cloud, prepaid, { Period: "2", PeriodUnit: "Year" }), "2028-02-28T12:00:00Z");
  });

  test("renews an expired desktop from today", async () => {
    const cloud = new EcdCloud();
    assert.equal(await cloud.status(expired), "Expired");
    assert.equal(await renewed(cloud, expired, {}), "2026-02-02T03:04:05Z");
    assert.equal(await cloud.status(expired), "Stopped");
  });

  test("takes 1, 2, 3 or 6 months and 1 to 6 years", async () => {
    const cloud = new EcdCloud();
    for (const [PeriodUnit, periods] of Object.entries({ Month: "1236", Year: "123456" })) {
      for (let Period = 0; Period <= 7; Period++) {
        const { status } = await cloud.admin("RenewDesktops", [prepaid], {
          PeriodUnit,
          Period: String(Period),
        });
        assert.equal(status, periods.includes(String(Period)) ? 200 : 400);
      }
    }
    const wrongs: Params[] = [{ PeriodUnit: "Week" }, { Period: "1.5" }, { Period: "one" }];
    for (const wrong of wrongs) {
      assert.equal(code(await cloud.admin("RenewDesktops", [prepaid], wrong)), "400 InvalidParameter");
    }
  });

  test("refuses pay-as-you-go desktops, and then renews none", async () => {
    const cloud = new EcdCloud();
    const before = (await cloud.describe(prepaid)).ExpiredTime;
    assert.equal(code(await cloud.admin("RenewDesktops", [prepaid, postpaid])), "400 IncorrectDesktopChargeType");
    assert.equal((await cloud.describe(prepaid)).ExpiredTime, before);
  });

  test("without AutoPay creates an order and does not renew", async () => {
    const cloud = new EcdCloud();
    const before = (await cloud.describe(prepaid)).ExpiredTime;
    assert.equal(await renewed(cloud, prepaid, { AutoPay: "false" }), before);
    const wrong = await cloud.admin("RenewDesktops", [prepaid], { AutoPay: "no" });
    assert.equal(code(wrong), "400 InvalidParameter");
  });

  test("each order has a new id", async () => {
    const cloud = new EcdCloud();
    const order = async () => (await cloud.admin("RenewDesktops", [prepaid])).body.OrderId;
    assert.notEqual(await order(), await order());
  });
});

describe("DescribeDesktops", () => {
  const ids = (body: any) => body.Desktops.map(({ DesktopId }: any) => DesktopId);

  test("paginates with NextToken", async () => {
    const cloud = new EcdCloud();
    const first = succeeded(await cloud.admin("DescribeDesktops", [], { MaxResults: "4" }));
    assert.equal(first.TotalCount, 6);
    assert.equal(first.Desktops.length, 4);
    const second = succeeded(
      await cloud.admin("DescribeDesktops", [], { MaxResults: "4", NextToken: first.NextToken }),
    );
    assert.deepEqual([...ids(first), ...ids(second)], ecd.desktopIds);
    assert.equal("NextToken" in second, false);
  });

  test("refuses pages that do not exist", async () => {
    const cloud = new EcdCloud();
    const wrongs: Params[] = [{ NextToken: "x" }, { MaxResults: "0" }, { MaxResults: "101" }];
    for (const wrong of wrongs) {
      assert.equal(code(await cloud.admin("DescribeDesktops", [], wrong)), "400 InvalidParameter");
    }
  });

  test("filters by id and by status", async () => {
    const cloud = new EcdCloud();
    const filtered = async (chosen: string[], params: Params = {}) =>
      ids(succeeded(await cloud.admin("DescribeDesktops", chosen, params)));
    assert.deepEqual(await filtered([unowned, prepaid]), [prepaid, unowned]);
    assert.deepEqual(await filtered([], { DesktopStatus: "Expired" }), [expired]);
    const stopped = [prepaidStopped, postpaidStopped];
    assert.deepEqual(await filtered([], { DesktopStatus: "Stopped" }), stopped);
    assert.deepEqual(await filtered([prepaid], { DesktopStatus: "Stopped" }), []);
    assert.deepEqual(await filtered([], { RegionId: "cn-beijing" }), []);
  });

  test("returns the seeded properties of a desktop", async () => {
    const desktop = await new EcdCloud().describe(prepaidStopped);
    assert.equal(desktop.DesktopName, "设计工作站");
    assert.equal(desktop.ChargeType, "PrePaid");
    assert.equal(desktop.OfficeSiteId, ecd.officeSite.id);
    assert.equal(desktop.OfficeSiteName, ecd.officeSite.name);
    assert.deepEqual(desktop.EndUserIds, [wuying.user.endUserId]);
    assert.equal("ExpiredTime" in (await new EcdCloud().describe(postpaid)), false);
  });
});

test("DescribeRegions returns names in two languages", async () => {
  const cloud = new TestCloud();
  const names = async (params: Params) =>
    succeeded(await cloud.send(acs3("DescribeRegions", { ...region, ...params }))).Regions[0];
  assert.deepEqual(await names({}), {
    RegionId: "cn-hangzhou",
    RegionEndpoint: "ecd.cn-hangzhou.aliyuncs.com",
    LocalName: "China (Hangzhou)",
  });
  assert.equal((await names({ AcceptLanguage: "zh" })).LocalName, "华东1（杭州）");
});

test("reset restores the seed", async () => {
  const cloud = new EcdCloud();
  succeeded(await cloud.admin("StopDesktops", [prepaid]));
  succeeded(await cloud.admin("RenewDesktops", [unowned]));
  cloud.reset();
  assert.equal(cloud.requests.length, 0);
  assert.equal(await cloud.status(prepaid), "Running");
  const expiry = new Date(BEGINNING + 90 * DAY).toISOString().replace(".000", "");
  assert.equal((await cloud.describe(unowned)).ExpiredTime, expiry);
});

describe("sessions", () => {
  const facts = ({ EndUserId, SessionStatus, SessionStartTime, SessionEndTime, SessionIdleTime }: any) => [
    EndUserId,
    SessionStatus,
    SessionStartTime,
    SessionEndTime,
    SessionIdleTime,
  ];

  test("a desktop is connected until its users disconnect, and says since when", async () => {
    const cloud = new EcdCloud();
    assert.equal((await cloud.describe(prepaid)).ConnectionStatus, "Disconnected");
    cloud.desktops.connect(prepaid, "alice", BEGINNING - 2 * HOUR);
    const { ConnectionStatus, Sessions } = await cloud.describe(prepaid);
    assert.equal(ConnectionStatus, "Connected");
    assert.deepEqual(Sessions, [{ EndUserId: "alice", EstablishmentTime: "2026-01-02T01:04:05Z" }]);
    cloud.desktops.disconnect(prepaid, BEGINNING - HOUR);
    assert.equal((await cloud.describe(prepaid)).ConnectionStatus, "Disconnected");
    const { body } = await cloud.admin("DescribeDesktopSessions", [prepaid]);
    assert.deepEqual(body.Sessions.map(facts), [
      ["alice", "Disconnected", "2026-01-02T01:04:05Z", "2026-01-02T02:04:05Z", 3600],
    ]);
    assert.throws(() => cloud.desktops.connect("ecd-none", "alice"), RangeError);
  });

  test("are listed newest first, by page and by status, for 30 days", async () => {
    const cloud = new EcdCloud();
    const list = async (params: Params) => {
      const { body } = await cloud.admin("DescribeDesktopSessions", [], params);
      return [body.TotalCount, body.Sessions.map(({ SessionStatus }: any) => SessionStatus)];
    };
    cloud.desktops.connect(postpaid, "alice", BEGINNING - 32 * DAY);
    cloud.desktops.disconnect(postpaid, BEGINNING - 31 * DAY);
    assert.deepEqual(await list({}), [0, []]);
    cloud.desktops.connect(postpaid, "bob", BEGINNING - DAY);
    cloud.desktops.disconnect(postpaid);
    cloud.desktops.connect(postpaid, "carol");
    assert.deepEqual(await list({}), [2, ["Connected", "Disconnected"]]);
    assert.deepEqual(await list({ PageSize: "1", PageNumber: "2" }), [2, ["Disconnected"]]);
    assert.deepEqual(await list({ SessionStatus: "Connected" }), [1, ["Connected"]]);
  });

  for (const action of ["StopDesktops", "RebootDesktops"]) {
    test(`${action} ends them; the start time is that of the last start`, async () => {
      const cloud = new EcdCloud();
      cloud.desktops.connect(prepaid, "alice");
      cloud.clock.advance(HOUR);
      succeeded(await cloud.admin(action, [prepaid]));
      const { body } = await cloud.admin("DescribeDesktopSessions", [prepaid]);
      assert.deepEqual(body.Sessions[0].SessionEndTime, "2026-01-02T04:04:05Z");
      cloud.clock.advance(HOUR);
      if (action === "StopDesktops") succeeded(await cloud.admin("StartDesktops", [prepaid]));
      const began = action === "StopDesktops" ? "2026-01-02T05:04:06Z" : "2026-01-02T04:04:06Z";
      assert.equal((await cloud.describe(prepaid)).StandardStartTime, began);
    });
  }

  test("other desktops, with tags and in other regions, take the place of the seed's", async () => {
    const [first] = ecd.desktops;
    const cloud = new EcdCloud({ seed: { desktops: [{ ...first!, region: "cn-shanghai", tags: { keep: "on" } }] } });
    assert.equal((await cloud.admin("DescribeDesktops", [])).body.TotalCount, 0);
    const { body } = await cloud.admin("DescribeDesktops", [], { RegionId: "cn-shanghai" });
    assert.deepEqual(body.Desktops[0].Tags, [{ Key: "keep", Value: "on" }]);
  });
});
