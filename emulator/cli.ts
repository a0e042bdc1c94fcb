/** `npm run emulator`: the local cloud alone, for one's own programs and for other languages. */

import { parseArgs } from "node:util";

import { Cloud } from "./cloud.js";
import { FAULT_KINDS, type FaultKind, inTurn } from "./faults.js";
import { seed } from "./seed.js";
import { serve } from "./serve.js";

const HELP = `npm run emulator -- [options]

  --port N         the port on 127.0.0.1; 0 for any that is free (8788)
  --transition MS  how long Starting and Stopping last (1500)
  --desktops N     running desktops beside the seed's (0)
  --instances N    running instances beside the seed's (0)
  --cors           answer preflights, and pages with Baidu's API too
  --faults A,B     what goes wrong with the first requests, one fault or none each
  --help           this

Faults: ${FAULT_KINDS.join(", ")}.
`;

/** A misuse of the command: one sentence, and no stack. */
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
        faults: { type: "string", default: "" },
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

function faults(text: string): (FaultKind | undefined)[] {
  const kinds = text === "" ? [] : text.split(",");
  const unknown = kinds.filter((kind) => kind !== "none" && !FAULT_KINDS.includes(kind as FaultKind));
  if (unknown.length > 0) throw new UsageError(`--faults: there is no ${unknown.join(", ")}; see --help`);
  return kinds.map((kind) => (kind === "none" ? undefined : (kind as FaultKind)));
}

async function main(): Promise<void> {
  const given = options(process.argv.slice(2));
  if (given.help) return void process.stdout.write(HELP);
  const cloud = new Cloud({
    transitionMs: wholeNumber("transition", given.transition, 3_600_000),
    extraDesktops: wholeNumber("desktops", given.desktops, 100_000),
    extraInstances: wholeNumber("instances", given.instances, 100_000),
    preflight: given.cors ? "allow" : "refuse",
    bccCors: given.cors,
    faults: inTurn(...faults(given.faults)),
  });
  const { url } = await serve(cloud.fetch, { port: wholeNumber("port", given.port, 65_535) });
  console.log(`${url}

endpoint of all three clients. Made-up credentials:
  ecd     ${seed.ecd.accessKeyId}  ${seed.ecd.accessKeySecret}  region ${seed.ecd.region}
  wuying  ${seed.wuying.user.endUserId}  ${seed.wuying.user.password}  office site ${seed.wuying.user.officeSiteId}
  bcc     ${seed.bcc.accessKeyId}  ${seed.bcc.secretAccessKey}  region ${seed.bcc.region}`);
}

main().catch((error: unknown) => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") console.error("The port is taken: choose another with --port.");
  else if (error instanceof UsageError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
});
