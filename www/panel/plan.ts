/** What an action would do with the selected resources. No state, no DOM. */

import type { Action } from "./cloud.js";
import type { Resource } from "./resource.js";

/** The states that an action needs, and those that show that it is not needed. */
const STATES: Readonly<Record<Exclude<Action, "renew">, { from: readonly string[]; already: readonly string[] }>> = {
  start: { from: ["Stopped"], already: ["Running", "Starting"] },
  stop: { from: ["Running"], already: ["Stopped", "Stopping"] },
  reboot: { from: ["Running"], already: [] },
};

export interface Plan {
  /** The resources that the action is for. */
  eligible: readonly Resource[];
  /** Those that are in the wanted state. */
  already: readonly Resource[];
  /** Those whose state or charge type does not allow the action. */
  unsuitable: readonly Resource[];
  /** The keys of those that the list does not have, or whose state it does not tell. */
  unknown: readonly string[];
  /** The eligible ones that a user is connected to. */
  connected: readonly Resource[];
}

/** Sorts the selected resources by what an action does with them. */
export function planOf(action: Action, keys: Iterable<string>, get: (key: string) => Resource | undefined): Plan {
  const plan = {
    ...{ eligible: [] as Resource[], already: [] as Resource[], unsuitable: [] as Resource[] },
    ...{ unknown: [] as string[], connected: [] as Resource[] },
  };
  for (const key of keys) {
    const resource = get(key);
    if (!resource || resource.state === "") plan.unknown.push(key);
    else plan[groupOf(action, resource)].push(resource);
  }
  if (action === "stop" || action === "reboot") {
    plan.connected = plan.eligible.filter(({ connection }) => connection === "Connected");
  }
  return plan;
}

function groupOf(action: Action, { state, charge }: Resource): "eligible" | "already" | "unsuitable" {
  if (action === "renew") return charge === "subscription" && state !== "Deleted" ? "eligible" : "unsuitable";
  const { from, already } = STATES[action];
  if (from.includes(state)) return "eligible";
  return already.includes(state) ? "already" : "unsuitable";
}

/** The evidence of a state that an action was executed, or not; undefined if it proves neither. */
export function wasExecuted(
  action: Action,
  { state, expires }: Pick<Resource, "state" | "expires">,
  expiresBefore: string,
): boolean | undefined {
  // The state of a rebooted desktop is that of another. An unchanged expiry may be that of an order in transit.
  if (action === "reboot") return undefined;
  if (action === "renew") return Date.parse(expires) > Date.parse(expiresBefore) ? true : undefined;
  const [done, before] = action === "stop" ? ["Stopp", "Running"] : ["Start", "Stopped"];
  if (state === before) return false;
  return state.startsWith(done) || (action === "start" && state === "Running") ? true : undefined;
}
