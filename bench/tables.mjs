/** The tables of results.md, each from the outcome of its measurement. */

import { micros, table, times } from "./report.mjs";

const TITLES = {
  acs3: "ACS3-HMAC-SHA256: StopDesktops with 20 ids",
  v1: "V1, HMAC-SHA1: StopDesktops with 20 ids, in a form body",
  bce: "bce-auth-v1: StopInstance, with a JSON body",
};

const RUNTIMES = ["Node", "newest Node", "Chromium", "workerd"];

/** First what edgedesk can be compared with by its makers: the limits, and our own best. Then what others use. */
const ORDER = ["edgedesk", "native", "bare", "fetch alone", "our best", "node:crypto", "WebCrypto", "@noble", "@"];
const rank = (name) => ORDER.findIndex((start) => name.startsWith(start));
const inOrder = (names) => [...new Set(names)].sort((a, b) => rank(a) - rank(b));

/** A column for each runtime: microseconds, and how many times edgedesk's. `—` where a candidate does not run. */
export function sideTable(scheme, byRuntime, title = TITLES[scheme]) {
  const runtimes = RUNTIMES.filter((runtime) => byRuntime[runtime]?.[scheme]);
  const names = inOrder(runtimes.flatMap((runtime) => byRuntime[runtime][scheme].map(({ name }) => name)));
  const rows = names.map((name) => [
    name,
    ...runtimes.flatMap((runtime) => {
      const row = byRuntime[runtime][scheme].find((row) => row.name === name);
      return row ? [micros(row.micros), times(row.ratio)] : ["—", ""];
    }),
  ]);
  return table([title, ...runtimes.flatMap((runtime) => [`${runtime}, µs`, ""])], rows);
}

/** Processor time of whole calls over that of a bare `fetch`, where it is known. */
export function overFetchTable(byRuntime) {
  const rows = Object.entries(byRuntime).flatMap(([runtime, schemes]) => {
    const names = inOrder(Object.values(schemes).flatMap((rows) => rows.map(({ name }) => name)));
    const over = (scheme, name) => micros(schemes[scheme]?.find((row) => row.name === name)?.over);
    return names.map((name) => [`${runtime}: ${name}`, ...Object.keys(TITLES).map((scheme) => over(scheme, name))]);
  });
  const known = rows.filter(([, ...cells]) => cells.some(Boolean));
  return table(["processor time over a bare fetch, µs", "ACS3", "V1", "bce"], known);
}

/** Processor time in workerd. */
export function processorTable(sign, send) {
  const cell = (runtime, scheme, name) => {
    const value = runtime?.[scheme]?.find((row) => row.name === name)?.processor;
    return micros(value);
  };
  const rows = (runtime) => {
    const names = inOrder(Object.values(runtime ?? {}).flatMap((rows) => rows.map(({ name }) => name)));
    return names.map((name) => [name, ...Object.keys(TITLES).map((scheme) => cell(runtime, scheme, name))]);
  };
  return table(["processor time of a request in workerd, µs", "ACS3", "V1", "bce"], [...rows(sign), ...rows(send)]);
}

/** Whether a request costs the same, however many there are. */
export function manyTable(byRuntime) {
  const counts = [1, 100, 10_000];
  const rows = Object.entries(byRuntime).flatMap(([runtime, rows]) =>
    [...new Set(rows.map(({ name }) => name))].map((name) => [
      `${runtime}: ${name}`,
      ...counts.map((count) => micros(rows.find((row) => row.name === name && row.count === count)?.micros) || "—"),
    ]),
  );
  return table(["µs for each of so many requests (ACS3)", ...counts.map((count) => count.toLocaleString("en"))], rows);
}

const megabytes = ({ heapUsed, external, rss }) => [heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(2));
const MEMORY = ["heap kept", "outside of it (wasm too)", "the process"];

/** Memory in Node around one huge request. */
export function hugeTable(rows) {
  const lines = rows.map(({ when, ...memory }) => [when, ...megabytes(memory)]);
  return table(["memory in Node around a request with a parameter of 3 MB, MB", ...MEMORY], lines);
}

/** Memory in Node, and what workerd takes of the machine's. */
export function memoryTable(rows, resident = []) {
  const lines = rows.map(({ count, ...memory }) => [
    `Node, after ${count.toLocaleString("en")} requests`,
    ...megabytes(memory),
  ]);
  for (const { count, bytes } of resident) {
    lines.push([`workerd, after ${count.toLocaleString("en")} requests`, "", "", (bytes / 1e6).toFixed(2)]);
  }
  return table(["memory, MB", ...MEMORY], lines);
}

/** What each fresh start took; the last column is what remains of it over one that imports nothing. */
export function coldTable(runtime, rows) {
  const columns =
    runtime === "workerd"
      ? { total: "start to first answer", processor: "its processor time", more: "that over an empty Worker's" }
      : { imported: "import", signed: "first signature" };
  const keys = [...Object.keys(columns), "over"];
  const head = [`${runtime}, ms`, ...Object.values(columns), "all, over an empty module's"];
  return table(
    head,
    rows.map((row) => [row.name, ...keys.map((key) => micros(row[key]))]),
  );
}

/** The steps of a first signature. */
export function firstTable(steps) {
  const names = ["parameters encoded, the module's text to bytes", "compiled", "instantiated", "defined and signed"];
  const rows = names.map((name, step) => [name, micros(steps[step])]);
  return table(["edgedesk's first signature in Chromium", "ms"], rows);
}

/** Shares of the time by function, those that matter. */
export function profileTable(what, rows) {
  const shown = rows.filter(({ share }) => share >= 0.015);
  return table(
    [`where the time of ${what} goes in Node (ACS3)`, "share"],
    shown.map(({ name, share }) => [name, `${(share * 100).toFixed(1)} %`]),
  );
}
