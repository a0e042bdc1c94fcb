import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { STRICT } from "../../scripts/tsc.mjs";
import { minimalCalls } from "./minimal.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const calls = await minimalCalls();

test("one file that calls every operation compiles", () => {
  const folder = mkdtempSync(join(root, "target", "every-"));
  try {
    const lines = calls.map(
      ({ entry, action, parameters }) => `${entry}Client.prepare(${entry}.${action}, ${JSON.stringify(parameters)});`,
    );
    const source = `import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";
declare const bccClient: bcc.BccClient;
declare const ecdClient: ecd.EcdClient;
declare const wuyingClient: wuying.WuyingClient;
${lines.join("\n")}
`;
    writeFileSync(join(folder, "every.ts"), source);
    const { status, stdout } = spawnSync(process.execPath, [...STRICT, join(folder, "every.ts")], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout.slice(0, 3000));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("all are built and signed from their minimal parameters", (t) => {
  const credentials = { accessKeyId: "id", accessKeySecret: "secret", secretAccessKey: "secret" };
  const clients = {
    bcc: new bcc.BccClient({ region: "bj", credentials }),
    ecd: new ecd.EcdClient({ region: "cn-hangzhou", credentials }),
    wuying: new wuying.WuyingClient({ region: "cn-hangzhou", clientId: "c", sessionId: "s", loginToken: "l" }),
  };
  const modules = { bcc, ecd, wuying } as unknown as Record<string, Record<string, ecd.Operation>>;
  // The schema of an operation is parsed with its first call. Times are for the reader: no test depends on them.
  const times: Record<"first" | "later", number[]> = { first: [], later: [] };
  for (const { entry, action, parameters } of calls) {
    const client = clients[entry];
    const prepare = client.prepare.bind(client) as (
      operation: ecd.Operation,
      parameters: object,
    ) => ReturnType<typeof client.prepare>;
    const timed = (which: "first" | "later") => {
      const start = performance.now();
      const request = prepare(modules[entry]![action]!, parameters);
      times[which].push(performance.now() - start);
      return request;
    };
    const { method, url, headers, stringToSign } = timed("first");
    for (let i = 0; i < 5; i++) timed("later");
    assert.equal(new URL(url).protocol, "https:");
    assert.ok(!url.includes("{"), url);
    if (entry === "wuying") assert.equal(stringToSign, "");
    else assert.match(headers["authorization"]!, /[0-9a-f]{64}$/, `${method} ${action}`);
  }
  const median = (values: number[]) => (values.sort((a, b) => a - b)[values.length >> 1]! * 1000).toFixed(0);
  t.diagnostic(
    `prepare, median of ${calls.length} operations: first call ${median(times.first)} µs, later ${median(times.later)} µs`,
  );
});
