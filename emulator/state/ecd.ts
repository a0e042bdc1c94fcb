import type { DesktopFacts } from "./desktop.js";

/** The length of a subscription: months, or a week. */
export interface Term {
  readonly months: number;
  readonly weeks: number;
}

/** A snapshot of a disk. Plain data, as all here. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly desktopId: string;
  readonly disk: "SYSTEM" | "DATA";
  /** In GiB. */
  readonly size: number;
  /** In milliseconds since 1970, as {@link readyAt} and {@link deletedAt}. */
  readonly createdAt: number;
  /** The end of its creation. */
  readonly readyAt: number;
  /** When its policy deletes it; undefined for a user's. */
  readonly deletedAt: number | undefined;
}

/** A policy that makes snapshots at the times of a cron expression. */
export interface SnapshotPolicy {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly cron: string;
  readonly disks: readonly Snapshot["disk"][];
  readonly retentionDays: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

/** A timer of a desktop, as the vendor names its members. Its times are in UTC. */
export interface Timer {
  readonly TimerType: string;
  readonly CronExpression?: string;
  /** In minutes. */
  readonly Interval?: number;
  readonly OperationType?: string;
  readonly Enforce?: boolean;
  readonly AllowClientSetting?: boolean;
}

/** Timers that desktops share. */
export interface TimerGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly timers: readonly Timer[];
}

/** When a desktop starts and stops: its own timers, or those of a group. */
export interface Schedule {
  readonly timers: readonly Timer[];
  readonly groupId: string | undefined;
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** A desktop that is created when its order is paid. */
export interface NewDesktop {
  readonly id: string;
  readonly facts: DesktopFacts;
  readonly tags: Readonly<Record<string, string>>;
  readonly schedule: Schedule | undefined;
  readonly snapshotPolicyId: string | undefined;
}

/** What an order buys. */
export type Purchase =
  | {
      readonly kind: "create";
      readonly desktops: readonly NewDesktop[];
      readonly term?: Term;
      readonly autoRenew: boolean;
    }
  | { readonly kind: "renew"; readonly desktopIds: readonly string[]; readonly term: Term; readonly autoRenew: boolean }
  | { readonly kind: "modify"; readonly changes: ReadonlyMap<string, Partial<DesktopFacts>> }
  /** Without a term: to pay-as-you-go. */
  | { readonly kind: "charge"; readonly desktopIds: readonly string[]; readonly term?: Term };

/** An order. What it buys is executed when it is paid. */
export interface Order {
  readonly id: string;
  readonly purchase: Purchase;
  /** In CNY; negative for a refund. */
  readonly amount: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  /** Undefined while the order is unpaid. */
  readonly paidAt: number | undefined;
}

/** An execution of a timer. */
export interface TimerRun {
  readonly id: string;
  readonly desktopId: string;
  /** The group of the timer; undefined for a desktop's own. */
  readonly groupId: string | undefined;
  readonly type: string;
  readonly result: "COMPLETED" | "CONNECTED_NOT_RUN";
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A message of the console to end users. Only published ones are sent. */
export interface ConsoleMessage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly status: "Init" | "Published";
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

/** The state of Elastic Desktop Service besides desktops, their sessions and their tags. */
export interface EcdState {
  readonly snapshots: Map<string, Snapshot>;
  readonly snapshotPolicies: Map<string, SnapshotPolicy>;
  readonly timerGroups: Map<string, TimerGroup>;
  /** By desktop. */
  readonly schedules: Map<string, Schedule>;
  /** The oldest first. */
  readonly timerRuns: Map<string, TimerRun>;
  /** The ids of snapshot policies by desktop. */
  readonly appliedPolicies: Map<string, string>;
  /** The terms by which desktops are renewed when they expire, by desktop. */
  readonly autoRenewals: Map<string, Term>;
  readonly orders: Map<string, Order>;
  readonly messages: Map<string, ConsoleMessage>;
  /** How many ids were made. */
  created: number;
  /** The time until which timers, policies and renewals were executed, in milliseconds since 1970. */
  executedUntil: number;
}

/** The state at the beginning. */
export function initialEcdState(now: number): EcdState {
  const messages: readonly ConsoleMessage[] = [
    {
      id: "msg-emulator0001",
      title: "Maintenance",
      text: "The desktops restart at 22:00. Please save your work.",
      status: "Published",
      createdAt: now,
    },
    { id: "msg-emulator0002", title: "Update", text: "A draft.", status: "Init", createdAt: now },
  ];
  return {
    ...{ snapshots: new Map(), snapshotPolicies: new Map(), timerGroups: new Map(), schedules: new Map() },
    ...{ timerRuns: new Map(), appliedPolicies: new Map(), autoRenewals: new Map(), orders: new Map() },
    messages: new Map(messages.map((message) => [message.id, message])),
    created: 0,
    executedUntil: now,
  };
}

/** A new id, in the order of creation: `ecd-new000000001`. */
export function newId(ecd: EcdState, prefix: string): string {
  return `${prefix}new${String(++ecd.created).padStart(9, "0")}`;
}
