/* What happens at its time without a call: automatic renewals, and changes to postpaid at the end of a subscription. */

import { changeInstance } from "../state/instance.js";
import type { State } from "../state/state.js";
import { addMonths, DAY } from "../time.js";
import { renewalMonths } from "./terms.js";

/** How long before its end a subscription is renewed. */
const RENEWAL_LEAD = 7 * DAY;

/** Executes what became due. The emulator's clock decides: there are no timers of the runtime. */
export function executeDue(state: State, now: number): void {
  for (const instance of state.instances.values()) {
    const { autoRenewal, postpaidAfterExpiry } = instance.facts;
    while (autoRenewal && instance.expiresAt !== undefined && instance.expiresAt - RENEWAL_LEAD <= now) {
      instance.expiresAt = addMonths(instance.expiresAt, renewalMonths(autoRenewal));
    }
    if (postpaidAfterExpiry && instance.expiresAt !== undefined && instance.expiresAt <= now) {
      instance.expiresAt = undefined;
      changeInstance(instance, { postpaidAfterExpiry: false });
    }
  }
}
