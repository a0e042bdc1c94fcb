/** What the gateway allows. What no rule names is refused. */

import { ListInstances, StartInstance, StopInstance } from "edgedesk/bcc";
import { DescribeDesktops, RenewDesktops, StartDesktops, StopDesktops } from "edgedesk/ecd";
import type { Allow, AllowedOperation } from "edgedesk/gateway";

import type { User } from "./people.js";

export function rules(on: Allow<User>): AllowedOperation<User>[] {
  const ownDesktops = { of: ({ desktops }: User) => desktops, max: 20 };
  const ownInstance = { of: ({ instances }: User) => instances };
  return [
    on(DescribeDesktops, { parameters: { DesktopStatus: true, MaxResults: true, NextToken: true } }),
    on(StartDesktops, { parameters: { DesktopId: ownDesktops } }),
    // Without charge: the gateway sets it, and no page can change it.
    on(StopDesktops, { parameters: { DesktopId: ownDesktops }, fixed: { StoppedMode: "StopCharging" } }),
    // Money: one desktop and one month a call, three calls a day, and only by those who may.
    on(RenewDesktops, {
      parameters: { DesktopId: { ...ownDesktops, max: 1 }, Period: [1] },
      fixed: { PeriodUnit: "Month", AutoPay: true },
      limit: { perDay: 3 },
      when: ({ mayRenew }) => mayRenew,
    }),
    on(ListInstances, { parameters: { marker: true, maxKeys: true } }),
    on(StartInstance, { parameters: { instanceId: ownInstance } }),
    on(StopInstance, { parameters: { instanceId: ownInstance }, fixed: { forceStop: false } }),
  ];
}
