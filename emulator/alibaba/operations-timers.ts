/* Timers of desktops, and groups of timers. */

import type { JsonObject } from "../json.js";
import type { Desktop } from "../state/desktop.js";
import { newId, type Timer, type TimerGroup } from "../state/ecd.js";
import type { State } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import { parseCron } from "./cron.js";
import { findDesktops, numberedPage, pageOf, requestedDesktops, requestedRegion } from "./desktops.js";
import { notFound } from "./not-found.js";
import { invalid, type Parameters } from "./parameters.js";

export const timerOperations: Readonly<Record<string, Run>> = {
  ModifyDesktopTimer(context) {
    const { parameters, state, now } = context;
    const desktops = requestedDesktops(context);
    const timers = readTimers(parameters.objects("DesktopTimers"));
    // The vendor documents: "Set the value to true."
    if (!parameters.boolean("UseDesktopTimers", false)) invalid("UseDesktopTimers", "takes true");
    for (const { id } of desktops) {
      if (timers.length > 0) state.ecd.schedules.set(id, { timers, groupId: undefined, since: now });
      else state.ecd.schedules.delete(id);
    }
    return { DesktopIds: desktops.map(({ id }) => id) };
  },

  CreateConfigGroup({ parameters, state: { ecd } }) {
    checkKind(parameters);
    const group: TimerGroup = {
      id: newId(ecd, "ccg-"),
      name: parameters.required("Name"),
      description: parameters.text("Description") ?? "",
      timers: readTimers(parameters.objects("ConfigTimers")),
    };
    ecd.timerGroups.set(group.id, group);
    return { GroupId: group.id };
  },

  ModifyConfigGroup: (context) => modifyGroup(context),

  ModifyTimerGroup: (context) => modifyGroup(context, readTimers(context.parameters.objects("ConfigTimers"))),

  DescribeConfigGroup({ parameters, state }) {
    const ids = [...parameters.values("GroupId"), ...parameters.list("GroupIds")];
    const name = parameters.text("Name") ?? "";
    const matching = [...state.ecd.timerGroups.values()]
      .filter((group) => ids.length === 0 || ids.includes(group.id))
      .filter((group) => group.name.includes(name));
    const { page, ...numbers } = numberedPage(matching, parameters);
    return { Data: page.map((group) => describeGroup(group, state)), ...numbers };
  },

  DescribeTimerGroup({ parameters, state }) {
    const group = findGroup(parameters, state);
    return { Data: { ...describeGroup(group, state), ConfigTimers: group.timers.map((timer) => ({ ...timer })) } };
  },

  DeleteConfigGroup({ parameters, state: { ecd } }) {
    for (const id of parameters.list("GroupIds")) {
      ecd.timerGroups.delete(id);
      for (const [desktopId, { groupId }] of ecd.schedules) if (groupId === id) ecd.schedules.delete(desktopId);
    }
    return {};
  },

  BindConfigGroup(context) {
    const { parameters, state, now } = context;
    const { id: groupId } = findGroup(parameters, state);
    for (const { id } of boundDesktops(context)) state.ecd.schedules.set(id, { timers: [], groupId, since: now });
    return { GroupId: groupId };
  },

  DescribeGlobalTimerRecords({ parameters, state: { ecd, desktops } }) {
    const ids = parameters.list("DesktopIds");
    const group = parameters.text("GroupId");
    const matching = [...ecd.timerRuns.values()]
      .filter(
        ({ desktopId, groupId }) => (ids.length === 0 || ids.includes(desktopId)) && (group ?? groupId) === groupId,
      )
      .reverse();
    const { page, NextToken, total } = pageOf(matching, parameters, 20, 100);
    return {
      Count: total,
      NextToken,
      Results: page.map(({ id, desktopId, groupId, type, result, at }) => ({
        TimerRecordId: id,
        DesktopId: desktopId,
        DesktopName: desktops.get(desktopId)?.facts.name,
        TimerGroupId: groupId,
        ...{ TimerType: type, TimerResult: result },
        ...{ CreateTime: formatInstant(at), FinishTime: formatInstant(at) },
      })),
    };
  },

  UnbindConfigGroup(context) {
    const { ecd } = context.state;
    const unbound = boundDesktops(context).map(({ id }) => [id, ecd.schedules.get(id)?.groupId] as const);
    for (const [id, groupId] of unbound) if (groupId !== undefined) ecd.schedules.delete(id);
    return { GroupIds: [...new Set(unbound.flatMap(([, groupId]) => groupId ?? []))] };
  },
};

/** The timers of a call. */
export function readTimers(timers: readonly Parameters[]): Timer[] {
  return timers.map((timer) => {
    const [cron, operation] = [timer.text("CronExpression"), timer.text("OperationType")];
    if (cron !== undefined && !parseCron(cron)) invalid("CronExpression", "takes six fields, as 0 0 16 ? * 2-6");
    const interval = timer.text("Interval");
    return {
      TimerType: timer.required("TimerType"),
      ...(cron !== undefined && { CronExpression: cron }),
      ...(interval !== undefined && { Interval: timer.integer("Interval", 0, [0, Infinity]) }),
      ...(operation !== undefined && { OperationType: operation }),
      Enforce: timer.boolean("Enforce", false),
      AllowClientSetting: timer.boolean("AllowClientSetting", false),
    };
  });
}

function findGroup(parameters: Parameters, { ecd }: State): TimerGroup {
  const id = parameters.required("GroupId");
  const group = ecd.timerGroups.get(id);
  if (!group) throw notFound("GroupId", id);
  return group;
}

/** Changes the members of a group that a call has. */
function modifyGroup({ parameters, state }: OperationContext, timers?: readonly Timer[]): JsonObject {
  const group = findGroup(parameters, state);
  state.ecd.timerGroups.set(group.id, {
    id: group.id,
    name: parameters.text("Name") ?? group.name,
    description: parameters.text("Description") ?? group.description,
    timers: timers && timers.length > 0 ? timers : group.timers,
  });
  return { GroupId: group.id };
}

function describeGroup({ id, name, description }: TimerGroup, { ecd }: State): JsonObject {
  const BindCount = [...ecd.schedules.values()].filter(({ groupId }) => groupId === id).length;
  return {
    ...{ GroupId: id, Name: name, Description: description, Status: "AVAILABLE" },
    ...{ Type: "Timer", ProductType: "CLOUD_DESKTOP", BindCount, BindCountMap: { CLOUD_DESKTOP: BindCount } },
  };
}

/** The desktops of a call, each in its own region: groups are those of all regions. */
function boundDesktops(context: OperationContext): Desktop[] {
  const { parameters, state } = context;
  return parameters.objects("ResourceInfos").flatMap((resource) => {
    const region = resource.text("ResourceRegionId") ?? requestedRegion(context);
    const visible = [...state.desktops.values()].filter(({ facts }) => facts.region === region);
    return findDesktops([resource.required("ResourceId")], visible);
  });
}

/** Timers of cloud computers are the only groups. */
function checkKind(parameters: Parameters): void {
  parameters.choice("Type", ["Timer"]);
  parameters.choice("ProductType", ["CLOUD_DESKTOP"]);
}
