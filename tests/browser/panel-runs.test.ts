import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { seed } from "../../emulator/seed.js";
import { variedDesktops } from "../../emulator/varied.js";
import { until } from "../until.js";
import { ended, loaded, outcomes, row, withPanel } from "./panel-support.js";

/* What the panel changes: the question before it, its progress, and its outcomes. */

const { cloud, open } = withPanel();
const [subscription, stopped, payAsYouGo] = seed.ecd.desktopIds as [string, string, string];
const varied = variedDesktops(240);

const selected = (page: Page) => page.locator(".selection-bar [role=status] strong").textContent();

test("a stop skips what is stopped, names who is connected, and clears the selection of what succeeded", async () => {
  const { page } = await open("?q=design-00");
  await page.locator(".head input").check();
  await page.locator("[data-action=stop]").click();
  const dialog = page.locator("dialog[open]");
  const chosen = varied.filter(({ name }) => name.startsWith("design-00"));
  const running = chosen.filter(({ status }) => status === "Running");
  await dialog.getByRole("heading", { name: `Stop ${running.length} desktops and instances?` }).waitFor();
  const text = (await dialog.textContent())!;
  assert.match(text, new RegExp(`${chosen.length - running.length} skipped, because they are so already`));
  const connected = running.filter(({ session }) => session?.disconnectedForHours === undefined);
  assert.match(
    text,
    new RegExp(`Users are connected to ${connected.length} of them right now: .*${connected[0]!.endUserIds[0]}`),
  );
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { done: running.length });
  for (const { id } of running) {
    assert.equal(cloud.executions("stop").get(id), 1);
    await row(page, id).locator('.state[data-state="Stopped"]').waitFor();
  }
  // What was skipped is still selected.
  assert.equal(await selected(page), `${chosen.length - running.length} selected`);

  // Undo starts what was stopped.
  await page.locator("[name=undo]").click();
  await page.getByRole("heading", { name: `Start ${running.length} desktops and instances?` }).waitFor();
  await page.locator("[name=confirm]").click();
  await row(page, running[0]!.id).locator('.state[data-state="Running"]').waitFor();
  await page.locator('.run[data-action=start][data-active="false"]').waitFor();
  assert.equal(cloud.executions("start").size, running.length);
  await page.close();
});

test("above 50, the number is typed", async () => {
  const { page } = await open("?state=Running&cloud=ecd");
  await page.locator(".head input").check();
  await page.locator("[data-action=reboot]").click();
  const [, count = ""] = /Reboot (\d+)/.exec((await page.locator("dialog h2").textContent())!)!;
  assert.ok(Number(count) > 50);
  await page.locator("[name=count]").fill("49");
  await page.keyboard.press("Enter");
  assert.equal(cloud.executions("reboot").size, 0);
  await page.locator("[name=count]").fill(count);
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { done: Number(count) });
  assert.equal(cloud.executions("reboot").size, Number(count));
  await page.close();
});

test("a renewal shows the price first, and asks again if it changes before the order", async () => {
  const { page } = await open(`?q=${subscription}`);
  await page.locator(".head input").check();
  const before = cloud.desktops.get(subscription).expiresAt!;
  await page.locator("[data-action=renew]").click();
  const total = page.locator(".price strong");
  await page.locator("[name=term]").selectOption("2 Month");
  await total.getByText("560.00").waitFor();
  cloud.prices.factor = 1.5;
  await page.locator("[name=confirm]").click();
  await page.getByText("The price has changed since the question. Nothing was ordered").waitFor();
  await total.getByText("840.00").waitFor();
  assert.equal(cloud.executions("renew").size, 0);
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual([...cloud.executions("renew")], [[subscription, 1]]);
  assert.ok(cloud.desktops.get(subscription).expiresAt! > before);
  await page.getByRole("button", { name: "Outcomes" }).click();
  await page.locator("dialog", { hasText: /Order \d+/ }).waitFor();
  await page.close();
});

test("a renewal of pay-as-you-go desktops is not offered", async () => {
  const { page } = await open(`?q=${payAsYouGo}`);
  await page.locator(".head input").check();
  await page.locator("[data-action=renew]").click();
  await page.getByText("Nothing that is selected can take this action.").waitFor();
  await page
    .getByText("1 skipped, because their state or billing does not allow it: Front office (Pay as you go)")
    .waitFor();
  assert.equal(await page.locator("[name=confirm]").getAttribute("aria-disabled"), "true");
  await page.close();
});

test("Baidu's API tells no price of a renewal: the question says so", async () => {
  const { page } = await open("?q=i-EmuData1");
  await page.locator(".head input").check();
  await page.locator("[data-action=renew]").click();
  await page.getByText("The API tells no price for 1 of them").waitFor();
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual([...cloud.executions("renew").keys()], ["i-EmuData1"]);
  await page.close();
});

test("a lost response is an outcome of its own, which a lookup resolves", async () => {
  const { page } = await open(`?q=${payAsYouGo}`);
  await page.locator(".head input").check();
  await page.locator("[data-action=reboot]").click();
  cloud.fail("RebootDesktops", { with: "drop-after", times: Infinity });
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { ambiguous: 1 });
  // No state proves a reboot: it stays unknown.
  await page.locator("[name=check]").click();
  await page.getByText("The outcomes are up to date.").waitFor();
  assert.deepEqual(await outcomes(page), { ambiguous: 1 });
  assert.equal(await page.locator("[name=retry]").count(), 0);
  assert.equal(await selected(page), "1 selected");
  await page.close();
});

