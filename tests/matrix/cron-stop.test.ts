import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { EcdClient, StartDesktops } from "edgedesk/ecd";

import { Cloud } from "../../emulator/cloud.js";
import { type DesktopSeed, seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { HOUR, MINUTE } from "../../emulator/time.js";
import { copied } from "../../scripts/package/project.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import { until } from "../until.js";
import type { Server } from "./support/programs.js";
import { project } from "./support/project.js";
import { dryDeploy, startWorker, writeVariables } from "./support/wrangler.js";

/* examples/cron-stop in workerd, with the packed tarball: its cron is fired by hand, the emulator is its vendor. */

const START = Date.now();
/** When the cron was last fired: each run has another time, so that its report has another id. */
let fired = START;
const { accessKeyId, accessKeySecret } = seed.ecd;

/** A running desktop of the test. */
const desktop = (id: string, more: Partial<DesktopSeed> = {}): DesktopSeed => ({
  ...seed.ecd.desktops[2]!,
  id: `ecd-${id}`,
  name: id,
  ...more,
});

const DESKTOPS = [
  desktop("idle"),
  desktop("recent"),
  desktop("connected"),
  desktop("kept", { tags: { "keep-running": "until May" } }),
  desktop("never-used"),
  desktop("started", { status: "Stopped" }),
  desktop("stopped", { status: "Stopped" }),
  desktop("elsewhere", { region: "cn-shanghai" }),
];

let folder: string;
let server: Served;
let cloud: Cloud;
/** The bodies that the webhook received, and the statuses of its next responses. */
let posted: { text: string; report: any }[];
let statuses: number[];
/** Responds in place of the cloud. */
let interrupt: (request: Request) => Promise<Response | undefined>;
/** The Worker with the default of DRY_RUN, and with `false`. */
let dry: Server;
let armed: Server;

before(async () => {
  folder = await copied(join(root, "examples/cron-stop"), "cron-stop");
  server = await serve(async (request) => {
    if (new URL(request.url).pathname !== "/webhook") return (await interrupt(request)) ?? cloud.fetch(request);
    posted.push(JSON.parse(await request.text()));
    return new Response(null, { status: statuses.shift() ?? 204 });
  });
  writeVariables(folder, { ENDPOINT: server.url, WEBHOOK_URL: `${server.url}/webhook` });
  const hour = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone: "Asia/Shanghai" });
  // The hour of the test, and a queue that does not wait.
  const now = { '"HOUR": 19': `"HOUR": ${Number(hour.format(START))}`, '"retry_delay": 60': '"retry_delay": 0' };
  [dry, armed] = await Promise.all([
    startWorker(folder, configure("dry", now)),
    startWorker(folder, configure("armed", { ...now, '"DRY_RUN": true': '"DRY_RUN": false' })),
  ]);
});

/** Writes wrangler.jsonc with changes under another name. */
function configure(name: string, changes: Record<string, string>): string {
  let text = readFileSync(join(folder, "wrangler.jsonc"), "utf8");
  for (const [from, to] of Object.entries(changes)) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, to);
  }
  const file = `wrangler.${name}.jsonc`;
  writeFileSync(join(folder, file), text);
  return file;
}

after(async () => {
  await Promise.all([dry?.close(), armed?.close(), server?.close()]);
});

beforeEach(async () => {
  cloud = new Cloud({ transitionMs: 0, seed: { desktops: DESKTOPS } });
  posted = [];
  statuses = [];
  interrupt = async () => undefined;
  const now = Date.now();
  for (const id of ["idle", "kept", "elsewhere"]) session(id, now - 10 * HOUR, now - 4 * HOUR);
  session("recent", now - 10 * HOUR, now - 4 * HOUR);
  session("recent", now - 2 * HOUR, now - HOUR);
  session("connected", now - 10 * HOUR, now - 9 * HOUR);
  cloud.desktops.connect("ecd-connected", "alice", now - 8 * HOUR);
  session("started", now - 20 * HOUR, now - 15 * HOUR);
  const ecd = new EcdClient({
    region: seed.ecd.region,
    credentials: { accessKeyId, accessKeySecret },
    fetch: cloud.fetch,
  });
  await ecd.send(StartDesktops, { DesktopId: ["ecd-started"] });
});

function session(id: string, from: number, to: number): void {
  cloud.desktops.connect(`ecd-${id}`, "alice", from);
  cloud.desktops.disconnect(`ecd-${id}`, to);
}

/** Fires the cron at a time of its own within the hour of the test, and waits for the delivery of this run's report. */
async function fire(worker: Server): Promise<any> {
  const time = (fired += 1);
  const id = new Date(time).toISOString();
  const response = await fetch(`${worker.url}/cdn-cgi/handler/scheduled?cron=0+*+*+*+*&time=${time}`);
  assert.equal(response.status, 200, worker.said());
  assert.equal(await response.text(), "ok", worker.said());
  const delivery = () => posted.find(({ report }) => report.id === id);
  await until(() => delivery() !== undefined, worker.said);
  return delivery()!.report;
}

