/** Runs the scenarios and slips in child processes, and measures them. */

import type { Found, Ordered } from "./child.js";
import { right } from "./expect.js";
import { type Result, Highest, Violations } from "./group.js";
import { Pool } from "./pool.js";
import { PROBES } from "./probes.mjs";
import { acts } from "./list.js";
import { meaningFor, type Row } from "./row.js";
import { rows } from "./scenarios/index.js";
import { serveHostile } from "./server.js";
import { slips } from "./slips/index.js";

/** The bounds of a call. */
export interface Bounds {
  /** The longest blocked stretch of the event loop, in milliseconds. */
  readonly blocked: number;
  /** Memory above the response's size, in MB. */
  readonly memory: number;
}

/** The promised bounds. */
export const PROMISED: Bounds = { blocked: 200, memory: 64 };

const MB = 2 ** 20;

/** The number of concurrent small calls in each child. */
const TOGETHER = 240;

/** Runs the scenarios whose names match, with progress. `full` includes thorough rows, and all calls of each. */
export async function scenarios(
  bounds: Bounds,
  fits: RegExp,
  full: boolean,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const pool = new Pool();
  const server = await serveHostile(acts());
  const chosen = rows.filter(({ name, thorough }) => fits.test(name) && (full || !thorough));
  const work = chosen.flatMap((row) => callsOf(row, server.url, full));
  const found = new Findings("scenarios", "calls");
  let done = 0;
  const finish = (call: Planned, wrong: string[], got: Found): void => {
    found.see(call.where, got, call.response, wrong);
    progress(++done, work.length);
  };
  const judge = (call: Planned, verdict: string, broken: readonly string[]): string[] => {
    const wrong = [...broken];
    if (!call.isRight(verdict)) wrong.push(`ended with ${verdict}, and must with ${call.wanted}`);
    const writes = server.counts.get(`${call.address} write`) ?? 0;
    if (writes > call.most) wrong.push(`${writes} requests of what costs money`);
    return wrong;
  };
  const forget = ({ address }: Planned): void => {
    for (const kind of ["read", "write"]) server.counts.delete(`${address} ${kind}`);
  };
  /** Runs one call alone, so that the measurement is of this call. */
  const alone = async (call: Planned): Promise<void> => {
    forget(call);
    const got = await pool.do({ what: "probes", calls: [call] }, { fresh: full && call.response > 1 });
    // A bulk call may read the response more than once.
    const requests = ["read", "write"].map((kind) => server.counts.get(`${call.address} ${kind}`) ?? 0);
    const responses = call.response * Math.max(1, requests[0]! + requests[1]!);
    const wrong = [...judge(call, got.verdicts[0]!, got.broken[0]!), ...exceeded(got, responses, bounds)];
    finish({ ...call, response: responses }, wrong, got);
  };
  const together = async (calls: readonly Planned[]): Promise<void> => {
    calls.forEach(forget);
    const got = await pool.do({ what: "probes", calls });
    // The batch exceeded a bound: smaller batches find the calls.
    if (got.verdicts.length !== calls.length || exceeded(got, 0, bounds).length > 0) {
      await Promise.all(calls.length > 8 ? parts(calls, Math.ceil(calls.length / 6)).map(together) : calls.map(alone));
      return;
    }
    await Promise.all(
      calls.map((call, i) => {
        const wrong = judge(call, got.verdicts[i]!, got.broken[i]!);
        // A failed call is repeated alone, because another call of the batch may be the cause.
        return wrong.length ? alone(call) : finish(call, [], { ...got, wall: got.wall / calls.length });
      }),
    );
  };
  const [small, large] = [(call: Planned) => call.response <= 0.5, (call: Planned) => call.response > 0.5];
  await Promise.all([...work.filter(large).map(alone), ...parts(work.filter(small), TOGETHER).map(together)]);
  pool.close();
  await server.close();
  return found.result();
}

/** Splits a list into chunks. */
function parts<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}

interface Planned extends Ordered {
  readonly where: string;
  readonly address: string;
  /** The response's length in MB. */
  readonly response: number;
  readonly wanted: string;
  readonly isRight: (verdict: string) => boolean;
  /** The largest number of paid requests. */
  readonly most: number;
}

/** Whether the short form makes a call: of long responses it makes few, because all calls read them in the same way. */
function isShort(probe: string, index: number, response: number): boolean {
  if (response > 0.5) return probe === "admin read";
  return !probe.endsWith("All") || index % 3 === 0;
}

