import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { withBrowser } from "../browser/support.js";
import { withSite } from "./support.js";

/* The signature desk in Chromium. */

const { newPage } = withBrowser();
const served = withSite();

const vectorsOf = (file: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${file}.json`, import.meta.url), "utf8")).vectors;

async function openDesk(fragment = "") {
  const { page, complaints } = await newPage();
  await page.goto(`${served.url}desk/${fragment}`);
  await page.locator("#desk textarea").first().waitFor();
  return { page, complaints };
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** The text of a step. */
const step = (page: Page, name: string) => page.locator(`dt:text-is("${name}") + dd pre`).textContent();
const verdict = (page: Page) => page.locator(".verdict").textContent();

interface AlibabaVector {
  scheme: string;
  signature: string;
  stringToSign: string;
  credentials: { accessKeySecret: string };
  request: { method: string; url?: string; headers: Record<string, string>; body: string | null };
}

test("the official SDKs' signatures of ACS3 and V1", async () => {
  const { page } = await openDesk();
  let count = 0;
  for (const vector of vectorsOf("alibaba") as AlibabaVector[]) {
    const { scheme, request, signature, stringToSign, credentials } = vector;
    if (!/^(ACS3-HMAC-SHA256|RPC-V1-HMAC-SHA1)$/.test(scheme) || request?.url === undefined) continue;
    const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
    await field(page, "Your request").fill(
      [`${request.method} ${request.url} HTTP/1.1`, ...lines, "", request.body ?? ""].join("\n"),
    );
    await field(page, "The secret of the access key").fill(credentials.accessKeySecret);
    assert.equal(await step(page, "string to sign"), stringToSign);
    assert.equal(await step(page, "signature"), signature);
    assert.match((await verdict(page))!, /is that of this request and this secret/);
    count += 1;
  }
  assert.equal(count, 36);
});

interface BaiduVector {
  method: string;
  path: string;
  wire_query_bare: string;
  headers: [string, string | number][];
  body: string | null;
  secret_access_key: string;
  expected: { canonical_request: string; signing_key: string; signature: string; authorization: string };
}

test("the official SDKs' signatures of bce-auth-v1", async () => {
  const { page } = await openDesk();
  for (const vector of vectorsOf("baidu") as BaiduVector[]) {
    const { method, path, wire_query_bare: query, headers, body, secret_access_key: secret, expected } = vector;
    const lines = [...headers, ["Authorization", expected.authorization]].map(([name, value]) => `${name}: ${value}`);
    if (!headers.some(([name]) => name.toLowerCase() === "host")) lines.push("Host: bcc.bj.baidubce.com");
    await field(page, "Your request").fill([`${method} ${path}?${query}`, ...lines, "", body ?? ""].join("\n"));
    await field(page, "The secret of the access key").fill(secret);
    assert.equal(await step(page, "canonical request"), expected.canonical_request);
    assert.equal(await step(page, "signing key"), expected.signing_key);
    assert.equal(await step(page, "signature"), expected.signature);
  }
});

test("the example shows what the server signed, and the cause", async () => {
  const { page, complaints } = await openDesk();
  await page.getByRole("button", { name: "Show an example" }).click();
  assert.match((await verdict(page))!, /^The server signed the string below/);
  assert.match((await page.locator("#desk ul").textContent())!, /DesktopName=front\+office.*%20/);
  const canonical = await step(page, "canonical request");
  await field(page, "What your code signed").fill(canonical!.replace("front%20office", "front+office"));
  assert.match(
    (await verdict(page))!,
    /^Your code's canonical request is not that of this request; first difference: line 3/,
  );
  assert.deepEqual(await page.locator(".difference mark").allTextContents(), ["%20", "+"]);
  assert.deepEqual(complaints, []);
});

test("an operation is signed with the visitor's key, and explained", async () => {
  const { page, complaints } = await openDesk("#bcc/StopInstance");
  await page.locator(".verdict", { hasText: /^Enter the secret/ }).waitFor();
  await field(page, "Secret").fill("a-secret");
  await page.locator("h3:text-is('Request')").waitFor();
  assert.match((await page.locator("h3:text-is('Request') + pre").textContent())!, /instance\/i-YufwpQAe\?stop'/);
  assert.match((await verdict(page))!, /is that of this request and this secret/);
  await field(page, "Parameters").fill("{}");
  assert.match((await verdict(page))!, /instanceId/);
  await field(page, "API").selectOption("wuying");
  await field(page, "Operation").fill("StopDesktops");
  await field(page, "Login token").fill("a-token");
  await page.getByText("has no signature").waitFor();
  assert.deepEqual(complaints, []);
});

test("nothing leaves the page, and its policy refuses every attempt", async () => {
  const { page, complaints } = await openDesk();
  await page.getByRole("button", { name: "Sign an operation" }).click();
  await field(page, "Secret").fill("a-secret-that-stays");
  await page.locator("h3:text-is('Request')").waitFor();

  served.requests.length = 0;
  await page.getByRole("button", { name: "New date and nonce" }).click();
  await page.getByRole("button", { name: "Explain a request" }).click();
  await page.getByRole("button", { name: "Show an example" }).click();
  await page.locator("dt:text-is('signature')").waitFor();
  assert.deepEqual(served.requests, []);
  assert.deepEqual(complaints, []);

  const refused = await page.evaluate(async () => {
    const outcomes: Record<string, boolean> = {};
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
    outcomes["fetch"] = await fetch("/").then(
      () => false,
      () => true,
    );
    outcomes["image"] = await new Promise((resolve) => {
      const image = new Image();
      image.addEventListener("load", () => resolve(false));
      image.addEventListener("error", () => resolve(true));
      image.src = "/image.png";
    });
    try {
      const socket = new WebSocket("ws://127.0.0.1:1/");
      outcomes["socket"] = await new Promise((resolve) => socket.addEventListener("error", () => resolve(true)));
    } catch {
      outcomes["socket"] = true;
    }
    const form = document.createElement("form");
    form.action = "/sent";
    document.body.append(form);
    form.submit();
    navigator.sendBeacon("/beacon", "secret");
    // The events of violations follow the refusals.
    for (let tries = 0; tries < 50 && new Set(violations).size < 3; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { outcomes, violations: [...new Set(violations)].sort() };
  });
  assert.deepEqual(refused.outcomes, { fetch: true, image: true, socket: true });
  assert.deepEqual(refused.violations, ["connect-src", "form-action", "img-src"]);
  assert.deepEqual(served.requests, []);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(stored, [0, 0, ""]);
});
