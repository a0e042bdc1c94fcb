/* Calls the ledger as consumers do, without a queue and without a vendor: `batches` batches, `parallel` concurrently. */

export default {
  async fetch(request, { LEDGER }) {
    const { job, chunks, batch, parallel } = await request.json();
    const ledger = LEDGER.getByName("ledger");
    let next = 0;
    const work = async () => {
      while (next < chunks) {
        const messages = Array.from({ length: Math.min(batch, chunks - next) }, () => ({ job, chunk: next++ }));
        const claimed = await ledger.claim(messages, Date.now());
        const results = claimed.map(({ job, chunk, lease, ids }) => ({
          ...{ job, chunk, lease },
          ...{ done: ids.length, problems: [], orders: [], remaining: [] },
        }));
        await ledger.finish(results, Date.now());
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return new Response();
  },
};
