import type { JsonObject } from "../json.js";
import { type Desktop, desktopStatus } from "../state/desktop.js";
import { formatInstant } from "../time.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import { describeDesktop, describeForAdmin, tagsOf } from "./desktop-model.js";
import { pageOf, visibleDesktops } from "./desktops.js";
import { changeOperations } from "./operations-changes.js";
import { creationOperations } from "./operations-creation.js";
import { offerOperations } from "./operations-offers.js";
import { powerOperations } from "./operations-power.js";
import { priceOperations } from "./operations-prices.js";
import { sessionOperations } from "./operations-sessions.js";
import { snapshotOperations } from "./operations-snapshots.js";
import { readTags, tagOperations } from "./operations-tags.js";
import { timerOperations } from "./operations-timers.js";
import { userOperations } from "./operations-users.js";

/** The largest page of desktops. */
const MAX_DESKTOPS = 100;

/** The filters of DescribeDesktops with the field that each compares. Filters AND, their values OR. */
const FILTERS: Readonly<Record<string, string>> = {
  BundleId: "BundleId",
  ChargeType: "ChargeType",
  DesktopName: "DesktopName",
  DesktopStatus: "DesktopStatus",
  DesktopStatusList: "DesktopStatus",
  DesktopType: "DesktopType",
  EndUserId: "EndUserIds",
  ImageId: "ImageId",
  NetworkInterfaceIp: "NetworkInterfaceIp",
  OfficeSiteId: "OfficeSiteId",
  OfficeSiteName: "OfficeSiteName",
  OsTypes: "OsType",
  PolicyGroupId: "PolicyGroupIdList",
  ProtocolType: "ProtocolType",
  SnapshotPolicyId: "SnapshotPolicyId",
};

/** The admin API, version 2020-09-30. The catalogue has the required parameters and the limits. */
export const adminOperations: Readonly<Record<string, Run>> = {
  ...offerOperations,
  ...creationOperations,
  ...powerOperations,
  ...changeOperations,
  ...priceOperations,
  ...timerOperations,
  ...snapshotOperations,
  ...sessionOperations,
  ...userOperations,
  ...tagOperations,

  DescribeDesktops(context) {
    const { page, NextToken, total } = pageOf(filteredDesktops(context), context.parameters, 10, MAX_DESKTOPS);
    return { TotalCount: total, NextToken, Desktops: page.map((desktop) => describe(desktop, context)) };
  },

  DescribeDesktopInfo(context) {
    const { now, state } = context;
    return {
      Desktops: requested(context).map((desktop) => ({
        DesktopId: desktop.id,
        DesktopStatus: desktopStatus(desktop, now),
        ConnectionStatus: state.desktopSessions.open(desktop.id).length > 0 ? "Connected" : "Disconnected",
        ManagementFlag: ["NoFlag"],
        StartTime: formatInstant(desktop.facts.createdAt),
        CurrentAppVersion: "1.0.0",
      })),
    };
  },
};

function describe(desktop: Desktop, context: OperationContext): JsonObject {
  return { ...describeDesktop(desktop, context), ...describeForAdmin(desktop, context) };
}

/** The desktops of DesktopId, of which unknown ones are ignored; all without it. */
function requested(context: OperationContext): Desktop[] {
  const ids = new Set(context.parameters.list("DesktopId"));
  return visibleDesktops(context).filter(({ id }) => ids.size === 0 || ids.has(id));
}

function filteredDesktops(context: OperationContext): Desktop[] {
  const { parameters, state } = context;
  const conditions = Object.entries(FILTERS).flatMap(([name, field]) => {
    const values = parameters.values(name);
    return values.length > 0 ? [[field, values] as const] : [];
  });
  const tags = readTags(parameters);
  const found = requested(context);
  // Fleets are large: a list without filters describes its page only.
  if (conditions.length === 0 && tags.length === 0) return found;
  return found.filter((desktop) => {
    const described = describe(desktop, context);
    const known = new Map(tagsOf(state, desktop.id));
    return (
      conditions.every(([field, values]) =>
        [described[field]].flat().some((value) => values.includes(String(value))),
      ) && tags.every(([key, value = known.get(key)]) => known.has(key) && known.get(key) === value)
    );
  });
}
