import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { bccEntries, bccModels, ecdEntries, type Field } from "../../emulator/catalogue.js";
import { seed } from "../../emulator/seed.js";
import { isSecret } from "../../www/panel/secrets.js";
import { startAndOpenLog, withPanel } from "./panel-support.js";

/* The requests of the panel's calls: those of the log, and those of the form for the end-user API. */

const { cloud, open } = withPanel();
const [, stopped] = seed.ecd.desktopIds as [string, string];

/** Opens the request of the latest call of an operation, and reads its dialog. */
async function requestOf(page: Page, operation: string): Promise<string> {
  await page.getByRole("button", { name: operation, exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: `The request of ${operation}` });
  await dialog.locator("pre, .empty").first().waitFor();
  const text = (await dialog.textContent())!;
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  return text;
}

test("the log has the request of each call, what was signed, and whether the signature was accepted", async () => {
  const { page } = await open(`?q=${stopped}`);
  await startAndOpenLog(page);
  const started = await requestOf(page, "StartDesktops");
  assert.match(started, /The vendor accepted the signature\./);
  assert.match(started, /POST http:\/\/127\.0\.0\.1:\d+\/v1\/ecd\/StartDesktops/);
  assert.match(started, new RegExp(`Canonical request.*${stopped}`, "s"));
  assert.match(started, /String to signACS3-HMAC-SHA256/);
  assert.match(started, /Signature=\*\*\*/);
  await page.locator("[name=reads]").check();
  const rights = await requestOf(page, "DescribeRights");
  assert.match(rights, /Nothing was signed for this call\./);
  assert.doesNotMatch(rights, /Canonical request/);
  assert.match(await requestOf(page, "ListInstances"), /String to signGET.*x-bce-date/s);
  await page.reload();
  await page.locator("tbody tr").first().waitFor();
  assert.match(await requestOf(page, "StartDesktops"), /A reload does not keep requests\./);
  await page.close();
});

test("the log tells the refusal of a signature from other refusals", async () => {
  const { page } = await open("?page=operations");
  const verdictOf = async (fault: "forbidden" | "clock-error" | "drop-before"): Promise<string> => {
    cloud.recover();
    cloud.fail("DescribeBundles", { with: fault, times: Infinity });
    await page.getByRole("link", { name: "Operations" }).click();
    await page.locator("[name=search]").fill("DescribeBundles");
    await page.locator(".operations-list li button").first().click();
    await page.locator("[name=send]").click();
    await page.locator(".operation .alert.error").waitFor({ timeout: 60_000 });
    await page.getByRole("link", { name: "Activity" }).click();
    await page.locator("[name=reads]").check();
    return requestOf(page, "DescribeBundles");
  };
  assert.match(await verdictOf("forbidden"), /accepted the signature\. It refused the call for another reason: \w+/);
  assert.match(await verdictOf("clock-error"), /did not accept the gateway's key, signature or clock/);
  assert.match(await verdictOf("drop-before"), /There is no response that tells/);
  await page.close();
});

test("the form calls the end-user API, and keeps no password and no token", async () => {
  const { page, complaints } = await open("?page=operations");
  const form = page.locator("form.operation");
  const choose = async (operation: string): Promise<void> => {
    await page.locator("[name=search]").fill(operation);
    await page.locator(".operations-list li button").first().click();
    await form.getByRole("heading", { name: operation }).waitFor();
  };
  await page.getByRole("button", { name: "Alibaba, end users" }).click();
  await choose("GetLoginToken");
  const [user] = seed.wuying.users;
  await form.locator("summary").click();
  await form.locator("[name=CurrentStage]").fill("ADPassword");
  await form.locator("[name=EndUserId]").fill(user!.endUserId);
  await form.locator("[name=Password]").fill(user!.password);
  await form.locator("[name=OfficeSiteId]").fill(seed.ecd.officeSite.id);
  await form.locator("[name=sure]").check();
  await form.locator("[name=inspect]").click();
  assert.match((await form.locator(".inspection").textContent())!, /has no signature.*Password=(\*\*\*|%2A%2A%2A)/s);
  await form.locator("[name=send]").click();
  const response = JSON.parse((await form.locator("[aria-label=Response]").textContent())!) as Record<string, string>;
  const { SessionId, LoginToken } = response as { SessionId: string; LoginToken: string };
  await choose("DescribeGlobalDesktops");
  await form.locator("summary").click();
  await form.locator("[name=SessionId]").fill(SessionId);
  await form.locator("[name=LoginToken]").fill(LoginToken);
  await form.locator("[name=send]").click();
  await form.getByText("DesktopStatus").first().waitFor();

  await page.getByRole("link", { name: "Activity" }).click();
  await page.locator("[name=reads]").check();
  const shown = (await requestOf(page, "GetLoginToken")) + (await requestOf(page, "DescribeGlobalDesktops"));
  assert.match(shown, /"EndUserId": "/);
  assert.match(shown, /"LoginToken": "\*\*\*"/);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]) + document.body.outerHTML);
  for (const secret of [user!.password, SessionId, LoginToken]) assert.ok(!(shown + kept).includes(secret));
  assert.deepEqual(complaints, []);
  await page.close();
});

test("every parameter that the catalogue marks as secret is hidden", () => {
  const secrets: string[] = [];
  const visit = (fields: readonly Field[], models: ReadonlySet<string>): void => {
    for (const field of fields) {
      if ((field as { secret?: boolean }).secret) secrets.push(field.name);
      let shape: Omit<Field, "name"> = field;
      while (shape.items) shape = shape.items;
      visit(shape.fields ?? [], models);
      const { model } = shape;
      if (model !== undefined && !models.has(model)) visit(bccModels[model]!, new Set([...models, model]));
    }
  };
  const entries = [...Object.values(ecdEntries).flatMap((byName) => Object.values(byName)), ...bccEntries];
  for (const { request } of entries) visit(request, new Set());
  assert.ok(secrets.length > 50);
  assert.deepEqual(
    [...new Set(secrets)].filter((name) => !isSecret(name)),
    [],
  );
  for (const name of ["DesktopId", "Description", "NextToken", "ClientToken"]) assert.ok(!isSecret(name), name);
});