/** Whether the short form makes one call of a row over `edgedesk/node`; the long form makes all of them. */
function isShortOverNode({ name, undecoded }: Row, response: number): boolean {
  return undecoded !== undefined || (response <= 0.5 && name.length % 3 === 0);
}

function callsOf(row: Row, url: string, full: boolean): Planned[] {
  const response = (row.bytes ?? 0) / MB;
  const names = Object.keys(PROBES).filter((probe) => !row.probes || row.probes.test(probe));
  const chosen = full ? names : names.filter((name, i) => isShort(name, i + row.name.length, response));
  const over = full || isShortOverNode(row, response) ? names.slice(row.name.length % names.length).slice(0, 1) : [];
  const ways = [
    ...chosen.map((probe) => ({ probe, overNode: false })),
    ...over.map((probe) => ({ probe, overNode: true })),
  ];
  return ways.map(({ probe, overNode }) => {
    const { vendor, scope, kind } = PROBES[probe]!;
    const meaning = meaningFor(row, probe, vendor, overNode);
    const endings = right(meaning, probe);
    // A unique address, because the server counts requests by address.
    const address = `${scope}/${encodeURIComponent(row.name)}/${probe.replace(" ", "-")}${overNode ? "-over-node" : ""}`;
    // A call that was not executed may be sent again; a throttled one after a lookup. fetch itself repeats after a 421.
    const again =
      /^any$|success|throttled|clock|parameter|forbidden|not found|conflict|redirect/.test(meaning) ||
      row.name.startsWith("421");
    const costs = kind === "paid" || kind === "renewAll";
    return {
      ...{ probe, overNode, address, response, late: row.late ?? false },
      // One attempt, because the measurement is of one response.
      options: { ...(response > 0.5 && { retry: false }), ...row.options },
      endpoint: `${url}/${address}`,
      where: `${row.name} / ${probe}${overNode ? " over edgedesk/node" : ""}`,
      wanted: endings.join(" or "),
      isRight: (verdict) => (meaning === "any" ? !/untyped|hangs|process/.test(verdict) : endings.includes(verdict)),
      most:
        !costs || (again && (kind === "renewAll" || meaning !== "throttled"))
          ? Infinity
          : probe === "baidu renewAll"
            ? 2
            : 1,
    };
  });
}

function exceeded({ blocked, memory }: Found, response: number, bounds: Bounds): string[] {
  const wrong: string[] = [];
  if (blocked > bounds.blocked) wrong.push(`blocked the event loop for ${Math.round(blocked)} ms`);
  if (memory - response > bounds.memory) wrong.push(`took ${Math.round(memory - response)} MB above its response`);
  return wrong;
}

/** Wider bounds, because a caller's large value takes time and memory. */
const LARGE: Bounds = { blocked: 5000, memory: 1024 };

/** Runs the slips whose names match. */
export async function callersSlips(
  bounds: Bounds,
  fits: RegExp,
  progress: (done: number, of: number) => void,
): Promise<Result> {
  const pool = new Pool();
  const server = await serveHostile(acts());
  const work = slips.filter(({ name }) => fits.test(name));
  const found = new Findings("slips", "slips");
  let done = 0;
  await Promise.all(
    work.map(async ({ name, must, large }) => {
      const got = await pool.do({ what: "slip", name, url: server.url }, { limit: 60_000 });
      const [verdict] = got.verdicts as [string];
      const wrong = [...got.broken[0]!, ...exceeded(got, 0, large ? LARGE : bounds)];
      if (!must.test(verdict)) wrong.push(`ended with ${verdict}, expected ${must.source}`);
      found.see(name, large ? { ...got, blocked: 0, memory: 0 } : got, 0, wrong);
      progress(++done, work.length);
    }),
  );
  pool.close();
  await server.close();
  return found.result();
}

class Findings {
  readonly #violations = new Violations();
  readonly #slowest = new Highest();
  readonly #blocked = new Highest();
  readonly #memory = new Highest();
  #count = 0;

  constructor(
    readonly group: string,
    readonly unit: string,
  ) {}

  see(where: string, { wall, blocked, memory }: Found, response: number, wrong: readonly string[]): void {
    this.#count++;
    this.#slowest.see(wall, where);
    this.#blocked.see(blocked, where);
    this.#memory.see(memory - response, where);
    for (const what of wrong) this.#violations.add(where, what);
  }

  result(): Result {
    const [slowest, blocked, memory] = [this.#slowest.value, this.#blocked.value, this.#memory.value];
    const counts = { [this.unit]: this.#count };
    return { group: this.group, counts, ...this.#violations.result(), slowest, blocked, memory };
  }
}
