/** The state of the page. */

import { batch, computed, effect, signal, untracked } from "@preact/signals";
import { connect } from "edgedesk/gateway/client";

import { Activity, type Entry } from "./activity.js";
import { type Page, type Place, readAddress, writeAddress } from "./address.js";
import { arrange, type Arrangement, type Column, type IdleHours, sorted, type View } from "./arrange.js";
import { bccCloud } from "./bcc.js";
import type { Action, Cloud, Term } from "./cloud.js";
import type { Config } from "./config.js";
import { ecdCloud } from "./ecd.js";
import { Fleet } from "./fleet.js";
import { History } from "./history.js";
import { Inventory } from "./inventory.js";
import { type ApiName, keyOf, partsOf, type Resource } from "./resource.js";
import { Rights } from "./rights.js";
import { Run, type StoredRun } from "./run.js";

const DEFAULT_COLUMNS: readonly Column[] = [
  "name",
  "state",
  "connection",
  "users",
  "spec",
  "charge",
  "expires",
  "region",
];

/** The most runs that are kept. */
const MOST_RUNS = 20;

/** A dialog that asks or explains. */
export type Dialog =
  | { kind: "confirm"; action: Action; keys: readonly string[] }
  | { kind: "help" }
  | { kind: "run"; run: Run }
  | { kind: "request"; entry: Entry }
  | { kind: "timers"; keys: readonly string[] };

