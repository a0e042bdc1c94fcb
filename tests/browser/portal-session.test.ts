import assert from "node:assert/strict";
import { test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { card, enterPassword, signIn, waitForState, withPortal } from "./portal-support.js";

/*
 * The session of a user in the portal: where it is stored, its refresh, and its end, in Chromium against the emulator.
 */

const { cloud, open, openTab } = withPortal();
const operations = () => cloud.requests.map(({ operation }) => operation);
const count = (name: string) => operations().filter((operation) => operation === name).length;
const [design, , frontOffice] = seed.wuying.desktopIds as [string, string, string];

test("a session of one tab outlives a reload, and ends with the tab", async () => {
  const { page } = await open();
  await signIn(page, "alice");
  await page.reload();
  await page.locator(".desktop").first().waitFor();
  assert.equal(count("GetLoginToken"), 1);
  const other = await openTab(page.context());
  await other.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.context().close();
});

test("a user who stays signed in returns by keep-alive, though the login token has expired", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  cloud.login.expire("login-token", "alice");
  await page.reload();
  await page.locator(".desktop").first().waitFor();
  const logins = cloud.requests.filter(({ operation }) => operation === "GetLoginToken");
  assert.deepEqual(
    logins.map(({ parameters }) => parameters?.["CurrentStage"]),
    ["ADPassword", "KeepAliveVerify"],
  );
  const other = await openTab(page.context());
  await other.locator(".desktop").first().waitFor();
  assert.equal(count("GetLoginToken"), 2);
  await page.context().close();
});

test("a session that the vendor does not know ends at the sign-in page, and nothing is sent after that", async () => {
  const { page } = await open();
  await signIn(page, "alice");
  cloud.login.expire("login-token", "alice");
  await page.reload();
  await page.getByText("Your session has ended. Sign in again").waitFor();
  const sent = operations().length;
  await page.waitForTimeout(1500);
  assert.equal(operations().length, sent);
  await signIn(page, "alice");
  await page.close();
});

/** Selects the two desktops that run, and stops them. */
async function stopBoth(page: Awaited<ReturnType<typeof open>>["page"]): Promise<void> {
  await card(page, "Design studio").getByRole("checkbox").check();
  await card(page, "Front office").getByRole("checkbox").check();
  await page.getByRole("group", { name: "2 desktops selected" }).getByRole("button", { name: "Shut down" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Shut down" }).click();
}

/** Expires the login token when the first stop arrives. */
function expireDuringStop(): void {
  const expire = (): undefined => {
    cloud.recover();
    cloud.login.expire("login-token", "alice");
  };
  cloud.fail("StopDesktops", { with: expire });
}

test("a token expires in the middle of a stop of several desktops: each stops once, and the user sees nothing of it", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  expireDuringStop();
  await stopBoth(page);
  await page.getByRole("status").getByText("2 desktops are shut down.").waitFor();
  await waitForState(page, "Design studio", "Stopped");
  assert.deepEqual([...cloud.executions("stop")].sort(), [
    [design, 1],
    [frontOffice, 1],
  ]);
  assert.equal(await page.getByRole("alert").count(), 0);
  await page.close();
});

test("a session ends in the middle of a stop: nothing was stopped, and the user signs in again", async () => {
  const { page } = await open();
  await signIn(page, "alice");
  expireDuringStop();
  await stopBoth(page);
  await page.getByText("Your session has ended. Sign in again").waitFor();
  assert.equal(cloud.executions("stop").size, 0);
  await signIn(page, "alice");
  await card(page, "Design studio").getByText("Running").waitFor();
  await page.close();
});

test("two tabs refresh at once: the vendor receives one refresh, and both tabs show it", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  const other = await openTab(page.context());
  await other.locator(".desktop").first().waitFor();
  // The request waits until both tabs have asked for the refresh.
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.context().route("**/", async (route) => {
    if (route.request().postData()?.includes("RefreshLoginToken")) await held;
    await route.continue();
  });
  const tabs = [page, other];
  for (const tab of tabs) await tab.getByRole("button", { name: "Account of alice" }).click();
  await Promise.all(tabs.map((tab) => tab.getByRole("button", { name: "Renew now" }).click()));
  await Promise.all(tabs.map((tab) => tab.getByText("Renewing …").waitFor()));
  release();
  await Promise.all(tabs.map((tab) => tab.getByText("Last renewed at").waitFor()));
  assert.equal(cloud.login.sessions.at(-1)?.refreshes, 1);
  assert.equal(count("RefreshLoginToken"), 1);
  await Promise.all(tabs.map((tab) => tab.reload()));
  await Promise.all(tabs.map((tab) => tab.locator(".desktop").first().waitFor()));
  assert.equal(count("GetLoginToken"), 1);
  await page.context().close();
});

