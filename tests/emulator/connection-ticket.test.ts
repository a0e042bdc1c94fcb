import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { LoginCloud, code } from "./login-support.js";
import { type Params, flat } from "./support.js";

const { desktopIds, user, mfaUser } = seed.wuying;
const [running, stopped] = desktopIds as [string, string];
const [, , , , foreign] = seed.ecd.desktopIds as [string, string, string, string, string];

class TicketCloud extends LoginCloud {
  ticket(params: Params) {
    return this.call("GetConnectionTicket", params);
  }

  /** The task's states, up to the one that is not RUNNING. */
  async poll(DesktopId: string): Promise<any[]> {
    const states = [(await this.ticket({ DesktopId })).body];
    while (states.at(-1).TaskStatus === "RUNNING") {
      states.push((await this.ticket({ TaskId: states[0].TaskId })).body);
    }
    return states;
  }
}

const statuses = (states: any[]): string[] => states.map(({ TaskStatus }) => TaskStatus);

describe("GetConnectionTicket", () => {
  test("returns a ticket after some polls: the base64 of an .ica text", async () => {
    const cloud = new TicketCloud();
    const states = await cloud.poll(running);
    assert.deepEqual(statuses(states), ["RUNNING", "RUNNING", "FINISHED"]);
    for (const state of states) {
      assert.equal(state.DesktopId, running);
      assert.equal(state.TaskId, states[0].TaskId);
      assert.equal("Ticket" in state, state.TaskStatus === "FINISHED");
    }
    const { Ticket, TaskId } = states[2];
    const text = Buffer.from(Ticket, "base64").toString();
    assert.match(text, /^\[WFClient\]\r\n/);
    for (const line of [
      "[Design studio]",
      `DesktopId=${running}`,
      "Username=alice",
      "ExpiredTime=2026-01-02T03:14:05Z",
    ]) {
      assert.ok(text.split("\r\n").includes(line), line);
    }
    assert.equal((await cloud.ticket({ TaskId })).body.Ticket, Ticket);
    assert.notEqual((await cloud.poll(running))[2].Ticket, Ticket);
  });

  test("encodes a Chinese name in UTF-8", async () => {
    const cloud = new TicketCloud({ transitionMs: 0 });
    await cloud.call("StartDesktops", { ...flat("DesktopId", [stopped]), ClientToken: "t" });
    const { Ticket } = (await cloud.poll(stopped)).at(-1);
    assert.ok(Buffer.from(Ticket, "base64").toString("utf8").includes("[设计工作站]"));
  });

  test("can finish at once", async () => {
    assert.deepEqual(statuses(await new TicketCloud({ login: { ticketPolls: 0 } }).poll(running)), ["FINISHED"]);
  });

  test("fails on command, with a code and a message", async () => {
    const cloud = new TicketCloud();
    cloud.login.failNextTicket({ code: "DesktopMemoryHighLoad.90", message: "The memory is full." });
    cloud.login.failNextTicket();
    const failed = (await cloud.poll(running)).at(-1);
    assert.equal(failed.TaskStatus, "FAILED");
    assert.equal(failed.TaskCode, "DesktopMemoryHighLoad.90");
    assert.equal(failed.TaskMessage, "The memory is full.");
    assert.equal("Ticket" in failed, false);
    assert.equal((await cloud.poll(running)).at(-1).TaskCode, "DesktopCpuHighLoad");
    assert.equal((await cloud.poll(running)).at(-1).TaskStatus, "FINISHED");
  });

  test("can refuse the first call, as the documented codes do", async () => {
    const cloud = new TicketCloud();
    cloud.login.failNextTicket({
      code: "InvalidClientIp.Policy",
      message: "The address is forbidden.",
      refusesCall: true,
    });
    assert.equal(code(await cloud.ticket({ DesktopId: running })), "400 InvalidClientIp.Policy");
    assert.equal((await cloud.poll(running)).at(-1).TaskStatus, "FINISHED");
  });

  test("needs a running desktop of the user", async () => {
    const cloud = new TicketCloud();
    assert.equal(code(await cloud.ticket({ DesktopId: stopped })), "400 IncorrectDesktopStatus");
    assert.equal(code(await cloud.ticket({ DesktopId: foreign })), "404 InvalidDesktopId.NotFound");
    assert.equal(code(await cloud.ticket({})), "400 MissingDesktopId");
    assert.equal(code(await cloud.ticket({ DesktopId: running, LoginToken: "x" })), "403 InvalidLoginToken");
    assert.equal(code(await cloud.ticket({ DesktopId: running, RegionId: "nowhere" })), "404 InvalidRegionId.NotFound");
  });

  test("can start a stopped desktop, and then runs until the desktop does", async () => {
    const cloud = new TicketCloud({ transitionMs: MINUTE, login: { ticketStartsDesktop: true, ticketPolls: 1 } });
    const { TaskId } = (await cloud.ticket({ DesktopId: stopped })).body;
    const poll = async () => (await cloud.ticket({ TaskId })).body.TaskStatus;
    assert.deepEqual([await poll(), await poll()], ["RUNNING", "RUNNING"]);
    // A second task waits for the same start.
    assert.equal((await cloud.ticket({ DesktopId: stopped })).body.TaskStatus, "RUNNING");
    assert.equal(cloud.executions("start").get(stopped), 1);
    cloud.clock.advance(MINUTE);
    assert.equal(await poll(), "FINISHED");
  });

  test("keeps a task for ten minutes, for its user and its desktop", async () => {
    const cloud = new TicketCloud();
    const { TaskId } = (await cloud.ticket({ DesktopId: running })).body;
    const { SessionId } = (await cloud.password(mfaUser)).body;
    const AuthenticationCode = await cloud.login.authenticationCode(mfaUser.endUserId);
    const { LoginToken } = (await cloud.stage("MFAVerify", { SessionId, AuthenticationCode })).body;
    assert.equal(code(await cloud.ticket({ TaskId, SessionId, LoginToken })), "404 InvalidTaskId.NotFound");
    assert.equal(code(await cloud.ticket({ TaskId, DesktopId: stopped })), "404 InvalidTaskId.NotFound");
    assert.equal(code(await cloud.ticket({ TaskId: "x" })), "404 InvalidTaskId.NotFound");
    // Another session of the same user may ask.
    const own = (await cloud.password(user)).body;
    const identity = { SessionId: own.SessionId, LoginToken: own.LoginToken };
    assert.equal((await cloud.ticket({ TaskId, DesktopId: running, ...identity })).body.TaskStatus, "RUNNING");
    cloud.clock.advance(10 * MINUTE);
    assert.equal(code(await cloud.ticket({ TaskId })), "404 InvalidTaskId.NotFound");
  });
});

