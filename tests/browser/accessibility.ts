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

/** The sizes of a window, by name. */
export type Sizes = Readonly<Record<string, { width: number; height: number }>>;

/**
 * The violations of a view in both languages, both themes and several sizes of the window, and where the page scrolls
 * sideways. Takes a picture of each variant.
 *
 * @param picture The beginning of the pictures' paths.
 */
export async function violationsOfVariants(page: Page, picture: string, sizes: Sizes): Promise<string[]> {
  const found: string[] = [];
  for (const language of ["en", "zh"]) {
    await choose(page, ".preferences select", language);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        const variant = `${language}-${colorScheme}-${size}`;
        found.push(...(await violations(page)).map((violation) => `${variant}: ${violation}`));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > viewport.width) found.push(`${variant}: the page is ${width} wide`);
        await page.screenshot({ path: `${picture}-${variant}.png` });
      }
    }
  }
  return found;
}
