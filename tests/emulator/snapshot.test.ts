import assert from "node:assert/strict";
import { describe, mock, test } from "node:test";

import fc from "fast-check";

import { InputError } from "../../emulator/input-error.js";
import { save } from "../../emulator/plain-data.js";
import { check, type Schema } from "../../emulator/schema.js";
import { seed } from "../../emulator/seed.js";
import { type Seed, type Snapshot, seedSchema } from "../../emulator/snapshot.js";
import { State } from "../../emulator/state/state.js";
import { HOUR, MINUTE } from "../../emulator/time.js";
import { LoginCloud, none } from "./login-support.js";
import { acs3, bce, flat, type Params } from "./support.js";

const region = { RegionId: seed.ecd.region };

/** Through JSON, as a file has it. */
const copy = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot));

/** A cloud with everything that a snapshot has: sessions, tokens, mails, tickets, orders, temporary keys. */
class UsedCloud extends LoginCloud {
  sessionId = "";
  loginToken: string = seed.wuying.loginToken;
  taskId = "";

  /** One of many calls, chosen by a number; `value` chooses its parameters. */
  async act(kind: number, value: number): Promise<unknown> {
    const at = this.clock.now;
    const id = seed.ecd.desktopIds[value % seed.ecd.desktopIds.length]!;
    const instance = seed.bcc.instanceIds[value % seed.bcc.instanceIds.length]!;
    const user = seed.wuying.users[value % seed.wuying.users.length]!;
    const ids = flat("DesktopId", [id]);
    const admin = (action: string, params: Params = {}) => this.send(acs3(action, { ...region, ...params }, { at }));
    const ClientToken = `token-${value % 5}`;
    switch (kind) {
      case 0:
        return admin("StopDesktops", { ...ids, ClientToken });
      case 1:
        return admin("StartDesktops", ids);
      case 2:
        return admin("RenewDesktops", { ...ids, ClientToken });
      case 3:
        return admin("DescribeDesktops");
      case 4:
        return admin("TagResources", {
          ...{ ResourceType: "ALIYUN::GWS::INSTANCE", "Tag.1.Key": `key${value % 3}`, "Tag.1.Value": `${value}` },
          ...flat("ResourceId", [id]),
        });
      case 5:
        return this.send(bce("PUT", `/v2/instance/${instance}?${value % 2 ? "stop" : "start"}`, { at, body: {} }));
      case 6:
        return this.send(bce("GET", "/v2/instance", { at }));
      case 7: {
        const found = await this.password(user, { KeepAlive: "true" });
        this.sessionId = found.body.SessionId ?? this.sessionId;
        return found;
      }
      case 8:
        return this.password({ ...user, password: "wrong" });
      case 9: {
        const { endUserId: EndUserId, officeSiteId: OfficeSiteId } = user;
        const TokenCode = this.login.outbox.at(-1)?.secret ?? "000000";
        return this.stage("TokenVerify", { SessionId: this.sessionId, EndUserId, OfficeSiteId, TokenCode });
      }
      case 10: {
        const found = await this.call("RefreshLoginToken", { EndUserId: "alice", LoginToken: this.loginToken });
        this.loginToken = found.body.LoginToken ?? this.loginToken;
        return found;
      }
      case 11: {
        const poll = this.taskId && value % 3 ? { TaskId: this.taskId } : { DesktopId: id };
        const found = await this.call("GetConnectionTicket", { ...poll, LoginToken: this.loginToken });
        this.taskId = found.body.TaskId ?? this.taskId;
        return found;
      }
      case 12:
        return admin("AssumeRole", { RoleArn: seed.ecd.roleArn, RoleSessionName: "panel", Version: "2015-04-01" });
      case 13:
        return this.clock.advance([1000, MINUTE, HOUR][value % 3]!);
      case 14:
        return this.desktops.connect(id, user.endUserId);
      default:
        return this.call("ResetPassword", {
          ...{ EndUserId: user.endUserId, OfficeSiteId: user.officeSiteId, Email: `${user.endUserId}@example.com` },
          ClientToken,
        });
    }
  }