describe("DescribeUserResources", () => {
  test("lists the user's desktops as resources, in pages", async () => {
    const cloud = new LoginCloud();
    const list = async (params: Params) => (await cloud.call("DescribeUserResources", params)).body;
    const all = await list({});
    assert.equal(all.TotalCount, 4);
    assert.deepEqual(
      all.Resources.map(({ ResourceId }: any) => ResourceId),
      desktopIds,
    );
    const [first] = all.Resources;
    assert.deepEqual([first.ResourceType, first.ResourceStatus, first.RegionId], ["Desktop", "Running", "cn-hangzhou"]);
    const page = await list({ MaxResults: "3" });
    assert.equal(page.Resources.length, 3);
    assert.equal((await list({ MaxResults: "3", NextToken: page.NextToken })).Resources.length, 1);
    assert.equal((await list(flat("ResourceIds", [stopped]))).Resources[0].ResourceStatus, "Stopped");
  });
});

describe("DescribeOfficeSites and DescribeDirectories", () => {
  test("list the office sites of a region before a login", async () => {
    const cloud = new LoginCloud();
    const anyone = { SessionId: "", LoginToken: "" };
    const { id } = seed.ecd.officeSite;
    const sites = (await cloud.call("DescribeOfficeSites", anyone)).body.OfficeSites;
    assert.deepEqual(sites, [{ OfficeSiteId: id, OfficeSiteType: "SIMPLE", DesktopAccessType: "Any" }]);
    const directories = (await cloud.call("DescribeDirectories", anyone)).body.Directories;
    assert.deepEqual(directories, [{ DirectoryId: id, DirectoryType: "SIMPLE", DesktopAccessType: "ANY" }]);
    for (const [params, count] of [
      [flat("OfficeSiteId", [id]), 1],
      [flat("OfficeSiteId", ["other"]), 0],
      [{ RegionId: "cn-shanghai" }, 0],
    ] as const) {
      const { body } = await cloud.call("DescribeOfficeSites", { ...anyone, ...params });
      assert.equal(body.OfficeSites.length, count);
    }
  });
});
