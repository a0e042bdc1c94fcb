/* Snapshots of disks, and the policies that make them. */

import { ApiError } from "../api-error.js";
import { desktopStatus } from "../state/desktop.js";
import { newId, type Snapshot, type SnapshotPolicy } from "../state/ecd.js";
import type { State } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import { parseCron } from "./cron.js";
import {
  pageOf,
  requestedDesktops,
  requestedRegion,
  requireStatus,
  stopDesktops,
  visibleDesktops,
} from "./desktops.js";
import { findImage } from "./images.js";
import { notFound } from "./not-found.js";
import { invalid, missing, type Parameters } from "./parameters.js";
import { takeSnapshot } from "./snapshots.js";

/** The days for which a policy keeps its snapshots. */
const RETENTION_DAYS = [1, 180] as const;

export const snapshotOperations: Readonly<Record<string, Run>> = {
  CreateSnapshot(context) {
    const { parameters, state, now } = context;
    const desktops = requestedDesktops(context);
    requireStatus(desktops, now, "Running", "Stopped");
    const disk = parameters.choice("SourceDiskType", ["system", "data"]) === "system" ? "SYSTEM" : "DATA";
    const name = parameters.required("SnapshotName");
    const description = parameters.text("Description") ?? "";
    return { SnapshotId: takeSnapshot(state, desktops[0]!, { disk, name, description }, now).id };
  },

  DescribeSnapshots(context) {
    const { parameters, state, now } = context;
    const filters = {
      SnapshotId: parameters.text("SnapshotId"),
      DesktopId: parameters.text("DesktopId"),
      SnapshotName: parameters.text("SnapshotName"),
      SourceDiskType: parameters.text("SourceDiskType")?.toUpperCase(),
      SnapshotType: parameters.text("SnapshotType")?.toUpperCase().replace("ALL", "") || undefined,
    };
    const desktops = new Map(visibleDesktops(context).map((desktop) => [desktop.id, desktop]));
    const matching = [...state.ecd.snapshots.values()].flatMap((snapshot) => {
      const desktop = desktops.get(snapshot.desktopId);
      if (!desktop) return [];
      const isReady = snapshot.readyAt <= now;
      const described = {
        ...{ SnapshotId: snapshot.id, SnapshotName: snapshot.name, Description: snapshot.description },
        ...{ DesktopId: desktop.id, DesktopName: desktop.facts.name, DesktopStatus: desktopStatus(desktop, now) },
        ...{ SourceDiskType: snapshot.disk, SourceDiskSize: String(snapshot.size) },
        SnapshotType: snapshot.deletedAt === undefined ? "USER" : "AUTO",
        ...{ Status: isReady ? "ACCOMPLISHED" : "PROGRESSING", Progress: isReady ? "100%" : "0%" },
        CreationTime: formatInstant(snapshot.createdAt),
        DeletionTime: snapshot.deletedAt === undefined ? undefined : formatInstant(snapshot.deletedAt),
        ...{ OsType: findImage(desktop.facts.imageId).os, ProtocolType: "ASP", VolumeEncryptionEnabled: false },
      };
      const entries = Object.entries(filters) as [keyof typeof filters, string | undefined][];
      const isWanted = entries.every(([name, value]) => value === undefined || described[name] === value);
      return isWanted ? [{ id: snapshot.id, described }] : [];
    });
    const { page, NextToken } = pageOf(matching, parameters, 100, 100);
    return { NextToken, Snapshots: page.map(({ described }) => described) };
  },

  // The vendor ignores ids that do not exist.
  DeleteSnapshot(context) {
    const { parameters, state } = context;
    const desktops = new Set(visibleDesktops(context).map(({ id }) => id));
    for (const id of parameters.list("SnapshotId")) {
      const snapshot = state.ecd.snapshots.get(id);
      if (snapshot && desktops.has(snapshot.desktopId)) state.ecd.snapshots.delete(id);
    }
    return {};
  },

  ResetSnapshot(context) {
    const { parameters, state, now } = context;
    const snapshot = findSnapshot(context);
    if (now < snapshot.readyAt) {
      throw new ApiError(400, "IncorrectSnapshotStatus", "The snapshot is still being created.");
    }
    const desktop = state.desktops.get(snapshot.desktopId)!;
    if (parameters.boolean("StopDesktop", false) && desktopStatus(desktop, now) === "Running") {
      stopDesktops([desktop], context);
    } else {
      requireStatus([desktop], now, "Stopped");
    }
    return {};
  },

  CreateAutoSnapshotPolicy({ parameters, state, now }) {
    const { ecd } = state;
    const policy: SnapshotPolicy = {
      id: newId(ecd, "sp-"),
      name: parameters.required("PolicyName"),
      region: requestedRegion({ parameters, state }),
      cron: readCron(parameters) ?? missing("CronExpression"),
      disks: readDisks(parameters) ?? ["SYSTEM", "DATA"],
      retentionDays: parameters.integer("RetentionDays", 1, RETENTION_DAYS),
      createdAt: now,
    };
    ecd.snapshotPolicies.set(policy.id, policy);
    return { PolicyId: policy.id };
  },

  ModifyAutoSnapshotPolicy({ parameters, state }) {
    const policy = findPolicy(parameters, state);
    state.ecd.snapshotPolicies.set(policy.id, {
      ...policy,
      name: parameters.text("PolicyName") ?? policy.name,
      cron: readCron(parameters) ?? policy.cron,
      disks: readDisks(parameters) ?? policy.disks,
      retentionDays: parameters.integer("RetentionDays", policy.retentionDays, RETENTION_DAYS),
    });
    return {};
  },

  DescribeAutoSnapshotPolicy({ parameters, state }) {
    const { ecd } = state;
    const region = requestedRegion({ parameters, state });
    const [wanted, name] = [parameters.text("PolicyId"), parameters.text("PolicyName")];
    const matching = [...ecd.snapshotPolicies.values()]
      .filter((policy) => policy.region === region && (wanted ?? policy.id) === policy.id)
      .filter((policy) => (name ?? policy.name) === policy.name);
    const { page, NextToken } = pageOf(matching, parameters, 50, 50);
    const applied = [...ecd.appliedPolicies.values()];
    return {
      NextToken,
      AutoSnapshotPolicies: page.map((policy) => ({
        ...{ PolicyId: policy.id, PolicyName: policy.name, RegionId: region, CronExpression: policy.cron },
        DiskType: policy.disks.length === 1 ? policy.disks[0] : undefined,
        ...{ RetentionDays: String(policy.retentionDays), CreationTime: formatInstant(policy.createdAt) },
        ...{ DesktopNum: applied.filter((id) => id === policy.id).length, Status: "Normal" },
      })),
    };
  },

  DeleteAutoSnapshotPolicy({ parameters, state: { ecd } }) {
    for (const id of parameters.list("PolicyId")) {
      ecd.snapshotPolicies.delete(id);
      for (const [desktopId, policyId] of ecd.appliedPolicies)
        if (policyId === id) ecd.appliedPolicies.delete(desktopId);
    }
    return {};
  },

  ApplyAutoSnapshotPolicy(context) {
    const policy = findPolicy(context.parameters, context.state);
    for (const { id } of requestedDesktops(context)) context.state.ecd.appliedPolicies.set(id, policy.id);
    return {};
  },

  CancelAutoSnapshotPolicy(context) {
    for (const { id } of requestedDesktops(context)) context.state.ecd.appliedPolicies.delete(id);
    return {};
  },
};

function findSnapshot(context: OperationContext): Snapshot {
  const id = context.parameters.required("SnapshotId");
  const snapshot = context.state.ecd.snapshots.get(id);
  const isVisible = visibleDesktops(context).some((desktop) => desktop.id === snapshot?.desktopId);
  if (!snapshot || !isVisible) throw notFound("SnapshotId", id);
  return snapshot;
}

function findPolicy(parameters: Parameters, { ecd }: State): SnapshotPolicy {
  const id = parameters.required("PolicyId");
  const policy = ecd.snapshotPolicies.get(id);
  if (!policy) throw notFound("PolicyId", id);
  return policy;
}

/** The disks of a policy: one, or both without a type. */
function readDisks(parameters: Parameters): Snapshot["disk"][] | undefined {
  const type = parameters.text("DiskType")?.toUpperCase();
  if (type === undefined || type === "SYSTEM" || type === "DATA") return type && [type];
  return invalid("DiskType", "takes SYSTEM and DATA");
}

function readCron(parameters: Parameters): string | undefined {
  const cron = parameters.text("CronExpression");
  if (cron !== undefined && !parseCron(cron)) invalid("CronExpression", "takes six fields, as 0 0 16 ? * 2-6");
  return cron;
}