const linesOf = (report: any) => Object.fromEntries(report.desktops.map(({ id, outcome }: any) => [id, outcome]));
const stops = () => Object.fromEntries(cloud.executions("stop"));

test("the example's types are right", async () => {
  const types = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", folder]);
  assert.ok(types.ok, lastLines(types, 40));
});

test("the newest Wrangler takes the configuration too", async () => {
  await dryDeploy(folder, await project("bundlers/wrangler"));
  assert.ok(existsSync(join(folder, "dist/worker.js")));
});

test("a dry run, which is the default, stops nothing and reports what it would stop", async () => {
  const report = await fire(dry);
  assert.equal(report.dryRun, true);
  assert.deepEqual(linesOf(report), {
    "ecd-idle": "idle",
    "ecd-never-used": "idle",
    "ecd-elsewhere": "idle",
    "ecd-kept": "excluded",
  });
  assert.deepEqual(stops(), {});
  assert.ok(!cloud.requests.some(({ operation }) => operation === "StopDesktops"));
});

test("idle desktops of all regions are stopped, without charge, and no other; a second run finds none", async () => {
  const report = await fire(armed);
  assert.deepEqual(report.counts, { stopped: 3, excluded: 1 });
  assert.deepEqual(report.regions, [
    { region: "cn-hangzhou", running: 6, inUse: 3 },
    { region: "cn-shanghai", running: 1, inUse: 0 },
  ]);
  assert.deepEqual(stops(), { "ecd-idle": 1, "ecd-never-used": 1, "ecd-elsewhere": 1 });
  assert.equal(cloud.desktops.get("ecd-idle").charging, false);
  const { text } = posted.at(-1)!;
  assert.match(text, /^Idle desktops, .+ \(Asia\/Shanghai\)\n3 stopped\n1 left running: excluded by its tag\n/);
  assert.match(text, /^idle \(ecd-idle, cn-hangzhou\): stopped; idle since /m);
  assert.deepEqual((await fire(armed)).counts, { excluded: 1 });
  assert.deepEqual(stops(), { "ecd-idle": 1, "ecd-never-used": 1, "ecd-elsewhere": 1 });
});

test("two runs at once stop each desktop once", async () => {
  await Promise.all([fire(armed), fire(armed)]);
  assert.deepEqual(stops(), { "ecd-idle": 1, "ecd-never-used": 1, "ecd-elsewhere": 1 });
});

test("more desktops than a page and a batch have", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 250 });
  const report = await fire(armed);
  assert.equal(report.counts.stopped, 253);
  assert.deepEqual(new Set(cloud.executions("stop").values()), new Set([1]));
  assert.ok(JSON.stringify(report).length < 128_000);
});

test("at another hour nothing happens", async () => {
  await fetch(`${armed.url}/cdn-cgi/handler/scheduled?time=${START + 2 * HOUR}`);
  assert.equal(cloud.requests.length, 1, "only the start of the set-up");
});

test("a region that fails does not stop the others", async () => {
  interrupt = async (request) => {
    const text = request.url + (await request.clone().text());
    if (!text.includes("cn-hangzhou")) return undefined;
    return Response.json({ Code: "Forbidden.RAM", Message: "No permission.", RequestId: "1" }, { status: 403 });
  };
  const { regions, counts } = await fire(armed);
  assert.match(regions[0].error, /Forbidden\.RAM/);
  assert.deepEqual(regions[1], { region: "cn-shanghai", running: 1, inUse: 0 });
  assert.deepEqual(counts, { stopped: 1 });
  assert.match(posted.at(-1)!.text, /^cn-hangzhou: 0 running, 0 in use; ended by Forbidden\.RAM: /m);
});

test("a lost response and a failing lookup are reported as ambiguous", async () => {
  const loseAndForbid = () => {
    cloud.fail("*", { with: "forbidden", times: Infinity });
    return "drop-after" as const;
  };
  cloud.fail("StopDesktops", { with: loseAndForbid, times: Infinity });
  const report = await fire(armed);
  const ambiguous = report.desktops.filter(({ outcome }: any) => outcome === "ambiguous");
  assert.ok(ambiguous.length > 0, JSON.stringify(report));
  assert.ok(ambiguous.every(({ error }: any) => error !== undefined));
  assert.match(posted.at(-1)!.text, /may have been stopped: look it up in the console/);
  assert.ok([...cloud.executions("stop").values()].every((times) => times === 1));
});

test("a webhook that refuses the report gets it again, with the same id", async () => {
  statuses = [500, 302];
  const { id } = await fire(dry);
  await until(() => posted.length >= 3, dry.said);
  assert.deepEqual(
    posted.map(({ report }) => report.id),
    [id, id, id],
  );
});

