import { DEFAULT_POLICY } from "../state/desktop.js";
import { notFound } from "./not-found.js";

/** The policies, which the system made. */
export const policies: readonly { readonly id: string; readonly name: string }[] = [
  { id: DEFAULT_POLICY, name: "All enabled policy" },
  { id: "system-all-disabled-policy", name: "All disabled policy" },
];

/** Throws where a policy does not exist. */
export function checkPolicies(ids: readonly string[]): void {
  const unknown = ids.find((wanted) => !policies.some(({ id }) => id === wanted));
  if (unknown !== undefined) throw notFound("PolicyGroupId", unknown);
}
