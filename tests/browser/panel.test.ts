import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { EcdClient, StopDesktops } from "edgedesk/ecd";
import type { Page } from "playwright-core";

import { seed } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { variedDesktops } from "../../emulator/varied.js";
import { loaded, names, row, SHOWN, startAndOpenLog, withPanel } from "./panel-support.js";
import { setHidden } from "./support.js";

/*
 * What the panel shows, in Chromium, against the emulator. Its Content-Security-Policy allows WebAssembly by 'wasm-unsafe-eval' only;
 * a violation would be among the console's errors.
 */

const { cloud, open } = withPanel();
const [subscription, stopped, payAsYouGo] = seed.ecd.desktopIds as [string, string, string];
const varied = variedDesktops(240);

const status = (page: Page) => page.locator(".status-line [role=status]").textContent();
const selected = (page: Page) => page.locator(".selection-bar [role=status] strong").textContent();

test("one table has the desktops and instances of both clouds and all regions", async () => {
  const { page, complaints } = await open();
  const elsewhere: string[] = [];
  page.on("request", (request) => request.url().startsWith("http://127.0.0.1") || elsewhere.push(request.url()));
  assert.equal(await status(page), `${SHOWN} in all`);
  const regions = await page
    .locator("[data-facet=region]")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  assert.deepEqual(regions.sort(), ["bj", "cn-hangzhou", "cn-shanghai"]);
  assert.deepEqual(complaints, []);
  assert.deepEqual(elsewhere, []);
  await page.close();
});

test("rows appear as their pages arrive", async () => {
  const { page } = await open();
  let responses = 0;
  await page.route("**/v1/ecd/DescribeDesktops", async (route) => {
    responses++;
    // The second page of each region does not arrive.
    if (responses <= 2) await route.continue();
  });
  await page.reload();
  await page.locator(".body .row").first().waitFor();
  assert.match((await page.locator(".status-line").textContent())!, /Alibaba, cn-hangzhou: \d+ …/);
  await page.close();
});

test("a filter, counted facets and a sorted column narrow and order the rows, and are in the address", async () => {
  const { page } = await open();
  await page.locator("[name=filter]").fill("design");
  const values = (inputs: Element[]): string[] => inputs.map((input) => (input as HTMLInputElement).value);
  const states = () => page.locator("[data-facet=state]").evaluateAll(values);
  const before = await states();
  await page.locator('[data-facet=state][value="Stopped"]').check();
  // A chosen value is the first one, but not while the pointer is on the list.
  assert.deepEqual(await states(), before);
  const stoppedDesign = varied.filter(({ name, status }) => name.startsWith("design") && status === "Stopped").length;
  assert.equal(await status(page), `${stoppedDesign} of ${SHOWN}`);
  // The facet counts what the other filters leave.
  const running = page.locator("label", { has: page.locator('[data-facet=state][value="Running"]') }).locator(".count");
  const runningDesign = varied.filter(({ name, status }) => name.startsWith("design") && status === "Running").length;
  assert.equal(await running.textContent(), String(runningDesign + 1));
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  const descending = await names(page);
  assert.deepEqual(
    descending,
    [...descending].sort((a, b) => b.localeCompare(a, "en", { numeric: true })),
  );

  await page.waitForURL(({ search }) => search === "?q=design&state=Stopped&sort=-name");
  await page.reload();
  await loaded(page);
  assert.equal((await states())[0], "Stopped");
  assert.equal(await status(page), `${stoppedDesign} of ${SHOWN}`);
  assert.deepEqual(await names(page), descending);
  await page.getByRole("button", { name: "Drop all filters" }).click();
  await page.locator("[name=filter]").fill("");
  assert.equal(await status(page), `${SHOWN} in all`);
  await page.close();
});

test("numbers in names sort by value", async () => {
  const { page } = await open("?q=audit-0");
  assert.deepEqual((await names(page)).slice(8, 11), ["audit-009", "audit-010", "audit-011"]);
  await page.goto(page.url().replace("q=audit-0", "q=extra"));
  await page.locator(".empty", { hasText: "No desktop or instance matches" }).waitFor();
  await page.close();
});