  /** The responses to a sequence of calls, with the same random numbers each time. */
  async play(actions: readonly (readonly [number, number])[], random: number): Promise<unknown[]> {
    let next = random;
    const uuid = () => `00000000-0000-4000-8000-${String(++next).padStart(12, "0")}` as const;
    const mocks = [
      mock.method(crypto, "randomUUID", uuid),
      mock.method(crypto, "getRandomValues", <Values extends Uint8Array>(values: Values) => values.fill(++next & 255)),
    ];
    try {
      const responses: unknown[] = [];
      for (const [kind, value] of actions) responses.push(await this.act(kind, value));
      return responses.map((response) =>
        JSON.stringify(response, (_, member) => (member instanceof Headers ? [...member] : member)),
      );
    } finally {
      for (const each of mocks) each.mock.restore();
    }
  }
}

const actions = (maxLength: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 29 })), { maxLength });

test("a restored cloud gives the same responses as the one of the snapshot", async () => {
  await fc.assert(
    fc.asyncProperty(actions(25), actions(15), async (before, after) => {
      const first = new UsedCloud();
      await first.play(before, 0);
      const snapshot = copy(first.snapshot());
      const second = new UsedCloud();
      await second.play(after, 500);
      second.restore(snapshot);
      Object.assign(second, { sessionId: first.sessionId, loginToken: first.loginToken, taskId: first.taskId });
      assert.deepEqual(second.snapshot(), snapshot);
      assert.deepEqual(await second.play(after, 1000), await first.play(after, 1000));
      // Each request has its nonce.
      assert.deepEqual({ ...second.snapshot(), nonces: 0 }, { ...first.snapshot(), nonces: 0 });
    }),
    { numRuns: 60 },
  );
});

describe("a snapshot", () => {
  test("has every member of a state", () => {
    const names = Object.keys(new State(0, {})).map((name) => (name === "accounts" ? "users" : name));
    assert.deepEqual(Object.keys(new LoginCloud().snapshot()).sort(), [...names, "now", "version"].sort());
  });

  test("has no member that is no plain data", () => {
    for (const value of [() => 1, new Date(), new (class Timer {})(), Symbol("s")]) {
      assert.throws(
        () => save({ items: [value] }, "timers", new Map()),
        /the state's member timers\.items\[0\] is no plain data/,
      );
    }
  });

  test("keeps maps, bigints, infinities, and names that begin with $", async () => {
    const cloud = new LoginCloud({
      seed: { desktops: [{ id: "ecd-1", tags: { $map: "x" } }], instances: [{ tags: { $ref: "y" } }] },
    });
    cloud.prices.factor = Infinity;
    const other = new LoginCloud();
    other.restore(copy(cloud.snapshot()));
    assert.deepEqual(other.desktops.list(), cloud.desktops.list());
    assert.deepEqual(other.instances.list(), cloud.instances.list());
    assert.equal(other.prices.factor, Infinity);
    const saved = save({ large: 2n ** 60n, none: undefined, list: [new Map([["a", NaN]])] }, "x", new Map());
    assert.deepEqual(saved, {
      large: { $bigint: "1152921504606846976" },
      list: [{ $map: [["a", { $number: "NaN" }]] }],
    });
  });

  test("fits the schema of the package, and is a seed", () => {
    const snapshot = copy(new LoginCloud().snapshot());
    check(snapshot, seedSchema() as Schema, "");
    assert.deepEqual(new LoginCloud({ seed: snapshot }).snapshot(), snapshot);
  });

  test("of a removed user and desktop has nothing of them", async () => {
    const cloud = new UsedCloud();
    await cloud.play(
      [
        [7, 0],
        [11, 0],
        [10, 0],
      ],
      0,
    );
    cloud.users.remove("alice");
    cloud.desktops.remove(seed.ecd.desktopIds[0]!);
    const text = JSON.stringify(cloud.snapshot().sessions);
    assert.ok(!text.includes("alice") && !text.includes("users[0]"), text);
    const other = new LoginCloud();
    other.restore(copy(cloud.snapshot()));
    assert.throws(() => other.users.get("alice"), InputError);
    assert.equal((await other.password(seed.wuying.user)).status, 403);
  });

  test("sets the clock, ends failures and clears the log", async () => {
    const first = new LoginCloud();
    first.clock.advance(HOUR);
    const second = new LoginCloud();
    await second.list(none);
    second.fail("*", { with: "throttle" });
    second.restore(first.snapshot());
    assert.deepEqual([second.clock.now, second.requests, second.failures], [first.clock.now, [], []]);
    second.reset();
    assert.equal(second.clock.now, first.clock.now - HOUR);
  });
});

