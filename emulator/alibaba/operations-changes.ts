/* Changes of desktops: specification, billing, name, policy; and renewals. */

import { changeDesktop, type Desktop, type DesktopFacts, desktopStatus } from "../state/desktop.js";
import type { Run } from "./catalogued-operation.js";
import type { OperationContext } from "./operation.js";
import { checkTypeChange, findDesktopType } from "./desktop-types.js";
import {
  findDesktop,
  incorrectStatus,
  requestedDesktops,
  requireChargeType,
  requireStatus,
  visibleDesktops,
} from "./desktops.js";
import { desktopName } from "./names.js";
import { isPaidAtOnce, placeOrder } from "./orders.js";
import { invalid, missing, type Parameters } from "./parameters.js";
import { checkPolicies } from "./policies.js";
import { monthlyPrice, priceOfTerm, remainingMonths, remainingValue } from "./prices.js";
import { CONVERSION, monthsOf, readTerm, RENEWAL } from "./terms.js";

/** The sizes of disks, in GiB. */
const SYSTEM_DISK = [80, 500] as const;
const DATA_DISK = [20, 1020] as const;

export const changeOperations: Readonly<Record<string, Run>> = {
  RenewDesktops(context) {
    const { parameters } = context;
    const desktops = requestedDesktops(context);
    const term = readTerm(parameters, RENEWAL);
    requireChargeType(desktops, "PrePaid");
    const autoRenew = parameters.boolean("AutoRenew", false);
    const price = priceOfTerm(desktops, monthsOf(term));
    const purchase = { kind: "renew", desktopIds: desktops.map(({ id }) => id), term, autoRenew } as const;
    return placeOrder(context, purchase, price, isPaidAtOnce(parameters));
  },

  ModifyDesktopSpec(context) {
    const { parameters, now } = context;
    const { changes, price } = plannedChanges(context, parameters.text("DesktopType"));
    requireStatus([...changes.keys()], now, "Stopped");
    const byId = new Map([...changes].map(([{ id }, changed]) => [id, changed]));
    const { OrderId } = placeOrder(context, { kind: "modify", changes: byId }, price, isPaidAtOnce(parameters));
    return { OrderId, OrderIds: [Number(OrderId)] };
  },

  ModifyDesktopChargeType(context) {
    const { parameters, now } = context;
    const desktops = requestedDesktops(context);
    const isSubscription = parameters.choice("ChargeType", ["PrePaid", "PostPaid"]) === "PrePaid";
    if (isSubscription) parameters.required("Period");
    const term = isSubscription ? readTerm(parameters, CONVERSION) : undefined;
    requireStatus(desktops, now, "Running", "Stopped");
    requireChargeType(desktops, isSubscription ? "PostPaid" : "PrePaid");
    const desktopIds = desktops.map(({ id }) => id);
    const price = term ? priceOfTerm(desktops, monthsOf(term)) : -remainingValue(desktops, now);
    const purchase = { kind: "charge", desktopIds, ...(term && { term }) } as const;
    return { DesktopId: desktopIds, ...placeOrder(context, purchase, price, isPaidAtOnce(parameters)) };
  },

  ModifyDesktopName(context) {
    const desktops = requestedDesktops(context, ["DesktopId", "DesktopIds"]);
    const name = desktopName(context.parameters, "NewDesktopName") ?? missing("NewDesktopName");
    for (const desktop of desktops) changeDesktop(desktop, { name });
    return {};
  },

  // Each desktop has a result of its own.
  ModifyDesktopsPolicyGroup(context) {
    const { parameters, now } = context;
    const policyGroupIds = ["PolicyGroupId", "PolicyGroupIds"].flatMap((name) => parameters.values(name));
    if (policyGroupIds.length === 0) missing("PolicyGroupId");
    checkPolicies(policyGroupIds);
    return {
      ModifyResults: requestedDesktops(context).map((desktop) => {
        const DesktopId = desktop.id;
        if (desktopStatus(desktop, now) !== "Running") {
          const { code, message } = incorrectStatus();
          return { DesktopId, Code: code, Message: message };
        }
        changeDesktop(desktop, { policyGroupIds });
        return { DesktopId, Code: "success" };
      }),
    };
  },
};

/** The changes of specification that a call asks for, with the price difference until the ends of the subscriptions. */
export function plannedChanges(context: OperationContext, typeId: string | undefined, idName = "DesktopId") {
  const { parameters, now } = context;
  const type = typeId === undefined ? undefined : findDesktopType(typeId);
  const specs = parameters.objects("ResourceSpecs");
  const visible = visibleDesktops(context);
  const changes = new Map<Desktop, Partial<DesktopFacts>>();
  let price = 0;
  for (const spec of specs.length > 0 ? specs : [parameters]) {
    const desktop = findDesktop(spec.required(spec === parameters ? idName : "DesktopId"), visible);
    const { facts } = desktop;
    if (type) checkTypeChange(facts.type, type);
    const changed: Partial<DesktopFacts> = {
      ...(type && { type: type.id, cpu: type.cpu, memory: type.memory * 1024 }),
      systemDisk: diskSize(spec, "RootDiskSizeGib", facts.systemDisk, SYSTEM_DISK),
      dataDisk: diskSize(spec, "UserDiskSizeGib", facts.dataDisk, DATA_DISK),
    };
    const after = { ...facts, ...changed };
    if (after.type === facts.type && after.systemDisk === facts.systemDisk && after.dataDisk === facts.dataDisk) {
      invalid("DesktopType", "changes nothing, and neither does the size of a disk");
    }
    price += (monthlyPrice(after) - monthlyPrice(facts)) * remainingMonths(desktop, now);
    changes.set(desktop, changed);
  }
  return { changes, price };
}

/** The new size of a disk: a multiple of 10, and none that is smaller than before. */
function diskSize(
  spec: Parameters,
  name: string,
  before: number,
  [smallest, largest]: readonly [number, number],
): number {
  const size = spec.integer(name, before, [0, Infinity]);
  if (size === before) return size;
  if (size < before) invalid(name, "cannot be smaller than before");
  return size >= smallest && size <= largest && size % 10 === 0
    ? size
    : invalid(name, `takes multiples of 10 from ${smallest} to ${largest}`);
}
