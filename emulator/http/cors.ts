import type { Exposure } from "../unknowns.js";
import { type RawRequest, header } from "./raw-request.js";

/** Whether preflight requests are allowed. */
export type PreflightPolicy = "allow" | "refuse";

/** The CORS headers of responses. Those of `exposed` were observed at Alibaba's gateway. */
export const CORS_HEADERS: Readonly<Record<Exposure, Readonly<Record<string, string>>>> = {
  exposed: { "access-control-allow-origin": "*", "access-control-expose-headers": "*" },
  unexposed: { "access-control-allow-origin": "*" },
  none: {},
};

/**
 * The response to a preflight request.
 *
 * @param listed the only headers to allow; undefined for all that the vendors have
 */
export function preflightResponse(request: RawRequest, policy: PreflightPolicy, listed?: readonly string[]): Response {
  if (policy === "refuse") return new Response(null, { status: 403 });
  // Lists the headers: a wildcard does not cover `authorization`.
  const allowed = (header(request, "access-control-request-headers") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => (listed ? listed.includes(name) : /^(authorization|content-type|x-acs-.+|x-bce-.+)$/.test(name)));
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS.exposed,
      "access-control-allow-methods": "GET, POST, PUT, DELETE, OPTIONS",
      "access-control-allow-headers": allowed.join(", "),
      // Not cached: the policy may change.
      "access-control-max-age": "0",
    },
  });
}
