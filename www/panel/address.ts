/** The view as the query of the address, so that a view can be linked. */

import { type Column, COLUMNS, type Facet, FACET_NAMES, type View } from "./arrange.js";

/** The pages of the panel. */
export const PAGES = ["resources", "activity", "states", "fleet", "operations"] as const;
export type Page = (typeof PAGES)[number];

/** What the address names. */
export interface Place {
  page: Page;
  view: View;
  /** The key of the resource whose details are open. */
  details?: string | undefined;
}

/** Reads the query of an address. Unknown names and values are ignored. */
export function readAddress(query: string): Place {
  const parameters = new URLSearchParams(query);
  const facets: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACET_NAMES) {
    const values = parameters.getAll(facet);
    if (values.length > 0) facets[facet] = values;
  }
  const [, minus, column] = /^(-?)(\w+)$/.exec(parameters.get("sort") ?? "") ?? [];
  const idleHours = numberOf(parameters.get("idle"));
  const expiringDays = numberOf(parameters.get("expiring"));
  return {
    page: PAGES.find((page) => page === parameters.get("page")) ?? "resources",
    view: {
      text: parameters.get("q") ?? "",
      facets,
      sort: COLUMNS.find((known) => known === column) ?? ("name" satisfies Column),
      descending: minus === "-",
      ...(idleHours !== undefined && { idleHours }),
      ...(expiringDays !== undefined && { expiringDays }),
    },
    details: parameters.get("details") ?? undefined,
  };
}

/** Writes the query of an address. Defaults are left out. */
export function writeAddress({ page, view, details }: Place): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | undefined): void => {
    if (value) parameters.set(name, value);
  };
  set("page", page === "resources" ? undefined : page);
  set("q", view.text);
  for (const [facet, values] of Object.entries(view.facets)) {
    for (const value of values) parameters.append(facet, value);
  }
  const sort = `${view.descending ? "-" : ""}${view.sort}`;
  set("sort", sort === "name" ? undefined : sort);
  set("idle", view.idleHours?.toString());
  set("expiring", view.expiringDays?.toString());
  set("details", details);
  const query = parameters.toString();
  return query && `?${query}`;
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
