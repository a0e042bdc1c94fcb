import { ApiError } from "../api-error.js";
import { changeInstance, type Instance, instanceStatus } from "../state/instance.js";
import { renewResource } from "../state/resource.js";
import { addMonths } from "../time.js";
import { badRequest, operationDenied } from "./errors.js";
import { findInstance, instanceOfPath } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import type { JsonBody } from "./parameters.js";
import { renewalRule, reservedMonths, soldMonths } from "./terms.js";

/** The most instances of one change. */
const MAX_CHANGED = 20;

/** How instances are paid. */
export const billingOperations: Operations = {
  PurchaseReservedInstance(context) {
    const { body, path, state, now } = context;
    const instance = findInstance(state, now, path.instanceId!);
    const months = reservedMonths(body);
    if (instance.expiresAt === undefined) {
      throw new ApiError(409, "Instance.RenewNotPrepay", "Only a prepaid instance can be renewed.");
    }
    renewResource(instance, now, months);
    return { orderId: state.newOrderId() };
  },

  CreateAutoRenewRule(context) {
    const { body, now } = context;
    const instance = instanceOfBody(context, body);
    const rule = renewalRule(body.requiredString("renewTimeUnit"), body.requiredInteger("renewTime"));
    if (instance.expiresAt === undefined || instanceStatus(instance, now) === "Expired") {
      operationDenied("Operation not available: the instance has no subscription to renew.");
    }
    changeInstance(instance, { autoRenewal: rule });
    return undefined;
  },

  DeleteAutoRenewRule(context) {
    changeInstance(instanceOfBody(context, context.body), { autoRenewal: undefined });
    return undefined;
  },

  ChangeToPrepaid(context) {
    const apply = prepaidChange(instanceOfPath(context), context.body, context.now);
    apply();
    return { orderId: context.state.newOrderId() };
  },

  BatchChangeToPrepaid(context) {
    const { body, state, now } = context;
    const changes = body
      .objects("config", MAX_CHANGED)
      .map((item) => prepaidChange(instanceOfBody(context, item), item, now));
    for (const apply of changes) apply();
    return { orderId: state.newOrderId() };
  },

  BatchChangeToPostpaid(context) {
    const { body, state, now } = context;
    const changes = body
      .objects("config", MAX_CHANGED)
      .map((item) => postpaidChange(instanceOfBody(context, item), item, now));
    for (const apply of changes) apply();
    // One order for each instance.
    return { orderId: changes.map(() => state.newOrderId()).join(",") };
  },
};

function instanceOfBody({ state, now }: OperationContext, body: JsonBody): Instance {
  return findInstance(state, now, body.requiredString("instanceId"), "NoSuchObject");
}

/** Checks a change to a subscription, and returns it. */
function prepaidChange(instance: Instance, body: JsonBody, now: number): () => void {
  const months = soldMonths("duration", body.requiredInteger("duration"));
  const rule = body.boolean("autoRenew") ? renewalRule("month", body.integer("autoRenewPeriod") ?? 1) : undefined;
  requireKept(instance);
  if (instance.expiresAt !== undefined) {
    throw new ApiError(403, "Instance.PaymentTypeNotSupportToPrepay", "Payment type not support to_prepay.");
  }
  return () => {
    instance.expiresAt = addMonths(now, months);
    changeInstance(instance, { autoRenewal: rule, releaseAt: undefined });
  };
}

/** Checks a change to payment by use, and returns it. */
function postpaidChange(instance: Instance, body: JsonBody, now: number): () => void {
  const effect = body.string("effectiveType") ?? "AfterExpiration";
  if (effect !== "AtOnce" && effect !== "AfterExpiration")
    badRequest("effectiveType takes AtOnce and AfterExpiration.");
  requirePrepaid(instance, now);
  if (instance.facts.autoRenewal) {
    const message = "Auto renew instance not support to_postpay operation.";
    throw new ApiError(403, "Instance.AutoRenewNotSupportToPostpaid", message);
  }
  return () => {
    if (effect === "AtOnce") instance.expiresAt = undefined;
    else changeInstance(instance, { postpaidAfterExpiry: true });
  };
}

/** Throws unless the instance has a subscription that has not ended. */
function requirePrepaid(instance: Instance, now: number): void {
  requireKept(instance);
  if (instance.expiresAt === undefined) {
    throw new ApiError(403, "Instance.PaymentTypeNotSupportToPostpaid", "Payment type not support to_postpay.");
  }
  if (instanceStatus(instance, now) === "Expired") {
    const message = "Expired resource not support to_postpay operation.";
    throw new ApiError(403, "Instance.ExpiredResourceNotSupportToPostpaid", message);
  }
}

/** Throws for an instance that is released. */
function requireKept({ id, facts }: Instance): void {
  if (facts.removal) operationDenied(`Operation not available: the instance ${id} is released.`);
}
