/** What went wrong, in a form that can be stored and that each language has a sentence for. */

import { ApiError, CallError, EdgedeskError, ValidationError } from "edgedesk/ecd";
import { DescribeRights } from "edgedesk/gateway/client";

import type { ApiName } from "./resource.js";

/** The kinds that the texts have a sentence for. */
type ProblemKind =
  | "throttled"
  | "login"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "quota"
  | "parameter"
  | "server"
  | "network"
  | "aborted"
  | "ambiguous"
  | "not-executed"
  | "key"
  | "unexpected";

export interface Problem {
  kind: ProblemKind;
  /** The vendor's or the gateway's words. */
  detail: string;
  code?: string;
  requestId?: string;
  /** Where a signature differs from the server's. */
  diagnosis?: string;
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ValidationError) return { kind: "parameter", detail: error.message, code: error.code };
  if (!(error instanceof CallError)) {
    if (error instanceof EdgedeskError) return { kind: "unexpected", detail: error.message, code: error.code };
    return { kind: "unexpected", detail: error instanceof Error ? error.message : String(error) };
  }
  const { code, message: detail, requestId } = error;
  const diagnosis = error instanceof ApiError ? error.diagnosis : undefined;
  return {
    kind: kindOf(error),
    ...{ detail, code },
    ...(requestId !== undefined && { requestId }),
    ...(diagnosis && {
      diagnosis: [diagnosis.location ?? diagnosis.cause, diagnosis.signed, diagnosis.received].join(" "),
    }),
  };
}

function kindOf({ ambiguous, code, kind }: CallError): ProblemKind {
  if (ambiguous) return "ambiguous";
  if (code === "Gateway.Unauthenticated") return "login";
  if (code === "Gateway.CredentialsRefused") return "key";
  switch (kind) {
    case "throttled":
    case "forbidden":
    case "not-found":
    case "conflict":
    case "quota":
    case "parameter":
    case "server":
    case "network":
    case "aborted":
      return kind;
    case "foreign":
      return "server";
    default:
      return "unexpected";
  }
}

/**
 * What a response tells of the signature. `none`: nothing was signed. `unknown`: the vendor may not have looked at it, or its
 * response was lost.
 */
export type SignatureVerdict = "accepted" | "refused" | "unknown" | "none";

/** The verdict of a call; `error` is undefined for a success. */
export function verdictOf(api: ApiName, operation: string, error: EdgedeskError | undefined): SignatureVerdict {
  if (api === "wuying" || operation === DescribeRights.action) return "none";
  if (error === undefined) return "accepted";
  if (!(error instanceof CallError)) return "none";
  if (error.code === "Gateway.CredentialsRefused") return "refused";
  if (error.ambiguous || !(error instanceof ApiError) || error.code === "Gateway.Unavailable") return "unknown";
  if (error.code.startsWith("Gateway.")) return "none";
  return ["throttled", "server", "foreign"].includes(error.kind) ? "unknown" : "accepted";
}
