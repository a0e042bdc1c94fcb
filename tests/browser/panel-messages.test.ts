import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { variedDesktops } from "../../emulator/varied.js";
import { ended, withPanel } from "./panel-support.js";

/* Messages to connected users, and what desktops cost. */

const { cloud, open } = withPanel();
const [first, second] = variedDesktops(240).filter(
  ({ status, session }) => status === "Running" && session && session.disconnectedForHours === undefined,
);

/** The console's messages. */
async function withMessages(page: Page, messages: readonly object[]): Promise<void> {
  await page.route("**/v1/ecd/DescribeConsoleMessages", (route) =>
    route.fulfill({ json: { RequestId: "R", MessageList: messages } }),
  );
}

const text = (title: string, content: string) => ({
  TitleConfigs: [
    { LangType: "CN", TitleText: "维护" },
    { LangType: "EN", TitleText: title },
  ],
  ContentConfigs: [{ LangType: "EN", ContentText: content }],
});

test("connected users are sent a message of the console before a stop", async () => {
  const { page } = await open(`?q=${first!.id}`);
  await withMessages(page, [
    { MessageId: "msg-1", Status: "Init", TargetType: "AllUsers", ...text("Draft", "Not published.") },
    {
      ...{ MessageId: "msg-emulator0001", Status: "Published", TargetType: "Desktop" },
      ...{ TargetIds: JSON.stringify([first!.id, "ecd-other"]), ...text("Maintenance", "Save your work.") },
    },
  ]);
  await page.locator(".head input").check();
  await page.locator("[data-action=stop]").click();
  await page.locator("[name=message-first]").click();
  const messages = page.getByRole("group", { name: "Message to users" });
  await messages.getByText("Save your work.").waitFor();
  await messages.getByText("Recipients: desktops, 1 of these 1 among them.").waitFor();
  assert.deepEqual(await messages.locator("option").allTextContents(), ["Maintenance"]);
  await messages.getByRole("button", { name: "Send the message" }).click();
  await messages.getByText("The vendor accepted the message. It does not tell who has received it.").waitFor();
  assert.equal(cloud.requests.filter(({ operation }) => operation === "SendConsoleMessage").length, 1);
  assert.equal(cloud.executions("stop").size, 0);
  await page.locator("[name=confirm]").click();
  await ended(page);
  assert.equal(cloud.executions("stop").get(first!.id), 1);
  await page.close();
});

test("the details send a message, too, and say why they cannot", async () => {
  const { page } = await open(`?q=${second!.id}&details=ecd%2F${second!.region}%2F${second!.id}`);
  await withMessages(page, []);
  await page.locator(".details [name=message]").click();
  await page.getByText("The console has no published notification.").waitFor();
  await page.close();
});

test("pay-as-you-go desktops have their running hours, and a price beside that of a subscription", async () => {
  const { page } = await open();
  await page.getByRole("link", { name: "States" }).click();
  const payAsYouGo = page.getByRole("region", { name: "Pay-as-you-go desktops by size" });
  await payAsYouGo.locator("tbody tr").first().waitFor();
  const cells = async () => (await payAsYouGo.locator("tbody tr").first().locator("td").allTextContents()) as string[];
  const [size, , count, running, hours, unpriced] = await cells();
  assert.match(size!, /eds\.general\.\w+/);
  assert.ok(Number(count) >= Number(running) && Number(hours!.replaceAll(",", "")) > 0 && unpriced === "");
  await page.locator("[name=prices]").click();
  await payAsYouGo.getByText("CN¥").first().waitFor();
  const [, , , , , hour, all, month, breakEven] = await cells();
  const amount = (money: string) => Number(money.replace(/[^\d.]/g, ""));
  assert.ok(Math.abs(amount(all!) - amount(hour!) * Number(running)) < 0.01);
  assert.ok(Math.abs(Number(breakEven) - amount(month!) / amount(hour!)) < 1);
  await page.locator(".billing a").click();
  await page.locator(".cell-expires").first().waitFor();
  await page.waitForURL(/expiring=30/);
  await page.close();
});
