/** Posts a report to a webhook. */

import { type Report, textOf } from "./report.js";

/**
 * Posts a report: `text` for people, `report` for programs. Slack and its likes show `text`; change the body for others.
 *
 * @param url Without it, nothing is posted: the report is in the log.
 * @throws The webhook did not accept it.
 */
export async function deliver(report: Report, url: string | undefined): Promise<void> {
  if (!url) return;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": report.id },
    body: JSON.stringify({ text: textOf(report), report }),
    // A webhook's address is a secret, which a redirect would carry elsewhere.
    redirect: "manual",
    signal: AbortSignal.timeout(10_000),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the webhook responded with ${response.status}`);
}
