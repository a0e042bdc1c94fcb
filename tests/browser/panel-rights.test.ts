import assert from "node:assert/strict";
import { test } from "node:test";

import { BatchStopInstance, ListInstances } from "edgedesk/bcc";
import { DescribeDesktops, DescribeDesktopSessions, StopDesktops } from "edgedesk/ecd";

import { seed } from "../../emulator/seed.js";
import { ended, outcomes, withPanel } from "./panel-support.js";

/* What the gateway refuses is disabled in the panel, with the reason. */

const [own, , other] = seed.ecd.desktopIds as [string, string, string];
const { cloud, open } = withPanel(
  {},
  {
    allow: (on) => [
      on(DescribeDesktops, { parameters: { MaxResults: true, NextToken: true, DesktopId: true } }),
      on(DescribeDesktopSessions, { parameters: { DesktopId: true, PageNumber: true, PageSize: true } }),
      on(StopDesktops, { parameters: { DesktopId: { of: [own], max: 100 } } }),
      on(ListInstances, { parameters: { maxKeys: true, marker: true } }),
      on(BatchStopInstance, { parameters: { instanceIds: true } }),
    ],
  },
);

test("actions that no rule allows are disabled, with the reason", async () => {
  const { page } = await open(`?q=${own}`);
  await page.locator(".head input").check();
  // The rights arrive after the lists.
  await page.getByText("Renew: No rule allows RenewDesktops.").waitFor();
  for (const action of ["start", "reboot", "renew"]) {
    const button = page.locator(`[data-action=${action}]`);
    assert.equal(await button.getAttribute("aria-disabled"), "true", action);
    assert.equal(await button.getAttribute("aria-describedby"), "refusals", action);
  }
  assert.equal(await page.locator("[data-action=stop]").getAttribute("aria-disabled"), null);
  await page.close();
});

test("ids that the gateway refuses are skipped, and not sent", async () => {
  const { page } = await open("?state=Running&q=emulator");
  await page.locator(".head input").check();
  await page.locator("[data-action=stop]").click();
  await page.getByText("skipped, because the gateway refuses them.").waitFor();
  const skipped = (await page.locator(".skipped").textContent())!;
  assert.match(skipped, /The rule allows no such value of DesktopId\./);
  assert.match(skipped, /Front office/);
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.deepEqual(await outcomes(page), { done: 1 });
  assert.deepEqual([...cloud.executions("stop").keys()], [own]);
  assert.equal(cloud.executions("stop").get(other), undefined);
  await page.close();
});

test("an operation that no rule allows cannot be sent from the form", async () => {
  const { page } = await open("?page=operations");
  await page.locator("[name=search]").fill("DescribeRegions");
  await page.locator(".operations-list li button").first().click();
  await page.getByText("The gateway refuses it: No rule allows DescribeRegions.").waitFor();
  assert.equal(await page.locator("[name=send]").getAttribute("aria-disabled"), "true");
  await page.close();
});
