/** The tables of results.md, each from the outcome of its measurement. */

import { micros, table, times } from "./report.mjs";

const TITLES = {
  acs3: "ACS3-HMAC-SHA256: StopDesktops with 20 ids",
  v1: "V1, HMAC-SHA1: StopDesktops with 20 ids, in a form body",
  bce: "bce-auth-v1: StopInstance, with a JSON body",
};

const RUNTIMES = ["Node", "newest Node", "Chromium", "workerd"];

/** The order of candidates: edgedesk, the limits, our best hand-written code, then common libraries and SDKs. */
const ORDER = ["edgedesk", "native", "bare", "fetch alone", "our best", "node:crypto", "WebCrypto", "@noble", "@"];
const rank = (name) => ORDER.findIndex((start) => name.startsWith(start));
const inOrder = (names) => [...new Set(names)].sort((a, b) => rank(a) - rank(b));

/** Two columns for each runtime: microseconds, and the ratio to edgedesk. `—` if a candidate does not run there. */
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

/** Processor time of whole calls minus that of a bare `fetch`, where it is known. */
export function overFetchTable(byRuntime) {
  const rows = Object.entries(byRuntime).flatMap(([runtime, schemes]) => {
    const names = inOrder(Object.values(schemes).flatMap((rows) => rows.map(({ name }) => name)));
    const over = (scheme, name) => micros(schemes[scheme]?.find((row) => row.name === name)?.over);
    return names.map((name) => [`${runtime}: ${name}`, ...Object.keys(TITLES).map((scheme) => over(scheme, name))]);
  });
  const known = rows.filter(([, ...cells]) => cells.some(Boolean));
  return table(["processor time over a bare fetch, µs", "ACS3", "V1", "bce"], known);
}

/** A call through a gateway. */
export function gatewayTable(rows) {
  return table(
    ["a call of 20 ids", "µs", "processor time, µs", "ratio"],
    rows.map(({ name, micros: time, processor, ratio }) => [
      name,
      micros(time),
      micros(processor),
      `${ratio.toFixed(2)}×`,
    ]),
  );
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

/** The time of one request by the number of requests. */
export function manyTable(byRuntime) {
  const counts = [1, 100, 10_000];
  const rows = Object.entries(byRuntime).flatMap(([runtime, rows]) =>
    [...new Set(rows.map(({ name }) => name))].map((name) => [
      `${runtime}: ${name}`,
      ...counts.map((count) => micros(rows.find((row) => row.name === name && row.count === count)?.micros) || "—"),
    ]),
  );
  return table(
    ["µs per request, by the number of requests (ACS3)", ...counts.map((count) => count.toLocaleString("en"))],
    rows,
  );
}

const megabytes = ({ heapUsed, external, rss }) => [heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(2));
const MEMORY = ["heap", "external (with wasm)", "the process"];

/** Memory in Node around one huge request. */
export function hugeTable(rows) {
  const lines = rows.map(({ when, ...memory }) => [when, ...megabytes(memory)]);
  return table(["memory in Node around a request with a parameter of 3 MB, MB", ...MEMORY], lines);
}

/** Memory in Node, and the resident memory of workerd. */
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

/** The durations of cold starts; the last column is minus that of an empty module. */
export function coldTable(runtime, rows) {
  const columns =
    runtime === "workerd"
      ? { total: "start to first response", processor: "processor time", more: "processor time over an empty Worker's" }
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

/** Shares of the time by function, from 1.5 %. */
export function profileTable(what, rows) {
  const shown = rows.filter(({ share }) => share >= 0.015);
  return table(
    [`time of ${what} in Node (ACS3), by function`, "share"],
    shown.map(({ name, share }) => [name, `${(share * 100).toFixed(1)} %`]),
  );
}
