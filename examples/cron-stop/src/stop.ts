/** Stops idle desktops in several regions. */

import { ApiError, type EcdClient, stopAll } from "edgedesk/ecd";

import { type Desktop, runningDesktops, sessionsOf, useOf } from "./idle.js";
import { type Line, type RegionReport, type Report, reportOf } from "./report.js";
import type { Settings } from "./settings.js";

/** The most ids of a call of DescribeDesktopSessions. */
const BATCH = 100;

/**
 * Stops the desktops that are idle at a time. Rejects for no vendor's error: those are in the report.
 *
 * @param now in milliseconds since 1970
 */
export async function stopIdleDesktops(ecd: EcdClient, settings: Settings, now: number): Promise<Report> {
  const found = await Promise.all(settings.regions.map((region) => stopInRegion(ecd, region, settings, now)));
  return reportOf(found, settings, now);
}

/** Stops the idle desktops of a region. A failure ends this region only, and keeps what was done before. */
async function stopInRegion(
  ecd: EcdClient,
  region: string,
  settings: Settings,
  now: number,
): Promise<{ region: RegionReport; lines: Line[] }> {
  const report: RegionReport = { region, running: 0, inUse: 0 };
  const lines: Line[] = [];
  try {
    // Read to its end before the first stop: a stop changes what the filter matches, and so the pages.
    const running = await runningDesktops(ecd, region);
    report.running = running.length;
    for (let from = 0; from < running.length; from += BATCH) {
      const batch = running.slice(from, from + BATCH);
      const candidates = await linesOf(ecd, batch, region, settings, now);
      report.inUse += batch.length - candidates.length;
      lines.push(...candidates);
      if (!settings.dryRun) await stop(ecd, candidates, region);
    }
  } catch (error) {
    report.error = reasonOf(error);
  }
  return { region: report, lines };
}

/** The idle desktops of a batch. */
async function linesOf(
  ecd: EcdClient,
  desktops: readonly Desktop[],
  region: string,
  { idleTime, exclusionTag }: Settings,
  now: number,
): Promise<Line[]> {
  const ids = desktops.flatMap(({ DesktopId }) => DesktopId ?? []);
  const sessions = await sessionsOf(ecd, ids, region);
  return desktops.flatMap((desktop): Line[] => {
    const { DesktopId: id = "", DesktopName: name = "", Tags = [] } = desktop;
    const use = useOf(desktop, sessions.get(id) ?? [], now);
    if (use.state === "unknown") return [{ region, id, name, outcome: "unknown-use" }];
    if (use.state === "connected" || now - use.since < idleTime) return [];
    const isExcluded = Tags.some(({ Key }) => Key === exclusionTag);
    const idleSince = new Date(use.since).toISOString();
    return [{ region, id, name, idleSince, outcome: isExcluded ? "excluded" : "idle" }];
  });
}

/** Stops the idle desktops among the lines, and writes each result into its line. */
async function stop(ecd: EcdClient, lines: readonly Line[], region: string): Promise<void> {
  const idle = new Map(lines.filter(({ outcome }) => outcome === "idle").map((line) => [line.id, line]));
  const { results, error } = await stopAll(ecd, idle.keys(), { StoppedMode: "StopCharging" }, { region });
  for (const { id, status, error: reason } of results) {
    const line = idle.get(id)!;
    line.outcome = status === "done" ? "stopped" : status;
    if (reason !== undefined) line.error = reasonOf(reason);
  }
  // Every further call would fail, too.
  if (error !== undefined) throw error;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error);
  return `${error.code}: ${error.message} (request ${error.requestId ?? "without an id"})`;
}
