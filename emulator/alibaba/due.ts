/* What happens at its time without a call: timers, automatic snapshots, automatic renewals. */

import { type Desktop, desktopStatus } from "../state/desktop.js";
import { newId, type Schedule, type Timer, type TimerRun } from "../state/ecd.js";
import type { State } from "../state/state.js";
import { DAY, MINUTE } from "../time.js";
import { nextTime, parseCron } from "./cron.js";
import { rebootDesktops, stopDesktops } from "./desktops.js";
import { placeOrder } from "./orders.js";
import { priceOfTerm } from "./prices.js";
import { rebuild } from "./rebuild.js";
import { deleteExpiredSnapshots, takeSnapshot } from "./snapshots.js";
import { monthsOf } from "./terms.js";

/** The executions of timers that are remembered. */
const MOST_RUNS = 1000;

/** Executes what became due since the last call. The emulator's clock decides: there are no timers of the runtime. */
export function executeDue(state: State, now: number): void {
  const since = state.ecd.executedUntil;
  if (now <= since) return;
  state.ecd.executedUntil = now;
  renewExpired(state, now);
  for (const [id, schedule] of state.ecd.schedules) {
    const desktop = state.desktops.get(id);
    if (desktop) executeTimers(desktop, schedule, state, since, now);
  }
  takeDueSnapshots(state, since, now);
  deleteExpiredSnapshots(state, now);
}

function renewExpired(state: State, now: number): void {
  for (const [id, term] of state.ecd.autoRenewals) {
    const desktop = state.desktops.get(id);
    while (desktop?.expiresAt !== undefined && desktop.expiresAt <= now) {
      const purchase = { kind: "renew", desktopIds: [id], term, autoRenew: true } as const;
      placeOrder({ state, now: desktop.expiresAt }, purchase, priceOfTerm([desktop], monthsOf(term)), true);
    }
  }
}

function takeDueSnapshots(state: State, since: number, now: number): void {
  for (const [id, policyId] of state.ecd.appliedPolicies) {
    const desktop = state.desktops.get(id);
    const policy = state.ecd.snapshotPolicies.get(policyId);
    const cron = policy && parseCron(policy.cron);
    if (!desktop || !cron) continue;
    const { name, disks, retentionDays } = policy;
    // A snapshot that its policy would have deleted by now is not made.
    const begin = Math.max(since, now - retentionDays * DAY);
    for (let at = nextTime(cron, begin); at !== undefined && at <= now; at = nextTime(cron, at)) {
      const deletedAt = at + retentionDays * DAY;
      for (const disk of disks) takeSnapshot(state, desktop, { disk, name, deletedAt }, at);
    }
  }
}

/** The timers of a schedule: its own, or those of its group. */
function timersOf({ timers, groupId }: Schedule, { ecd }: State): readonly Timer[] {
  return groupId === undefined ? timers : (ecd.timerGroups.get(groupId)?.timers ?? []);
}

function executeTimers(desktop: Desktop, schedule: Schedule, state: State, since: number, now: number): void {
  const timers = timersOf(schedule, state);
  for (let at = since; ;) {
    let next: { timer: Timer; at: number } | undefined;
    for (const timer of timers) {
      const due = dueTime(timer, desktop, schedule, state, at);
      if (due !== undefined && due <= now && (next === undefined || due < next.at)) next = { timer, at: due };
    }
    if (!next) return;
    at = next.at;
    const result = executeTimer(next.timer, desktop, state, at);
    if (result)
      record(state, { desktopId: desktop.id, groupId: schedule.groupId, type: next.timer.TimerType, result, at });
  }
}

/** When a timer is due after a time. */
function dueTime(timer: Timer, desktop: Desktop, schedule: Schedule, state: State, after: number): number | undefined {
  if (timer.TimerType !== "NoConnect") {
    const cron = timer.CronExpression === undefined ? undefined : parseCron(timer.CronExpression);
    return cron && Object.hasOwn(CRON_TIMERS, timer.TimerType) ? nextTime(cron, after) : undefined;
  }
  const [last] = state.desktopSessions.of(desktop.id);
  const isIdle = last === undefined || last.endedAt !== undefined;
  const status = desktop.status(after);
  if (!isIdle || (status !== "Running" && status !== "Starting")) return undefined;
  const { facts, startedAt = -Infinity } = desktop;
  const idleSince = Math.max(
    last?.endedAt ?? -Infinity,
    startedAt,
    facts.activity?.endsAt ?? -Infinity,
    schedule.since,
  );
  return Math.max(idleSince + (timer.Interval ?? 1) * MINUTE, after);
}

/** What timers do that follow a cron expression. */
const CRON_TIMERS: Readonly<Record<string, (desktop: Desktop, state: State, now: number) => void>> = {
  TimerBoot: (desktop, _state, now) => desktop.start(now),
  TimerShutdown: (desktop, state, now) => void stopDesktops([desktop], { state, now }),
  TimerReboot: (desktop, state, now) => void rebootDesktops([desktop], { state, now }),
  TimerReset: (desktop, state, now) => rebuild(desktop, state, now),
};

/** Executes a timer. Returns no result if the desktop's status needs nothing. */
function executeTimer(
  { TimerType, OperationType, Enforce = false }: Timer,
  desktop: Desktop,
  state: State,
  now: number,
): TimerRun["result"] | undefined {
  const isBoot = TimerType === "TimerBoot";
  if (desktopStatus(desktop, now) !== (isBoot ? "Stopped" : "Running")) return undefined;
  const isConnected = state.desktopSessions.open(desktop.id).length > 0;
  if (TimerType === "NoConnect") stopDesktops([desktop], { state, now }, false, OperationType === "Hibernate");
  else if (isBoot || Enforce || !isConnected) CRON_TIMERS[TimerType]?.(desktop, state, now);
  else return "CONNECTED_NOT_RUN";
  return "COMPLETED";
}

/** Records an execution, and forgets the oldest. */
function record({ ecd }: State, run: Omit<TimerRun, "id">): void {
  const id = newId(ecd, "tr-");
  ecd.timerRuns.set(id, { id, ...run });
  const [oldest] = ecd.timerRuns.keys();
  if (ecd.timerRuns.size > MOST_RUNS && oldest !== undefined) ecd.timerRuns.delete(oldest);
}
