/** Which rows a view has, in which order, and how many rows each value of a facet has. No state, no DOM. */

import { daysLeft, type Resource } from "./resource.js";

/** The facets: each narrows the rows to some of its values. */
const FACETS = {
  state: ({ state }: Resource) => [state],
  connection: ({ connection }: Resource) => [connection],
  charge: ({ charge }: Resource) => [charge],
  cloud: ({ cloud }: Resource) => [cloud],
  region: ({ region }: Resource) => [region],
  site: ({ site }: Resource) => [site],
  spec: ({ spec }: Resource) => [spec],
  tag: ({ tags }: Resource) => tags,
  user: ({ users }: Resource) => users,
} satisfies Record<string, (resource: Resource) => readonly string[]>;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[];

/** The columns, in their order. */
export const COLUMNS = [
  ...(["name", "state", "connection", "users", "spec", "charge", "expires", "idle"] as const),
  ...(["site", "region", "cloud", "ip", "os", "tags", "id"] as const),
];
export type Column = (typeof COLUMNS)[number];

/** What the table shows. */
export interface View {
  text: string;
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  sort: Column;
  descending: boolean;
  /** Only desktops that run, and that no user has been connected to for so many hours. */
  idleHours?: number | undefined;
  /** Only subscriptions that end within so many days. */
  expiringDays?: number | undefined;
}

/** The rows of a view. */
export interface Arrangement {
  keys: readonly string[];
  /** The number of rows of each value, if the facet had no values chosen. Counted when it is first asked for. */
  counts: (facet: Facet) => ReadonlyMap<string, number>;
}

/** The hours since a user was last connected, by the key of the desktop. */
export type IdleHours = ReadonlyMap<string, number>;

/** Filters resources, which keep their order. */
export function arrange(ordered: Iterable<Resource>, view: View, idle: IdleHours, now: number): Arrangement {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = FACET_NAMES.flatMap((facet) => {
    const values = view.facets[facet];
    return values?.length ? [{ facet, values: new Set(values) }] : [];
  });
  const rows: Resource[] = [];
  /** The resources that only one facet excludes. */
  const excluded = new Map<Facet, Resource[]>(chosen.map(({ facet }) => [facet, []]));
  for (const resource of ordered) {
    if (!isReported(resource, view, idle, now) || !hasWords(resource, words)) continue;
    const failing = chosen.filter(({ facet, values }) => !FACETS[facet](resource).some((value) => values.has(value)));
    if (failing.length === 0) rows.push(resource);
    else if (failing.length === 1) excluded.get(failing[0]!.facet)!.push(resource);
  }
  const known = new Map<Facet, ReadonlyMap<string, number>>();
  return {
    keys: rows.map(({ key }) => key),
    counts(facet) {
      // A facet counts the rows that all other facets leave.
      const counts = known.get(facet) ?? countValues(facet, [rows, excluded.get(facet) ?? []]);
      known.set(facet, counts);
      return counts;
    },
  };
}

function countValues(facet: Facet, groups: readonly (readonly Resource[])[]): ReadonlyMap<string, number> {
  const valuesOf = FACETS[facet];
  const counts = new Map<string, number>();
  for (const resources of groups) {
    for (const resource of resources) {
      for (const value of valuesOf(resource)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function isReported(resource: Resource, { idleHours, expiringDays }: View, idle: IdleHours, now: number): boolean {
  if (idleHours !== undefined) {
    const isIdle = resource.state === "Running" && resource.connection === "Disconnected";
    if (!isIdle || (idle.get(resource.key) ?? -1) < idleHours) return false;
  }
  if (expiringDays === undefined) return true;
  const days = daysLeft(resource, now);
  return days !== undefined && days <= expiringDays;
}

/** The text that a filter searches. */
const haystacks = new WeakMap<Resource, string>();

function haystackOf(resource: Resource): string {
  const known = haystacks.get(resource);
  if (known !== undefined) return known;
  const { name, id, users, ip, tags, state, spec } = resource;
  const haystack = [name, id, ...users, ip, ...tags, state, spec].join("\n").toLowerCase();
  haystacks.set(resource, haystack);
  return haystack;
}

/** Computes what filters and sorts need of a resource. At the first key stroke or click it would be late for 10 000. */
export function index(resource: Resource): void {
  haystackOf(resource);
  for (const column of COLUMNS) sortKey(resource, column, NO_HOURS);
}

const NO_HOURS: IdleHours = new Map();

function hasWords(resource: Resource, words: readonly string[]): boolean {
  return words.every((word) => haystackOf(resource).includes(word));
}

/** Sorts by strings that are compared without a collator, which would take too long for 10 000. */
export function sorted(
  resources: Iterable<Resource>,
  { sort, descending }: Pick<View, "sort" | "descending">,
  idle: IdleHours,
): Resource[] {
  const sign = descending ? -1 : 1;
  const keyed = Array.from(resources, (resource) => ({ resource, by: sortKey(resource, sort, idle) }));
  // Rows without a value are last in both directions.
  keyed.sort((a, b) => {
    if (a.by === b.by) return a.resource.key < b.resource.key ? -1 : 1;
    if (a.by === "" || b.by === "") return a.by === "" ? 1 : -1;
    return a.by < b.by ? -sign : sign;
  });
  return keyed.map(({ resource }) => resource);
}

const sortKeys = new WeakMap<Resource, Partial<Record<Column, string>>>();

function sortKey(resource: Resource, column: Column, idle: IdleHours): string {
  if (column === "idle") {
    const hours = idle.get(resource.key);
    return hours === undefined ? "" : hours.toFixed(3).padStart(12, "0");
  }
  const known = sortKeys.get(resource) ?? {};
  sortKeys.set(resource, known);
  return (known[column] ??= natural([resource[column]].flat().join(" ")));
}

/** A string whose order is that of its text, with numbers by their value: `web-9` before `web-10`. */
function natural(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, "").padStart(12, "0"));
}
