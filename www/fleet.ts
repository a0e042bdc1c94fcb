/** The jobs of a Worker of `examples/fleet`, for the panel: the server has the token, and passes requests that read. */

import { isSame } from "./gateway.js";

/** A Worker of `examples/fleet`. */
export interface Fleet {
  /** Its address: `https://edgedesk-fleet.example.workers.dev`. */
  url: string;
  /** Its `PANEL_TOKEN`, which allows reading only. */
  token: string;
}

type Handler = (request: Request) => Promise<Response>;

/** The Worker that `FLEET_URL` and `FLEET_PANEL_TOKEN` name; undefined without both. */
export function environmentFleet(env: Readonly<Record<string, string | undefined>>): Fleet | undefined {
  const { FLEET_URL: url, FLEET_PANEL_TOKEN: token } = env;
  return url && token ? { url: url.replace(/\/+$/, ""), token } : undefined;
}

/** What the page may ask: the list of jobs, and the details of one. */
const PATHS = /^\/panel\/fleet(\/jobs(?:\/[\w-]+\/details)?)$/;

/**
 * Handles requests below `/panel/fleet/`.
 *
 * @param pageToken The token that the page's requests have to have; undefined for none.
 */
export function withFleet({ url, token }: Fleet, pageToken: string | undefined, next: Handler): Handler {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const [, path] = PATHS.exec(pathname) ?? [];
    if (path === undefined || request.method !== "GET") return next(request);
    const given = request.headers.get("authorization") ?? "";
    if (pageToken !== undefined && !isSame(given, `Bearer ${pageToken}`)) {
      return Response.json({ code: "Unauthorized" }, { status: 401 });
    }
    try {
      const answer = await fetch(`${url}/v1${path}${search}`, {
        headers: { authorization: `Bearer ${token}` },
        redirect: "error",
        signal: AbortSignal.timeout(20_000),
      });
      const headers = { "content-type": "application/json", "cache-control": "no-store" };
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
    } catch {
      return Response.json({ code: "FleetUnreachable" }, { status: 502 });
    }
  };
}
