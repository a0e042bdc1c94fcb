import type { ChunkMessage } from "./job.js";
import type { Ledger } from "./ledger.js";

/** The bindings of the Worker: `wrangler.jsonc`, and secrets. */
export interface Env {
  LEDGER: DurableObjectNamespace<Ledger>;
  /** The queue of chunks. Further queues are bound as CHUNKS_1, CHUNKS_2 and so on. */
  CHUNKS: Queue<ChunkMessage>;
  /** Allows everything. At least 32 characters; without it, every request is refused. */
  ADMIN_TOKEN?: string;
  /** Allows reading. */
  PANEL_TOKEN?: string;
  ORIGINS: readonly string[];
  SETTLE_AFTER_SECONDS: number;
  ALIBABA_CLOUD_ACCESS_KEY_ID?: string;
  ALIBABA_CLOUD_ACCESS_KEY_SECRET?: string;
  BAIDU_ACCESS_KEY_ID?: string;
  BAIDU_SECRET_ACCESS_KEY?: string;
  /** The address of a local cloud, in place of the vendors'. */
  ENDPOINT?: string;
}

/** The ledger. There is one, which is enough for thousands of chunks a second: README.md has the figures. */
export function ledgerOf(env: Env): DurableObjectStub<Ledger> {
  return env.LEDGER.getByName("ledger");
}

/** The queues of chunks. */
export function queuesOf(env: Env): Queue<ChunkMessage>[] {
  return Object.entries(env)
    .filter(([name]) => /^CHUNKS(_\d+)?$/.test(name))
    .map(([, queue]) => queue as Queue<ChunkMessage>);
}
