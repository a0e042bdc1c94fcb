/** Each evening, stops the desktops that run without a user, and reports what it did. */

import { EcdClient } from "edgedesk/ecd";

import { deliver } from "./deliver.js";
import { type Report, textOf } from "./report.js";
import { type Env, isDue, readSettings } from "./settings.js";
import { stopIdleDesktops } from "./stop.js";

export default {
  async scheduled({ scheduledTime }, env) {
    const settings = readSettings(env);
    if (!isDue(scheduledTime, settings)) return;
    const ecd = new EcdClient({
      credentials: {
        accessKeyId: env.ALIBABA_CLOUD_ACCESS_KEY_ID,
        accessKeySecret: env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
      },
      endpoint: env.ENDPOINT,
    });
    const report = await stopIdleDesktops(ecd, settings, scheduledTime);
    console.log(textOf(report));
    await env.REPORTS.send(report);
  },

  async queue({ messages }, env) {
    for (const message of messages) {
      try {
        await deliver(message.body, env.WEBHOOK_URL);
        message.ack();
      } catch (error) {
        console.error(`report ${message.body.id}, attempt ${message.attempts}: ${error}`);
        // After `retry_delay`; after `max_retries`, the report moves to the dead-letter queue.
        message.retry();
      }
    }
  },
} satisfies ExportedHandler<Env, Report>;
