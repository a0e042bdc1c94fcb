#!/usr/bin/env node
/** `npx edgedesk-emulator`: serves the local cloud for programs in any language. */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { Cloud } from "./cloud.js";
import { FAULT_KINDS, type FaultKind } from "./faults.js";
import { InputError } from "./input-error.js";
import { loginGuide } from "./login-guide.js";
import { createCloud } from "./index.js";
import { serveCloud } from "./server.js";
import type { Seed } from "./snapshot.js";

const HELP = `edgedesk-emulator [options]

  --port N         the port; 0 for any free port (8788)
  --host ADDRESS   the address to listen on; 0.0.0.0 within a container (127.0.0.1)
  --allow-host A   a name that requests may have in their Host header, besides localhost; can be repeated
  --seed FILE      the initial state or a snapshot, as JSON
  --transition MS  the duration of Starting and Stopping (1500)
  --desktops N     running desktops in addition to the seed's (0)
  --instances N    running instances in addition to the seed's (0)
  --cors           allow preflight requests, and CORS with Baidu's API too
  --fail A=B       the next request of operation A meets fault B; * for any request; can be repeated
  --help           print this help

Faults: ${FAULT_KINDS.join(", ")}.
`;

/** A wrong option: reported without a stack. */
class UsageError extends Error {}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "8788" },
        host: { type: "string", default: "127.0.0.1" },
        "allow-host": { type: "string", multiple: true, default: [] },
        seed: { type: "string" },
        transition: { type: "string", default: "1500" },
        desktops: { type: "string", default: "0" },
        instances: { type: "string", default: "0" },
        cors: { type: "boolean", default: false },
        fail: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(`--${name}: given ${text}, allowed is a whole number from 0 to ${most}`);
}

/** The seed of a file. */
async function readSeed(file: string): Promise<Seed> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`--seed ${file}: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text) as Seed;
  } catch (error) {
    throw new UsageError(`--seed ${file}: the file is no JSON: ${(error as Error).message}`);
  }
}

function fail(cloud: Cloud, text: string): void {
  const [, operation = "", fault = ""] = /^([^=]*)=?(.*)$/s.exec(text)!;
  try {
    cloud.fail(operation, { with: fault as FaultKind });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`--fail ${text}: ${error.message}`);
  }
}

async function main(): Promise<void> {
  const args = options(process.argv.slice(2));
  if (args.help) return void process.stdout.write(HELP);
  const cloud = createCloud({
    transitionMs: wholeNumber("transition", args.transition, 3_600_000),
    extraDesktops: wholeNumber("desktops", args.desktops, 100_000),
    extraInstances: wholeNumber("instances", args.instances, 100_000),
    preflight: args.cors ? "allow" : "refuse",
    unknowns: args.cors ? { baiduCors: "exposed" } : {},
    ...(args.seed !== undefined && { seed: await readSeed(args.seed) }),
  });
  for (const text of args.fail) fail(cloud, text);
  const { host, "allow-host": allowHosts } = args;
  const { url, close } = await serveCloud(cloud, { port: wholeNumber("port", args.port, 65_535), host, allowHosts });
  // As the first process of a container, Node would ignore them.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());
  const { ecd, bcc } = cloud.credentials;
  console.log(`${url}

endpoint of all three clients; a page at ${url}/emulator/ shows and controls the emulator. Fictitious credentials:
  ecd     ${ecd.accessKeyId}  ${ecd.accessKeySecret}  region cn-hangzhou
  bcc     ${bcc.accessKeyId}  ${bcc.secretAccessKey}  region bj

${loginGuide(url, cloud.users.list())}`);
}

main().catch((error: unknown) => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") console.error("The port is in use. Set another one with --port.");
  else if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    console.error("This host has no such address to listen on.");
  else if (error instanceof UsageError || error instanceof InputError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
});
