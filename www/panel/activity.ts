/** The log of this page's calls and runs. */

import { signal } from "@preact/signals";
import type { CommonOptions, Hooks, RequestEvent } from "edgedesk/ecd";

import { problemOf, type SignatureVerdict, verdictOf } from "./problem.js";
import type { ApiName } from "./resource.js";
import { redacted } from "./secrets.js";

/** A call. It has no parameters: those of a run are its resources, and secrets are nowhere. */
export interface Entry {
  /** The time of its end, in milliseconds since 1970. */
  time: number;
  user: string;
  api: ApiName;
  operation: string;
  outcome: "done" | "failed" | "ambiguous";
  /** What the response tells of the signature. */
  signature: SignatureVerdict;
  /** The vendor's or the gateway's code. */
  code?: string;
  requestId?: string;
  /** In milliseconds. */
  duration: number;
  attempts: number;
}

/** The last request of a call, without secrets. */
export interface SentRequest extends Pick<RequestEvent, "method" | "url" | "headers"> {
  /** The members of the JSON for the gateway, or the parameters of the end-user API's form. */
  body: Readonly<Record<string, unknown>>;
}

/** What a hook tells of a call. */
type Call = Omit<Entry, "time" | "user" | "code" | "requestId"> & {
  code?: string | undefined;
  requestId?: string | undefined;
};

/** A call under way. */
interface Pending {
  /** When it began, on the page's clock. */
  begun: number;
  request?: SentRequest;
}

/** The most entries; older ones are dropped. */
const MOST = 2000;
const STORED = "activity";

/** Operations that only read have these beginnings. */
const READS = /^(Describe|List|Get|Query|Check|Verify)/;

export function isRead({ operation }: Pick<Entry, "operation">): boolean {
  return READS.test(operation);
}

export class Activity {
  readonly entries = signal<readonly Entry[]>(stored());
  /** The requests of this page's calls: they are neither stored nor exported. */
  readonly #requests = new WeakMap<Entry, SentRequest>();

  constructor(readonly user: string) {
    addEventListener("pagehide", () => {
      // Reads are many, and change nothing.
      const writes = this.entries.value.filter((entry) => !isRead(entry));
      sessionStorage.setItem(STORED, JSON.stringify(writes));
    });
  }

  /** The last request of a call; undefined after a reload. */
  requestOf(entry: Entry): SentRequest | undefined {
    return this.#requests.get(entry);
  }

  /** The options of a client whose calls are logged. */
  observe(api: ApiName): Required<Pick<CommonOptions, "hooks" | "fetch">> {
    /** The calls under way, by their numbers. */
    const calls = new Map<number, Pending>();
    /** The event of the request that `fetch` is called with next. */
    let event: RequestEvent | undefined;
    const end = (call: number): Pick<Call, "duration"> & { request: SentRequest | undefined } => {
      const { begun, request } = calls.get(call) ?? { begun: performance.now(), request: undefined };
      calls.delete(call);
      return { duration: Math.round(performance.now() - begun), request };
    };
    const hooks: Hooks = {
      onRequest: (next) => {
        event = next;
        if (!calls.has(next.call)) calls.set(next.call, { begun: performance.now() });
      },
      // A success, or the failure of an attempt: a retry or an error follows that.
      onResponse: ({ call, operation, attempt, status, requestId }) => {
        if (status < 200 || status > 299) return;
        const { duration, request } = end(call);
        const signature = verdictOf(api, operation, undefined);
        this.#add({ api, operation, outcome: "done", signature, attempts: attempt, duration, requestId }, request);
      },
      onError: ({ call, operation, attempt, error }) => {
        const { kind, code, requestId } = problemOf(error);
        const { duration, request } = end(call);
        const outcome = kind === "ambiguous" ? "ambiguous" : "failed";
        const signature = verdictOf(api, operation, error);
        this.#add({ api, operation, outcome, signature, attempts: attempt, duration, code, requestId }, request);
      },
    };
    return {
      hooks,
      fetch: (url, init) => {
        const pending = event && calls.get(event.call);
        if (event && pending) {
          const { method, url: shownUrl, headers } = event;
          pending.request = { method, url: shownUrl, headers, body: redacted(membersOf(api, init.body ?? "")) };
        }
        return fetch(url, init);
      },
    };
  }

  #add({ code, requestId, ...call }: Call, request: SentRequest | undefined): void {
    const named = { ...call, ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
    const latest = { time: Date.now(), user: this.user, ...named };
    if (request) this.#requests.set(latest, request);
    this.entries.value = [latest, ...this.entries.value].slice(0, MOST);
  }
}

/** The members of a body: the JSON of a call through the gateway, or the form of a call of the end-user API. */
function membersOf(api: ApiName, body: string): Record<string, unknown> {
  if (api === "wuying") return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(body) as Record<string, unknown>;
}

function stored(): Entry[] {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? "[]") as Entry[];
  } catch {
    return [];
  }
}
