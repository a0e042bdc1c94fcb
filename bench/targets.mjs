/** The targets of the design, evaluated for a run, and the comparison of a run with results.md. */

import { kB, table } from "./report.mjs";

const SCHEMES = { acs3: "ACS3", v1: "V1", bce: "bce" };
const BEST = "our best in plain JS";

/** By scheme and peer: how many times faster `prepare` must be in Node. */
const PEERS = {
  acs3: { "node:crypto": 2.4, "@alicloud/openapi-core": 3.6 },
  v1: { "node:crypto": 3.5, "@alicloud/openapi-core": 5 },
  bce: { "node:crypto": 1.5, "@baiducloud/sdk": 2 },
};

/** The ratio to {@link BEST}, which checks nothing; in Chromium within 1.15 times its time. */
const AGAINST_BEST = { Node: 1, workerd: 1, Chromium: 0.87 };

/** In kB after gzip. */
const START = { ecd: 31, bcc: 29, wuying: 27 };
const IN_ALL = 53;

/** In microseconds of processor time. */
const OVER_FETCH = { Node: 75, workerd: 80 };

/** What the gateway may add to a Worker with a client, in kB after gzip, and the processor time of a call, in microseconds. */
const GATEWAY_SIZE = 8;
const GATEWAY_TIME = 1000;

/** Why a target is missed, where it is; README.md has what was tried. */
const WHY = {
  start:
    "the script (17 kB) and the signing schemes alone (the row of bench/core) fill the target; the checks of parameters come on top",
  all: "the start, and a module that redacts, diagnoses and decides on retries for all three APIs",
  acs3: "two fifths of the time are hashing in wasm without SHA instructions, a third is JavaScript around the core",
  v1: "a third of the time is JavaScript around the core",
  bce: "two short texts are hashed: the hand-over of parameters to wasm and their checks are most of the time",
  best: "the peer checks nothing, hands nothing over and has its constants precomputed",
  send: "a signature (cold after each wait for the network), an AbortController and a timer; a bare fetch has none of them",
  http: "the peer has no timeout by signal and reads no body as a stream; edgedesk also asks whether the server closed the connection",
  gateway: "the call of the client is most of it",
  cold: "the engine compiles each function at its first call, of the script and of wasm",
  workerd: "workerd compiles both modules at its start, the one for failures too",
};

const atMost = (name, unit, want, got, why) => ({ name, unit, want, got, why, met: got <= want, sign: "≤" });
const atLeast = (name, want, got, why) => ({ name, unit: "×", want, got, why, met: got >= want, sign: "≥" });

