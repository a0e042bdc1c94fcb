import assert from "node:assert/strict";
import { test } from "node:test";

import { fromBase32, oneTimePassword, timeStep } from "../../emulator/totp.js";
import { BETWEEN_CODES, enterCode, enterPassword, fieldOf, signIn, withPortal } from "./portal-support.js";

/*
 * Every stage of a login in the portal, in Chromium, against the emulator.
 */

const { cloud, open } = withPortal();
const mailed = (): string => cloud.login.outbox.at(-1)!.secret;

test("an initial password has to be changed; the page says which rule a new one breaks", async () => {
  const { page } = await open();
  await enterPassword(page, "carol");
  await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
  const choose = async (first: string, second = first): Promise<void> => {
    await (await fieldOf(page, "new-password")).fill(first);
    await page.locator('[name="again"]').fill(second);
    await page.locator('button[type="submit"]').click();
  };
  await choose("Another+Pass1", "Another+Pass2");
  await page.getByRole("alert").getByText("The two new passwords differ.").waitFor();
  await choose("short");
  await page.getByRole("alert").getByText("This password does not fit the rules below.").waitFor();
  await choose("Another+Pass1");
  await page.locator(".desktop").first().waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("You have signed out.").waitFor();
  await enterPassword(page, "carol", { password: "Another+Pass1" });
  await page.locator(".desktop").first().waitFor();
  await page.close();
});

test("a user binds an authenticator with its QR code or key, and verifies its codes afterwards", async () => {
  const { page, complaints } = await open();
  await enterPassword(page, "dave");
  const picture = page.getByAltText("QR code for your authenticator app.");
  await picture.waitFor();
  assert.ok(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 100)));
  const key = (await page.locator(".secret code").textContent())!;
  await enterCode(page, await oneTimePassword(fromBase32(key.replaceAll(" ", "")), timeStep(cloud.clock.now)));
  await page.locator(".desktop").first().waitFor();

  await page.getByRole("button", { name: "Sign out" }).click();
  await enterPassword(page, "dave");
  await page.getByRole("heading", { name: "Enter the code of your app" }).waitFor();
  assert.deepEqual(complaints, []);
  await enterCode(page, "000000");
  await page.getByRole("alert").getByText("This code is wrong or has expired.").waitFor();
  await enterCode(page, await cloud.login.authenticationCode("dave"));
  await page.locator(".desktop").first().waitFor();
  await page.close();
});

test("a mailed code can be sent again after a countdown, and only the last one is valid", async () => {
  const { page } = await open();
  await enterPassword(page, "erin");
  await page.getByText(/^We have sent a code to .*\*.*@/).waitFor();
  const first = mailed();
  const waiting = page.getByRole("button", { name: /Send another code \(in \d s\)/ });
  assert.ok(await waiting.isDisabled());
  cloud.clock.advance(BETWEEN_CODES);
  await page.getByRole("button", { name: "Send another code", exact: true }).click();
  await page.getByText("Another code is on its way.").waitFor();
  assert.ok(await waiting.isDisabled());
  assert.equal(cloud.login.outbox.length, 2);
  await enterCode(page, first);
  await page.getByRole("alert").getByText("This code is wrong or has expired.").waitFor();
  await enterCode(page, mailed());
  await page.locator(".desktop").first().waitFor();
  await page.close();
});

test("too many wrong codes lock the account; the page says so, and has a way out", async () => {
  const { page } = await open();
  await enterPassword(page, "erin");
  for (let tries = 1; tries < cloud.login.settings.wrongTries; tries++) {
    await enterCode(page, "000000");
    await page.getByRole("alert").getByText("This code is wrong or has expired.").waitFor();
    await page.locator('button[type="submit"]:not([aria-disabled])').waitFor();
  }
  await enterCode(page, "000000");
  await page.getByRole("alert").getByText("Too many tries: the account is locked for a while.").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  cloud.login.unlock("erin");
  await enterPassword(page, "erin");
  await page.locator('[name="code"]').waitFor();
  await enterCode(page, mailed());
  await page.locator(".desktop").first().waitFor();
  await page.close();
});

test("a login that took too long begins again", async () => {
  const { page } = await open();
  await enterPassword(page, "bob");
  await page.locator('[name="code"]').waitFor();
  cloud.login.expire("unfinished-login", "bob");
  await enterCode(page, await cloud.login.authenticationCode("bob"));
  await page.getByRole("alert").getByText("This took too long.").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.close();
});

test("a stage that the page does not know has a sentence and a way out", async () => {
  const { page } = await open();
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const body = { ...(await response.json()), NextStage: "VerifyForRisk", LoginToken: undefined };
    await route.fulfill({ response, json: body });
  });
  await enterPassword(page, "alice");
  await page.getByText("a step that this page does not have (VerifyForRisk)").waitFor();
  await page.unroute("**/");
  await page.getByRole("button", { name: "Start over" }).click();
  await signIn(page, "alice");
  await page.close();
});

test("a forgotten password is reset by mail", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Forgot your password?" }).click();
  await (await fieldOf(page, "user")).fill("alice");
  await page.locator('[name="email"]').fill("alice@example.com");
  await page.locator('button[type="submit"]').click();
  await page.getByText("If the account has this address, a mail is on its way.").waitFor();
  assert.equal(cloud.login.outbox.at(-1)?.kind, "reset-password");
  await page.getByRole("button", { name: "Back" }).click();
  await enterPassword(page, "alice", { password: mailed() });
  await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
  await page.close();
});

test("a user passes every stage in one login", async () => {
  const { page } = await open();
  await enterPassword(page, "frank");
  await page.locator(".qr-code").waitFor();
  const key = (await page.locator(".secret code").textContent())!;
  await enterCode(page, await oneTimePassword(fromBase32(key.replaceAll(" ", "")), timeStep(cloud.clock.now)));
  await page.getByRole("heading", { name: "Check your messages" }).waitFor();
  await enterCode(page, mailed());
  await (await fieldOf(page, "new-password")).fill("Another+Pass2");
  await page.locator('[name="again"]').fill("Another+Pass2");
  await page.locator('button[type="submit"]').click();
  await page.locator(".desktop").first().waitFor();
  await page.close();
});
