/* The bodies of the control API, which `control.ts` sends and the control page reads. Times are in milliseconds since 1970. */

import type { DesktopInfo } from "./collections/desktops.js";
import type { InstanceInfo } from "./collections/instances.js";
import type { UserInfo } from "./collections/users.js";
import type { SessionReport } from "./alibaba/login-control.js";
import type { FaultKind } from "./faults.js";
import type { Refusal } from "./refusal.js";
import type { Mail } from "./state/outbox.js";

/** The items that match a search, up to a limit. */
export interface Page<Item> {
  /** The number of all items. */
  readonly total: number;
  /** The number of items that match. */
  readonly matching: number;
  readonly items: readonly Item[];
}

/** The response of `GET state`. */
export interface StateReport {
  /** The time of the emulator's clock. */
  readonly now: number;
  readonly desktops: Page<DesktopInfo>;
  readonly instances: Page<InstanceInfo>;
  readonly users: Page<UserInfo>;
  /** The sessions of end users, newest first. */
  readonly sessions: Page<SessionReport>;
  /** The mails to end users, newest first. */
  readonly outbox: Page<Mail>;
  /** The number of orders so far. */
  readonly orders: number;
  readonly faults: readonly FaultReport[];
}

/** Faults that are still to be injected. */
export interface FaultReport {
  /** The operation, or `*` for every request. */
  readonly operation: string;
  /** Undefined where the test's code chooses the fault. */
  readonly kind: FaultKind | undefined;
  /** The number of requests that are still to fail; null for all. */
  readonly times: number | null;
  /** The number of requests that pass before the next one fails. */
  readonly after: number;
}

/** An entry of the request log. */
export interface RequestSummary {
  /** Counted from 1, over resets. */
  readonly id: number;
  /** The time of arrival by the emulator's clock. */
  readonly at: number;
  readonly method: string;
  readonly operation: string | undefined;
  /** The status of the response; 0 before it, and where the connection was dropped. */
  readonly status: number;
  /** How long the response took; undefined before it. */
  readonly durationMs: number | undefined;
  /** The injected fault. */
  readonly fault: FaultKind | undefined;
  /** The vendor's error code, where the emulator refused the request. */
  readonly code: string | undefined;
  /** Why it did. */
  readonly reason: string | undefined;
}

/** The response of `GET requests`. */
export interface RequestLog {
  /** The id of the oldest entry that is kept, or of the next request. */
  readonly first: number;
  readonly items: readonly RequestSummary[];
}

/** The response of `GET request`: an entry with redacted values. */
export interface RequestDetails extends RequestSummary {
  readonly host: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The parameters of the query and of a form. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** A JSON body; undefined for a form and for no body. */
  readonly body: string | undefined;
  readonly refusal: Refusal | undefined;
}
