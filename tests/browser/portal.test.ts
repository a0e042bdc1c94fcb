import assert from "node:assert/strict";
import { test } from "node:test";

import type { Response } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { panelHandler, portalHandler } from "../../www/serve.js";
import { card, enterPassword, fieldOf, signIn, waitForState, withPortal } from "./portal-support.js";
import { setHidden } from "./support.js";

/*
 * The portal as end users use it, in Chromium, against the emulator. The console has no complaints: the page keeps to its
 * Content-Security-Policy.
 */

const { cloud, open } = withPortal();

test("a user signs in with a password; no password or token is part of a URL", async () => {
  const { page, complaints } = await open();
  await enterPassword(page, "alice", { password: "wrong" });
  await page.getByRole("alert").getByText("User name or password is wrong.").waitFor();
  assert.equal(await page.locator('[name="user"]').inputValue(), "alice");
  await signIn(page, "alice");
  assert.equal(await page.locator(".desktop").count(), 4);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Your desktops");
  for (const { url } of cloud.requests) assert.equal(new URL(url).search, "");
  // Chromium logs the refusal of the wrong password.
  assert.deepEqual(complaints.slice(1), []);
  await page.close();
});

test("a user starts, stops and restarts desktops, and the cards follow", async () => {
  const { page, complaints } = await open();
  await signIn(page, "alice");
  await card(page, "财务办公桌面").getByRole("button", { name: "Start:" }).click();
  await waitForState(page, "财务办公桌面", "Starting");
  await waitForState(page, "财务办公桌面", "Running");
  await page.getByRole("status").getByText("1 desktop is running.").waitFor();
  await card(page, "财务办公桌面").getByRole("button", { name: "Shut down:" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Shut down" }).click();
  await waitForState(page, "财务办公桌面", "Stopping");
  await waitForState(page, "财务办公桌面", "Stopped");
  await card(page, "Front office").getByRole("button", { name: "Restart:" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restart" }).click();
  await waitForState(page, "Front office", "Rebooting");
  await page.getByRole("status").getByText("1 desktop has restarted.").waitFor();
  await waitForState(page, "Front office", "Running");
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a user connects to a stopped desktop: it starts, and its ticket is drawn", async () => {
  const { page, complaints } = await open();
  await signIn(page, "alice");
  await card(page, "财务办公桌面").getByRole("button", { name: "Start and connect:" }).click();
  await page.getByText("Starting the desktop.").waitFor();
  await page.frameLocator("#desktop").getByText("[财务办公桌面]").waitFor();
  await page.getByText("Connected", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Disconnect" }).click();
  await waitForState(page, "财务办公桌面", "Running");
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a user signs in, asks for a stop and takes it back with the keyboard only; the focus returns to the button", async () => {
  const { page } = await open();
  await (await fieldOf(page, "user")).focus();
  await page.keyboard.type("alice");
  await page.keyboard.press("Tab");
  await page.keyboard.type(seed.wuying.user.password);
  await page.keyboard.press("Enter");
  await page.locator(".desktop").first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
  for (const label of ["Select Design studio", "Connect: Design studio", "Restart: Design studio"]) {
    await page.keyboard.press("Tab");
    assert.equal(await focused(), label);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Shut down Design studio?" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await focused(), "Shut down: Design studio");
  assert.equal(cloud.executions("stop").size, 0);
  await page.close();
});

test("a hidden page lists no desktops, but keeps its session fresh; it lists at once when it is shown", async () => {
  const { page } = await open();
  await page.clock.install();
  const listed = () => page.waitForResponse((response) => operationOf(response) === "DescribeGlobalDesktops");
  const lists = () => cloud.requests.filter(({ operation }) => operation === "DescribeGlobalDesktops").length;
  await signIn(page, "alice");
  await listed();
  await setHidden(page, true);
  const refreshed = page.waitForResponse((response) => operationOf(response) === "RefreshLoginToken");
  const before = lists();
  await page.clock.fastForward("12:05");
  await refreshed;
  assert.equal(lists(), before);
  await Promise.all([listed(), setHidden(page, false)]);
  await page.close();
});

/** The operation that a response is to. */
function operationOf(response: Response): string | null {
  return new URLSearchParams(response.request().postData() ?? "").get("Action");
}

test("a page whose configuration does not load says so", async () => {
  const { page } = await open();
  await page.route("**/config.json", (route) => route.fulfill({ status: 404, body: "Not found" }));
  await page.reload();
  await page.getByRole("alert").getByText("Something in this page went wrong.").waitFor();
  await page.close();
});

test("calls of the portal reach the cloud where the panel is on the same origin", async () => {
  const cloud = new Cloud();
  const handler = await portalHandler(cloud, {}, await panelHandler(cloud));
  const call = await handler(new Request("http://127.0.0.1/", { method: "POST", body: "" }));
  assert.equal(call.headers.get("location"), null);
  assert.equal(cloud.requests.length, 1);
  const page = await handler(new Request("http://127.0.0.1/"));
  assert.equal(page.headers.get("location"), "http://127.0.0.1/panel/");
});
