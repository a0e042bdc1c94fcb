/* End users and the desktops that they may use. The users themselves are of another API of the vendor, "eds-user". */

import type { JsonObject } from "../json.js";
import { changeDesktop, type Desktop } from "../state/desktop.js";
import { newId } from "../state/ecd.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import {
  findDesktops,
  pageOf,
  requestedDesktops,
  requestedRegion,
  requireStatus,
  visibleDesktops,
} from "./desktops.js";
import { distribute } from "./distribution.js";
import { missing } from "./parameters.js";

export const userOperations: Readonly<Record<string, Run>> = {
  ModifyEntitlement(context) {
    const desktops = requestedDesktops(context);
    return assign(context, desktops, () => context.parameters.list("EndUserId"));
  },

  ModifyUserEntitlement(context) {
    const { parameters } = context;
    const users = parameters.list("EndUserId");
    if (users.length === 0) missing("EndUserId");
    const visible = visibleDesktops(context);
    const authorized = findDesktops(parameters.list("AuthorizeDesktopId"), visible);
    const revoked = findDesktops(parameters.list("RevokeDesktopId"), visible);
    requireStatus([...authorized, ...revoked], context.now, "Running");
    assign(context, authorized, (before) => [...new Set([...before, ...users])]);
    return assign(context, revoked, (before) => before.filter((user) => !users.includes(user)));
  },

  BatchModifyEntitlement(context) {
    const { parameters, state } = context;
    const desktops = requestedDesktops(context);
    const users = [...new Set(parameters.list("EndUserId"))];
    // 0 is no limit: the vendor's example has it.
    const limit = (name: string): number => parameters.integer(name, 0, [0, Infinity]);
    const perDesktop = limit("MaxUserPerDesktop") || 1;
    const perUser = limit("MaxDesktopPerUser") || Math.ceil((desktops.length * perDesktop) / users.length);
    const strategy = parameters.choice("Strategy", ["AVERAGE", "CENTRAL"]);
    const isPreview = parameters.boolean("Preview", false);
    const assigned = distribute(desktops.length, users, { perDesktop, perUser, strategy });
    if (isPreview) requireStatus(desktops, context.now, "Running");
    else assign(context, desktops, (_before, index) => assigned[index]!);
    const Status = isPreview ? "NOT_STARTED" : "PROCESSING";
    return {
      Entitlements: {
        TaskId: newId(state.ecd, "t-"),
        Status,
        AssignModels: desktops.map(({ id }, index) => ({
          DesktopId: id,
          EndUserIds: assigned[index]!,
          InnerStatus: Status,
        })),
      },
    };
  },

  ListOfficeSiteUsers: (context) => listUsers(context, "OfficeSiteId"),
  ListDirectoryUsers: (context) => listUsers(context, "DirectoryId"),
};

/** Sets the users of running desktops. Users who lose a desktop are disconnected from it. */
function assign(
  { state, now }: OperationContext,
  desktops: readonly Desktop[],
  usersOf: (before: readonly string[], index: number) => string[],
): JsonObject {
  requireStatus(desktops, now, "Running");
  for (const [index, desktop] of desktops.entries()) {
    const { endUserIds } = desktop.facts;
    const users = usersOf(endUserIds, index);
    changeDesktop(desktop, { endUserIds: users, assigningUntil: now + state.transitionMs });
    for (const user of endUserIds) if (!users.includes(user)) state.desktopSessions.end(desktop.id, now, user);
  }
  return {};
}

function listUsers({ parameters, state }: OperationContext, site: "OfficeSiteId" | "DirectoryId"): JsonObject {
  requestedRegion({ parameters, state });
  const filter = parameters.text("Filter") ?? "";
  const users = state.accounts
    .ofOfficeSite(parameters.required(site))
    .map(({ user, email }) => ({ id: user.endUserId, email }))
    .filter(({ id }) => id.includes(filter));
  const { page, NextToken } = pageOf(users, parameters, 10, 500);
  const desktops = [...state.desktops.values()];
  return {
    NextToken,
    Users: page.map(({ id, email }) => ({
      EndUser: id,
      ...{ DisplayName: id, Email: email, Phone: "" },
      AssignedDesktopNumber: desktops.filter(({ facts }) => facts.endUserIds.includes(id)).length,
    })),
  };
}
