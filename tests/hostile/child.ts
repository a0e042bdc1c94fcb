/** The child process that makes the calls, so that a hang or a crash does not end the test. */

// Imported before the clock is accelerated, because the meter needs real time.
import { measured, type Used } from "./meter.js";

import "./hurry.js";

import { inspect } from "node:util";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import { nodeFetch } from "edgedesk/node";
import * as wuying from "edgedesk/wuying";

import { HURRY } from "./hurry.js";
import { probe, SECRETS } from "./probes.mjs";
import { CODINGS, signaturesOf } from "./scenarios/secrets.js";
import { slips } from "./slips/index.js";

/** A job for a child process. */
export type Order = { what: "probes"; calls: readonly Ordered[] } | { what: "slip"; name: string; url: string };

/** One call of a scenario. */
export interface Ordered {
  probe: string;
  endpoint: string;
  options: object;
  late: boolean;
  /** Whether the call is sent over `edgedesk/node` instead of the platform's fetch. */
  overNode: boolean;
}

/** The result of a job; measurements are of all its calls together. */
export interface Found extends Used {
  /** The outcome of each call. */
  verdicts: string[];
  /** Violations of the rules for every call, by call. */
  broken: string[][];
}

const complaints: string[] = [];
for (const event of ["unhandledRejection", "uncaughtException"] as const) {
  process.on(event, (error: unknown) => complaints.push(`${event}: ${inspect(error).slice(0, 300)}`));
}
process.on("warning", (warning) => complaints.push(`a warning on stderr: ${warning.message.slice(0, 200)}`));

// The package passes errors of hooks to reportError; they are expected here.
globalThis.reportError = () => {};

process.on("message", (order: Order) => {
  const failed = (error: unknown): Found => ({
    verdicts: [`the harness failed: ${inspect(error)}`],
    broken: [[]],
    ...{ wall: 0, blocked: 0, memory: 0 },
  });
  void carryOut(order)
    .catch(failed)
    .then((found) => process.send!(found));
});
process.on("disconnect", () => process.exit());

/** Loads the module and the platform's fetch before the first measurement. */
const warm = fetch("data:,").then(() => {
  const client = new ecd.EcdClient({
    region: "cn-hangzhou",
    credentials: { accessKeyId: "id", accessKeySecret: "secret" },
  });
  return client.prepare(ecd.DescribeDesktops);
});

async function carryOut(order: Order): Promise<Found> {
  await warm;
  complaints.length = 0;
  if (order.what === "slip") {
    const slip = slips.find(({ name }) => name === order.name)!;
    const { value, ...used } = await measured(() => slip.run({ ecd, wuying, bcc, url: order.url }));
    await settled();
    return { ...used, verdicts: [value], broken: [[...complaints, ...pollution()]] };
  }
  const { value, ...used } = await measured(() => all(order.calls));
  await settled();
  const common = [...complaints, ...pollution()];
  const broken = value.map(({ ended, signed, echoed }) => [...common, ...untruths(ended, signed, echoed)]);
  return { ...used, verdicts: value.map(({ ended }) => ended.verdict), broken };
}

/** Starts each call in a separate turn of the event loop, so that the longest stretch is of one call. */
async function all(calls: readonly Ordered[]): Promise<Awaited<ReturnType<typeof made>>[]> {
  const begun: ReturnType<typeof made>[] = [];
  for (const call of calls) {
    begun.push(made(call));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return Promise.all(begun);
}

async function made({ probe: name, endpoint, options, late, overNode }: Ordered) {
  const signed: string[] = [];
  const real: ecd.Fetch = overNode ? nodeFetch : realFetch;
  const spying: ecd.Fetch = (url, init) => {
    signed.push(...signaturesOf(url, init.headers));
    return real(url, init);
  };
  const timeout = (late ? 300 : 8000) * HURRY;
  const retry = { maxAttempts: 2, baseDelay: 20, throttledBaseDelay: 20 };
  // The platform's fetch is passed unwrapped unless signatures are captured, to test its code path too.
  const echoed = endpoint.includes("echo");
  const own = echoed ? { fetch: spying } : overNode ? { fetch: nodeFetch } : {};
  const all = { timeout, totalTimeout: 4 * timeout, retry, ...own, ...options };
  return { ended: await probe({ ecd, wuying, bcc }, name, endpoint, all), signed, echoed };
}

const realFetch = globalThis.fetch;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const members = Object.getOwnPropertyNames(Object.prototype).length;

function pollution(): string[] {
  const strange = "polluted" in {} || Object.getOwnPropertyNames(Object.prototype).length !== members;
  return strange ? ["Object.prototype is polluted"] : [];
}

/** The longest message: the quoted part of a server's text, with room for edgedesk's words. */
const LONGEST = 4096;

/** Faults of a shown text: too long, or with a secret. */
function untruths(
  { verdict, error, report, events, untold }: Awaited<ReturnType<typeof probe>>,
  signed: string[],
  echoed: boolean,
): string[] {
  const found: string[] = [];
  if (verdict === "InternalError") found.push(`an InternalError: ${String(error)}`);
  if (untold) found.push("onError was not told");
  const errors = [
    error,
    report?.error,
    ...(report?.results ?? []).map((result: { error?: unknown }) => result.error),
  ].filter(Boolean);
  for (const one of errors as Error[]) {
    for (const name of ["message", "code", "requestId", "docsUrl", "advice", "body"] as const) {
      const text = (one as unknown as Record<string, unknown>)[name];
      if (text !== undefined && typeof text !== "string") found.push(`${name} is not a string`);
      else if (text !== undefined && text.length > LONGEST) found.push(`${name} of ${text.length} characters`);
    }
    const docsUrl = (one as { docsUrl?: unknown }).docsUrl;
    if (typeof docsUrl === "string" && !docsUrl.startsWith("https://"))
      found.push(`a docsUrl that is not https: ${docsUrl.slice(0, 60)}`);
  }
  const shown = [...new Set([...errors, ...events])].flatMap(texts).join("\n");
  for (const secret of new Set([...Object.values(SECRETS), ...signed])) {
    for (const [coding, written] of codingsOf(secret)) {
      // Only an echo can have another encoding than the request.
      if (!echoed && coding.includes("JSON")) break;
      if (!shown.includes(written)) continue;
      found.push(`shows a secret ${coding}: ${around(shown, written)}`);
      break;
    }
  }
  return found;
}

const known = new Map<string, [coding: string, written: string][]>();

/** A secret in all encodings. Encodings that wrap it are left out, because they contain it. */
function codingsOf(secret: string): [coding: string, written: string][] {
  const made = known.get(secret);
  if (made) return made;
  const parts = Object.entries(CODINGS).filter(([coding]) => !/^as base64 within|^with|^within/.test(coding));
  const all = parts.map(([coding, code]): [string, string] => [coding, code(secret)]);
  // Each request has a new signature.
  if (Object.values(SECRETS).includes(secret)) known.set(secret, all);
  return all;
}

function around(text: string, part: string): string {
  const at = text.indexOf(part);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 20));
}

/** The value as logs print it. */
function texts(thing: unknown): string[] {
  const made = [
    () => inspect(thing, { depth: 9, showHidden: true, maxStringLength: 1e5 }),
    () => JSON.stringify(thing),
    () => String(thing),
    () => (thing as Error).stack ?? "",
  ];
  return made.map((make) => {
    try {
      return make() ?? "";
    } catch (error) {
      return `cannot be shown: ${String(error)}`;
    }
  });
}
