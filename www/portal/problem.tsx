/** What went wrong, as a sentence that says what to do. */

import { CallError, EdgedeskError, TaskError, WaitError } from "edgedesk/wuying";
import type { Refusal } from "edgedesk/wuying/login";

import { Alert } from "../shared/controls.js";
import { t, type Texts } from "./texts.js";

/** The sentence of a failure, and what the vendor's support asks for. */
export function Problem({ error }: { error: unknown }) {
  const { errors, details } = t();
  const support = supportDetails(error);
  return (
    <Alert>
      {errors[kindOf(error)]}
      {support && (
        <details>
          <summary>{details}</summary>
          <code>{support}</code>
        </details>
      )}
    </Alert>
  );
}

/** The sentence of a refusal; `isChange` if it is of a change of the password. */
export function Refused({ refusal: { kind, error }, isChange = false }: { refusal: Refusal; isChange?: boolean }) {
  const { errors, details } = t();
  return (
    <Alert>
      {errors[isChange && kind === "wrong-password" ? "old-password" : kind]}
      {kind === "other" && (
        <details>
          <summary>{details}</summary>
          <code>{supportDetails(error)}</code>
        </details>
      )}
    </Alert>
  );
}

function kindOf(error: unknown): keyof Texts["errors"] {
  if (error instanceof TaskError) return "ticket";
  if (error instanceof WaitError) {
    return error.reason === "not-found" ? "not-found" : error.reason === "timeout" ? "timeout" : "conflict";
  }
  if (error instanceof CallError) {
    // Whether a token was refreshed or a code was sent, the user need not look for.
    if (error.ambiguous && error.operation.endsWith("Desktops")) return "ambiguous";
    switch (error.kind) {
      case "network":
      case "server":
      case "throttled":
      case "forbidden":
      case "not-found":
      case "conflict":
      case "wrong-password":
      case "wrong-code":
        return error.kind;
      case "foreign":
        return "server";
      default:
        return "other";
    }
  }
  if (error instanceof EdgedeskError && error.operation === "loadWebSdk") return "sdk";
  return "unexpected";
}

function supportDetails(error: unknown): string | undefined {
  if (!(error instanceof EdgedeskError)) return undefined;
  const requestId = error instanceof CallError ? error.requestId : undefined;
  return [error.code, error.message, requestId].filter(Boolean).join(" · ");
}
