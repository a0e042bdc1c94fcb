/** Desktops and instances: how an API lists them, and what bulk calls and `waitFor` read of each. */

import type { Api } from "../boundary/core.js";
import type { Client } from "../client.js";
import type { OpenEnum } from "../operation.js";
import type { CallOptions } from "../options.js";

/** A desktop or an instance. */
export interface Resource {
  id: string;
  status: string | undefined;
  /** When a subscription ends. */
  expires: string | undefined;
}

/** A resource as a response has it: each field may be missing. */
type ListedResource = { [Name in keyof Resource]: Resource[Name] | undefined };

/** The resources of one API: what differs between desktops of an administrator, desktops of a user, and instances. */
export interface Resources<A extends Api, Ids extends object> {
  /** The parameter that has the ids, as validation issues name it. */
  idParameter: string;
  /** How many ids one call takes. */
  batchSize: number;
  /** The parameters of a call for a batch. `token` is a client token, the same for all attempts of a batch. */
  parameters: (ids: readonly string[], token: string) => Ids;
  /** Lists resources, at most `batchSize`. */
  list: (client: Client<A>, ids: readonly string[], options: CallOptions) => AsyncIterable<ListedResource>;
}

/** Looks up resources by their ids. Resources that do not exist are not in the map. */
export type StatusLookup = (ids: readonly string[], options: CallOptions) => Promise<Map<string, Resource>>;

/** A lookup that lists resources, one call for each batch. */
export function statusLookup<A extends Api>(
  { batchSize, list }: Pick<Resources<A, object>, "batchSize" | "list">,
  client: Client<A>,
): StatusLookup {
  return async (ids, options) => {
    const found = new Map<string, Resource>();
    for (let start = 0; start < ids.length; start += batchSize) {
      const batch = ids.slice(start, start + batchSize);
      for await (const { id = "", status, expires } of list(client, batch, options)) {
        found.set(id, { id, status, expires });
      }
    }
    return found;
  };
}

/** Ids of resources: an iterable, or an async one that is read as ids are needed. */
export type ResourceIds = Iterable<string> | AsyncIterable<string>;

/** A status of a desktop. */
export type DesktopStatus = OpenEnum<
  "Stopped" | "Starting" | "Rebuilding" | "Running" | "Stopping" | "Expired" | "Deleted" | "Pending"
>;

/** Reads a desktop of a response. */
export function desktop(fields: { DesktopId?: string; DesktopStatus?: string; ExpiredTime?: string }): ListedResource {
  return { id: fields.DesktopId, status: fields.DesktopStatus, expires: fields.ExpiredTime };
}

/** Statuses that prove a stop or a start: `done` after its execution, `before` without it. */
export const STOPPED = { done: ["Stopping", "Stopped"], before: ["Running"] } as const;
export const STARTED = { done: ["Starting", "Running"], before: ["Stopped"] } as const;