export class Panel {
  readonly clouds: readonly Cloud[];
  readonly inventory: Inventory;
  readonly activity: Activity;
  readonly history = new History();
  readonly rights: Rights;
  /** The jobs of a fleet; undefined if the server knows none. */
  readonly fleet: Fleet | undefined;
  readonly place = signal<Place>(readAddress(location.search));
  readonly columns = signal<readonly Column[]>(stored("columns", DEFAULT_COLUMNS));
  /** Whether single keys are shortcuts. */
  readonly hasShortcuts = signal(stored("shortcuts", true));
  /** The keys of the selected resources. */
  readonly selection = signal<ReadonlySet<string>>(new Set());
  /** The number of selected rows of the view. */
  readonly selectedRows = computed(() => {
    const selection = this.selection.value;
    const { keys } = this.arrangement.value;
    return selection.size === 0 ? 0 : keys.reduce((count, key) => count + Number(selection.has(key)), 0);
  });
  readonly arrangement = signal<Arrangement>(arrange([], readAddress("").view, new Map(), 0));
  /** Whether rows keep their places, because the pointer is over them. */
  readonly isHeld = signal(false);
  /** The number of resources that have changed since the rows were arranged. */
  readonly changed = signal(0);
  readonly idle = signal<IdleHours>(new Map());
  /** Whether the view shows how long desktops have been idle. */
  readonly needsIdleHours = computed(
    () => this.place.value.view.idleHours !== undefined || this.columns.value.includes("idle"),
  );
  readonly runs = signal<readonly Run[]>([]);
  /** The operation that the form shows, and the resources that it is prefilled with. */
  readonly operation = signal<{ api: ApiName; name: string | undefined; keys: readonly string[] }>({
    api: "ecd",
    name: undefined,
    keys: [],
  });
  readonly dialog = signal<Dialog | undefined>(undefined);
  /** What screen readers read, and the status line shows. */
  readonly message = signal("");
  /** The clouds that the selected resources are of. */
  readonly selectedClouds = computed(() => {
    const selected = [...this.selection.value];
    return this.clouds.map(({ name }) => name).filter((name) => selected.some((key) => partsOf(key).cloud === name));
  });
  readonly #sort = computed(() => this.place.value.view.sort);
  readonly #descending = computed(() => this.place.value.view.descending);
  /** All resources in the order of the view. A key stroke in the filter does not sort them again. */
  readonly #ordered = computed(() => {
    const order = { sort: this.#sort.value, descending: this.#descending.value };
    return sorted(this.inventory.all, order, this.idle.value);
  });
  /** The view that the rows were arranged for. */
  #arranged: View | undefined;

  constructor(readonly config: Config) {
    const token = takeToken();
    const headers = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
    const gateway = connect(`${location.origin}/v1`, { headers });
    this.fleet = config.hasFleet ? new Fleet(headers) : undefined;
    this.activity = new Activity(config.user);
    const { ecd, bcc } = config.clouds;
    this.clouds = [
      ...(ecd ? [ecdCloud(ecd, { gateway, ...this.activity.observe("ecd") })] : []),
      ...(bcc ? [bccCloud(bcc, { gateway, ...this.activity.observe("bcc") })] : []),
    ];
    this.inventory = new Inventory(this.clouds);
    this.rights = new Rights(this.clouds);
    this.#restoreRuns();
    effect(() => localStorage.setItem("columns", JSON.stringify(this.columns.value)));
    effect(() => localStorage.setItem("shortcuts", JSON.stringify(this.hasShortcuts.value)));
    effect(() => this.#writeAddress(this.place.value));
    effect(() => this.#arrange());
    effect(() => {
      const time = this.inventory.updatedAt.value;
      if (time === 0) return;
      untracked(() => this.history.add(this.inventory.all, time));
      if (this.needsIdleHours.value) void this.#loadIdleHours();
    });
    addEventListener("popstate", () => (this.place.value = readAddress(location.search)));
    void this.inventory.refresh();
  }

  /** Changes the view. */
  show(change: Partial<View>): void {
    this.place.value = { ...this.place.value, view: { ...this.place.value.view, ...change } };
  }

  goTo(page: Page): void {
    history.pushState(null, "", location.href);
    this.place.value = { ...this.place.value, page, details: undefined };
  }

  /** Opens the form of operations for resources. */
  openOperation(api: ApiName, name: string | undefined, keys: Iterable<string>): void {
    this.operation.value = { api, name, keys: [...keys] };
    this.goTo("operations");
  }

  openDetails(key: string | undefined): void {
    this.place.value = { ...this.place.value, details: key };
  }

  select(keys: Iterable<string>, isSelected: boolean): void {
    const next = new Set(this.selection.value);
    for (const key of keys) {
      if (isSelected) next.add(key);
      else next.delete(key);
    }
    this.selection.value = next;
  }

  /** Selects exactly the rows of the view. */
  selectAll(): void {
    this.selection.value = new Set(this.arrangement.value.keys);
  }

  /** Asks whether to execute an action. */
  ask(action: Action, keys: Iterable<string>): void {
    this.dialog.value = { kind: "confirm", action, keys: [...keys] };
  }

  /** Executes an action. What succeeds is no longer selected. */
  async execute(action: Action, resources: readonly Resource[], term: Term): Promise<void> {
    const run = Run.of(action, term, resources);
    this.runs.value = [run, ...this.runs.value].slice(0, MOST_RUNS);
    this.#keep(run);
    await run.execute(this.inventory);
    this.select(run.keys("done"), false);
  }

  /** Arranges the rows, unless they are held. */
  #arrange(): void {
    const { view } = this.place.value;
    const idle = this.idle.value;
    const { changes, version } = this.inventory;
    void version.value;
    if (this.isHeld.value && this.#arranged === view) return this.#append(view, idle);
    batch(() => {
      this.#arranged = view;
      changes.clear();
      this.arrangement.value = arrange(this.#ordered.value, view, idle, Date.now());
      this.changed.value = 0;
    });
  }

  /** Appends new rows to held ones, and counts what has changed. */
  #append(view: View, idle: IdleHours): void {
    const { changes } = this.inventory;
    const fresh = [...changes].flatMap(([key, change]) => (change === "new" ? (this.inventory.get(key) ?? []) : []));
    if (fresh.length > 0) {
      const shown = untracked(() => this.arrangement.value);
      const known = new Set(shown.keys);
      const added = arrange(sorted(fresh, view, idle), view, idle, Date.now()).keys.filter((key) => !known.has(key));
      if (added.length > 0) this.arrangement.value = { ...shown, keys: [...shown.keys, ...added] };
    }
    this.changed.value = changes.size;
  }

  /** Arranges the rows now, though they are held. */
  rearrange(): void {
    this.#arranged = undefined;
    this.place.value = { ...this.place.value, view: { ...this.place.value.view } };
  }

  async #loadIdleHours(): Promise<void> {
    const hours = new Map<string, number>();
    const now = Date.now();
    const load = async (cloud: Cloud, region: string): Promise<void> => {
      for (const { id, isConnected, endedAt } of (await cloud.sessions?.(region)) ?? []) {
        const end = Date.parse(endedAt);
        if (!isConnected && !Number.isNaN(end)) hours.set(keyOf(cloud.name, region, id), (now - end) / 3_600_000);
      }
    };
    try {
      await Promise.all(this.clouds.flatMap((cloud) => cloud.regions.map((region) => load(cloud, region))));
      this.idle.value = hours;
    } catch {
      // The activity log has the error; the old hours stay.
    }
  }

  #writeAddress(place: Place): void {
    const address = `${location.pathname}${writeAddress(place)}`;
    if (address !== location.pathname + location.search) history.replaceState(null, "", address);
  }

  #restoreRuns(): void {
    const runs = stored<readonly StoredRun[]>("runs", [], sessionStorage).map((run) => Run.restore(run));
    this.runs.value = runs;
    for (const run of runs) this.#keep(run);
    // The last outcomes before the page ends.
    addEventListener("pagehide", () => this.#storeRuns());
  }

  /** Stores the runs with each outcome, at most twice a second. */
  #keep(run: Run): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      void run.version.value;
      timer ??= setTimeout(() => {
        timer = undefined;
        this.#storeRuns();
      }, 500);
    });
    this.#storeRuns();
  }

  #storeRuns(): void {
    // A storage has room for few runs of thousands: the latest are stored.
    for (let runs = untracked(() => this.runs.value); ; runs = runs.slice(0, -1)) {
      try {
        return sessionStorage.setItem("runs", JSON.stringify(runs));
      } catch {
        if (runs.length === 0) return;
      }
    }
  }
}

/** Takes the token from the address, and keeps it for reloads of this tab. */
function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token) {
    sessionStorage.setItem("token", token);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem("token");
}

function stored<Value>(key: string, fallback: Value, storage = localStorage): Value {
  try {
    const value = JSON.parse(storage.getItem(key) ?? "null") as Value | null;
    return value ?? fallback;
  } catch {
    return fallback;
  }
}