test("columns are chosen, and remembered", async () => {
  const { page } = await open();
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Tags" }).check();
  await page.getByRole("checkbox", { name: "Billing" }).uncheck();
  await page.reload();
  await loaded(page);
  const header = await page.getByRole("columnheader").allTextContents();
  assert.ok(header.includes("Tags") && !header.includes("Billing"), header.join());
  await page.close();
});

test("the selection is a set of ids: it survives filters, and all that match are selected", async () => {
  const { page } = await open("?q=design");
  await page.locator(".head input").check();
  const count = Number(/^\d+/.exec((await status(page))!)![0]);
  assert.equal(await selected(page), `${count} selected`);
  await page.locator("[name=filter]").fill("audit");
  assert.match(
    (await page.locator(".selection-bar [role=status]").textContent())!,
    new RegExp(`\\(${count} of them not`),
  );
  await page.locator(".body .row input").first().check();
  assert.equal(await selected(page), `${count + 1} selected`);
  const audit = Number(/^\d+/.exec((await status(page))!)![0]);
  await page.getByRole("button", { name: `Select all ${audit} that match` }).click();
  assert.equal(await selected(page), `${audit} selected`);
  await page.close();
});

test("the details show sessions, disks, network and tags; a user is disconnected after a question", async () => {
  const connected = varied.find(({ session }) => session && session.disconnectedForHours === undefined)!;
  const { page } = await open(`?q=${connected.id}`);
  await row(page, connected.id).locator(".cell-name").click();
  const details = page.locator(".details");
  await details.getByText("connected since").waitFor();
  const text = (await details.textContent())!;
  for (const expected of [connected.id, connected.ip, "SYSTEM 80 GB", "Hangzhou office", "department="]) {
    assert.ok(text.includes(expected), expected);
  }
  await page.waitForURL(/details=ecd%2F/);
  await details.getByRole("button", { name: "Disconnect" }).click();
  await details.locator("[name=disconnect]").click();
  await details.getByText("disconnected since").waitFor();
  await row(page, connected.id).locator('.connection[data-connection="Disconnected"]').waitFor();
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "detached" });
  await page.close();
});

test("the idle report has the desktops that run without a user for some hours", async () => {
  const { page } = await open();
  await page.locator("[name=report]").selectOption("idle");
  await page.locator("[name=idle-hours]").fill("24");
  const idle = varied.filter(({ session }) => (session?.disconnectedForHours ?? 0) >= 24).length;
  await page.locator(".status-line", { hasText: `${idle} of ${SHOWN}` }).waitFor();
  await page.waitForURL(/idle=24/);
  await page.close();
});

test("the report of expiring subscriptions is sorted by their end", async () => {
  const { page } = await open();
  await page.locator("[name=report]").selectOption("expiring");
  await page.locator("[name=expiring-days]").fill("10");
  const days = await page.locator(".cell-expires").allTextContents();
  assert.ok(days.length > 0);
  await page.waitForURL(/sort=expires&expiring=10/);
  await page.close();
});

test("the activity log has the calls that changed something, survives a reload, and is exported", async () => {
  const { page } = await open(`?q=${stopped}`);
  await startAndOpenLog(page);
  const line = page.locator("tbody tr", { hasText: "StartDesktops" });
  assert.match((await line.textContent())!, /local.*done.*[0-9A-F-]{36}/);
  await page.reload();
  await line.waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "As CSV" }).click();
  const csv = await readFile(await (await saving).path(), "utf8");
  assert.match(csv, /^\ufefftime,user,api,operation,.*\r\n.*,local,ecd,StartDesktops,done,accepted,/);
  await page.close();
});

