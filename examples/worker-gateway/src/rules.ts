/** What the gateway allows. What no rule names is refused. */

import { BatchStartInstance, BatchStopInstance, ListInstanceByIds, ListInstances } from "edgedesk/bcc";
import {
  DescribeDesktops,
  DescribeDesktopSessions,
  DescribeRenewalPrice,
  RenewDesktops,
  StartDesktops,
  StopDesktops,
} from "edgedesk/ecd";
import type { Allow, AllowedOperation } from "edgedesk/gateway";

import type { User } from "./people.js";

export function rules(on: Allow<User>): AllowedOperation<User>[] {
  const desktops = { of: (user: User) => user.desktops, max: 100 };
  const instances = { of: (user: User) => user.instances, max: 100 };
  return [
    // The ids are for lookups: clients look up what became of a call whose response was lost.
    on(DescribeDesktops, { parameters: { DesktopId: true, DesktopStatus: true, MaxResults: true, NextToken: true } }),
    on(DescribeDesktopSessions, { parameters: { DesktopId: true, PageNumber: true, PageSize: true } }),
    on(StartDesktops, { parameters: { DesktopId: desktops } }),
    // Without charge: the gateway sets it, and no page can change it.
    on(StopDesktops, { parameters: { DesktopId: desktops }, fixed: { StoppedMode: "StopCharging" } }),
    // Money: one desktop and one month a call, three calls a day, and only by those who may.
    on(DescribeRenewalPrice, {
      parameters: { InstanceIds: desktops, Period: [1] },
      fixed: { ResourceType: "Desktop", PeriodUnit: "Month" },
    }),
    on(RenewDesktops, {
      parameters: { DesktopId: { ...desktops, max: 1 }, Period: [1] },
      fixed: { PeriodUnit: "Month", AutoPay: true },
      limit: { perDay: 3 },
      when: ({ mayRenew }) => mayRenew,
    }),
    on(ListInstances, { parameters: { marker: true, maxKeys: true } }),
    on(ListInstanceByIds, { parameters: { instanceIds: true, marker: true, maxKeys: true } }),
    on(BatchStartInstance, { parameters: { instanceIds: instances } }),
    on(BatchStopInstance, { parameters: { instanceIds: instances }, fixed: { forceStop: false } }),
  ];
}
