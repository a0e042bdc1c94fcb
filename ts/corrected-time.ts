/** The vendor's time, as a client knows it. */

import type { Api } from "./boundary/core.js";
import { type Client, settingsOf } from "./client.js";
import { readClock } from "./settings.js";

/** The local clock as a client has corrected it by the vendor's, in milliseconds since 1970. */
export function timeOf<A extends Api>(client: Client<A>): number {
  const { now, skew } = settingsOf(client);
  return readClock(now, "") + skew;
}