test("a reload in the middle keeps what is known; the rest is unknown until it is looked up", async () => {
  const { page } = await open("?q=build-0&state=Running");
  await page.locator(".head input").check();
  const count = Number(/^\d+/.exec((await selected(page))!)![0]);
  const isShanghai = (id: string) => varied.find((desktop) => desktop.id === id)?.region === "cn-shanghai";
  // The calls to one region end, and that to the other does not.
  let held = 0;
  await page.route("**/v1/ecd/StopDesktops", async (route) => {
    if ((route.request().postDataJSON() as { region: string }).region === "cn-hangzhou") return route.continue();
    held++;
    await route.fetch();
  });
  await page.locator("[data-action=stop]").click();
  await page.locator("[name=confirm]").click();
  await page.locator(".counts [data-outcome=done]").waitFor();
  await until(
    () => held > 0,
    () => "no call of the other region",
  );
  const { done = 0 } = await outcomes(page);
  await page.reload();
  await loaded(page);
  await page.locator(".counts [data-outcome=interrupted]").waitFor();
  assert.deepEqual(await outcomes(page), { interrupted: count - done, done });
  await page.locator("[name=check]").click();
  await page.getByText("The outcomes are up to date.").waitFor();
  assert.deepEqual(await outcomes(page), { done: count });
  assert.equal([...cloud.executions("stop").keys()].filter(isShanghai).length, count - done);
  await page.close();
});

test("two runs go on at once, and one is cancelled", async () => {
  const { page } = await open();
  await page.route("**/v1/ecd/StopDesktops", () => {});
  for (const [query, action] of [
    ["lab-00", "stop"],
    ["sales-00", "start"],
  ] as const) {
    await page.locator("[name=filter]").fill(query);
    await page.getByRole("button", { name: /^Select all \d/ }).click();
    await page.locator(`[data-action=${action}]`).click();
    await page.locator("[name=confirm]").click();
  }
  const stop = page.locator(".run[data-action=stop]");
  await page.locator('.run[data-action=start][data-active="false"]').waitFor();
  await stop.getByRole("button", { name: "Cancel" }).click();
  await page.locator('.run[data-action=stop][data-active="false"]').waitFor();
  const { done = 0, ...others } = await outcomes(page, stop);
  assert.equal(done, 0);
  assert.ok(Object.values(others).reduce((sum, count) => sum + count, 0) > 0);
  assert.equal(cloud.executions("stop").size, 0);
  await page.close();
});

test("a renewal in doubt is never repeated, not after a reload either", async () => {
  const { page } = await open(`?q=${subscription}`);
  await page.locator(".head input").check();
  await page.locator("[data-action=renew]").click();
  await page.locator(".price strong").waitFor();
  cloud.fail("RenewDesktops", { with: "drop-before", times: Infinity });
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { ambiguous: 1 });
  cloud.recover();
  await page.reload();
  await loaded(page);
  await page.locator("[name=check]").click();
  await page.getByText("The outcomes are up to date.").waitFor();
  assert.deepEqual(await outcomes(page), { ambiguous: 1 });
  assert.equal(await page.locator("[name=retry]").count(), 0);
  assert.equal(cloud.executions("renew").size, 0);
  await page.close();
});

test("failures stay selected, and can be tried again", async () => {
  const { page } = await open(`?q=${stopped}`);
  await page.locator(".head input").check();
  await page.locator("[data-action=start]").click();
  cloud.fail("StartDesktops", { with: "forbidden", times: Infinity });
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { failed: 1 });
  assert.equal(await selected(page), "1 selected");
  await page.getByRole("button", { name: "Outcomes" }).click();
  await page.getByText("Ask the administrator of permissions.").first().waitFor();
  cloud.recover();
  await page.locator("dialog [name=retry]").click();
  await page.locator("[name=confirm]").click();
  await row(page, stopped).locator('.state[data-state="Running"]').waitFor();
  await page.close();
});

test("desktops that are created or deleted meanwhile: the question leaves them out, and a late deletion is a failure", async () => {
  const [first, second, third] = varied.filter(
    ({ status, region }) => status === "Running" && region === "cn-hangzhou",
  );
  const { page } = await open();
  const ids = [first!.id, second!.id, third!.id];
  for (const id of ids) {
    await page.locator("[name=filter]").fill(id);
    await row(page, id).locator("input").check();
  }
  cloud.desktops.remove(ids[0]!);
  cloud.desktops.add({ ...first!, id: "ecd-created0000001", name: "created" });
  await page.locator("[name=filter]").fill("created");
  await page.getByRole("button", { name: "Refresh" }).click();
  await row(page, "ecd-created0000001").waitFor();
  assert.equal(await selected(page), "3 selected");
  await page.locator("[data-action=stop]").click();
  await page.getByText("1 skipped, because their state is unknown:").waitFor();
  // Between the question and the answer.
  cloud.desktops.remove(ids[1]!);
  await page.locator("[name=confirm]:not([aria-disabled])").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { failed: 1, done: 1 });
  assert.deepEqual([...cloud.executions("stop").keys()], [ids[2]]);
  // Failures and what is unknown stay selected.
  assert.equal(await selected(page), "2 selected");
  await page.getByRole("button", { name: "Outcomes" }).click();
  await page.getByText("It does not exist any more, or not in this region.").waitFor();
  await page.close();
});
