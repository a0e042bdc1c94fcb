import assert from "node:assert/strict";
import { test } from "node:test";

import { CreateConfigGroup, EcdClient } from "edgedesk/ecd";
import type { Page } from "playwright-core";

import { seed } from "../../emulator/seed.js";
import { variedDesktops } from "../../emulator/varied.js";
import { nextRun, readCron, shifted, writeCron } from "../../www/panel/cron.js";
import { loaded, row, withPanel } from "./panel-support.js";

/* Timers: set in the user's time zone, and executed by the emulator's clock. */

const { cloud, open } = withPanel();
const { id } = variedDesktops(240).find(
  ({ status, session }) => status === "Running" && !session?.disconnectedForHours,
)!;
const HOUR = 3_600_000;

/** Opens the form for a desktop. */
async function openTimers(timezoneId: string): Promise<Page> {
  const { page } = await open(`?q=${id}`, { timezoneId });
  await page.locator(".head input").check();
  await page.getByRole("button", { name: "Set timers …" }).click();
  await page.getByRole("dialog", { name: "Set the timers of 1 desktop?" }).waitFor();
  return page;
}

test("a time of the user's time zone is sent in UTC, and the desktop follows it", async () => {
  const page = await openTimers("Asia/Shanghai");
  await page.locator("[name=timer-time]").fill("06:30");
  for (const day of ["Sat", "Sun"]) await page.getByRole("checkbox", { name: day }).check();
  await page.locator("[name=timer-enforce]").check();
  const sending = page.waitForRequest("**/v1/ecd/ModifyDesktopTimer");
  await page.locator("[name=set-timers]").click();
  const { parameters } = (await sending).postDataJSON() as { parameters: object };
  assert.deepEqual(parameters, {
    DesktopId: [id],
    DesktopTimers: [{ TimerType: "TimerShutdown", Enforce: true, CronExpression: "0 30 22 ? * 1,2,3,4,5,6,7" }],
    UseDesktopTimers: true,
  });
  await page.getByText("The timers are set.").waitFor();
  await page.keyboard.press("Escape");
  cloud.clock.advance(24 * HOUR);
  await page.getByRole("button", { name: "Refresh" }).click();
  await row(page, id).locator('.state[data-state="Stopped"]').waitFor();
  await page.close();
});

test("a desktop is bound to a group, whose timers are shown with their next time", async () => {
  const page = await openTimers("UTC");
  const fetch = (url: string, init: RequestInit) => cloud.fetch(new Request(url, init));
  const ecd = new EcdClient({ region: "cn-shanghai", credentials: seed.ecd, fetch });
  const { GroupId = "" } = await ecd.send(CreateConfigGroup, {
    ...{ Name: "Evenings", Type: "Timer", ProductType: "CLOUD_DESKTOP" },
    ConfigTimers: [
      { TimerType: "TimerShutdown", CronExpression: "0 0 20 ? * 2-6" },
      { TimerType: "NoConnect", Interval: 30, OperationType: "Hibernate" },
    ],
  });
  await page.getByRole("button", { name: "A group's timers" }).click();
  await page.locator("[name=timer-group]").selectOption(GroupId);
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^Stop, Mon Tue Wed Thu Fri 8:00.PM; next on /).waitFor();
  await dialog.getByText("No user connected, hibernate, after 30 minutes").waitFor();
  await page.locator("[name=set-timers]").click();
  await page.getByText("The timers are set.").waitFor();
  await page.keyboard.press("Escape");

  // The details show what ran, and the group that it ran for.
  cloud.clock.advance(7 * 24 * HOUR);
  await row(page, id).locator(".cell-name").click();
  const details = page.locator(".details");
  await details.getByText("not executed: a user was connected").first().waitFor();
  await details.getByText("Evenings").waitFor();
  await details.getByText("No user connected, hibernate, after 30 minutes").waitFor();
  await page.close();
});

test("the timers of instances are not offered, and those of more than 50 desktops need the number", async () => {
  const { page } = await open("?cloud=bcc");
  await page.locator(".head input").check();
  assert.equal(await page.getByRole("button", { name: "Set timers …" }).count(), 0);
  await page.goto(page.url().replace("cloud=bcc", "q=design"));
  await loaded(page);
  await page.locator("[name=filter]").fill("");
  await page.locator(".head input").check();
  await page.getByRole("button", { name: "Set timers …" }).click();
  const button = page.locator("[name=set-timers]");
  const [count] = /\d+/.exec((await button.textContent())!)!;
  assert.equal(await button.getAttribute("aria-disabled"), "true");
  await page.locator("[name=count]").fill(count!);
  await page.locator("[name=set-timers]:not([aria-disabled])").click();
  await page.getByText("The timers are set.").waitFor();
  const calls = cloud.requests.filter(({ operation }) => operation === "ModifyDesktopTimer");
  // 100 ids of a call, in two regions.
  assert.equal(calls.length, 3);
  await page.close();
});

test("cron expressions are read, written and moved across midnight", () => {
  assert.deepEqual(readCron("0 30 22 ? * 2-6"), { minute: 22 * 60 + 30, days: [1, 2, 3, 4, 5] });
  assert.deepEqual(readCron("0 0 16 ? * *")?.days.length, 7);
  for (const other of ["0 0 16 1 * ?", "0 0 25 ? * 1", "0 0 16 ? * 8", "0 0 16 ? * MON", "0 0/5 16 ? * 1", ""]) {
    assert.equal(readCron(other), undefined, other);
  }
  const weekly = { minute: 6 * 60, days: [0, 1] };
  assert.equal(writeCron(weekly), "0 0 6 ? * 1,2");
  assert.deepEqual(shifted(weekly, -8 * 60), { minute: 22 * 60, days: [0, 6] });
  assert.deepEqual(shifted(shifted(weekly, -8 * 60), 8 * 60), weekly);
  // Sunday, the 22nd of November 2026.
  const now = Date.UTC(2026, 10, 22, 6, 0);
  assert.equal(nextRun(weekly, now), Date.UTC(2026, 10, 23, 6, 0));
  assert.equal(nextRun({ minute: 0, days: [0] }, now), Date.UTC(2026, 10, 29));
});
