/** The panel in Chromium, and what its users do. */

import { after, before } from "node:test";

import type { Locator, Page } from "playwright-core";

import { Cloud, type CloudOptions } from "../../emulator/cloud.js";
import { serve } from "../../emulator/serve.js";
import { seed } from "../../emulator/seed.js";
import { variedDesktops, variedInstances } from "../../emulator/varied.js";
import { panelHandler, type PanelOptions } from "../../www/serve.js";
import { withBrowser } from "./support.js";

/** The number of desktops and instances that a panel of the tests shows: the seed's and varied ones. */
export const SHOWN = 6 + 4 + 240 + 40;

/** Serves a panel with a cloud of its own to the tests of a file. */
export function withPanel(cloudOptions: CloudOptions = {}, panelOptions: Omit<PanelOptions, "next"> = {}) {
  const cloud = new Cloud({
    ...{ transitionMs: 300, logLimit: 100_000 },
    seed: {
      desktops: [...seed.ecd.desktops, ...variedDesktops(240)],
      instances: [...seed.bcc.instances, ...variedInstances(40)],
    },
    ...cloudOptions,
  });
  const browser = withBrowser();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(await panelHandler(cloud, panelOptions));
  });
  after(() => server.close());
  return {
    cloud,
    /** Opens the panel, in the state of the seed, in a browser without storage. */
    async open(query = "", options: Parameters<typeof browser.newPage>[0] = {}) {
      cloud.reset();
      const { page, complaints } = await browser.newPage({ locale: "en-US", viewport: WIDE, ...options });
      await page.goto(`${server.url}/panel/${query}`);
      await (query.includes("page=") ? page.locator("h1").first().waitFor() : loaded(page));
      return { page, complaints };
    },
  };
}

/** Starts all rows of the view, and opens the log. */
export async function startAndOpenLog(page: Page): Promise<void> {
  await page.locator(".head input").check();
  await page.locator("[data-action=start]").click();
  await page.locator("[name=confirm]").click();
  await ended(page);
  await page.getByRole("link", { name: "Activity" }).click();
}

export const WIDE = { width: 1360, height: 820 };
export const PHONE = { width: 390, height: 800 };

/** Waits until all lists are read, and no refresh is under way. */
export async function loaded(page: Page): Promise<void> {
  await page.locator(".status-line:not(:has([aria-disabled]))", { hasText: /Updated|更新于/ }).waitFor();
}

/** The row of a resource; only rows in sight exist. */
export function row(page: Page, id: string): Locator {
  return page.locator(`.body .row[data-key$="/${id}"]`);
}

/** The names of the rows in sight, in their order. */
export async function names(page: Page): Promise<string[]> {
  const rows = await page
    .locator(".body .row")
    .evaluateAll((rows) =>
      rows
        .map((row) => ({ at: Number(row.ariaRowIndex), name: row.querySelector(".cell-name")!.textContent! }))
        .sort((a, b) => a.at - b.at),
    );
  return rows.map(({ name }) => name);
}

/** The numbers of a run by outcome. */
export async function outcomes(page: Page, run = page.locator(".run").first()): Promise<Record<string, number>> {
  const counts = await run
    .locator(".counts [data-outcome]")
    .evaluateAll((spans) =>
      spans.map((span) => [
        (span as HTMLElement).dataset["outcome"]!,
        Number(span.querySelector("b")!.textContent!.replace(/\D/g, "")),
      ]),
    );
  return Object.fromEntries(counts as [string, number][]);
}

/** Waits until the latest run has ended. */
export async function ended(page: Page): Promise<void> {
  await page.locator('.run[data-active="false"]').first().waitFor();
}
