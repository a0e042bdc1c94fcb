import { createCipheriv } from "node:crypto";

import { ApiError, BccClient } from "edgedesk/bcc";

import type { CloudOptions } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { bce, TestCloud } from "./support.js";

/** The duration of a transition, in milliseconds. */
export const TRANSITION = 1500;

/** A cloud, and this package's client for it with the test's clock. */
export function connect(options: CloudOptions = {}) {
  const cloud = new TestCloud(options);
  const bcc = new BccClient({
    region: seed.bcc.region,
    credentials: seed.bcc,
    fetch: (url, init) => cloud.fetch(new Request(url, init)),
    now: () => cloud.clock.now,
  });
  return {
    cloud,
    bcc,
    /** Lets time pass; by default, until transitions have ended. */
    pass: (ms = TRANSITION) => cloud.clock.advance(ms),
    /** A request that this package's client would refuse before it sends it: `200`, or status and code. */
    async raw(method: string, target: string, body?: unknown): Promise<string> {
      const response = await cloud.send(bce(method, target, { body, at: cloud.clock.now }));
      return response.status === 200 ? "200" : `${response.status} ${response.body.code}`;
    },
  };
}

/** Status and code of a refusal. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiError) return `${error.status} ${error.code}`;
    throw error;
  }
  throw new Error("the call was not refused");
}

/** A password as BCC wants it. */
export function encrypted(password: string, secret = seed.bcc.secretAccessKey): string {
  const cipher = createCipheriv("aes-128-ecb", secret.slice(0, 16), null);
  return cipher.update(password, "utf8", "hex") + cipher.final("hex");
}
