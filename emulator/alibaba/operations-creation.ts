/* Creation and deletion of desktops. */

import { ApiError } from "../api-error.js";
import { DEFAULT_DISKS, DEFAULT_IMAGE, DEFAULT_POLICY, type DesktopFacts, desktopStatus } from "../state/desktop.js";
import { newId, type NewDesktop, type Schedule } from "../state/ecd.js";
import { type Bundle, customBundle, findBundle } from "./bundles.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import { requestedDesktops, requestedRegion, requireChargeType, requireStatus } from "./desktops.js";
import { notFound } from "./not-found.js";
import { findOfficeSite } from "./office-sites.js";
import { desktopName } from "./names.js";
import { readTags } from "./operations-tags.js";
import { readTimers } from "./operations-timers.js";
import { isPaidAtOnce, placeOrder } from "./orders.js";
import { missing, type Parameters } from "./parameters.js";
import { checkPolicies } from "./policies.js";
import { priceOfTerm } from "./prices.js";
import { CREATION, monthsOf, readTerm } from "./terms.js";

/** The most desktops of one call. */
const MAX_AMOUNT = 300;

export const creationOperations: Readonly<Record<string, Run>> = {
  CreateDesktops(context) {
    const { parameters } = context;
    const isSubscription = parameters.choice("ChargeType", ["PostPaid", "PrePaid"]) === "PrePaid";
    if (isSubscription) parameters.required("Period");
    const term = isSubscription ? readTerm(parameters, CREATION) : undefined;
    const models = parameters.objects("BundleModels");
    const common = commonFacts(context);
    const desktops = (models.length > 0 ? models : [parameters]).flatMap((model) => desktopsOf(model, common, context));
    if (desktops.length > MAX_AMOUNT) invalidAmount();

    const autoRenew = parameters.boolean("AutoRenew", false);
    const purchase = { kind: "create", desktops, ...(term && { term }), autoRenew } as const;
    // Only a subscription is paid in advance.
    const isPaid = !isSubscription || isPaidAtOnce(parameters);
    const { OrderId } = placeOrder(context, purchase, priceOfTerm(desktops, term ? monthsOf(term) : 0), isPaid);
    return { OrderId, DesktopId: isPaid ? desktops.map(({ id }) => id) : [] };
  },

  // The vendor releases pay-as-you-go desktops and expired subscriptions.
  DeleteDesktops(context) {
    const { state, now } = context;
    const desktops = requestedDesktops(context);
    const active = desktops.filter((desktop) => desktopStatus(desktop, now) !== "Expired");
    requireChargeType(active, "PostPaid");
    requireStatus(active, now, "Running", "Stopped", "Hibernated");
    for (const { id } of desktops) state.removeDesktop(id);
    return {};
  },
};

/** What all desktops of a call share. */
interface Common extends Omit<NewDesktop, "id" | "facts"> {
  readonly shared: Pick<DesktopFacts, "region" | "officeSiteId" | "policyGroupIds">;
}

function commonFacts({ parameters, state, now }: OperationContext): Common {
  const { ecd } = state;
  const region = requestedRegion({ parameters, state });
  const { id: officeSiteId } = findOfficeSite(region, parameters.required("OfficeSiteId"));
  const policyGroupIds = [parameters.text("PolicyGroupId") ?? DEFAULT_POLICY];
  checkPolicies(policyGroupIds);
  const snapshotPolicyId = parameters.text("SnapshotPolicyId");
  if (snapshotPolicyId !== undefined && !ecd.snapshotPolicies.has(snapshotPolicyId)) {
    throw notFound("SnapshotPolicyId", snapshotPolicyId);
  }
  const groupId = parameters.text("TimerGroupId");
  if (groupId !== undefined && !ecd.timerGroups.has(groupId)) throw notFound("TimerGroupId", groupId);
  const timers = readTimers(parameters.objects("DesktopTimers"));
  const schedule: Schedule | undefined =
    groupId === undefined && timers.length === 0 ? undefined : { timers, groupId, since: now };
  const tags = Object.fromEntries(readTags(parameters).map(([key, value = ""]) => [key, value]));
  if (parameters.boolean("VolumeEncryptionEnabled", false) && parameters.text("VolumeEncryptionKey") === undefined) {
    throw new ApiError(400, "InvalidEncryptionKey.Missing", "The specified encryption key is missing.");
  }
  return { shared: { region, officeSiteId, policyGroupIds }, tags, schedule, snapshotPolicyId };
}

/** The desktops of one template. */
function desktopsOf(model: Parameters, common: Common, { parameters, state, now }: OperationContext): NewDesktop[] {
  const amount = Number(model.text("Amount") ?? 1);
  if (!(amount >= 1 && amount <= MAX_AMOUNT)) invalidAmount();
  const users = model === parameters ? model.list("EndUserId") : model.list("EndUserIds");
  const isPerUser = parameters.choice("UserAssignMode", ["ALL", "PER_USER"]) === "PER_USER" && users.length > 0;
  if (isPerUser && amount % users.length !== 0) {
    throw new ApiError(400, "InvalidAmount.NotTimesOfUsers", "The Amount has to be a multiple of the number of users.");
  }
  if (model.text("DesktopMemberIp") !== undefined && amount > 1) {
    throw new ApiError(400, "InvalidMemberIp.DesktopAmount", "An IP address can be specified for one desktop only.");
  }
  const { id: bundleId, type, image, systemDisk, dataDisk } = bundleOf(model);
  if (image.os === "Linux" && model.text("Hostname") !== undefined) {
    throw new ApiError(400, "HostnameCannotCustomizeForLinux", "The hostname of a Linux desktop cannot be specified.");
  }
  const name = desktopName(model, "DesktopName");
  const hasSuffix = amount > 1 && parameters.boolean("DesktopNameSuffix", true);
  const { shared, ...belongings } = common;

  return Array.from({ length: amount }, (_, index) => {
    const id = newId(state.ecd, "ecd-");
    const number = state.ecd.created;
    const suffix = hasSuffix ? `_${String(index + 1).padStart(4, "0")}` : "";
    const facts: DesktopFacts = {
      id,
      name: name === undefined ? id : `${name}${suffix}`,
      hostName: model.text("Hostname") ?? id,
      ...{ ...shared, systemDisk, dataDisk },
      endUserIds: isPerUser ? [users[index % users.length]!] : users,
      ip: model.text("DesktopMemberIp") ?? `10.1.${(number >> 8) & 255}.${number & 255}`,
      ...{ type: type.id, cpu: type.cpu, memory: type.memory * 1024, imageId: image.id, createdAt: now },
      bundleId: bundleId || undefined,
    };
    return { id, facts, ...belongings };
  });
}

/** The template that a call names or describes. */
function bundleOf(model: Parameters): Bundle {
  const id = model.text("BundleId");
  if (id !== undefined) return findBundle(id);
  const attachment = model.withJson("DesktopAttachment").object("DesktopAttachment");
  return customBundle(
    attachment.text("DesktopType") ?? missing("BundleId"),
    attachment.text("ImageId") ?? DEFAULT_IMAGE,
    {
      systemDisk: attachment.integer("SystemDiskSize", DEFAULT_DISKS.systemDisk, [40, 2040]),
      dataDisk: attachment.integer("DataDiskSize", DEFAULT_DISKS.dataDisk, [40, 2040]),
    },
  );
}

function invalidAmount(): never {
  throw new ApiError(400, "InvalidAmount", `The Amount takes 1 to ${MAX_AMOUNT}.`);
}