describe("a seed", () => {
  test("has defaults for what it leaves out", async () => {
    const cloud = new LoginCloud({
      seed: {
        desktops: [{}, { name: "mine", endUserIds: ["lee"] }],
        users: [{ endUserId: "lee" }],
        loginSettings: { ticketPolls: 0 },
      },
    });
    assert.deepEqual(
      cloud.desktops.list().map(({ id, name, status }) => [id, name, status]),
      [
        ["ecd-added000000001", "ecd-added000000001", "Running"],
        ["ecd-added000000002", "mine", "Running"],
      ],
    );
    assert.equal(cloud.instances.list().length, seed.bcc.instances.length);
    const { body } = await cloud.list({});
    assert.deepEqual(
      body.Desktops.map(({ DesktopName }: any) => DesktopName),
      ["mine"],
    );
    assert.equal((await cloud.password(cloud.users.get("lee"))).body.NextStage, "");
    assert.equal(cloud.login.settings.ticketPolls, 0);
    assert.equal(cloud.login.settings.wrongTries, 5);
  });

  for (const [given, path, message] of [
    [null, "seed", /^seed: given null, allowed is an object/],
    [{ desktop: [] }, "desktop", /allowed is one of the members \$schema, version, now, desktops, /],
    [{ version: 2 }, "version", /given 2, allowed is a whole number of at least 1 and of at most 1/],
    [{ desktops: {} }, "desktops", /an array/],
    [{ desktops: [{ status: "Off" }] }, "desktops[0].status", /given "Off", allowed is Running, Stopped/],
    [{ desktops: [{}, { cores: 4 }] }, "desktops[1].cores", /one of the members id, name, region, /],
    [{ desktops: [{ id: "ecd-1" }, { id: "ecd-1" }] }, "desktops[1].id", /a name that no earlier one has/],
    [{ desktops: [{ session: { endUserId: "alice" } }] }, "desktops[0].session.connectedForHours", /given nothing/],
    [{ desktops: [{ tags: { a: 1 } }] }, "desktops[0].tags.a", /a string/],
    [{ desktops: [{ state: { power: 1 } }] }, "desktops[0].state.power", /one of the members/],
    [{ instances: [{ memory: 0.5 }] }, "instances[0].memory", /a whole number of at least 1/],
    [{ users: [{ totpSecret: "no base32" }] }, "users[0].totpSecret", /a string like /],
    [{ loginSettings: { ticketPoll: 1 } }, "loginSettings.ticketPoll", /one of the members loginTokenMs, /],
    [{ orders: 5 }, "orders", /a value of type object/],
    [{ sessions: { all: [{ $ref: "users[9]" }] } }, "sessions.all[0].$ref", /the path of an earlier object/],
    [{ desktopTags: { $map: [1] } }, "desktopTags.$map", /an array of pairs/],
  ] as const) {
    test(`is refused with the path ${path}: ${JSON.stringify(given)}`, () => {
      const cloud = new LoginCloud();
      const before = cloud.snapshot();
      for (const read of [
        () => new LoginCloud({ seed: given as unknown as Seed }),
        () => cloud.restore(given as unknown as Seed),
      ]) {
        assert.throws(read, (error: unknown) => {
          assert.ok(error instanceof InputError);
          assert.equal(error.path, path);
          assert.match(error.message, message);
          return true;
        });
      }
      assert.deepEqual(cloud.snapshot(), before, "nothing has changed");
    });
  }
});
