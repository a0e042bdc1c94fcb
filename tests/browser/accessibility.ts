/** What axe-core finds in a page. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let axe: Promise<string> | undefined;

/** The violations of WCAG 2.2 AA that axe finds in a page. */
export async function violations(page: Page): Promise<string[]> {
  axe ??= readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(`(() => { ${await axe} })()`);
  const { violations } = await page.evaluate(
    (tags): Promise<AxeResults> => (globalThis as any).axe.run(document, { runOnly: tags }),
    TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
  );
}

/** Chooses an option, though a modal dialog may cover the select. */
export async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    ([selector, value]) => {
      const select = document.querySelector<HTMLSelectElement>(selector)!;
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [selector, value] as const,
  );
  await page.locator(`html[lang^="${value}"]`).waitFor();
}
