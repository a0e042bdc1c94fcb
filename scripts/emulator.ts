/**
 * The emulator for tests that run outside this process: prints its address, and fails on purpose when it is asked to:
 * `POST /emulator/faults` with kinds divided by commas; `POST /emulator/reset`. Ends with its standard input.
 */

import { Cloud } from "../emulator/cloud.js";
import { type FaultKind, inTurn } from "../emulator/faults.js";
import { serve } from "../emulator/serve.js";

const cloud = new Cloud({ preflight: "allow", bccCors: true, transitionMs: 300 });

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const done = (): Response => new Response(null, { status: 204, headers: { "access-control-allow-origin": "*" } });
  if (pathname === "/emulator/reset") {
    cloud.reset();
    cloud.faults = undefined;
    return done();
  }
  if (pathname === "/emulator/faults") {
    const kinds = (await request.text()).split(",").map((kind) => (kind ? (kind as FaultKind) : undefined));
    cloud.faults = inTurn(...kinds.map((kind) => kind && { kind, delayMs: 1500 }));
    return done();
  }
  return cloud.fetch(request);
}

const { url } = await serve(handle);
console.log(url);
process.stdin.resume().on("end", () => process.exit());
