import { type WireRequest, header } from "./raw-request.js";

/** How a gateway answers a browser's OPTIONS request. */
export type PreflightPolicy = "allow" | "refuse";

/** The headers seen on actual answers of Alibaba's gateway: any page may read them. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** What a page may read the body of, and no header but those that any page may read. */
export const UNEXPOSED: Readonly<Record<string, string>> = { "access-control-allow-origin": "*" };

/** The answer to a preflight. Without CORS headers the browser sends nothing more. */
export function answerPreflight(wire: WireRequest, policy: PreflightPolicy): Response {
  if (policy === "refuse") return new Response(null, { status: 403 });
  // No wildcard here: it would not cover authorization, and there is none for a prefix.
  const allowed = (header(wire, "access-control-request-headers") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => /^(authorization|content-type|x-acs-.+|x-bce-.+)$/.test(name));
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS,
      "access-control-allow-methods": "GET, POST, PUT, DELETE, OPTIONS",
      "access-control-allow-headers": allowed.join(", "),
      // A remembered answer would outlive a change of the policy.
      "access-control-max-age": "0",
    },
  });
}
