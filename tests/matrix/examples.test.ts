import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { withControl } from "../../emulator/control.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { copied } from "../../scripts/package/project.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import { withBrowser } from "../browser/support.js";
import { binary } from "./support/programs.js";

/*
 * The examples to copy, with the packed tarball: type-checked, built, and used.
 */

const source = join(root, "examples/portal-react");
const SOURCES = ["src/main.tsx", "index.html"];
const browser = withBrowser();

test("the guide's count of the smallest portal's lines is right, and at most 150", () => {
  const lines = SOURCES.flatMap((file) => readFileSync(join(source, file), "utf8").trimEnd().split("\n")).length;
  assert.ok(lines <= 150, `${lines} lines`);
  const guide = readFileSync(join(root, "docs/guide/login.md"), "utf8");
  assert.ok(guide.includes(`${lines} lines`), `docs/guide/login.md does not say ${lines} lines`);
});

test("the smallest portal signs a user in, lists desktops, connects to a stopped one, and outlives a reload", async () => {
  const cloud = new Cloud({ transitionMs: 200 });
  const control = withControl(cloud);
  let folder = "";
  const server = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const file = pathname === "/" ? "/index.html" : pathname;
    const isPage = request.method === "GET" && (file === "/index.html" || file.startsWith("/assets/"));
    if (!isPage) return control(request);
    const type = file.endsWith(".js") ? "text/javascript" : "text/html";
    return new Response(readFileSync(join(folder, "dist", file)), { headers: { "content-type": type } });
  });
  try {
    folder = await copied(source, "portal-react");
    const types = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", folder]);
    assert.ok(types.ok, lastLines(types, 40));
    const env = {
      VITE_ENDPOINT: server.url,
      VITE_OFFICE_SITE: seed.ecd.officeSite.id,
      VITE_WEB_SDK: "/emulator/web-sdk.js",
    };
    const built = await run(binary(folder, "vite"), ["build"], { cwd: folder, env });
    assert.ok(built.ok, lastLines(built, 40));

    const { page, complaints } = await browser.newPage();
    await page.goto(server.url);
    const submit = async (fields: Record<string, string>): Promise<void> => {
      for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
      await page.getByRole("button", { name: "Continue" }).click();
    };
    const { endUserId } = seed.wuying.tokenCodeUser;
    await submit({ "User name": endUserId, Password: seed.wuying.tokenCodeUser.password });
    await page.getByLabel("Code of the mail").waitFor();
    await submit({ "Code of the mail": cloud.login.outbox.at(-1)!.secret });
    const stopped = page.getByRole("listitem").filter({ hasText: "Stopped" }).first();
    const name = (await stopped.textContent())!.split(",")[0]!;
    await stopped.getByRole("button", { name: "Connect" }).click();
    await page.frameLocator("#desktop").getByText(`[${name}]`).waitFor();
    await page.getByRole("status").getByText("connected").waitFor();
    await page.reload();
    await page
      .getByRole("listitem")
      .filter({ hasText: `${name}, Running` })
      .waitFor();
    cloud.login.expire("login-token", endUserId);
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    // Chromium logs the two refusals of the expired token.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes("403")),
      [],
    );
    await page.close();
  } finally {
    await server.close();
  }
});
