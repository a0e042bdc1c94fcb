/** The timers of Alibaba's desktops: groups of timers, what ran, and a desktop's own timers. */

import {
  BindConfigGroup,
  DescribeConfigGroup,
  DescribeGlobalTimerRecords,
  type DescribeGlobalTimerRecordsResponse,
  DescribeTimerGroup,
  type EcdClient,
  ModifyDesktopTimer,
} from "edgedesk/ecd";

import { chunks } from "./cloud.js";

/** A timer, with the vendor's names. */
export interface Timer {
  TimerType?: string;
  CronExpression?: string;
  /** In minutes. */
  Interval?: number;
  OperationType?: string;
  /** Whether a connected user does not prevent it. */
  Enforce?: boolean;
}

/** Timers that desktops share. */
export interface TimerGroup {
  id: string;
  name: string;
  bound: number;
  timers: readonly Timer[];
}

/** An execution of a timer. */
export type TimerRun = NonNullable<DescribeGlobalTimerRecordsResponse["Results"]>[number];

/** The timers that the form sets, by what begins them. */
export const TIMED = ["TimerShutdown", "TimerBoot", "TimerReboot"] as const;
export const IDLE = ["NoConnect", "NoOperationDisconnect", "NoOperationShutdown", "NoOperationReboot"] as const;

/** The vendor's only region of timer groups, which are those of all regions. */
const GROUPS_REGION = "cn-shanghai";

/** The most groups that are shown, and executions of a desktop. */
const MOST_GROUPS = 100;
const MOST_RUNS = 5;

/** The most ids of a call. */
const DESKTOPS_OF_A_CALL = 100;

/** The timers of an account, through the client of one of its regions. */
export class Timers {
  readonly #ecd: EcdClient;
  readonly #groupsRegion: string;

  constructor(ecd: EcdClient, regions: readonly string[]) {
    this.#ecd = ecd;
    this.#groupsRegion = regions.includes(GROUPS_REGION) ? GROUPS_REGION : regions[0]!;
  }

  async groups(): Promise<TimerGroup[]> {
    const region = this.#groupsRegion;
    const parameters = { Type: "Timer", ProductType: "CLOUD_DESKTOP", Statuses: ["AVAILABLE"], PageSize: MOST_GROUPS };
    const { Data = [] } = await this.#ecd.send(DescribeConfigGroup, parameters, { region });
    return Promise.all(
      Data.map(async ({ GroupId = "", Name = GroupId, BindCount = 0 }) => {
        const { Data: group } = await this.#ecd.send(DescribeTimerGroup, { GroupId }, { region });
        return { id: GroupId, name: Name, bound: BindCount, timers: group?.ConfigTimers ?? [] };
      }),
    );
  }

  /** The last executions for a desktop. */
  async runs(region: string, id: string): Promise<TimerRun[]> {
    const parameters = { DesktopIds: [id], MaxResults: String(MOST_RUNS) };
    const { Results = [] } = await this.#ecd.send(DescribeGlobalTimerRecords, parameters, { region });
    return Results.filter(({ DesktopId }) => DesktopId === id).slice(0, MOST_RUNS);
  }

  /** Replaces the timers of desktops; an empty array ends them. */
  async set(region: string, ids: readonly string[], DesktopTimers: readonly Timer[]): Promise<void> {
    for (const DesktopId of chunks(ids, DESKTOPS_OF_A_CALL)) {
      await this.#ecd.send(ModifyDesktopTimer, { DesktopId, DesktopTimers, UseDesktopTimers: true }, { region });
    }
  }

  /** Binds desktops of a region to a group, in place of their own timers. */
  async bind(region: string, ids: readonly string[], GroupId: string): Promise<void> {
    const kind = { ProductType: "CLOUD_DESKTOP", ResourceType: "CLOUD_DESKTOP", ResourceRegionId: region };
    for (const some of chunks(ids, DESKTOPS_OF_A_CALL)) {
      const ResourceInfos = some.map((ResourceId) => ({ ...kind, ResourceId }));
      await this.#ecd.send(BindConfigGroup, { GroupId, ResourceInfos }, { region: this.#groupsRegion });
    }
  }
}
