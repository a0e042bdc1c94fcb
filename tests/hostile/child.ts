/** The process in which calls are made: it may hang, crash or grow without harm to who looks. */

// Before time is made to run faster: it measures real time.
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
import { slips } from "./slips.js";

/** What a child is asked to do. */
export type Order = { what: "probes"; calls: readonly Ordered[] } | { what: "slip"; name: string; url: string };

/** One call of a scenario. */
export interface Ordered {
  probe: string;
  endpoint: string;
  options: object;
  late: boolean;
  /** Whether it goes over `edgedesk/node` instead of the platform's fetch. */
  overNode: boolean;
}

/** What a child has found; the measures are of all calls of an order together. */
export interface Found extends Used {
  /** How each call ended. */
  verdicts: string[];
  /** Rules that hold for every call, and did not; by call. */
  broken: string[][];
}

const complaints: string[] = [];
for (const event of ["unhandledRejection", "uncaughtException"] as const) {
  process.on(event, (error: unknown) => complaints.push(`${event}: ${inspect(error).slice(0, 300)}`));
}
process.on("warning", (warning) => complaints.push(`a warning on stderr: ${warning.message.slice(0, 200)}`));

// Where hooks throw, the package tells the platform: that is right, and no complaint.
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

/** So that no call is charged with what the first one loads: the module, and the platform's fetch. */
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

/** Each begins in a turn of its own: what blocks is to be one call, not their number. */
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
  // The platform's own fetch, unchanged where signatures are no matter: some paths are for it alone.
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

/** How much of a server's text a person is shown, with room for edgedesk's own words. */
const LONGEST = 4096;

/** What is wrong with what a person or a log is shown. */
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
    for (const name of ["message", "code", "requestId", "page", "advice", "body"] as const) {
      const text = (one as unknown as Record<string, unknown>)[name];
      if (text !== undefined && typeof text !== "string") found.push(`${name} is no text`);
      else if (text !== undefined && text.length > LONGEST) found.push(`${name} of ${text.length} characters`);
    }
    const page = (one as { page?: unknown }).page;
    if (typeof page === "string" && !page.startsWith("https://"))
      found.push(`a page that is no https address: ${page.slice(0, 60)}`);
  }
  const shown = [...new Set([...errors, ...events])].flatMap(texts).join("\n");
  for (const secret of new Set([...Object.values(SECRETS), ...signed])) {
    for (const [coding, written] of codingsOf(secret)) {
      // Only what was echoed can come in another coding than that of a request.
      if (!echoed && coding.includes("JSON")) break;
      if (!shown.includes(written)) continue;
      found.push(`shows a secret ${coding}: ${around(shown, written)}`);
      break;
    }
  }
  return found;
}

const known = new Map<string, [coding: string, written: string][]>();

/** A secret in all codings: of those that add something to it, it is a part. */
function codingsOf(secret: string): [coding: string, written: string][] {
  const made = known.get(secret);
  if (made) return made;
  const parts = Object.entries(CODINGS).filter(([coding]) => !/^as base64 within|^with|^within/.test(coding));
  const all = parts.map(([coding, code]): [string, string] => [coding, code(secret)]);
  // Signatures are new each time.
  if (Object.values(SECRETS).includes(secret)) known.set(secret, all);
  return all;
}

function around(text: string, part: string): string {
  const at = text.indexOf(part);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 20));
}

/** All that a log may make of it. */
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
