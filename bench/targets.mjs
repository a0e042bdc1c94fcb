/** The targets of the design, each read from the outcome of the same run; and whether a later run still meets them. */

import { kB, table } from "./report.mjs";

const SCHEMES = { acs3: "ACS3", v1: "V1", bce: "bce" };
const BEST = "our best in plain JS";

/** By scheme: how many times faster than whom `prepare` is to be in Node. */
const PEERS = {
  acs3: { "node:crypto": 2.4, "@alicloud/openapi-core": 3.6 },
  v1: { "node:crypto": 3.5, "@alicloud/openapi-core": 5 },
  bce: { "node:crypto": 1.5, "@baiducloud/sdk": 2 },
};

/** Against {@link BEST}, which checks nothing; in Chromium within 1.15 times its time. */
const AGAINST_BEST = { Node: 1, workerd: 1, Chromium: 0.87 };

/** In kB of gz. */
const START = { ecd: 31, bcc: 29, wuying: 27 };
const IN_ALL = 53;

/** In microseconds of processor time. */
const OVER_FETCH = { Node: 75, workerd: 80 };

const atMost = (name, unit, want, got) => ({ name, unit, want, got, met: got <= want, sign: "≤" });
const atLeast = (name, want, got) => ({ name, unit: "×", want, got, met: got >= want, sign: "≥" });

/** All whose measurement was made. */
export function targets({ sizes, sign, send, sendOverHttp, cold }) {
  const all = [];
  if (sizes) {
    const of = Object.keys(START).map((name) => [name, sizes.loaded[name]]);
    for (const [name, { start }] of of) {
      all.push(atMost(`${name}, three operations: loaded at the start, gz`, "kB", START[name], start.gz / 1000));
    }
    const most = Math.max(...of.map(([, { all }]) => all.gz));
    all.push(atMost("three operations: after a first failure, in all, gz", "kB", IN_ALL, most / 1000));
  }
  const rowOf = (rows, wanted) => rows?.find(({ name }) => name === wanted);
  const faster = (what, rows, peer, want) => {
    const got = rowOf(rows, peer)?.ratio;
    if (got !== undefined) all.push(atLeast(`${what}: faster than ${peer}`, want, got));
  };
  for (const [scheme, peers] of Object.entries(PEERS)) {
    const of = (runtime) => sign?.[runtime]?.[scheme];
    for (const [peer, want] of Object.entries(peers)) faster(`Node, ${SCHEMES[scheme]}`, of("Node"), peer, want);
    for (const [runtime, want] of Object.entries(AGAINST_BEST)) {
      faster(`${runtime}, ${SCHEMES[scheme]}`, of(runtime), BEST, want);
    }
  }
  for (const [runtime, want] of Object.entries(OVER_FETCH)) {
    const got = rowOf(send?.[runtime]?.acs3, "edgedesk send")?.over;
    // Processor time is not known everywhere.
    if (Number.isFinite(got)) all.push(atMost(`${runtime}: send over a bare fetch, processor time`, "µs", want, got));
  }
  const node = "Node: send over edgedesk/node";
  faster(`${node}, ACS3`, sendOverHttp?.acs3, "@alicloud/openapi-core, callApi", 1.3);
  faster(`${node}, V1`, sendOverHttp?.v1, "@alicloud/pop-core, request", 1.05);
  const started = (runtime, name, key) => rowOf(cold?.[runtime], name)?.[key];
  const starts = [
    ["Chromium: first signature, after idle time", 1, started("Chromium", "edgedesk, after idle time", "signed")],
    ["Chromium: first signature, at once", 5.5, started("Chromium", "edgedesk", "signed")],
    ["workerd: first signature over an empty Worker, processor time", 4, started("workerd", "edgedesk", "more")],
  ];
  for (const [name, want, got] of starts) if (Number.isFinite(got)) all.push(atMost(name, "ms", want, got));
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

/**
 * How much worse than its target a figure may be in {@link regressions}, by unit: README.md says why. Sizes are exact, and
 * of another unit no figure is taken by the short form.
 */
const MARGIN = { kB: 0, "×": 0.15, µs: 0.5 };

/**
 * The targets that an earlier run met and this one misses by more than noise; and how many were compared.
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
