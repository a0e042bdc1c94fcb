#!/usr/bin/env node
/** `npx edgedesk-verify`: asks the live services what their documents leave open. `--help` lists the options. */

import { spawn } from "node:child_process";
import { access, constants, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { ConfigurationError } from "../dist/errors.js";
import { Context, type Environment, resolves } from "./context.js";
import { describeWire, type Wire } from "./http.js";
import { INPUTS, type Inputs, missingNeeds } from "./inputs.js";
import { PageServer } from "./page-server.js";
import { Prompt } from "./prompt.js";
import { type Api, isChange, type Need, type Question } from "./question.js";
import { QUESTIONS } from "./questions.js";
import { factsOf, markdownOf, reportOf } from "./report.js";
import { bccCredentials, BccRequests, ecdCredentials, EcdRequests, READ, WuyingRequests } from "./requests.js";
import { type Outcome, run } from "./run.js";

const HELP = `edgedesk-verify [options]

Asks the live services what their documents leave open. Reads only, unless --allow-changes is given and you
agree to each question that changes something. Ten minutes at most; Ctrl+C ends the run and writes what is known.

  --list                  print the questions and end
  --only A,B              ask these questions only; a name before a hyphen takes all of an API: ecd, wuying, bcc
  --dry-run               print the requests, without their secrets, and send nothing
  --allow-changes         also ask what changes something or costs money, after your consent to each
  --no-page               ask nothing that needs a browser
  --open                  open the page in the default browser
  --out FOLDER            where the report is written (.)
  --region-ecd REGION     region of both Alibaba APIs (cn-hangzhou)
  --region-bcc REGION     region of BCC (bj)
  --endpoint-ecd URL      in place of the vendor's host, for an emulator
  --endpoint-wuying URL
  --endpoint-bcc URL
  --help                  print this help

Credentials come from the environment, or you are asked for them; they are never arguments and never written:
${Object.entries(INPUTS)
  .map(
    ([need, inputs]) =>
      `  ${need.padEnd(16)} ${inputs.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")}`,
  )
  .join("\n")}
`;

/** The longest run, in milliseconds. */
const LIMIT = 10 * 60_000;

/** How long an operator has to open the page, in milliseconds. */
const PAGE_LIMIT = 2 * 60_000;

/** A wrong option: reported without a stack. */
class UsageError extends Error {}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        list: { type: "boolean", default: false },
        only: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        "allow-changes": { type: "boolean", default: false },
        "no-page": { type: "boolean", default: false },
        open: { type: "boolean", default: false },
        out: { type: "string", default: "." },
        "region-ecd": { type: "string", default: "cn-hangzhou" },
        "region-bcc": { type: "string", default: "bj" },
        "endpoint-ecd": { type: "string" },
        "endpoint-wuying": { type: "string" },
        "endpoint-bcc": { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The questions with these names, or of these APIs. */
function selected(names: string | undefined): readonly Question[] {
  if (names === undefined) return QUESTIONS;
  const wanted = names.split(",");
  const unknown = wanted.filter((name) => !QUESTIONS.some(({ id, api }) => name === id || name === api));
  if (unknown.length > 0) throw new UsageError(`--only: given ${unknown.join(", ")}, which --list does not have`);
  return QUESTIONS.filter(({ id, api }) => wanted.includes(id) || wanted.includes(api));
}

function listed(questions: readonly Question[]): string {
  return questions
    .map((question) => {
      const { id, asks, why, requests, answers, settles, cost, effect, needs, docs } = question;
      return [
        `${id}`,
        `  ${asks}`,
        `  why      ${why}`,
        `  effect   ${cost ?? { nothing: "nothing, without an account", reads: "reads" }[effect as "nothing" | "reads"]}`,
        `  needs    ${needs.join(", ") || "nothing"}`,
        `  sends    ${requests}`,
        ...Object.entries(answers).map(
          ([name, meaning], index) => `  ${index === 0 ? "answers " : "        "} ${name}: ${meaning}`,
        ),
        `  settles  ${settles}`,
        `  page     ${docs}`,
      ].join("\n");
    })
    .join("\n\n");
}

/** Throws where a region or an endpoint is not one. */
function checkTargets({ ecd, wuying, bcc }: Environment["targets"]): void {
  try {
    new EcdRequests(ecdCredentials({}), ecd, Date.now).prepare(READ, {});
    new WuyingRequests(wuying, Date.now).prepare({ action: "DescribeRegions" }, {});
    new BccRequests(bccCredentials({}), bcc, Date.now).sign();
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    throw error;
  }
}

/** Asks for what is not in the environment. An empty answer leaves the questions that need it open. */
async function completed(questions: readonly Question[], given: Inputs, prompt: Prompt): Promise<Inputs> {
  const inputs = { ...given };
  const needs = new Set<Need>(questions.flatMap((question) => question.needs));
  for (const need of missingNeeds([...needs], inputs)) {
    const missing = INPUTS[need].filter(({ name }) => !inputs[name]);
    for (const { name, label, secret = false, optional = false } of missing) {
      const value = await prompt.ask(`${label} (${name}; empty for none): `, secret);
      if (value !== "") inputs[name] = value;
      else if (!optional) break;
    }
  }
  return inputs;
}

/** Prints the requests that each question begins with. The others depend on the responses. */
async function dryRun(questions: readonly Question[], environment: Environment): Promise<void> {
  for (const question of questions) {
    const lines = new Map<string, number>();
    const note = (line: string) => void lines.set(line, (lines.get(line) ?? 0) + 1);
    const printed = async (wire: Wire): Promise<Response> => {
      note(describeWire(wire));
      return Response.json({ RequestId: "dry-run" });
    };
    const sent = async (url: string, { method = "GET", headers, body }: RequestInit) =>
      printed({ method, url, headers: headers as Wire["headers"], ...(typeof body === "string" && { body }) });
    const page = { send: async (wire: Wire) => void (await printed(wire)) } as unknown as PageServer;
    const resolved = async (host: string) => {
      note(`look-up of ${host}`);
      return true;
    };
    const context = new Context({ ...environment, page, fetch: sent, resolves: resolved, sleep: async () => {} });
    // A question whose premise the empty response does not meet ends early.
    await question.ask(context).catch(() => {});
    const counted = [...lines].map(([line, times]) => (times === 1 ? line : `${times} times: ${line}`));
    console.log(`# ${question.id}\n${counted.join("\n")}\n`);
  }
}

