/** All desktops and instances, kept up to date. */

import { batch, signal } from "@preact/signals";

import { index } from "./arrange.js";
import type { Cloud } from "./cloud.js";
import { toJson } from "./json.js";
import { bySource, isChanging, type Resource } from "./resource.js";

/** Intervals in milliseconds. */
const BETWEEN_REFRESHES = 30_000;
const LONGEST = 600_000;
const WHILE_CHANGING = 500;
const CHANGING_LONGEST = 15_000;
/** Between two renderings while pages arrive: at least, and as a multiple of what the last one took. */
const BETWEEN_RENDERINGS = 250;
const RENDERING_SHARE = 8;

/** Beyond this number, changing resources are not looked up one by one: the list is read again. */
const MOST_LOOKUPS = 500;

/** A cloud and a region, and how its last listing ended. */
interface Source {
  cloud: Cloud;
  region: string;
  isLoading: boolean;
  /** The number of resources that the listing in progress has found. */
  found: number;
  error: unknown;
}

export class Inventory {
  readonly #resources = new Map<string, Resource>();
  /** What has happened to resources since the rows were arranged. The panel clears it when it arranges them. */
  readonly changes = new Map<string, "new" | "changed" | "gone">();
  /** Changes with each change of a resource. */
  readonly version = signal(0);
  readonly sources = signal<readonly Source[]>([]);
  /** When all sources were last read, in milliseconds since 1970; 0 before. */
  readonly updatedAt = signal(0);
  readonly isOnline = signal(navigator.onLine);
  /** The resources that calls have changed, and that are looked up until their state is final. */
  readonly #changing = new Set<string>();
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;
  #lookupTimer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** When pages that arrive may be rendered again. */
  #nextRendering = 0;
  #lookups = 0;
  #refreshing: Promise<void> | undefined;

  constructor(readonly clouds: readonly Cloud[]) {
    this.sources.value = clouds.flatMap((cloud) =>
      cloud.regions.map((region) => ({ cloud, region, isLoading: true, found: 0, error: undefined })),
    );
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#rest() : this.#resume()));
    addEventListener("online", () => this.#resume());
    addEventListener("offline", () => (this.isOnline.value = false));
  }

  get(key: string): Resource | undefined {
    return this.#resources.get(key);
  }

  /** All resources. Reading it subscribes to changes. */
  get all(): Iterable<Resource> {
    void this.version.value;
    return this.#resources.values();
  }

  get size(): number {
    void this.version.value;
    return this.#resources.size;
  }

  cloudOf(name: string): Cloud {
    const cloud = this.clouds.find((known) => known.name === name);
    if (!cloud) throw new RangeError(`there is no cloud ${name}`);
    return cloud;
  }

  /** Reads all lists; a call while one is under way waits for that one. */
  refresh(): Promise<void> {
    return (this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined)));
  }

  /** Looks up resources that a call has changed, until their states are final. */
  track(keys: Iterable<string>): void {
    for (const key of keys) this.#changing.add(key);
    this.#lookups = 0;
    this.#scheduleLookup();
  }

  /** Looks up resources once. Those that do not exist are removed. */
  async lookup(keys: readonly string[]): Promise<void> {
    await Promise.all(
      [...bySource(keys)].map(async ([source, { cloud, region, ids }]) => {
        const found = new Set<string>();
        for await (const resource of this.cloudOf(cloud).lookup(region, ids)) {
          found.add(resource.key);
          this.#set(resource);
        }
        for (const id of ids) if (!found.has(`${source}/${id}`)) this.#delete(`${source}/${id}`);
      }),
    );
    this.version.value++;
  }

  #rest(): void {
    clearTimeout(this.#refreshTimer);
    clearTimeout(this.#lookupTimer);
  }

  #resume(): void {
    this.isOnline.value = navigator.onLine;
    this.#failures = 0;
    if (this.isOnline.value) void this.refresh();
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#refreshTimer);
    await Promise.all(this.sources.value.map((_, at) => this.#refreshSource(at)));
    const hasFailed = this.sources.value.some(({ error }) => error !== undefined);
    batch(() => {
      this.#failures = hasFailed ? this.#failures + 1 : 0;
      if (!hasFailed) this.updatedAt.value = Date.now();
      this.version.value++;
    });
    this.#scheduleLookup();
    // A hidden or disconnected page rests until it is visible or connected again.
    if (document.hidden || !navigator.onLine) return;
    const interval = Math.min(BETWEEN_REFRESHES * 2 ** Math.min(this.#failures, 6), LONGEST);
    this.#refreshTimer = setTimeout(() => void this.refresh(), interval);
  }

  async #refreshSource(at: number): Promise<void> {
    const { cloud, region } = this.sources.value[at]!;
    this.#report(at, { isLoading: true, found: 0 });
    const found = new Set<string>();
    let error: unknown;
    try {
      for await (const resource of cloud.list(region, new AbortController().signal)) {
        found.add(resource.key);
        this.#set(resource);
        const began = performance.now();
        if (began < this.#nextRendering) continue;
        batch(() => {
          this.#report(at, { isLoading: true, found: found.size });
          this.version.value++;
        });
        const ended = performance.now();
        this.#nextRendering = ended + Math.max(BETWEEN_RENDERINGS, RENDERING_SHARE * (ended - began));
      }
      for (const key of this.#resources.keys()) {
        if (key.startsWith(`${cloud.name}/${region}/`) && !found.has(key)) this.#delete(key);
      }
    } catch (thrown) {
      error = thrown;
    }
    this.#report(at, { isLoading: false, found: found.size, error });
  }

  #report(at: number, change: Partial<Source>): void {
    this.sources.value = this.sources.value.map((source, other) => (other === at ? { ...source, ...change } : source));
  }

  /** Keeps the known object of an unchanged resource, so that its row is not rendered again. */
  #set(resource: Resource): void {
    const known = this.#resources.get(resource.key);
    if (known && toJson(known.fields) === toJson(resource.fields)) return;
    index(resource);
    this.#resources.set(resource.key, resource);
    const isNew = !known || this.changes.get(resource.key) === "new";
    this.changes.set(resource.key, isNew ? "new" : "changed");
    if (isChanging(resource)) this.#changing.add(resource.key);
  }

  #delete(key: string): void {
    if (this.#resources.delete(key)) this.changes.set(key, "gone");
  }

  #scheduleLookup(): void {
    clearTimeout(this.#lookupTimer);
    if (this.#changing.size === 0 || document.hidden) return;
    const interval = Math.min(WHILE_CHANGING * 1.5 ** this.#lookups, CHANGING_LONGEST);
    this.#lookupTimer = setTimeout(() => void this.#lookupChanging(), interval);
  }

  async #lookupChanging(): Promise<void> {
    this.#lookups++;
    const keys = [...this.#changing];
    this.#changing.clear();
    try {
      await (keys.length > MOST_LOOKUPS ? this.refresh() : this.lookup(keys));
    } catch {
      // The next refresh reports what is wrong.
    }
    for (const key of keys) {
      const resource = this.get(key);
      if (resource && isChanging(resource)) this.#changing.add(key);
    }
    this.#scheduleLookup();
  }
}
