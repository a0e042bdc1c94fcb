/** What the Worker, its queue and its ledger say to each other. Times are milliseconds since 1970. */

/** The clouds, and what a job can do in each. */
export const ACTIONS = ["start", "stop", "renew"] as const;
export type Cloud = "ecd" | "bcc";
export type Action = (typeof ACTIONS)[number];

/** How many ids one call takes: the vendors' maximum. */
export const CHUNK_SIZE = 100;

/** What a job does, and where. */
export interface JobSpec {
  cloud: Cloud;
  action: Action;
  region: string;
  /** Further parameters of the operation, the same for all ids. */
  parameters: object;
}

/** A message of the queue. The ledger has the ids, so that a message that is late or doubled cannot carry old ones. */
export interface ChunkMessage {
  job: string;
  chunk: number;
}

/** A chunk that a consumer has claimed. */
export interface ClaimedChunk extends ChunkMessage {
  spec: JobSpec;
  /** The ids without a result. */
  ids: string[];
  /** Names this claim: the ledger takes results of the current claim only. */
  lease: string;
}

/** When subscriptions end, by id, as the vendor says it. */
export type Expiries = Record<string, string>;

/** The result of an id that is not simply done. */
export type Problem = {
  id: string;
  /** `failed`: not executed. `ambiguous`: a renewal that may have been executed. */
  state: "failed" | "ambiguous";
  code: string;
};

/** The results of a claimed chunk. */
export interface ChunkResult extends ChunkMessage {
  lease: string;
  /** How many ids the vendor accepted, or had in the wanted state. */
  done: number;
  problems: Problem[];
  orders: string[];
  /** The ids to call again. */
  remaining: string[];
  /** Why ids remain. */
  error?: string;
  /** When the queue delivers the chunk again, where ids remain. */
  retryAt?: number;
  /** An error that every further call would have, such as a wrong key: the job is paused. */
  pause?: string;
}

/** The progress of a job. All counts are ids; together they are `size`. */
export interface Progress extends JobSpec {
  job: string;
  size: number;
  /** Waiting for a consumer. */
  queued: number;
  /** Claimed by a consumer. */
  running: number;
  /** Given up by the queue after its retries: `resume` queues them again. */
  dead: number;
  done: number;
  failed: number;
  /** Renewals that may have been executed: `settle` looks at them. */
  ambiguous: number;
  /** Why the job waits for `resume`; null otherwise. */
  paused: string | null;
  /** The last error because of which chunks were queued again; null without one. */
  lastError: string | null;
  /** Whether nothing is queued or running. */
  finished: boolean;
  createdAt: number;
  updatedAt: number;
}
