/** What the gateway allows the user, so that the panel disables the rest and says why. */

import { signal } from "@preact/signals";
import type { Explanation } from "edgedesk/gateway/client";

import { type Action, ACTIONS, chunks, type Cloud, type Term } from "./cloud.js";
import type { CloudName } from "./resource.js";

/** The most ids of one question: those of one call. */
const PAGE = 100;

export class Rights {
  /** Why actions are refused, by cloud and action. What is not there is allowed, or not known yet. */
  readonly refusals = signal<ReadonlyMap<string, string>>(new Map());

  constructor(clouds: readonly Cloud[]) {
    for (const cloud of clouds) void this.#ask(cloud);
  }

  /** Why an action is refused for all of the clouds; undefined if one of them allows it. */
  refusal(action: Action, clouds: Iterable<CloudName>): string | undefined {
    const reasons = [...new Set(clouds)].map((cloud) => this.refusals.value.get(`${cloud} ${action}`));
    return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
  }

  async #ask(cloud: Cloud): Promise<void> {
    const calls = ACTIONS.map((action) => ({ operation: cloud.operations[action] }));
    try {
      const rights = await cloud.rights(cloud.regions[0]!, calls);
      const refused = rights.flatMap((right, at) =>
        right.allowed ? [] : [[`${cloud.name} ${ACTIONS[at]!}`, right.message] as const],
      );
      this.refusals.value = new Map([...this.refusals.value, ...refused]);
    } catch {
      // Without an answer, the calls themselves tell.
    }
  }
}

/** Asks whether an action is allowed for ids. Returns the refused ones with the reason. */
export async function refusedIds(
  cloud: Cloud,
  action: Action,
  region: string,
  ids: readonly string[],
  term: Term,
): Promise<ReadonlyMap<string, string>> {
  const operation = cloud.operations[action];
  const ask = (groups: readonly (readonly string[])[]): Promise<readonly Explanation[]> =>
    cloud.rights(
      region,
      groups.map((group) => ({ operation, parameters: cloud.parametersOf(action, group, term) })),
    );
  const refused = new Map<string, string>();
  for (const group of chunks(ids, PAGE)) {
    const [together] = await ask([group]);
    if (together?.allowed) continue;
    // Some of the ids are refused, or the number of them.
    const single = await ask(group.map((id) => [id]));
    single.forEach((right, at) => {
      if (!right.allowed) refused.set(group[at]!, right.message);
    });
  }
  return refused;
}
