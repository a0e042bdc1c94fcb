/**
 * `npm run bench:fleet`: desktops per second of examples/fleet in miniflare, by the number of queues and the vendor's latency,
 * and how much one ledger takes. Writes bench/fleet.md, about two minutes.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { register } from "tsx/esm/api";

import { build } from "../scripts/build.mjs";
import { root } from "../scripts/setup/paths.mjs";
import { table } from "./report.mjs";

// The set-up of the matrix is TypeScript, and this script runs in plain `node`.
const unregister = register();
const { apiOf, bundle, configuration, startMiniflare } = await import("../tests/matrix/support/fleet.ts");
await unregister();

const QUEUES = [1, 2, 4, 8];

/** The desktops of a job by the latency, so that a run takes seconds. */
const COUNTS = { 0: () => 100_000, 20: () => 50_000, 200: (queues) => 5000 * queues };
const CHUNK = 100;

const idsOf = (count) => Array.from({ length: count }, (_, index) => `ecd-bench${String(index).padStart(9, "0")}`);
const spec = { cloud: "ecd", action: "stop", region: "cn-hangzhou", parameters: {} };

/** The better of two runs: other load of the host makes one slower, and none faster. */
async function best(run) {
  return Math.max(await run(), await run());
}

/** A vendor that only waits: it answers that every desktop runs, and that every call succeeded. */
async function startVendor() {
  const vendor = { latency: 0, url: "", close: () => server.close() };
  const server = createServer(async (request, response) => {
    const query = new URL(request.url, "http://vendor.example").searchParams;
    const ids = [...query].filter(([name]) => name.startsWith("DesktopId.")).map(([, id]) => id);
    const isLookup = request.headers["x-acs-action"] === "DescribeDesktops";
    const Desktops = isLookup ? ids.map((DesktopId) => ({ DesktopId, DesktopStatus: "Running" })) : undefined;
    if (vendor.latency > 0) await sleep(vendor.latency);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ RequestId: "A-B", Desktops }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  vendor.url = `http://127.0.0.1:${server.address().port}`;
  return vendor;
}

/** Runs one job. Returns the desktops per second, from the created job to its last result. */
async function drain(engine, vendor, queues, count) {
  const miniflare = await startMiniflare(engine, vendor.url, { queues });
  try {
    const api = apiOf(miniflare);
    const began = performance.now();
    await api.ok("PUT", "/jobs/bench", { ...spec, ids: idsOf(count) });
    const { done } = await api.until("bench", ({ finished }) => finished);
    if (done !== count) throw new Error(`${done} of ${count} are done`);
    return (count / (performance.now() - began)) * 1000;
  } finally {
    await miniflare.dispose();
  }
}

/** Claims and finishes chunks as fast as the ledger takes them. Returns the chunks per second. */
async function saturate(engine, vendor, batch, parallel) {
  const driver = {
    name: "driver",
    modules: true,
    script: readFileSync(join(root, "bench/fleet/driver.mjs"), "utf8"),
    compatibilityDate: configuration().compatibility_date,
    durableObjects: { LEDGER: { className: "Ledger", scriptName: "fleet" } },
  };
  const miniflare = await startMiniflare(engine, vendor.url, { consumer: null, beside: [driver] });
  try {
    const chunks = Math.min(500 * batch, 2000);
    const api = apiOf(miniflare);
    await api.ok("PUT", "/jobs/bench", { ...spec, ids: idsOf(chunks * CHUNK) });
    const worker = await miniflare.getWorker("driver");
    const began = performance.now();
    const body = JSON.stringify({ job: "bench", chunks, batch, parallel });
    await worker.fetch("http://driver.example/", { method: "POST", body });
    const rate = (chunks / (performance.now() - began)) * 1000;
    const { done } = await api.ok("GET", "/jobs/bench");
    if (done !== chunks * CHUNK) throw new Error(`${done} ids are done`);
    return rate;
  } finally {
    await miniflare.dispose();
  }
}

// The folder of the matrix has the packed tarball.
await build();
const { engine } = await bundle();
const vendor = await startVendor();
const number = (value) => Math.round(value).toLocaleString("en");

const rows = [];
for (const latency of Object.keys(COUNTS).map(Number)) {
  vendor.latency = latency;
  const rates = [];
  for (const queues of QUEUES) {
    rates.push(await best(() => drain(engine, vendor, queues, COUNTS[latency](queues))));
    console.log(`${latency} ms, ${queues} queues: ${number(rates.at(-1))} desktops/s`);
  }
  rows.push([`${latency} ms`, ...rates.map(number), `${(rates.at(-1) / rates[0]).toFixed(1)}×`]);
}
const ledgerRows = [];
for (const batch of [1, 10, 100]) {
  const rates = [];
  for (const parallel of [1, 8, 32]) rates.push(await best(() => saturate(engine, vendor, batch, parallel)));
  console.log(`the ledger, batches of ${batch}: ${rates.map(number).join(", ")} chunks/s`);
  ledgerRows.push([String(batch), ...rates.map(number), number(Math.max(...rates) * CHUNK)]);
}
vendor.close();

const miniflare = JSON.parse(readFileSync(join(engine, "node_modules/miniflare/package.json"), "utf8"));
const file = join(root, "bench/fleet.md");
const text = readFileSync(file, "utf8");
const measured = `${table(["latency of a call", ...QUEUES.map((count) => `${count} queue${count > 1 ? "s" : ""}`), "8 to 1"], rows)}

${table(["batch", "1 consumer", "8", "32", "desktops/s at most"], ledgerRows)}

${cpus()[0].model.trim()}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the end; Node ${process.version}, miniflare ${miniflare.version}; ${new Date().toISOString().slice(0, 10)}.`;
const measuredPart = /(?<=<!-- measured -->\n)[^]*(?=<!-- \/measured -->)/;
writeFileSync(file, text.replace(measuredPart, `\n${measured}\n\n`));
