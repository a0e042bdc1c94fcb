import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, describe, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { serve } from "../../emulator/serve.js";
import { root } from "../../scripts/setup/paths.mjs";
import { Prompt } from "../../verify/prompt.js";
import { QUESTIONS } from "../../verify/questions.js";
import type { Facts, Report } from "../../verify/report.js";
import { until } from "../until.js";
import { inputs } from "./support.js";

/* The built command, as an operator runs it. */

const out = mkdtempSync(join(tmpdir(), "edgedesk-verify-"));
after(() => rmSync(out, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(root, "verify/dist/cli.js"), ...args], {
    cwd: out,
    env: { PATH: process.env["PATH"]!, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => (text.stdout += data));
  child.stderr.on("data", (data) => (text.stderr += data));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, ...text })));
  return { child: child as ChildProcess, ended, text };
}

const written = <Value>(name: string): Value => JSON.parse(readFileSync(join(out, name), "utf8")) as Value;

const endpoints = (url: string) => ["ecd", "wuying", "bcc"].map((api) => `--endpoint-${api}=${url}`);

describe("without a run", () => {
  test("--help names every option and every variable", async () => {
    const { code, stdout } = await start(["--help"]).ended;
    assert.equal(code, 0);
    for (const word of ["--list", "--only", "--dry-run", "--allow-changes", "--endpoint-bcc", ...Object.keys(inputs)]) {
      assert.ok(stdout.includes(word), word);
    }
  });

  test("--list has every question, or those of --only", async () => {
    const all = await start(["--list"]).ended;
    for (const { id, asks } of QUESTIONS) assert.ok(all.stdout.includes(`${id}\n  ${asks}\n`), id);
    const { stdout } = await start(["--list", "--only", "wuying-form,bcc"]).ended;
    const ids = stdout.match(/^[\w-]+$/gm)!;
    assert.deepEqual(
      ids,
      QUESTIONS.filter(({ id, api }) => id === "wuying-form" || api === "bcc").map(({ id }) => id),
    );
  });

  test("--dry-run needs no account, and sends nothing", async () => {
    const cloud = new Cloud();
    const { url, close } = await serve(cloud.fetch);
    const { code, stdout } = await start(["--dry-run", ...endpoints(url)]).ended;
    await close();
    assert.equal(code, 0);
    assert.deepEqual(cloud.requests, []);
    for (const { id } of QUESTIONS) assert.ok(stdout.includes(`# ${id}\n`), id);
    assert.match(stdout, /authorization: …/);
    assert.doesNotMatch(stdout, /placeholder|Signature=[^…]|# [\w-]+\n\n/);
  });

  test("a wrong option is named", async () => {
    for (const [args, words] of [
      [["--only", "nothing"], /^--only: given nothing, which --list does not have\n$/],
      [["--secret", "x"], /Unknown option '--secret'/],
      [["--endpoint-bcc", "ftp://x"], /endpoint: given a string that is no such address/],
      [["--region-ecd", "a/b"], /region: /],
      [["--out", "no/such/folder"], /^--out: given no\/such\/folder, which is not a folder/],
    ] as const) {
      const { code, stderr } = await start(args).ended;
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });
});

describe("a run", () => {
  test("reads with the keys of the environment, and writes three reports without them", async () => {
    const cloud = new Cloud();
    const { url, close } = await serve(cloud.fetch);
    const { code, stdout, stderr } = await start(["--no-page", ...endpoints(url)], inputs).ended;
    await close();
    assert.deepEqual([code, stderr], [0, ""]);
    const report = written<Report>("edgedesk-report.json");
    const facts = written<Facts>("edgedesk-facts.json");
    assert.equal(report.live, false);
    const open = report.questions.filter(({ answer }) => answer === undefined);
    // A run without a terminal can ask for no consent. The host names of the vendors may not resolve here.
    for (const { reason } of open)
      assert.match(
        reason!,
        /^(the operator declined it|it \w+: not asked without .*|the login is not older .*|the name server does not respond|the host of a known region .*)$/,
      );
    assert.equal(Object.keys(facts.facts).length + open.length, report.questions.length);
    assert.ok(Object.keys(facts.facts).length >= 30);
    const text = ["edgedesk-report.md", "edgedesk-report.json", "edgedesk-facts.json"]
      .map((name) => readFileSync(join(out, name), "utf8"))
      .concat(stdout)
      .join("\n");
    for (const value of Object.values(inputs)) assert.ok(value.startsWith("2026-") || !text.includes(value), value);
  });

  test("Ctrl+C ends it with a partial report", async () => {
    const cloud = new Cloud();
    cloud.fail("*", { with: { kind: "slow", delayMs: 5_000 }, after: 4, times: Infinity });
    const { url, close } = await serve(cloud.fetch);
    const args = ["--no-page", "--only=wuying-form,wuying-get,wuying-nonce,wuying-timestamp", ...endpoints(url)];
    const { child, ended, text } = start(args);
    await until(
      () => text.stdout.includes("[2/4]"),
      () => text.stdout + text.stderr,
    );
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    await close();
    assert.equal(code, 0);
    assert.match(stdout, /2 of 4 questions answered/);
    const reasons = written<Report>("edgedesk-report.json").questions.map(({ answer, reason }) => answer ?? reason);
    assert.deepEqual(reasons, [
      ...["accepted", "accepted"],
      ...["the run ended while it was asked", "the run ended before it was asked"],
    ]);
  });
});

describe("the terminal", () => {
  function terminal() {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    let shown = "";
    output.on("data", (data) => (shown += data));
    return { prompt: new Prompt({ input, output }), type: (text: string) => input.write(text), shown: () => shown };
  }

  test("a secret is read, and not shown", async () => {
    const { prompt, type, shown } = terminal();
    const secret = prompt.ask("secret: ", true);
    type("canary-1\n");
    assert.equal(await secret, "canary-1");
    const open = prompt.ask("id: ");
    type("shown-2\n");
    assert.equal(await open, "shown-2");
    prompt.close();
    assert.match(shown(), /secret: [^]*id: [^]*shown-2/);
    assert.ok(!shown().includes("canary-1"));
  });

  test("lines that are pasted together answer one question each, and secrets of them are not shown", async () => {
    const { prompt, type, shown } = terminal();
    const id = prompt.ask("id: ");
    type("shown-1\ncanary-2\nshown-3\n");
    assert.deepEqual(
      [await id, await prompt.ask("secret: ", true), await prompt.ask("more: ")],
      ["shown-1", "canary-2", "shown-3"],
    );
    prompt.close();
    assert.ok(!shown().includes("canary-2"));
  });

  test("only yes is consent", async () => {
    const { prompt, type } = terminal();
    for (const [typed, isConsent] of [
      ["y", true],
      ["YES", true],
      ["", false],
      ["n", false],
      ["yesterday", false],
    ] as const) {
      const asked = prompt.confirm("Ask it?");
      type(`${typed}\n`);
      assert.equal(await asked, isConsent, typed);
    }
    const pending = prompt.confirm("Ask it?");
    prompt.close();
    assert.equal(await pending, false);
  });

  test("without a terminal nothing is asked", async () => {
    const prompt = new Prompt({ input: new PassThrough(), output: new PassThrough() });
    assert.equal(await prompt.ask("secret: ", true), "");
    assert.equal(await prompt.confirm("Ask it?"), false);
  });
});