/** Credentials that a dry run signs with, because it needs none. */
const PLACEHOLDERS: Inputs = Object.fromEntries(
  Object.values(INPUTS)
    .flat()
    .filter(({ optional }) => !optional)
    .map(({ name }) => [name, name.endsWith("_AT") ? "2026-01-01T00:00:00Z" : "placeholder-0"]),
);

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  // Without a browser, the operator opens the printed address.
  spawn(command!, [...args, url], { stdio: "ignore", detached: true }).on("error", () => {});
}

/** Serves the page, and waits until the operator has opened it. Undefined after two minutes without it. */
async function openedPage(isOpened: boolean, signal: AbortSignal): Promise<PageServer | undefined> {
  const page = await PageServer.start();
  console.log(`\nOpen this address in a browser on this machine, within two minutes:\n\n  ${page.url}\n`);
  if (isOpened) openInBrowser(page.url);
  const stop = new AbortController();
  const limit = AbortSignal.any([signal, stop.signal]);
  const isBegun = await Promise.race([
    page.begun.then(() => true),
    sleep(PAGE_LIMIT, false, { signal: limit }).catch(() => false),
  ]);
  stop.abort();
  if (isBegun) return page;
  await page.close();
  return undefined;
}

async function main(): Promise<void> {
  const args = options(process.argv.slice(2));
  if (args.help) return void process.stdout.write(HELP);
  const chosen = selected(args.only);
  if (args.list) return void console.log(listed(chosen));
  const questions = args["no-page"] ? chosen.filter(({ needs }) => !needs.includes("page")) : chosen;

  const interrupted = new AbortController();
  const target = (region: string, endpoint: string | undefined) => ({
    region,
    ...(endpoint !== undefined && { endpoint }),
  });
  const targets: Record<Api, ReturnType<typeof target>> = {
    ecd: target(args["region-ecd"], args["endpoint-ecd"]),
    wuying: target(args["region-ecd"], args["endpoint-wuying"]),
    bcc: target(args["region-bcc"], args["endpoint-bcc"]),
  };
  checkTargets(targets);
  const given = process.env as Inputs;
  const environment: Environment = {
    ...{ inputs: { ...PLACEHOLDERS, ...given }, targets, signal: interrupted.signal, now: Date.now, fetch, resolves },
    sleep: (ms, ending) => sleep(ms, undefined, { signal: ending }),
  };
  if (args["dry-run"]) return dryRun(questions, environment);

  await access(args.out, constants.W_OK).catch(() => {
    throw new UsageError(`--out: given ${args.out}, which is not a folder that can be written to`);
  });
  const prompt = new Prompt();
  process.once("SIGINT", () => {
    interrupted.abort();
    prompt.close();
  });
  const asked = args["allow-changes"] ? questions : questions.filter((question) => !isChange(question));
  const inputs = await completed(asked, given, prompt);
  // Asked before the page is opened: its questions may all be open.
  const needsPage = asked.some(({ needs }) => needs.includes("page") && missingNeeds(needs, inputs).length === 0);
  const page = needsPage ? await openedPage(args.open, interrupted.signal) : undefined;

  const onOutcome = ({ question, finding, reason }: Outcome, index: number) =>
    console.log(`[${index + 1}/${questions.length}] ${question.id}: ${finding?.answer ?? `open, ${reason}`}`);
  const confirm = ({ id, asks, cost }: Question) => prompt.confirm(`\n${id}: ${asks}\nIt ${cost}. Ask it?`);
  const outcomes = await run({
    ...{ questions, confirm, onOutcome, allowsChanges: args["allow-changes"] },
    // What is typed before does not count.
    environment: {
      ...environment,
      inputs,
      page,
      signal: AbortSignal.any([interrupted.signal, AbortSignal.timeout(LIMIT)]),
    },
  });
  prompt.close();
  await page?.close();

  const live = Object.values(targets).every(({ endpoint }) => endpoint === undefined);
  const report = reportOf(outcomes, { now: Date.now(), live, inputs });
  const write = (name: string, text: string) => writeFile(join(args.out, name), text);
  await write("edgedesk-report.md", markdownOf(report));
  await write("edgedesk-report.json", `${JSON.stringify(report, null, 2)}\n`);
  await write("edgedesk-facts.json", `${JSON.stringify(factsOf(report), null, 2)}\n`);
  const answered = outcomes.filter(({ finding }) => finding).length;
  console.log(
    `\n${answered} of ${outcomes.length} questions answered: edgedesk-report.md, edgedesk-report.json, edgedesk-facts.json`,
  );
}

main().catch((error: unknown) => {
  // A stack may have parts of a request.
  console.error(error instanceof UsageError ? error.message : `edgedesk-verify failed: ${(error as Error).name}`);
  process.exitCode = 2;
});
