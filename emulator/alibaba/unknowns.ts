import { ApiError } from "../api-error.js";
import { type RawRequest, header } from "../http/raw-request.js";
import type { Unknowns } from "../unknowns.js";
import { invalid, missing, type Parameters } from "./parameters.js";
import { isAcs3 } from "./signature-acs3.js";
import { isRpc } from "./signature-rpc.js";

/** Throws for a request of a form that the settings exclude. */
export function checkForm(request: RawRequest, parameters: Parameters, unknowns: Unknowns): void {
  const empty = parameters.pairs.find(([, value]) => value === "");
  if (empty && !unknowns.emptyParameters) invalid(empty[0], "has no value");
  if (isAcs3(request)) return;
  const isGet = request.method === "GET";
  if (isRpc(parameters)) {
    if (!unknowns.rpcSignature) {
      throw new ApiError(400, "InvalidSignatureVersion", "The specified signature version is not supported.");
    }
    if (isGet && !unknowns.rpcGet) unsupportedMethod();
    return;
  }
  if (isGet && !unknowns.anonymousGet) unsupportedMethod();
  if (request.body.length > 0 && !unknowns.anonymousForm) missing("Action");
  if (header(request, "x-acs-action") === undefined && !unknowns.anonymousWithoutHeaders) missing("Action");
}

function unsupportedMethod(): never {
  throw new ApiError(403, "UnsupportedHTTPMethod", "This http method is not supported.");
}
