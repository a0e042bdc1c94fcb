/** A run: an action on many resources, with an outcome for each. */

import { signal } from "@preact/signals";
import type { BulkResult } from "edgedesk/ecd";

import type { Action, Term } from "./cloud.js";
import type { Inventory } from "./inventory.js";
import { wasExecuted } from "./plan.js";
import { type Problem, problemOf } from "./problem.js";
import { bySource, keyOf, type Resource } from "./resource.js";

/** `interrupted`: the page was reloaded before the outcome was known. */
export type Outcome = "waiting" | "interrupted" | BulkResult["status"];
export const OUTCOMES = ["waiting", "ambiguous", "interrupted", "failed", "not-tried", "done"] as const;

/** A resource of a run. */
export interface Item {
  key: string;
  name: string;
  outcome: Outcome;
  /** The end of the subscription before the run. */
  expires: string;
  /** The response was lost, and the state shows the effect. */
  inferred?: boolean;
  problem?: Problem;
  requestId?: string;
  orderId?: string;
}

/** A run as it is stored. */
export interface StoredRun {
  id: string;
  action: Action;
  term: Term;
  startedAt: number;
  items: Item[];
}

export class Run {
  readonly id: string;
  readonly action: Action;
  readonly term: Term;
  readonly startedAt: number;
  readonly items: ReadonlyMap<string, Item>;
  /** Changes with each outcome. */
  readonly version = signal(0);
  readonly isActive = signal(false);
  /** Why the run ended early. */
  readonly problem = signal<Problem | undefined>(undefined);
  readonly #ending = new AbortController();
  #announced = false;

  constructor({ id, action, term, startedAt, items }: StoredRun) {
    this.id = id;
    this.action = action;
    this.term = term;
    this.startedAt = startedAt;
    this.items = new Map(items.map((item) => [item.key, item]));
  }

  /** Creates a run of resources that wait. */
  static of(action: Action, term: Term, resources: readonly Resource[]): Run {
    const items = resources.map(({ key, name, expires }) => ({ key, name, expires, outcome: "waiting" as const }));
    return new Run({ id: crypto.randomUUID(), action, term, startedAt: Date.now(), items });
  }

  /** Restores a run of an earlier page: what it was waiting for may have been executed. */
  static restore(stored: StoredRun): Run {
    const items = stored.items.map((item) => ({
      ...item,
      outcome: item.outcome === "waiting" ? ("interrupted" as const) : item.outcome,
    }));
    return new Run({ ...stored, items });
  }

  toJSON(): StoredRun {
    const { id, action, term, startedAt, items } = this;
    return { id, action, term, startedAt, items: [...items.values()] };
  }

  /** The number of items by outcome. Reading it subscribes to changes. */
  get counts(): Readonly<Record<Outcome, number>> {
    void this.version.value;
    const counts: Record<Outcome, number> = {
      ...{ waiting: 0, ambiguous: 0, interrupted: 0, failed: 0, "not-tried": 0, done: 0 },
    };
    for (const { outcome } of this.items.values()) counts[outcome]++;
    return counts;
  }

  /** The keys of the items with one of the outcomes. */
  keys(...outcomes: readonly Outcome[]): string[] {
    return [...this.items.values()].filter(({ outcome }) => outcomes.includes(outcome)).map(({ key }) => key);
  }

  /** Makes the calls. Never rejects. */
  async execute(inventory: Inventory): Promise<void> {
    this.isActive.value = true;
    await Promise.all(
      [...bySource(this.items.keys())].map(async ([, { cloud, region, ids }]) => {
        const record = (result: BulkResult): void => this.#record(keyOf(cloud, region, result.id), result);
        const options = { signal: this.#ending.signal, onResult: record };
        try {
          const report = await inventory.cloudOf(cloud).run(this.action, region, ids, this.term, options);
          for (const result of report.results) record(result);
          if (report.error !== undefined && !this.#ending.signal.aborted) this.problem.value = problemOf(report.error);
        } catch (error) {
          // An option is wrong: nothing was sent.
          this.problem.value = problemOf(error);
          for (const id of ids) record({ id, status: "not-tried", error });
        }
        inventory.track(ids.map((id) => keyOf(cloud, region, id)));
      }),
    );
    this.isActive.value = false;
  }

  /** Ends the run: calls that are under way are aborted, and no other starts. */
  cancel(): void {
    this.#ending.abort();
  }

  /** Looks up what became of the items without a certain outcome. */
  async checkNow(inventory: Inventory): Promise<void> {
    const keys = this.keys("ambiguous", "interrupted");
    await inventory.lookup(keys);
    for (const key of keys) {
      const [item, resource] = [this.items.get(key)!, inventory.get(key)];
      const executed = resource && wasExecuted(this.action, resource, item.expires);
      if (executed === undefined) continue;
      item.outcome = executed ? "done" : "failed";
      delete item.problem;
      if (executed) item.inferred = true;
      else item.problem = { kind: "not-executed", detail: "" };
    }
    this.#announce();
  }

  #record(key: string, { status, error, inferred, requestId, orderId }: BulkResult): void {
    const item = this.items.get(key);
    if (!item || item.outcome === status) return;
    item.outcome = status;
    if (error !== undefined) item.problem = problemOf(error);
    if (inferred) item.inferred = true;
    if (requestId !== undefined) item.requestId = requestId;
    if (orderId !== undefined) item.orderId = orderId;
    this.#announce();
  }

  /** One rendering for the results of a batch. */
  #announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    queueMicrotask(() => {
      this.#announced = false;
      this.version.value++;
    });
  }
}
