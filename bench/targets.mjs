/** What was promised, and whether it is so. Each target is read from the outcome of the same run. */

import { kB, table } from "./report.mjs";

const OFFICIAL = { acs3: "@alicloud/openapi-core", v1: "@alicloud/openapi-core", bce: "@baiducloud/sdk" };
const SCHEMES = { acs3: "ACS3", v1: "V1", bce: "bce" };

const atMost = (name, unit, want, got) => ({ name, unit, want, got, met: got <= want, sign: "≤" });
const atLeast = (name, want, got) => ({ name, unit: "×", want, got, met: got >= want, sign: "≥" });

/** All of them; those whose measurement is missing have no `got`. */
export function targets({ sizes, sign, cold, many, memory }) {
  const all = [];
  if (sizes) {
    const { inlined, worker, core } = sizes;
    all.push(
      atMost("three operations, inlined, gz", "kB", 22, inlined["three operations"].gz / 1000),
      atMost("three operations, Worker's upload, gz", "kB", 18, worker["three operations"].gz / 1000),
    );
    if (core.gz) all.push(atMost("the three schemes alone, wasm, gz", "kB", 8, core.gz / 1000));
  }
  const versus = (runtime, scheme, peer, want) => {
    const got = sign?.[runtime]?.[scheme]?.find(({ name }) => name === peer)?.ratio;
    if (got !== undefined) all.push(atLeast(`${runtime}, ${SCHEMES[scheme]}: faster than ${peer}`, want, got));
  };
  for (const scheme of Object.keys(SCHEMES)) {
    versus("Node", scheme, OFFICIAL[scheme], 4);
    versus("Node", scheme, "node:crypto", 2.5);
    versus("Node", scheme, "WebCrypto", 7);
    versus("Chromium", scheme, "WebCrypto", 3);
    versus("Chromium", scheme, "@noble/hashes", 5);
    versus("workerd", scheme, "WebCrypto", 2.5);
    versus("workerd", scheme, "node:crypto", 2.5);
    versus("workerd", scheme, "@noble/hashes", 5);
    const native = sign?.Node?.[scheme]?.find(({ name }) => name === "native Rust (the limit)");
    if (native) all.push(atMost(`Node, ${SCHEMES[scheme]}: times native Rust`, "×", 2.5, 1 / native.ratio));
  }
  const started = (world, key) => cold?.[world]?.find(({ name }) => name === "edgedesk")?.[key];
  if (cold?.Chromium)
    all.push(atMost("Chromium: first signature after import", "ms", 2, started("Chromium", "signed")));
  if (cold?.workerd)
    all.push(
      atMost(
        "workerd: first signature over an empty module",
        "ms",
        3,
        Number.isFinite(started("workerd", "more")) ? started("workerd", "more") : started("workerd", "over"),
      ),
    );
  for (const [world, rows] of Object.entries(many ?? {})) {
    const of = (count) => rows.find((row) => row.name === "edgedesk prepare" && row.count === count)?.micros;
    // Not over a single one: between the other candidates' turns it finds the processor's caches cold.
    const flat = of(10_000) / of(100);
    all.push(atMost(`${world}: a request of 10,000 over one of 100`, "×", 1.15, flat));
  }
  if (memory) {
    const [first, ...later] = memory;
    const growth = (later.at(-1).heapUsed + later.at(-1).external - first.heapUsed - first.external) / 1e6;
    all.push(
      atMost(`Node: memory kept after ${later.at(-1).count.toLocaleString("en")} requests`, "MB more", 1, growth),
    );
  }
  return all;
}

const figure = (value, unit) => (unit === "kB" ? kB(value * 1000) : value.toFixed(value < 10 ? 2 : 1));

/** The table of {@link targets}. */
export function targetTable(all) {
  const rows = all.map(({ name, unit, want, got, met, sign }) => {
    const missed =
      sign === "≤" ? `${figure(got - want, unit)} ${unit} too much` : `${figure(want / got, unit)} times too slow`;
    return [name, `${sign} ${want} ${unit}`, `${figure(got, unit)} ${unit}`, met ? "met" : `missed: ${missed}`];
  });
  return table(["target", "wanted", "got", ""], rows);
}
