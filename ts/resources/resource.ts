/** What desktops and instances have in common: a state that can be looked at. */

import type { OpenEnum } from "../operation.js";
import type { CallOptions } from "../options.js";

/** A desktop or an instance, as far as waiting and bulk calls look at it. */
export interface Machine {
  id: string;
  status: string | undefined;
  /** When it ends, of one that is paid in advance. */
  expires: string | undefined;
}

/** Looks at machines; those that are not there are not in the map. */
export type Look = (ids: readonly string[], options: CallOptions) => Promise<Map<string, Machine>>;

/** A machine as an answer shows it. */
type Seen = { [Part in keyof Machine]: Machine[Part] | undefined };

/** A state of a desktop. */
export type DesktopStatus = OpenEnum<
  "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
>;

/** What an answer shows of a desktop. */
export function desktop(seen: DesktopFields): Seen {
  return { id: seen.DesktopId, status: seen.DesktopStatus, expires: seen.ExpiredTime };
}

interface DesktopFields {
  DesktopId?: string;
  DesktopStatus?: string;
  ExpiredTime?: string;
}

/** How a look tells whether a machine was stopped, or started. */
export const STOPPED = { done: ["Stopping", "Stopped"], before: ["Running"] } as const;
export const STARTED = { done: ["Starting", "Running"], before: ["Stopped"] } as const;

/** Ids of machines, all at once or as they come. */
export type Ids = Iterable<string> | AsyncIterable<string>;

/** Looks with one call per `limit` ids. */
export function looking(
  limit: number,
  look: (ids: readonly string[], options: CallOptions) => AsyncIterable<Seen>,
): Look {
  return async (ids, options) => {
    const found = new Map<string, Machine>();
    for (let start = 0; start < ids.length; start += limit) {
      const some = ids.slice(start, start + limit);
      for await (const { id = "", status, expires } of look(some, options)) {
        found.set(id, { id, status, expires });
      }
    }
    return found;
  };
}