/** The targets whose measurement was made. */
export function targets({ sizes, sign, send, sendOverHttp, gateway, cold }) {
  const all = [];
  if (sizes) {
    const of = Object.keys(START).map((name) => [name, sizes.loaded[name]]);
    for (const [name, { start }] of of) {
      all.push(
        atMost(`${name}, three operations: loaded at the start, gz`, "kB", START[name], start.gz / 1000, WHY.start),
      );
    }
    const most = Math.max(...of.map(([, { all }]) => all.gz));
    all.push(atMost("three operations: after a first failure, in all, gz", "kB", IN_ALL, most / 1000, WHY.all));
    const added = "Worker: the gateway beside a client, gz";
    all.push(atMost(added, "kB", GATEWAY_SIZE, sizes.gateway.gz / 1000, WHY.gateway));
  }
  const through = gateway?.find(({ name }) => name === "edgedesk/gateway")?.processor;
  if (Number.isFinite(through)) {
    all.push(atMost("Node: a call through the gateway, processor time", "µs", GATEWAY_TIME, through, WHY.gateway));
  }
  const rowOf = (rows, wanted) => rows?.find(({ name }) => name === wanted);
  const faster = (what, rows, peer, want, why) => {
    const got = rowOf(rows, peer)?.ratio;
    if (got !== undefined) all.push(atLeast(`${what}: faster than ${peer}`, want, got, why));
  };
  for (const [scheme, peers] of Object.entries(PEERS)) {
    const of = (runtime) => sign?.[runtime]?.[scheme];
    for (const [peer, want] of Object.entries(peers))
      faster(`Node, ${SCHEMES[scheme]}`, of("Node"), peer, want, WHY[scheme]);
    for (const [runtime, want] of Object.entries(AGAINST_BEST)) {
      faster(`${runtime}, ${SCHEMES[scheme]}`, of(runtime), BEST, want, WHY.best);
    }
  }
  for (const [runtime, want] of Object.entries(OVER_FETCH)) {
    const got = rowOf(send?.[runtime]?.acs3, "edgedesk send")?.over;
    // Processor time is not known everywhere.
    if (Number.isFinite(got))
      all.push(atMost(`${runtime}: send over a bare fetch, processor time`, "µs", want, got, WHY.send));
  }
  const node = "Node: send over edgedesk/node";
  faster(`${node}, ACS3`, sendOverHttp?.acs3, "@alicloud/openapi-core, callApi", 1.3, WHY.http);
  faster(`${node}, V1`, sendOverHttp?.v1, "@alicloud/pop-core, request", 1.05, WHY.http);
  const started = (runtime, name, key) => rowOf(cold?.[runtime], name)?.[key];
  const starts = [
    [
      "Chromium: first signature, after idle time",
      1,
      started("Chromium", "edgedesk, after idle time", "signed"),
      WHY.cold,
    ],
    ["Chromium: first signature, at once", 5.5, started("Chromium", "edgedesk", "signed"), WHY.cold],
    [
      "workerd: first signature over an empty Worker, processor time",
      4,
      started("workerd", "edgedesk", "more"),
      WHY.workerd,
    ],
  ];
  for (const [name, want, got, why] of starts) if (Number.isFinite(got)) all.push(atMost(name, "ms", want, got, why));
  return all;
}

const figure = (value, unit) => (unit === "kB" ? kB(value * 1000) : value.toFixed(Math.abs(value) < 10 ? 2 : 1));

/** The table of {@link targets}. */
export function targetTable(all) {
  const rows = all.map(({ name, unit, want, got, met, sign }) => {
    const missed =
      sign === "≤" ? `${figure(got - want, unit)} ${unit} too much` : `${figure(want / got, unit)} times too slow`;
    return [name, `${sign} ${want} ${unit}`, `${figure(got, unit)} ${unit}`, met ? "met" : `missed: ${missed}`];
  });
  return table(["target", "wanted", "got", ""], rows);
}

/** The reasons for missed targets, as a list. */
export function missedReasons(all) {
  const missed = all.filter(({ met }) => !met);
  const reasons = [...new Set(missed.map(({ why }) => why))];
  const namesOf = (reason) => missed.filter(({ why }) => why === reason).map(({ name }) => name);
  return reasons.map((reason) => `- ${namesOf(reason).join("; ")}: **${reason}.**`).join("\n");
}

/**
 * The tolerance of {@link regressions} by unit, for the reasons in README.md. `--check` measures no other units.
 */
const MARGIN = { kB: 0, "×": 0.15, µs: 0.5 };

/**
 * The targets that an earlier run met and this run misses by more than {@link MARGIN}, and the number of compared targets.
 *
 * @param {string} results the text of results.md
 * @param {ReturnType<typeof targets>} now
 */
export function regressions(results, now) {
  const met = new Set([...results.matchAll(/^\| (.+?) +\|.*\| +met \|$/gm)].map(([, name]) => name));
  const compared = now.filter(({ name, unit }) => met.has(name) && unit in MARGIN);
  const isWorse = ({ unit, want, got, sign }) =>
    sign === "≤" ? got > want * (1 + MARGIN[unit]) : got < want * (1 - MARGIN[unit]);
  return { compared: compared.length, worse: compared.filter(isWorse) };
}
