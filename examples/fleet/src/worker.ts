import { handle } from "./api.js";
import { runChunks } from "./consumer.js";
import { type Env, ledgerOf } from "./env.js";
import type { ChunkMessage } from "./job.js";

export { Ledger } from "./ledger.js";

export default {
  fetch: handle,
  async queue(batch, env) {
    if (!batch.queue.endsWith("-dead")) return runChunks(batch, env);
    await ledgerOf(env).bury(
      batch.messages.map(({ body }) => body),
      Date.now(),
    );
  },
} satisfies ExportedHandler<Env, ChunkMessage>;