test("a sign-out in one tab ends the session of the other, and the stored one", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  const other = await openTab(page.context());
  await other.locator(".desktop").first().waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("You have signed out.").waitFor();
  await other.getByText("You have signed out in another tab.").waitFor();
  await other.reload();
  await other.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.context().close();
});

test("the response to a refresh is lost: the session goes on by keep-alive", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  cloud.fail("RefreshLoginToken", { with: "drop-after" });
  await page.getByRole("button", { name: "Account of alice" }).click();
  const keepAlive = page.waitForResponse((response) => /KeepAliveVerify/.test(response.request().postData() ?? ""));
  await page.getByRole("button", { name: "Renew now" }).click();
  await keepAlive;
  await page.getByText("Last renewed at").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
  assert.equal(count("GetLoginToken"), 2);
  await page.close();
});

test("a refresh without a network fails with a sentence, and succeeds later", async () => {
  const { page } = await open();
  await signIn(page, "alice");
  await page.getByRole("button", { name: "Account of alice" }).click();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Renew now" }).click();
  await page.getByRole("dialog").getByRole("alert").getByText("There is no connection to the service.").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Renew now" }).click();
  await page.getByRole("dialog").getByRole("alert").waitFor({ state: "detached" });
  await page.getByText("Last renewed at").waitFor();
  assert.equal(cloud.login.sessions.at(-1)?.refreshes, 1);
  await page.close();
});

test("an open desktop stays open when the session ends", async () => {
  const { page } = await open();
  await signIn(page, "alice");
  await card(page, "Design studio").getByRole("button", { name: "Connect:" }).click();
  await page.getByText("Connected", { exact: true }).waitFor();
  cloud.login.expire("login-token", "alice");
  await page.getByRole("button", { name: "Account of alice" }).click();
  await page.getByRole("button", { name: "Renew now" }).click();
  await page.getByText("Your session has ended.").waitFor();
  await page.frameLocator("#desktop").getByText("[Design studio]").waitFor();
  await page.getByRole("button", { name: "Disconnect" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.close();
});

test("a new password signs the user out everywhere", async () => {
  const { page } = await open();
  await signIn(page, "alice", { keepAlive: true });
  await page.getByRole("button", { name: "Account of alice" }).click();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator('[name="password"]').fill("wrong");
  for (const name of ["new-password", "again"]) await dialog.locator(`[name="${name}"]`).fill("Another+Pass1");
  await dialog.getByRole("button", { name: "Change password" }).click();
  await dialog.getByRole("alert").getByText("The current password is wrong.").waitFor();
  await dialog.locator('[name="password"]').fill(seed.wuying.user.password);
  await dialog.getByRole("button", { name: "Change password" }).click();
  await page.getByText("Your password is changed, and you are signed out.").waitFor();
  await enterPassword(page, "alice");
  await page.getByRole("alert").getByText("User name or password is wrong.").waitFor();
  await enterPassword(page, "alice", { password: "Another+Pass1" });
  await page.locator(".desktop").first().waitFor();
  await page.close();
});
