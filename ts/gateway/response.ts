/** Responses of the gateway itself. */

import type { AuditEntry } from "./audit.js";
import { refusalOf } from "./refusal.js";

/** The response to a refused call. Adds the refusal to the audit entry. */
export function respondRefused(error: unknown, headers: Headers, entry: AuditEntry): Response {
  const refusal = refusalOf(error);
  const { status, code, fullCode } = refusal;
  Object.assign(entry, { outcome: code === "NoResponse" ? "unknown" : "refused", status, code: fullCode });
  for (const [name, value] of Object.entries(refusal.headers)) headers.set(name, value);
  return jsonResponse(status, JSON.stringify(refusal), headers);
}

export function jsonResponse(status: number, body: string, headers: Headers): Response {
  headers.set("content-type", "application/json");
  return new Response(body, { status, headers });
}