describe("the decision, without a Worker", () => {
  const load = (file: string) => import(pathToFileURL(join(folder, "src", file)).href);
  const variables = {
    HOUR: 19,
    TIME_ZONE: "Europe/Berlin",
    REGIONS: ["cn-hangzhou"],
    IDLE_HOURS: 3,
    EXCLUSION_TAG: "keep-running",
    DRY_RUN: true,
  };

  test("the hour is that of the time zone, in summer and in winter", async () => {
    const { isDue, readSettings } = await load("settings.ts");
    const settings = readSettings(variables);
    const due = (time: string) => isDue(Date.parse(time), settings);
    assert.deepEqual(["2026-01-05T18:00Z", "2026-01-05T17:59Z", "2026-07-06T17:30Z", "2026-07-06T18:00Z"].map(due), [
      true,
      false,
      true,
      false,
    ]);
    const midnight = readSettings({ ...variables, HOUR: 0 });
    assert.equal(isDue(Date.parse("2026-01-05T23:10Z"), midnight), true);
  });

  for (const [name, value] of [
    ["HOUR", 24],
    ["HOUR", "19"],
    ["TIME_ZONE", "Berlin"],
    ["REGIONS", []],
    ["REGIONS", "cn-hangzhou"],
    ["IDLE_HOURS", 0],
    ["IDLE_HOURS", undefined],
    ["EXCLUSION_TAG", ""],
    ["DRY_RUN", "false"],
  ] as const) {
    test(`${name}: ${JSON.stringify(value)} is refused`, async () => {
      const { readSettings } = await load("settings.ts");
      assert.throws(() => readSettings({ ...variables, [name]: value }), new RegExp(`^TypeError: ${name} in wrangler`));
    });
  }

  const now = Date.parse("2026-03-02T11:00:00Z");
  const ended = (SessionEndTime: string) => ({ SessionStatus: "Disconnected", SessionEndTime });
  for (const [name, { state = "Disconnected", start = "2026-03-01T00:00:00Z", sessions = [] as object[] }, use] of [
    ["connected", { state: "Connected" }, { state: "connected" }],
    ["connected by its sessions only", { sessions: [{ SessionStatus: "Connected" }] }, { state: "connected" }],
    ["of a status that is unknown", { state: "Unknown" }, { state: "unknown" }],
    ["of a session status that is unknown", { sessions: [{ SessionStatus: "Locked" }] }, { state: "unknown" }],
    ["without any time", { start: "" }, { state: "unknown" }],
    ["of a session without a time", { sessions: [{ SessionStatus: "Disconnected" }] }, { state: "unknown" }],
    ["used since its start", { sessions: [ended("2026-03-02T08:00:00Z\n")] }, { since: "2026-03-02T08:00:00.000Z" }],
    [
      "used several times, in any order",
      { sessions: [ended("2026-03-02T08:00:00Z"), ended("2026-03-02T09:00:00Z"), ended("2026-03-01T09:00:00Z")] },
      { since: "2026-03-02T09:00:00.000Z" },
    ],
    [
      "with an idle time in place of an end",
      { sessions: [{ SessionStatus: "Disconnected", SessionIdleTime: 3600 }] },
      { since: new Date(now - 60 * MINUTE).toISOString() },
    ],
    ["started after its last session", { start: "2026-03-02T10:30:00Z" }, { since: "2026-03-02T10:30:00.000Z" }],
  ] as const) {
    test(`a desktop ${name}`, async () => {
      const { useOf } = await load("idle.ts");
      const described = { ConnectionStatus: state, StandardStartTime: start };
      const expected = "since" in use ? { state: "idle", since: Date.parse(use.since) } : use;
      assert.deepEqual(useOf(described, sessions, now), expected);
    });
  }

  test("a report of very many desktops fits a queue's message, problems first", async () => {
    const { reportOf, textOf } = await load("report.ts");
    const lines = Array.from({ length: 5000 }, (_, index) => ({
      region: "cn-hangzhou",
      id: `ecd-${index}`,
      name: "设计工作站",
      outcome: index === 4999 ? "ambiguous" : "stopped",
    }));
    const found = [{ region: { region: "cn-hangzhou", running: 5000, inUse: 0 }, lines }];
    const report = reportOf(found, { dryRun: false, timeZone: "UTC" }, now);
    assert.ok(Buffer.byteLength(JSON.stringify(report)) < 128_000);
    assert.equal(report.desktops[0].id, "ecd-4999");
    assert.deepEqual(report.counts, { stopped: 4999, ambiguous: 1 });
    assert.equal(report.desktops.length + report.omitted, 5000);
    assert.ok(textOf(report).endsWith(`… and ${report.omitted} more`));
  });
});
