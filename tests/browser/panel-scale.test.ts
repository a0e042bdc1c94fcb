import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { randomly } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import { variedDesktops } from "../../emulator/varied.js";
import { outcomes, withPanel } from "./panel-support.js";

/* The panel with 10 000 desktops, and a run of thousands with faults. The bench measures its frames. */

const { cloud, open } = withPanel({
  seed: { desktops: [...seed.ecd.desktops, ...variedDesktops(10_000)] },
});

const FAULTS = ["drop-before", "drop-after", "html-502", "html-502-after", "throttle", "internal-error"] as const;

test("10 000 desktops: few rows exist, and every one can be reached, filtered and selected", async () => {
  const { page, complaints } = await open();
  assert.match((await page.locator(".status-line").textContent())!, /^10,010 in all/);
  const rows = () => page.locator(".body .row").count();
  assert.ok((await rows()) < 60, `${await rows()} rows`);
  await page.locator(".table").evaluate((table) => (table.scrollTop = table.scrollHeight));
  await page.locator('.body .row[aria-rowindex="10011"]').waitFor();
  assert.ok((await rows()) < 60, `${await rows()} rows`);
  await page.locator(".head input").check();
  await page.getByText("10,010 selected").waitFor();
  await page.locator("[name=filter]").fill("audit-12");
  await page.locator(".status-line", { hasText: /of 10,010/ }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a stop of thousands with 20 % faults: every outcome of the page is the emulator's", async () => {
  const { page } = await open("?state=Running&charge=pay-as-you-go");
  const count = Number(/^[\d,]+/.exec((await page.locator(".status-line").textContent())!)![0].replace(",", ""));
  assert.ok(count > 2000);
  await page.locator(".head input").check();
  await page.locator("[data-action=stop]").click();
  await page.locator("[name=count]").fill(String(count));
  await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
  cloud.fail("StopDesktops", { with: randomly(0.2, FAULTS, 11), times: Infinity });
  await page.locator("[name=confirm]").click();
  await page.locator('.run[data-active="false"]').first().waitFor({ timeout: 120_000 });
  cloud.recover();
  const counts = await outcomes(page);
  assert.equal(counts["waiting"] ?? 0, 0);
  // As a user gets them: the export of the run.
  await page.getByRole("button", { name: "Outcomes" }).click();
  const saving = page.waitForEvent("download");
  await page.locator("dialog").getByRole("button", { name: "As JSON" }).click();
  const { items } = JSON.parse(await readFile(await (await saving).path(), "utf8")) as {
    items: { key: string; outcome: string }[];
  };
  assert.equal(items.length, count);
  const executions = cloud.executions("stop");
  const seen: Record<string, number> = {};
  for (const { key, outcome } of items) {
    const times = executions.get(key.split("/").at(-1)!) ?? 0;
    seen[outcome] = (seen[outcome] ?? 0) + 1;
    assert.ok(times <= 1, `${key} was stopped ${times} times`);
    if (outcome === "done") assert.equal(times, 1, key);
    if (outcome === "failed" || outcome === "not-tried") assert.equal(times, 0, `${key}: ${outcome}`);
  }
  assert.deepEqual(seen, counts);
  assert.ok(cloud.requests.some(({ fault }) => fault === "drop-after"));
  await page.close();
});

test("what the page loads at the start is at most 25 kB of its own, beside Preact and edgedesk", async (t) => {
  const own = await startSize(["edgedesk/*", "preact", "preact/*", "@preact/*"]);
  t.diagnostic(`${own} bytes gz, with Preact ${await startSize(["edgedesk/*"])}`);
  assert.ok(own > 10_000 && own <= 25_000, `${own} bytes gz`);
});

/** The size of what the page loads at the start, gzipped: other views, and the other language, are loaded when they are shown. */
async function startSize(external: readonly string[]): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../www/panel/main.tsx", import.meta.url))],
    ...{ bundle: true, splitting: true, format: "esm", minify: true, write: false, metafile: true, outdir: "/out" },
    ...{ jsx: "automatic", jsxImportSource: "preact", target: "es2022", external: [...external] },
  });
  const start = new Set<string>();
  const visit = (name: string): void => {
    if (start.has(name)) return;
    start.add(name);
    for (const { path, kind, external } of metafile.outputs[name]!.imports) {
      if (kind === "import-statement" && !external) visit(path);
    }
  };
  visit(Object.keys(metafile.outputs).find((name) => name.endsWith("/main.js"))!);
  return outputFiles
    .filter(({ path }) => [...start].some((name) => path.endsWith(name.split("/").at(-1)!)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
