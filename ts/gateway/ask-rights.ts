/** Asks a gateway about any number of calls. */

import type { Api } from "../boundary/core.js";
import { type Client, settingsOf } from "../client.js";
import type { CallOptions } from "../options.js";
import { DescribeRights, type DescribeRightsRequest, type Explanation, MAX_QUESTIONS } from "./rights.js";

/**
 * Asks a gateway whether it would allow calls, in as many requests as they need: `DescribeRights` takes 100. A call
 * without a region is asked for that of the options or of the client, as the call itself would be.
 *
 * @returns The results, in the order of the calls.
 * @throws What {@link Client.send} throws.
 *
 * @example
 * ```ts
 * const calls = ids.map((id) => ({ operation: StopDesktops.action, parameters: { DesktopId: [id] } }));
 * const rights = await askRights(ecd, calls);
 * const allowed = ids.filter((_, at) => rights[at]?.allowed);
 * ```
 */
export async function askRights(
  client: Client<Api>,
  calls: DescribeRightsRequest["calls"],
  options: CallOptions = {},
): Promise<Explanation[]> {
  const { region: fallback } = settingsOf(client, options);
  const found: Explanation[] = [];
  for (let from = 0; from < calls.length; from += MAX_QUESTIONS) {
    const questions = calls
      .slice(from, from + MAX_QUESTIONS)
      .map(({ operation, parameters, region = fallback }) => ({ operation, parameters, region }));
    found.push(...(await client.send(DescribeRights, { calls: questions }, options)).rights);
  }
  return found;
}
