/** The log of this page's calls and runs. */

import { signal } from "@preact/signals";
import type { Hooks } from "edgedesk/ecd";

import { problemOf } from "./problem.js";

/** A call. It has no parameters: those of a run are its resources, and secrets are nowhere. */
export interface Entry {
  /** The time of its end, in milliseconds since 1970. */
  time: number;
  user: string;
  operation: string;
  outcome: "done" | "failed" | "ambiguous";
  /** The vendor's or the gateway's code. */
  code?: string;
  requestId?: string;
  /** In milliseconds. */
  duration: number;
  attempts: number;
}

/** What a hook tells of a call. */
type Call = Omit<Entry, "time" | "user" | "code" | "requestId"> & {
  code?: string | undefined;
  requestId?: string | undefined;
};

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
  /** The start of each call under way, by its number. */
  readonly #begun = new Map<string, number>();

  constructor(readonly user: string) {
    addEventListener("pagehide", () => {
      // Reads are many, and change nothing.
      const writes = this.entries.value.filter((entry) => !isRead(entry));
      sessionStorage.setItem(STORED, JSON.stringify(writes));
    });
  }

  /** The hooks of a client. `name` tells the clients apart, whose calls have numbers of their own. */
  hooks(name: string): Hooks {
    const keyOf = (call: number): string => `${name} ${call}`;
    const end = (call: number): number => {
      const begun = this.#begun.get(keyOf(call)) ?? performance.now();
      this.#begun.delete(keyOf(call));
      return Math.round(performance.now() - begun);
    };
    return {
      onRequest: ({ call }) => {
        if (!this.#begun.has(keyOf(call))) this.#begun.set(keyOf(call), performance.now());
      },
      // A success, or the failure of an attempt: a retry or an error follows that.
      onResponse: ({ call, operation, attempt, status, requestId }) => {
        if (status < 200 || status > 299) return;
        this.#add({ operation, outcome: "done", attempts: attempt, duration: end(call), requestId });
      },
      onError: ({ call, operation, attempt, error }) => {
        const { kind, code, requestId } = problemOf(error);
        const outcome = kind === "ambiguous" ? "ambiguous" : "failed";
        this.#add({ operation, outcome, attempts: attempt, duration: end(call), code, requestId });
      },
    };
  }

  #add({ code, requestId, ...entry }: Call): void {
    const named = { ...entry, ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
    const latest = { time: Date.now(), user: this.user, ...named };
    this.entries.value = [latest, ...this.entries.value].slice(0, MOST);
  }
}

function stored(): Entry[] {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? "[]") as Entry[];
  } catch {
    return [];
  }
}
