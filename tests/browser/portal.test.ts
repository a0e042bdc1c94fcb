import assert from "node:assert/strict";
import { test } from "node:test";

import { card, enterPassword, signIn, waitForState, withPortal } from "./portal-support.js";

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
