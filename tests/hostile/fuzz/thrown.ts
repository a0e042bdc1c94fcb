/** Callers' functions that throw or return random values. */

import * as ecd from "edgedesk/ecd";
import fc from "fast-check";

import { type Result, Violations } from "../group.js";
import { SECRETS } from "../probes.mjs";

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.record({ name: fc.anything(), message: fc.anything(), code: fc.anything(), cause: fc.anything() }),
  fc.tuple(fc.anything(), fc.anything()).map(([message, cause]) => {
    const error = new TypeError("words", { cause });
    return Object.defineProperty(error, "message", { value: message });
  }),
);

/** The ways in which a value reaches the client. */
const WAYS: Record<string, (value: unknown) => object> = {
  "fetch rejects": (value) => ({ fetch: () => Promise.reject(value) }),
  "fetch throws": (value) => ({
    fetch: () => {
      throw value;
    },
  }),
  "fetch gives": (value) => ({ fetch: async () => value }),
  "text() rejects": (value) => ({
    fetch: async () => ({
      status: 200,
      ok: true,
      headers: new Headers(),
      body: null,
      text: () => Promise.reject(value),
    }),
  }),
  "text() gives": (value) => ({
    fetch: async () => ({ status: 200, ok: true, headers: new Headers(), body: null, text: async () => value }),
  }),
  "a provider throws": (value) => ({ credentials: () => Promise.reject(value) }),
  "a provider gives": (value) => ({ credentials: async () => value }),
  "a provider's expiration is": (value) => ({
    credentials: () => ({ accessKeyId: "STS.id", accessKeySecret: "secret", expiration: value }),
  }),
  "a signer throws": (value) => ({ credentials: { accessKeyId: "STS.id", sign: () => Promise.reject(value) } }),
  "a signer gives": (value) => ({ credentials: { accessKeyId: "STS.id", sign: async () => value } }),
};

/** Tries random values in each way. */
export async function thrown(
  count: number,
  seed: number,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const violations = new Violations();
  const ways = Object.entries(WAYS);
  const values = fc.sample(anything, { numRuns: count, seed });
  const { accessKeySecret, securityToken } = SECRETS;
  const credentials = { accessKeyId: "STS.id", accessKeySecret, securityToken };
  const healthy = async (): Promise<Response> => new Response('{"RequestId":"r"}');
  for (const [i, value] of values.entries()) {
    for (const [way, options] of ways) {
      const all = {
        region: "cn-hangzhou",
        credentials,
        fetch: healthy,
        retry: false,
        timeout: 50,
        totalTimeout: 50,
        ...options(value),
      };
      try {
        await new ecd.EcdClient(all as never).send(ecd.RenewDesktops, { DesktopId: ["ecd-1"] });
      } catch (error) {
        if (error instanceof ecd.EdgedeskError && !(error instanceof ecd.InternalError)) continue;
        violations.add(
          `${way}, seed ${seed}, value ${i}`,
          `${fc.stringify(value)}: ${String((error as Error)?.stack)}`,
        );
      }
    }
    if (i % 1000 === 0) {
      progress(i, count);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { group: "thrown", counts: { inputs: count * ways.length }, ...violations.result() };
}
