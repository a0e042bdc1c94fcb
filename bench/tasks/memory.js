/* Memory after many requests: what is kept, and what the process takes. Node only, started with `--expose-gc`. */

export async function memory({ signer }, { counts, scheme = "acs3" }) {
  const once = signer()[scheme];
  const out = [];
  let done = 0;
  for (const count of counts) {
    for (; done < count; done++) once();
    // Twice: what the first one finalises, the second one frees.
    for (let i = 0; i < 2; i++) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { heapUsed, external, rss } = process.memoryUsage();
    out.push({ count, heapUsed, external, rss });
  }
  return out;
}