test("the rows of the view are exported, safe for spreadsheets", async () => {
  const { page } = await open("?q=design-00");
  await page.locator("summary", { hasText: "Export" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "As CSV" }).click();
  const csv = await readFile(await (await saving).path(), "utf8");
  assert.equal(csv.trim().split("\r\n").length, 1 + 9);
  const json = page.waitForEvent("download");
  await page.locator("summary", { hasText: "Export" }).click();
  await page.locator("summary", { hasText: "Export" }).click();
  await page.getByRole("button", { name: "As JSON" }).click();
  const values = JSON.parse(await readFile(await (await json).path(), "utf8")) as { name: string }[];
  assert.equal(values.length, 9);
  await page.close();
});

test("any operation is called through a form of the catalogue, and its request is shown without a signature", async () => {
  const { page } = await open(`?q=${payAsYouGo}`);
  await page.locator(".head input").check();
  await page.getByRole("button", { name: "Other …" }).click();
  await page.locator("[name=search]").fill("TagResources");
  await page.locator(".operations-list li button", { hasText: /^TagResources/ }).click();
  const form = page.locator("form.operation");
  assert.equal(await form.locator("[name=ResourceId]").inputValue(), payAsYouGo);
  await form.locator("[name=ResourceType]").fill("ALIYUN::GWS::INSTANCE");
  await form.locator("[name=Tag]").fill('[{ "Key": "floor", "Value": "3" }]');
  await form.locator("[name=inspect]").click();
  const inspection = (await form.locator(".inspection").textContent())!;
  assert.match(inspection, /ACS3-HMAC-SHA256/);
  assert.match(inspection, /Signature=\*\*\*/);
  // A write needs a confirmation.
  await form.locator("[name=ResourceType]").press("Enter");
  await form.locator("[name=sure]").check();
  await form.locator("[name=send]").click();
  await form.getByText("RequestId").waitFor();
  assert.equal(cloud.requests.filter(({ operation }) => operation === "TagResources").length, 1);
  await form.locator("[name=Tag]").fill("no json");
  await form.locator("[name=send]").click();
  await form.getByText("Tag: this is not a value of its type.").waitFor();
  await page.close();
});

test("failed lists and a lost connection are sentences that say what to do", async () => {
  const { page } = await open();
  cloud.fail("ListInstances", { with: "forbidden", times: Infinity });
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByText("Baidu, bj cannot be read.").waitFor();
  await page.getByText("You or the gateway's key may not do this.").first().waitFor();
  // What was known stays.
  assert.equal(await status(page), `${SHOWN} in all`);
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await page.context().setOffline(false);
  await page.getByText("You are offline.").waitFor({ state: "detached" });
  await page.close();
});

test("a refresh moves no row under the pointer, and says how much has changed", async () => {
  const { page } = await open("?sort=state");
  await page.locator(".body .row").nth(3).hover();
  const before = await names(page);
  const [other] = variedDesktops(1);
  cloud.desktops.renew(subscription, 1);
  const { fetch } = cloud;
  await new EcdClient({ region: other!.region, credentials: seed.ecd, fetch }).send(StopDesktops, {
    DesktopId: [other!.id],
  });
  // The end of the transition would be a further change.
  await page.waitForTimeout(400);
  await page.getByRole("button", { name: "Refresh" }).dispatchEvent("click");
  await page.getByText("2 changes: put the rows in order").waitFor();
  assert.deepEqual(await names(page), before);
  await page.getByText("2 changes: put the rows in order").dispatchEvent("click");
  await page.getByText("put the rows in order").waitFor({ state: "detached" });
  await page.close();
});

test("a hidden page rests, and a visible one refreshes", async () => {
  const { page } = await open();
  await page.clock.install();
  await page.reload();
  await loaded(page);
  await setHidden(page, true);
  const count = cloud.requests.length;
  await page.clock.fastForward(10 * MINUTE);
  await page.waitForTimeout(500);
  assert.equal(cloud.requests.length, count);
  const refreshed = () => page.waitForResponse("**/v1/ecd/DescribeDesktops");
  await Promise.all([refreshed(), setHidden(page, false)]);
  await loaded(page);
  // Here the timer of the last refresh is set.
  await Promise.all([refreshed(), page.clock.fastForward(10 * MINUTE)]);
  await page.close();
});
