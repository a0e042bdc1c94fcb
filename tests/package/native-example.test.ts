/** The native example against the emulator: edgedesk signs, ureq sends. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const cloud = new Cloud({ transitionMs: 0 });
let served: Served;

/** Runs the example; the first run builds it. */
async function run(instance: string, secret = seed.bcc.secretAccessKey): Promise<{ stdout: string; stderr: string }> {
  const keys = { BCC_ACCESS_KEY_ID: seed.bcc.accessKeyId, BCC_SECRET_ACCESS_KEY: secret };
  const env = { ...process.env, ...keys, BCC_ENDPOINT: served.url };
  return promisify(execFile)("cargo", ["run", "--quiet", "--package", "native", "--", "bj", instance], { cwd, env });
}

before(async () => {
  served = await serve((request) => cloud.fetch(request));
});
after(() => served.close());
beforeEach(() => cloud.reset());

test("it stops an instance and reads its state", async () => {
  const { stdout } = await run("i-EmuWeb01");
  assert.match(stdout, /^Stop(ped|ping)\n$/);
});

test("a lost response is looked up", async () => {
  cloud.fail("*", { with: "drop-after" });
  const { stdout } = await run("i-EmuWeb01");
  assert.match(stdout, /^Stop(ped|ping)\n$/);
});

test("a transient failure is repeated", async () => {
  cloud.fail("*", { with: "internal-error" });
  cloud.fail("*", { with: "internal-error", after: 1 });
  const { stdout } = await run("i-EmuWeb01");
  assert.match(stdout, /^Stop(ped|ping)\n$/);
});

test("an error is printed with its advice and without the secret", async () => {
  const secret = "wrong-secret";
  await assert.rejects(run("i-EmuWeb01", secret), ({ stderr }: { stderr: string }) => {
    assert.match(stderr, /SignatureDoesNotMatch/);
    assert.ok(!stderr.includes(secret));
    return true;
  });
});
