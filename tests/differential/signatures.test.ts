import assert from "node:assert/strict";
import { test } from "node:test";

import { OPERATIONS, prepared, type Scheme } from "./calls.js";
import { judge } from "./judge.js";
import { startPython } from "./python.js";

/*
 * Differential signing: random calls of all operations, prepared by edgedesk, against the official SDKs of npm and PyPI.
 * EDGEDESK_SIGNATURES says how many in all, EDGEDESK_SEED which; the last line is a JSON object with the counts.
 */

const total = Number(process.env["EDGEDESK_SIGNATURES"] ?? 4000);
const seed = Number(process.env["EDGEDESK_SEED"] ?? 1);
const SCHEMES: readonly Scheme[] = ["acs3", "rpc", "anonymous", "bce"];

test(`${total} random calls are signed as the official SDKs sign them`, async (t) => {
  const start = performance.now();
  const python = await startPython();
  // The process ends with its input, also after a failed assertion.
  t.after(() => python.end());
  const counts = { acs3: 0, rpc: 0, anonymous: 0, bce: 0, refused: 0 };
  const operations = new Set<string>();
  const disagreements: string[] = [];
  for (const [index, scheme] of SCHEMES.entries()) {
    const share = Math.floor((total + index) / SCHEMES.length);
    for (const call of prepared(scheme, share, seed, () => counts.refused++)) {
      counts[scheme]++;
      operations.add(`${scheme} ${call.entry.name}`);
      try {
        const signed = judge(call);
        if (signed) await python.judge(signed);
      } catch (error) {
        disagreements.push(`${scheme} ${call.entry.name}, seed ${seed}: ${(error as Error).message}`);
        // Five disagreements are enough for a diagnosis.
        if (disagreements.length % 5 === 0) break;
      }
    }
  }
  const { judged, differ, unavailable } = await python.end();
  const seconds = Math.round(performance.now() - start) / 1000;
  const found = { python: unavailable ?? judged, disagreements: disagreements.length + differ.length };
  const result = { signatures: total, seed, operations: operations.size, ...counts, ...found, seconds };
  console.log(JSON.stringify({ differential: result }));
  if (unavailable) t.diagnostic(`PyPI's SDKs were skipped: ${unavailable}`);
  assert.deepEqual([...disagreements, ...differ], []);
  // Operations refuse few random values.
  assert.ok(counts.refused <= total / 10, `${counts.refused} calls were refused`);
  if (total >= 4000) assert.equal(operations.size, OPERATIONS);
  for (const scheme of SCHEMES)
    assert.ok(counts[scheme] >= (total / SCHEMES.length) * 0.8, `${scheme}: ${counts[scheme]}`);
});

test("the comparison finds a request that was changed after signing", async (t) => {
  const python = await startPython();
  t.after(() => python.end());
  for (const scheme of SCHEMES) {
    const [call] = prepared(scheme, 1, 1, () => {});
    assert.ok(call);
    const { request, signer } = call;
    const signed = judge(call);
    if (signed) await python.judge({ ...signed, query: { ...signed.query, Added: "1" } });
    const url = `${request.url}${request.url.includes("?") ? "&" : "?"}Added=1`;
    assert.throws(() => judge({ ...call, request: { ...request, url } }), assert.AssertionError);
    if (scheme === "anonymous") continue;
    const other = { ...signer, secret: `${signer.secret}x` };
    assert.throws(() => judge({ ...call, signer: other }), assert.AssertionError);
  }
  const { judged, differ, unavailable } = await python.end();
  if (unavailable) t.diagnostic(`PyPI's SDKs were skipped: ${unavailable}`);
  else assert.deepEqual([judged, differ.length], [3, 3]);
});
