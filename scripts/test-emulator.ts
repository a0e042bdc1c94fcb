/**
 * The emulator for tests in other processes. Prints its address, and exits when its standard input ends.
 *
 * `POST /emulator/faults` injects faults, separated by commas; `POST /emulator/responses` sets the next responses;
 * `POST /emulator/reset` restores the seed. The other paths of the control API are open to pages of any origin.
 */

import { gzipSync } from "node:zlib";

import { Cloud } from "../emulator/cloud.js";
import { withControl } from "../emulator/control.js";
import { CORS_HEADERS } from "../emulator/http/cors.js";
import type { FaultKind } from "../emulator/faults.js";
import { serve } from "../emulator/serve.js";

const cloud = new Cloud({ preflight: "allow", unknowns: { baiduCors: "exposed" }, transitionMs: 300 });
const control = withControl(cloud);

/** A fixed response. `times` repeats its body. */
interface Canned {
  status: number;
  body?: string;
  times?: number;
  gzip?: boolean;
  headers?: Record<string, string>;
}

let canned: Canned[] = [];

function responseOf({ status, body, times = 1, gzip = false, headers }: Canned): Response {
  const text = body?.repeat(times) ?? null;
  return new Response(gzip ? gzipSync(text ?? "") : text, {
    status,
    headers: { ...CORS_HEADERS.exposed, ...(gzip && { "content-encoding": "gzip" }), ...headers },
  });
}

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const done = (): Response => new Response(null, { status: 204, headers: { "access-control-allow-origin": "*" } });
  if (pathname === "/emulator/reset") {
    cloud.reset();
    canned = [];
    return done();
  }
  if (pathname === "/emulator/responses") {
    canned = (await request.json()) as Canned[];
    return done();
  }
  if (pathname === "/emulator/faults") {
    const kinds = (await request.text()).split(",").filter((kind) => kind !== "");
    cloud.recover();
    for (const kind of kinds) cloud.fail("*", { with: { kind: kind as FaultKind, delayMs: 1500 } });
    return done();
  }
  const next = request.method === "OPTIONS" ? undefined : canned.shift();
  if (next) return responseOf(next);
  const response = await control(request);
  if (pathname.startsWith("/emulator/")) response.headers.set("access-control-allow-origin", "*");
  return response;
}

const { url } = await serve(handle);
console.log(url);
process.stdin.resume().on("end", () => process.exit());
