/** Calls the vendor, and turns failures into responses that show neither the gateway's key nor what it signed. */

import { ApiError, CallError, ValidationError } from "../errors.js";
import { isInstance } from "../safe-error.js";
import { exactJson } from "./json.js";
import { Refusal } from "./refusal.js";

/** The vendor's response to a call, as the gateway passes it on. */
export interface UpstreamResponse {
  status: number;
  body: string;
  code?: string;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
}

/** Kinds of failures that are about the gateway's own identity and clock. Their messages quote what was signed. */
const OWN_KINDS = ["credentials", "expired-credentials", "signature", "nonce", "clock"];

/**
 * Calls the vendor.
 *
 * @throws {Refusal} The vendor was not asked, did not respond, or does not accept the gateway's credentials.
 */
export async function callVendor(send: () => Promise<object>): Promise<UpstreamResponse> {
  try {
    const result = await send();
    return { status: 200, body: exactJson(result), requestId: requestIdOf(result) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): UpstreamResponse {
  if (isInstance(error, ValidationError)) throw new Refusal("InvalidRequest", error.message);
  if (!isInstance(error, CallError)) throw new Refusal("Failed", "The gateway's client cannot make the call.");
  if (error.ambiguous) throw new Refusal("NoResponse", "The operation may have been executed.");
  if (!isInstance(error, ApiError)) throw new Refusal("Unavailable", "The vendor did not respond.");
  if (OWN_KINDS.includes(error.kind)) {
    throw new Refusal("CredentialsRefused", "The vendor does not accept the gateway's own credentials or clock.");
  }
  const { status, code, message, requestId, retryAfter } = error;
  const body = exactJson({ Code: code, Message: message, RequestId: requestId });
  return { status, body, code, requestId, retryAfter };
}

function requestIdOf(result: object): string | undefined {
  const { RequestId, requestId } = result as Record<string, unknown>;
  const id = RequestId ?? requestId;
  return typeof id === "string" ? id : undefined;
}
