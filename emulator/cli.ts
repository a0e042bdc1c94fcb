/** `npm run emulator`: serves the local cloud for programs in any language. */

import { parseArgs } from "node:util";

import { Cloud } from "./cloud.js";
import { withControl } from "./control.js";
import { FAULT_KINDS, type FaultKind } from "./faults.js";
import { InputError } from "./input-error.js";
import { loginGuide } from "./login-guide.js";
import { seed } from "./seed.js";
import { serve } from "./serve.js";

const HELP = `npm run emulator -- [options]

  --port N         the port on 127.0.0.1; 0 for any free port (8788)
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
  const cloud = new Cloud({
    transitionMs: wholeNumber("transition", args.transition, 3_600_000),
    extraDesktops: wholeNumber("desktops", args.desktops, 100_000),
    extraInstances: wholeNumber("instances", args.instances, 100_000),
    preflight: args.cors ? "allow" : "refuse",
    bccCors: args.cors,
  });
  for (const text of args.fail) fail(cloud, text);
  const { url } = await serve(withControl(cloud), { port: wholeNumber("port", args.port, 65_535) });
  console.log(`${url}

endpoint of all three clients. Fictitious credentials:
  ecd     ${seed.ecd.accessKeyId}  ${seed.ecd.accessKeySecret}  region ${seed.ecd.region}
  bcc     ${seed.bcc.accessKeyId}  ${seed.bcc.secretAccessKey}  region ${seed.bcc.region}

${loginGuide(url)}`);
}

main().catch((error: unknown) => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") console.error("The port is in use. Set another one with --port.");
  else if (error instanceof UsageError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
});
