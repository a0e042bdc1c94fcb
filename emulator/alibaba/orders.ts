import { InputError, listed } from "../input-error.js";
import { changeDesktop } from "../state/desktop.js";
import type { Order, Purchase } from "../state/ecd.js";
import { Resource } from "../state/resource.js";
import type { State } from "../state/state.js";
import type { OperationContext } from "./operation.js";
import type { Parameters } from "./parameters.js";
import { tradePrice } from "./prices.js";
import { endOfTerm } from "./terms.js";

/**
 * Places an order. An unpaid one waits for its payment in the console.
 *
 * @param original the price before the emulator's factor
 * @param isPaid whether it is paid at once
 */
export function placeOrder(
  { state, now }: Pick<OperationContext, "state" | "now">,
  purchase: Purchase,
  original: number,
  isPaid: boolean,
): { readonly OrderId: string } {
  const amount = tradePrice(original, state);
  const order: Order = { id: state.newOrderId(), purchase, amount, createdAt: now, paidAt: undefined };
  state.ecd.orders.set(order.id, order);
  if (isPaid) payOrder(state, order.id, now);
  return { OrderId: order.id };
}

/** Whether a call pays its order at once: by default. */
export function isPaidAtOnce(parameters: Parameters): boolean {
  return parameters.boolean("AutoPay", true);
}

/** Pays an order and executes what it buys; throws where it does not exist or is paid. */
export function payOrder(state: State, id: string, now: number): void {
  const order = state.ecd.orders.get(id);
  if (order?.paidAt !== undefined) throw new InputError("orderId", id, "an unpaid order; this one is paid");
  if (!order) throw new InputError("orderId", id, `an order: ${listed([...state.ecd.orders.keys()])}`);
  state.ecd.orders.set(id, { ...order, paidAt: now });
  execute(order.purchase, state, now);
}

function execute(purchase: Purchase, state: State, now: number): void {
  switch (purchase.kind) {
    case "create":
      return create(purchase, state, now);
    case "renew":
      for (const id of purchase.desktopIds) {
        const desktop = state.desktops.get(id);
        if (desktop?.expiresAt === undefined) continue;
        desktop.renew(endOfTerm(Math.max(desktop.expiresAt, now), purchase.term));
        if (purchase.autoRenew) state.ecd.autoRenewals.set(id, purchase.term);
      }
      return;
    case "modify":
      for (const [id, changed] of purchase.changes) {
        const desktop = state.desktops.get(id);
        if (desktop) changeDesktop(desktop, changed);
      }
      return;
    case "charge":
      for (const id of purchase.desktopIds) {
        const desktop = state.desktops.get(id);
        if (!desktop) continue;
        desktop.expiresAt = purchase.term && endOfTerm(now, purchase.term);
        state.ecd.autoRenewals.delete(id);
      }
  }
}

function create({ desktops, term, autoRenew }: Extract<Purchase, { kind: "create" }>, state: State, now: number): void {
  const { transitionMs, ecd } = state;
  for (const { id, facts, tags, schedule, snapshotPolicyId } of desktops) {
    const activity = { status: "Pending", endsAt: now + transitionMs } as const;
    const expiresAt = term && endOfTerm(now, term);
    const created = { ...facts, createdAt: now, activity };
    state.desktops.set(id, new Resource({ id, facts: created, power: "Running", expiresAt, transitionMs }));
    state.desktopTags.set(id, new Map(Object.entries(tags)));
    if (schedule) ecd.schedules.set(id, { ...schedule, since: now });
    if (snapshotPolicyId !== undefined) ecd.appliedPolicies.set(id, snapshotPolicyId);
    if (term && autoRenew) ecd.autoRenewals.set(id, term);
  }
}
