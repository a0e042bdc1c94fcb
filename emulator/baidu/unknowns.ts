import { ApiError } from "../api-error.js";
import { type RawRequest, header } from "../http/raw-request.js";
import type { State } from "../state/state.js";

/** Throws for a request of a form that the settings exclude. */
export function checkForm(request: RawRequest, { unknowns }: State): void {
  const authorization = header(request, "authorization");
  if (authorization === undefined && !unknowns.bceInQuery) {
    throw new ApiError(403, "AccessDenied", "Access denied: the request is not signed.");
  }
  const list = authorization?.split("/")[4];
  if (list === "" && !unknowns.bceDefaultSet) invalidAuthorization("the list of signed headers is empty");
  if (list === "host" && !unknowns.bceHostOnly) invalidAuthorization("x-bce-date is not signed");
  if (authorization !== undefined && header(request, "x-bce-date") === undefined && !unknowns.bceWithoutDate) {
    throw new ApiError(400, "InvalidHTTPRequest", "The header x-bce-date is missing.");
  }
  for (const item of request.query.split("&").filter(Boolean)) {
    const form = /^[^=]+=$/.test(item) ? "equals" : item.includes("=") ? undefined : "bare";
    if (form && !["both", form].includes(unknowns.bceBareKeys)) {
      throw new ApiError(404, "InvalidURI", "Could not parse the specified URI.");
    }
    if (form === "equals" && !unknowns.emptyParameters) {
      throw new ApiError(400, "InvalidHTTPRequest", "A parameter of the query has no value.");
    }
  }
}

/** Throws for a request whose signature was received before, where the settings exclude that. */
export function checkReplay(signature: string, { unknowns, nonces }: State, now: number): void {
  if (unknowns.bceReplays) return;
  const key = `bce ${signature}`;
  if (nonces.get(key, now)) throw new ApiError(403, "AccessDenied", "Access denied: the request was received before.");
  nonces.set(key, true, now);
}

function invalidAuthorization(reason: string): never {
  throw new ApiError(400, "InvalidHTTPAuthHeader", `The HTTP authorization header is invalid: ${reason}.`);
}
