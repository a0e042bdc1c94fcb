/*
 * A broker of Queues for plain workerd, whose queue bindings post to any service: batches, retries with delays, dead letters,
 * several consumers at once, and redelivery on request. It forgets its messages when workerd ends, as miniflare's does.
 */

import { DurableObject } from "cloudflare:workers";

const BATCH_SIZE = 12;
const DEAD = "fleet-dead";

export class Broker extends DurableObject {
  settings = { consumers: 4, maxRetries: 20, delayFactor: 1, deliveries: 1 };
  waiting = [];
  running = 0;

  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/settings") return Response.json(Object.assign(this.settings, await request.json()));
    if (pathname !== "/batch") return new Response(null, { status: 404 });
    const { messages } = await request.json();
    for (const { body } of messages) this.add(JSON.parse(atob(body)));
    return Response.json({ metadata: { metrics: { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 } } });
  }

  /** Adds a message, as often as the settings deliver each. */
  add(body) {
    for (let copy = 0; copy < this.settings.deliveries; copy++) {
      this.waiting.push({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body });
    }
    this.pump();
  }

  pump() {
    while (this.running < this.settings.consumers && this.waiting.length > 0) {
      this.running++;
      void this.deliver(this.waiting.splice(0, BATCH_SIZE)).finally(() => {
        this.running--;
        this.pump();
      });
    }
  }

  async deliver(batch) {
    const metrics = { backlogCount: 0, backlogBytes: 0 };
    const { outcome, retryBatch, retryMessages } = await this.env.CONSUMER.queue("fleet-chunks", batch, { metrics });
    const all = outcome !== "ok" || retryBatch.retry;
    const retried = new Map(retryMessages.map(({ msgId, delaySeconds = 0 }) => [msgId, delaySeconds]));
    for (const message of batch) {
      if (!all && !retried.has(message.id)) continue;
      if (message.attempts++ > this.settings.maxRetries) {
        await this.env.CONSUMER.queue(DEAD, [message], { metrics });
        continue;
      }
      const delay = (retried.get(message.id) ?? 0) * 1000 * this.settings.delayFactor;
      setTimeout(() => {
        this.waiting.push(message);
        this.pump();
      }, delay);
    }
  }
}

/** The queue, and the control of the test: `/settings`, and `/sweep`, which runs the ledger's alarm at a given time. */
export default {
  async fetch(request, { BROKER, LEDGER }) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/sweep") {
      await LEDGER.getByName("ledger").sweep(Number(searchParams.get("now")));
      return new Response(null, { status: 204 });
    }
    return BROKER.getByName("broker").fetch(request);
  },
};
