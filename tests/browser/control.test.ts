import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { DescribeDesktops, EcdClient, StopDesktops } from "edgedesk/ecd";
import { DescribeGlobalDesktops, GetLoginToken, WuyingClient } from "edgedesk/wuying";

import { seed } from "../../emulator/seed.js";
import { go, withControlPage } from "./control-support.js";
import { setHidden } from "./support.js";

const control = withControlPage();
const { cloud, open } = control;
const [running] = seed.ecd.desktopIds as [string];

/** The clients of a test: the page shows their requests. */
function clients(accessKeySecret = seed.ecd.accessKeySecret) {
  const { region, accessKeyId } = seed.ecd;
  const { clientId, sessionId, loginToken } = seed.wuying;
  const shared = { region, endpoint: control.url };
  return {
    ecd: new EcdClient({ ...shared, credentials: { accessKeyId, accessKeySecret }, retry: { maxAttempts: 1 } }),
    // With retries: the client corrects its clock by the emulator's.
    wuying: new WuyingClient({ ...shared, clientId, sessionId, loginToken }),
  };
}

test("a click injects a fault, and the log shows the request that met it", async () => {
  const { page, complaints } = await open("faults");
  await page.getByLabel("Operation").fill("StopDesktops");
  await page.getByRole("button", { name: "throttle", exact: true }).click();
  await page.getByRole("status").getByText("The next request of StopDesktops meets throttle.").waitFor();
  assert.deepEqual(cloud.failures, [{ operation: "StopDesktops", with: "throttle", times: 1, after: 0 }]);
  await page.locator(".list strong", { hasText: "StopDesktops" }).waitFor();

  const { ecd } = clients();
  await ecd.send(DescribeDesktops, {});
  await assert.rejects(ecd.send(StopDesktops, { DesktopId: [running] }));
  await go(page, "requests");
  await page.getByLabel("Only refused requests").check();
  const entries = page.locator("summary");
  await entries.filter({ hasText: "StopDesktops" }).waitFor();
  assert.equal(await entries.count(), 1);
  assert.match(await entries.innerText(), /400\s+fault throttle/);
  await page.getByLabel("Only refused requests").uncheck();
  await page.getByLabel("Filter").fill("describe 200");
  assert.match(await entries.innerText(), /DescribeDesktops\s+200/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("faults wait for a request, last until they are removed, and are removed one by one or all", async () => {
  const { page } = await open("faults");
  await page.getByLabel("Kind of fault").selectOption("drop-after");
  await page.getByLabel("Requests that pass before").fill("2");
  await page.getByLabel("All, until the fault is removed").check();
  await page.getByRole("button", { name: "Inject" }).click();
  await page.getByText("drop-after · until removed · after 2 more").waitFor();
  await page.getByLabel("Operation").fill("Nothing");
  await page.getByRole("button", { name: "Inject" }).click();
  assert.match(await page.getByRole("alert").innerText(), /^The emulator refused this: operation: given "Nothing"/);
  await page.getByLabel("Operation").fill("StopDesktops");
  await page.getByRole("button", { name: "drop-before" }).click();
  await page.getByRole("button", { name: "Remove: StopDesktops, drop-before" }).click();
  await page.locator(".list li").nth(1).waitFor({ state: "detached" });
  assert.deepEqual(
    cloud.failures.map(({ operation }) => operation),
    ["*"],
  );
  await page.getByRole("button", { name: "Remove all" }).click();
  await page.getByText("None.").waitFor();
  assert.deepEqual(cloud.failures, []);
  await page.close();
});

test("a wrong signature is shown beside the emulator's, with the reason", async () => {
  const { page, complaints } = await open("requests");
  await assert.rejects(clients("another secret").ecd.send(DescribeDesktops, {}));
  await page.locator("summary", { hasText: "SignatureDoesNotMatch" }).press("Enter");
  const details = page.locator(".details");
  await details.getByText("Unknown: no known mistake leads to this signature.").first().waitFor();
  const canonical = details.locator("section", { hasText: "Canonical request of the emulator" }).locator("pre");
  assert.match(await canonical.innerText(), /^POST\n\/\n/);
  assert.equal((await details.innerText()).includes("another secret"), false);
  assert.match(await details.locator("dl", { hasText: "authorization" }).innerText(), /authorization\s+redacted/);

  // The request is signed for the vendor's host and sent to the emulator's.
  const { headers, body, url } = new EcdClient({
    ...{ region: "cn-hangzhou", credentials: seed.ecd },
  }).prepare(DescribeDesktops, {});
  const response = await fetch(url.replace(/^https:\/\/[^/]+/, control.url), {
    method: "POST",
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "host")),
    ...(body !== undefined && { body }),
  });
  assert.equal(response.status, 400);
  await page.getByText("signed the host ecd.cn-hangzhou.aliyuncs.com").first().waitFor();
  await page.locator("summary", { hasText: "signed the host" }).click();
  const marks = page.locator(".details", { hasText: "The first difference is in line" }).locator("mark");
  await marks.first().waitFor();
  assert.deepEqual(await marks.allInnerTexts(), [new URL(control.url).host, "ecd.cn-hangzhou.aliyuncs.com"]);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("the clock is advanced, so that a token expires, and set back", async () => {
  const { page } = await open("requests");
  const { wuying } = clients();
  await wuying.send(DescribeGlobalDesktops, {});
  await page.getByRole("button", { name: /^The emulator's clock/ }).click();
  const dialog = page.getByRole("dialog", { name: "The emulator's clock" });
  const before = cloud.clock.now;
  await dialog.getByRole("button", { name: "Advance: 8 hours" }).click();
  await page.getByRole("status").getByText("The clock is changed.").waitFor();
  assert.ok(cloud.clock.now - before >= 8 * 3_600_000);
  await assert.rejects(wuying.send(DescribeGlobalDesktops, {}));
  const isSet = page.waitForResponse("**/emulator/clock");
  await dialog.getByRole("button", { name: "Set back: 1 hour" }).click();
  await isSet;
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.locator("summary", { hasText: /InvalidLoginToken.*The LoginToken expired/s }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.includes("clock"));
  assert.ok(cloud.clock.now - before < 7.1 * 3_600_000);
  await page.close();
});

test("the outbox has a mail's code, and an authenticator's code is shown", async () => {
  const { page } = await open("logins");
  await page.getByText("No mail.").waitFor();
  const { officeSiteId, endUserId, password } = seed.wuying.tokenCodeUser;
  const { NextStage, SessionId } = await clients().wuying.send(GetLoginToken, {
    ...{ CurrentStage: "ADPassword", OfficeSiteId: officeSiteId, EndUserId: endUserId, Password: password },
  });
  assert.equal(NextStage, "TokenVerify");
  const mail = page.locator("li", { hasText: "erin@example.com" });
  await mail.waitFor();
  const TokenCode = await mail.locator("code").innerText();
  const { LoginToken } = await clients().wuying.send(GetLoginToken, {
    ...{ CurrentStage: "TokenVerify", SessionId: SessionId!, TokenCode },
  });
  assert.ok(LoginToken);
  await page.locator("li", { hasText: /erin\s*ClientId/ }).waitFor();

  const before = await cloud.login.authenticationCode("bob");
  await page.getByRole("button", { name: "Show code: bob" }).click();
  const code = await page.getByText(/^Code of bob: \d{6}$/).innerText();
  // The code changes every 30 s.
  assert.ok([before, await cloud.login.authenticationCode("bob")].includes(code.slice(-6)));
  await page.getByRole("button", { name: "login tokens" }).click();
  await page.getByText("All login tokens are expired.").waitFor();
  await assert.rejects(clients().wuying.send(DescribeGlobalDesktops, {}));
  await page.close();
});

test("a desktop is added, listed by clients, changed and removed", async () => {
  const { page, complaints } = await open("state");
  await page.getByRole("button", { name: "Add a desktop" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a desktop" });
  await dialog.getByLabel("Name").fill("Brand new");
  await dialog.getByLabel("Users").fill("alice, bob");
  await dialog.getByRole("button", { name: "Add" }).click();
  await page.getByText("Brand new is added.").waitFor();
  await page.getByLabel("Search").fill("brand");
  const row = page.locator("li", { hasText: "Brand new" });
  await row.getByText("of alice and bob").waitFor();
  await page.locator("section", { hasText: "Desktops" }).getByText("1 of 7").waitFor();
  const list = async () => {
    const { Desktops = [] } = await clients().ecd.send(DescribeDesktops, {});
    return Desktops.find(({ DesktopName }) => DesktopName === "Brand new");
  };
  assert.equal((await list())?.DesktopStatus, "Running");

  await row.getByRole("button", { name: /^Connect alice/ }).click();
  await row.getByText("connected: alice").waitFor();
  assert.equal((await list())?.ConnectionStatus, "Connected");
  await row.getByRole("button", { name: /^Disconnect/ }).click();
  await row.getByText("connected: alice").waitFor({ state: "detached" });
  await row.getByRole("combobox").selectOption("Stopped");
  await page
    .getByRole("status")
    .getByText(/is Stopped/)
    .waitFor();
  assert.equal((await list())?.DesktopStatus, "Stopped");
  await row.getByRole("combobox").selectOption("Expired");
  await page
    .getByRole("status")
    .getByText(/is Expired/)
    .waitFor();
  await row.getByRole("button", { name: /^Renew/ }).click();
  await row.locator("select", { hasText: "Stopped" }).waitFor();
  await row.getByRole("button", { name: /^Remove/ }).click();
  await row.waitFor({ state: "detached" });
  assert.equal(await list(), undefined);

  await page.getByLabel("Search").fill("alice");
  await page.getByRole("button", { name: "Lock alice" }).click();
  await page.getByRole("button", { name: "Unlock alice" }).waitFor();
  assert.equal(cloud.users.get("alice").isLocked, true);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a snapshot is downloaded and restored, a setting is changed, and all is reset", async () => {
  const { page, complaints } = await open("settings");
  const lifetime = page.getByLabel("Lifetime of a LoginToken", { exact: true });
  await lifetime.fill("60000");
  await lifetime.press("Tab");
  await page.getByText("Lifetime of a LoginToken is changed.").waitFor();
  assert.equal(cloud.login.settings.loginTokenMs, 60_000);
  cloud.desktops.add({ id: "ecd-mine" });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download").click()]);
  assert.equal(download.suggestedFilename(), "emulator.json");
  const file = await download.path();
  assert.ok(JSON.parse(await readFile(file, "utf8")).desktops.some(({ id }: { id: string }) => id === "ecd-mine"));

  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
  await page.getByText("The emulator is reset.").waitFor();
  assert.throws(() => cloud.desktops.get("ecd-mine"));
  assert.notEqual(cloud.login.settings.loginTokenMs, 60_000);

  await page.getByLabel("Snapshot file").setInputFiles(file);
  await page.getByRole("button", { name: "Restore" }).click();
  await page.getByText("The snapshot is restored.").waitFor();
  assert.equal(cloud.desktops.get("ecd-mine").status, "Running");
  await page
    .getByLabel("Snapshot file")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await page.getByRole("button", { name: "Restore" }).click();
  await page.getByRole("alert").getByText("the body has to be a JSON object").waitFor();
  assert.equal(complaints.filter((text) => !text.includes("400 (Bad Request)")).length, 0);
  await page.close();
});

test("the page rests while it is hidden, and tells that the emulator does not respond", async () => {
  const { page } = await open("requests");
  let polls = 0;
  await page.route("**/emulator/state?*", (route) => {
    polls++;
    return route.abort();
  });
  await page.getByRole("alert").getByText("The emulator does not respond").waitFor();
  await setHidden(page, true);
  const before = polls;
  await page.waitForTimeout(4000);
  assert.ok(polls - before <= 1, `${polls - before} polls of a hidden page`);
  await page.unroute("**/emulator/state?*");
  await setHidden(page, false);
  await page.getByRole("alert").waitFor({ state: "detached" });
  await page.close();
});

test("the page is one response, whose policy allows no other source", async () => {
  const { page, complaints } = await open("requests");
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.reload();
  await page.getByRole("heading", { name: "Requests" }).waitFor();
  const others = requested.filter((url) => !/\/emulator\/((state|requests)\?.*)?(#.*)?$/.test(url));
  assert.deepEqual(
    others.filter((url) => url !== "data:,"),
    [],
  );
  const blocked = await page.evaluate(async () => {
    const image = new Image();
    image.src = "https://example.com/x.png";
    await new Promise((resolve) => (image.onerror = resolve));
    return fetch("https://example.com/").then(
      () => "allowed",
      () => "blocked",
    );
  });
  assert.equal(blocked, "blocked");
  assert.equal(complaints.length > 0 && complaints.every((text) => text.includes("Content Security Policy")), true);
  await page.close();
});
