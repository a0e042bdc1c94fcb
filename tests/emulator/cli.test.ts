import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

import { BccClient, ListInstances } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient } from "edgedesk/ecd";

import { FAULT_KINDS } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import { root } from "../../scripts/setup/paths.mjs";

const args = (...given: string[]) => ["--import", "tsx", "emulator/cli.ts", ...given];
const run = (...given: string[]) => spawnSync(process.execPath, args(...given), { cwd: root, encoding: "utf8" });

test("--help lists every fault, and a wrong option is reported in one sentence", () => {
  const { status, stdout } = run("--help");
  assert.equal(status, 0);
  for (const kind of FAULT_KINDS) assert.ok(stdout.includes(kind), kind);
  for (const [options, message] of [
    [["--port", "x"], /^--port: given x, allowed is a whole number/],
    [["--fail", "StopDesktops=fire"], /^--fail StopDesktops=fire: with: given "fire", allowed is drop-before, /],
    [["--fail", "Stop=throttle"], /^--fail Stop=throttle: operation: given "Stop", allowed is "\*" or /],
    [["--prot", "1"], /--prot/],
  ] as const) {
    const { status, stderr } = run(...options);
    assert.equal(status, 2);
    assert.match(stderr, message);
    assert.ok(!stderr.includes("    at "), stderr);
  }
});

/** The address, which is the first line. */
async function addressOf(child: ChildProcess): Promise<string> {
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`it ended with ${code}`)));
  const [data] = (await Promise.race([once(child.stdout!, "data"), ended])) as [Buffer];
  return String(data).split("\n")[0]!;
}

test("prints the users to log in with, and serves their codes", async () => {
  const child = spawn(process.execPath, args("--port", "0"), { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  try {
    let output = "";
    for await (const data of child.stdout) {
      output += String(data);
      if (output.includes("/emulator/outbox")) break;
    }
    for (const { endUserId, password } of seed.wuying.users) {
      assert.match(output, new RegExp(`^  ${endUserId} +${password.replace(/[+*]/g, "\\$&")}`, "m"));
    }
    assert.match(output, /^ {2}frank .+ {2}MFABind, MFAVerify, TokenVerify, ChangePassword$/m);
    const address = /http:\S+authentication-code\S+/.exec(output)![0];
    assert.match(((await (await fetch(address)).json()) as { code: string }).code, /^\d{6}$/);
  } finally {
    child.kill();
  }
});

test("serves extra desktops and injects faults", async () => {
  const options = args("--port", "0", "--desktops", "3", "--fail", "ListInstances=unavailable");
  const child = spawn(process.execPath, options, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const endpoint = await addressOf(child);
    const ecd = new EcdClient({ region: seed.ecd.region, credentials: seed.ecd, endpoint, retry: false });
    assert.equal((await ecd.send(DescribeDesktops)).TotalCount, seed.ecd.desktopIds.length + 3);
    const bcc = new BccClient({ region: seed.bcc.region, credentials: seed.bcc, endpoint, retry: false });
    await assert.rejects(bcc.send(ListInstances), { status: 503 });
    assert.equal((await bcc.send(ListInstances)).instances?.length, seed.bcc.instanceIds.length);
  } finally {
    child.kill();
  }
});
