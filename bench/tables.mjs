/** The tables of results.md, each from the outcome of its measurement. */

import { micros, table, times } from "./report.mjs";

const TITLES = {
  acs3: "ACS3-HMAC-SHA256: StopDesktops with 20 ids",
  v1: "V1, HMAC-SHA1: StopDesktops with 20 ids, in a form body",
  bce: "bce-auth-v1: StopInstance, with a JSON body",
};

/** A column for each runtime: microseconds, and how many times edgedesk's. `—` where a candidate does not run. */
export function sideTable(scheme, worlds, title = TITLES[scheme]) {
  const runtimes = Object.keys(worlds).filter((runtime) => worlds[runtime]?.[scheme]);
  const names = [...new Set(runtimes.flatMap((runtime) => worlds[runtime][scheme].map(({ name }) => name)))];
  const rows = names.map((name) => [
    name,
    ...runtimes.flatMap((runtime) => {
      const row = worlds[runtime][scheme].find((row) => row.name === name);
      return row ? [micros(row.micros), times(row.ratio)] : ["—", ""];
    }),
  ]);
  return table([title, ...runtimes.flatMap((runtime) => [`${runtime}, µs`, ""])], rows);
}

/** Processor time in workerd. */
export function processorTable(sign, send) {
  const cell = (world, scheme, name) => {
    const value = world?.[scheme]?.find((row) => row.name === name)?.processor;
    return value === undefined ? "" : micros(value);
  };
  const rows = (world) => {
    const names = [...new Set(Object.values(world ?? {}).flatMap((rows) => rows.map(({ name }) => name)))];
    return names.map((name) => [name, ...Object.keys(TITLES).map((scheme) => cell(world, scheme, name))]);
  };
  return table(["processor time of a request in workerd, µs", "ACS3", "V1", "bce"], [...rows(sign), ...rows(send)]);
}

/** Whether a request costs the same, however many there are. */
export function manyTable(worlds) {
  const counts = [1, 100, 10_000];
  const rows = Object.entries(worlds).flatMap(([world, rows]) =>
    [...new Set(rows.map(({ name }) => name))].map((name) => [
      `${world}: ${name}`,
      ...counts.map((count) => micros(rows.find((row) => row.name === name && row.count === count).micros)),
    ]),
  );
  return table(["µs for each of so many requests (ACS3)", ...counts.map((count) => count.toLocaleString("en"))], rows);
}

export function memoryTable(rows, resident) {
  const lines = rows.map(({ count, heapUsed, external, rss }) => [
    `Node, after ${count.toLocaleString("en")} requests`,
    ...[heapUsed, external, rss].map((bytes) => (bytes / 1e6).toFixed(2)),
  ]);
  for (const { count, bytes } of resident ?? []) {
    lines.push([`workerd, after ${count.toLocaleString("en")} requests`, "", "", (bytes / 1e6).toFixed(2)]);
  }
  return table(["memory, MB", "heap kept", "outside of it (wasm too)", "the process"], lines);
}

const millis = (value) => (value === undefined ? "" : value.toFixed(value < 10 ? 2 : 1));

export function coldTable(world, rows) {
  if (world === "workerd") {
    const head = ["workerd, ms", "start to first answer", "over an empty Worker", "the least over", "first request"];
    return table(
      head,
      rows.map(({ name, total, over, least, first }) => [name, ...[total, over, least, first].map(millis)]),
    );
  }
  return table(
    [`${world}, ms`, "import", "first signature", "both, over an empty module"],
    rows.map(({ name, imported, signed, over }) => [name, millis(imported), millis(signed), millis(over)]),
  );
}

export function profileTable(rows) {
  const shown = rows.filter(({ share }) => share >= 0.01);
  return table(
    ["where the time of prepare goes in Node (ACS3)", "share"],
    shown.map(({ name, share }) => [name, `${(share * 100).toFixed(1)} %`]),
  );
}
