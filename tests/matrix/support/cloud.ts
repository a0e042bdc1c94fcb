import { Cloud } from "../../../emulator/cloud.js";
import { seed } from "../../../emulator/seed.js";
import { type Served, serve } from "../../../emulator/serve.js";

/** The seed for the suite as JSON, because some runtimes cannot import the emulator. */
const { accessKeyId, accessKeySecret, sts, desktopIds } = seed.ecd;
const known = JSON.stringify({
  ecd: { region: seed.ecd.region, credentials: { accessKeyId, accessKeySecret }, sts, desktopIds },
  wuying: { ...seed.wuying, tenantId: String(seed.wuying.tenantId) },
  bcc: {
    region: seed.bcc.region,
    credentials: { accessKeyId: seed.bcc.accessKeyId, secretAccessKey: seed.bcc.secretAccessKey },
    instanceIds: seed.bcc.instanceIds,
  },
});

/**
 * Serves a cloud in its initial state, with CORS for any origin. `/matrix/` has the seed, and an address that never
 * responds.
 */
export async function serveCloud(): Promise<Served> {
  const cloud = new Cloud({ transitionMs: 0, unknowns: { baiduCors: "exposed" }, preflight: "allow" });
  return serve(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/matrix/seed") return new Response(known, { headers: { "access-control-allow-origin": "*" } });
    if (pathname.startsWith("/matrix/silent")) return new Promise(() => {});
    return cloud.fetch(request);
  });
}
