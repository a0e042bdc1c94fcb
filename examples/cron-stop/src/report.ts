/** The report of a run, as JSON and as text. */

import type { Settings } from "./settings.js";

/** What became of an idle desktop; the most important first. */
export const OUTCOMES = {
  ambiguous: "may have been stopped: look it up in the console",
  failed: "could not be stopped",
  "not-tried": "not stopped: the run ended before",
  "unknown-use": "left running: its times are unknown",
  stopped: "stopped",
  idle: "idle; would be stopped",
  excluded: "left running: excluded by its tag",
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** A desktop without a user. */
export interface Line {
  region: string;
  id: string;
  name: string;
  outcome: Outcome;
  /** In ISO 8601. */
  idleSince?: string;
  error?: string;
}

export interface RegionReport {
  region: string;
  /** The number of running desktops. */
  running: number;
  /** The number of desktops that have, or recently had, a user. */
  inUse: number;
  /** Why the region was not, or not wholly, processed. */
  error?: string;
}

export interface Report {
  /** The time of the run, in ISO 8601. A queue may deliver a report twice: with the same id. */
  id: string;
  timeZone: string;
  dryRun: boolean;
  regions: RegionReport[];
  counts: Partial<Record<Outcome, number>>;
  desktops: Line[];
  /** The number of desktops for which `desktops` has no room. */
  omitted: number;
}

/** The room for the desktops, in bytes: a message of a queue has at most 128 kB. */
const MAX_SIZE = 100_000;

/** Makes the report: sorted by importance, and of a size that a queue takes. */
export function reportOf(
  found: readonly { region: RegionReport; lines: readonly Line[] }[],
  { dryRun, timeZone }: Settings,
  now: number,
): Report {
  const lines = found.flatMap((one) => one.lines);
  const sorted = outcomes().flatMap((outcome) => lines.filter((line) => line.outcome === outcome));
  let size = 0;
  const desktops = sorted.filter((line) => (size += sizeOf(line)) <= MAX_SIZE);
  const counts: Report["counts"] = {};
  for (const { outcome } of lines) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const regions = found.map(({ region }) => region);
  const omitted = lines.length - desktops.length;
  return { id: new Date(now).toISOString(), timeZone, dryRun, regions, counts, desktops, omitted };
}

/** The report for people. */
export function textOf({ id, timeZone, dryRun, regions, counts, desktops, omitted }: Report): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone });
  const local = (time: string): string => format.format(new Date(time));
  const sums = outcomes().flatMap((outcome) => (counts[outcome] ? `${counts[outcome]} ${OUTCOMES[outcome]}` : []));
  return [
    `Idle desktops, ${local(id)} (${timeZone})${dryRun ? ", dry run: nothing was stopped" : ""}`,
    ...(sums.length > 0 ? sums : ["none"]),
    "",
    ...regions.map(
      ({ region, running, inUse, error }) =>
        `${region}: ${running} running, ${inUse} in use${error === undefined ? "" : `; ended by ${error}`}`,
    ),
    "",
    ...desktops.map(
      ({ region, id: desktop, name, outcome, idleSince, error }) =>
        `${name} (${desktop}, ${region}): ${OUTCOMES[outcome]}` +
        (idleSince === undefined ? "" : `; idle since ${local(idleSince)}`) +
        (error === undefined ? "" : `; ${error}`),
    ),
    ...(omitted > 0 ? [`… and ${omitted} more`] : []),
  ].join("\n");
}

function outcomes(): Outcome[] {
  return Object.keys(OUTCOMES) as Outcome[];
}

function sizeOf(line: Line): number {
  return new TextEncoder().encode(JSON.stringify(line)).length + 1;
}
