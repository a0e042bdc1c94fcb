/** The number of desktops and instances in each state over time, as this browser has seen it. */

import { signal } from "@preact/signals";

import { isChanging, type Resource } from "./resource.js";

/** The states of the chart, in the order of its areas. */
export const STATE_GROUPS = ["running", "changing", "stopped", "other"] as const;
export type StateGroup = (typeof STATE_GROUPS)[number];

/** The counts at a time. */
export interface Sample {
  /** In milliseconds since 1970. */
  time: number;
  counts: Readonly<Record<StateGroup, number>>;
}

const STORED = "states";
const MOST = 1000;

/** The shortest time between two samples, and the longest that counts as observed, in milliseconds. */
const BETWEEN = 20_000;
const LONGEST_GAP = 15 * 60_000;

export class History {
  readonly samples = signal<readonly Sample[]>(stored());

  /** Adds a sample, unless the last one is recent. */
  add(resources: Iterable<Resource>, time: number): void {
    const last = this.samples.value.at(-1);
    if (last && time - last.time < BETWEEN) return;
    const counts = { running: 0, changing: 0, stopped: 0, other: 0 };
    for (const resource of resources) counts[groupOf(resource)]++;
    this.samples.value = [...this.samples.value, { time, counts }].slice(-MOST);
    localStorage.setItem(STORED, JSON.stringify(this.samples.value));
  }
}

function groupOf(resource: Resource): StateGroup {
  if (resource.state === "Running") return "running";
  if (resource.state === "Stopped") return "stopped";
  return isChanging(resource) ? "changing" : "other";
}

/** The hours that desktops and instances ran in all, between samples that are close to each other. */
export function runningHours(samples: readonly Sample[]): number {
  let hours = 0;
  samples.forEach(({ time, counts }, at) => {
    const next = samples[at + 1];
    if (next && next.time - time <= LONGEST_GAP) hours += (counts.running * (next.time - time)) / 3_600_000;
  });
  return hours;
}

function stored(): Sample[] {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? "[]") as Sample[];
  } catch {
    return [];
  }
}
