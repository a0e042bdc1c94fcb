import { ApiError } from "../api-error.js";
import type { Gateway } from "../gateway.js";
import type { RawRequest } from "../http/raw-request.js";
import type { HttpResponse } from "../http/response.js";
import { type JsonObject, stringify } from "../json.js";
import type { State } from "../state/state.js";
import { authenticate, authenticateUser } from "./authenticate.js";
import { executeDue } from "./due.js";
import { Parameters, invalid } from "./parameters.js";
import { actionOf, entryOf, route } from "./router.js";
import { checkForm } from "./unknowns.js";
import { unflatten } from "./unflatten.js";

/** Alibaba's gateway, for both versions of Elastic Desktop Service. */
export const alibabaGateway: Gateway = {
  exposure: ({ alibabaCors }) => alibabaCors,

  faultErrors: {
    throttled: (retryAfterMs) => ({
      status: 400,
      code: "Throttling.User",
      details: { headers: retryAfterMs === undefined ? {} : { "x-acs-retry-after": String(retryAfterMs) } },
    }),
    clockSkewed: { status: 400, code: "InvalidTimeStamp.Expired" },
    tokenExpired: { status: 400, code: "InvalidSecurityToken.Expired" },
    forbidden(operation) {
      const AccessDeniedDetail = {
        AuthAction: `ecd:${operation}`,
        NoPermissionType: "ImplicitDeny",
        PolicyType: "AccountLevelIdentityBasedPolicy",
      };
      return { status: 403, code: "NoPermission", details: { members: { AccessDeniedDetail } } };
    },
  },

  accepts: ({ path }) => path === "/",

  operationName: (request) => actionOf(request, Parameters.of(request)),

  parameters(request) {
    const parameters = Parameters.of(request);
    const entry = entryOf(request, parameters);
    return entry && unflatten(entry.request, parameters.pairs);
  },

  respond: execute,

  errorResponse({ status, code, message, details }, { host }) {
    const RequestId = newRequestId();
    const Recommend = `https://api.aliyun.com/troubleshoot?q=${code}&product=ecd&requestId=${RequestId}`;
    const body = { RequestId, HostId: host, Code: code, Message: message, Recommend, ...details.members };
    return toResponse(status, body, details.headers);
  },
};

async function execute(request: RawRequest, state: State, now: number): Promise<HttpResponse> {
  if (request.method !== "GET" && request.method !== "POST") {
    throw new ApiError(403, "UnsupportedHTTPMethod", "This http method is not supported.");
  }
  executeDue(state, now);
  const parameters = Parameters.of(request);
  checkForm(request, parameters, state.unknowns);
  const { name, operation, allowsAnonymous } = route(request, parameters);
  const accessKeyId = await authenticate(request, parameters, state, now, allowsAnonymous);
  for (const parameter of operation.required) parameters.required(parameter);

  const context = { parameters, state, now };
  const RequestId = newRequestId();
  let run: () => JsonObject | Promise<JsonObject>;
  let caller = accessKeyId;
  if (operation.identity === undefined) {
    run = () => operation.run(context);
    caller ??= parameters.text("ClientId");
  } else {
    const session = authenticateUser(parameters, operation.identity === "LoginToken or SessionToken", state, now);
    run = () => operation.run({ ...context, session });
    caller ??= session.account.user.endUserId;
  }
  const respond = async () => toResponse(200, { ...(await run()), RequestId });
  const token = clientToken(parameters);
  if (token === undefined || !state.unknowns.clientTokens) return respond();
  return state.clientTokens.once(`${caller} ${name} ${token}`, repeatedPart(parameters), now, mismatch, respond);
}

function clientToken(parameters: Parameters): string | undefined {
  const token = parameters.text("ClientToken");
  if (token !== undefined && !/^[\x20-\x7e]{1,64}$/.test(token)) {
    invalid("ClientToken", "takes up to 64 printable ASCII characters");
  }
  return token;
}

/** Parameters that may differ in a repeated call: those of the signature, and refreshed tokens. */
const VARIABLE_PARAMETERS: ReadonlySet<string> = new Set([
  "Timestamp",
  "Signature",
  "SignatureNonce",
  "SignatureMethod",
  "SignatureVersion",
  "SecurityToken",
  "Format",
  "LoginToken",
  "SessionToken",
]);

function repeatedPart(parameters: Parameters): string {
  return stringify(parameters.pairs.filter(([name]) => !VARIABLE_PARAMETERS.has(name)).sort());
}

function mismatch(): ApiError {
  return new ApiError(
    400,
    "IdempotentParameterMismatch",
    "The request uses the same client token as a previous, but non-identical request.",
  );
}

function newRequestId(): string {
  return crypto.randomUUID().toUpperCase();
}

function toResponse(
  status: number,
  body: JsonObject & { readonly RequestId: string },
  headers?: Readonly<Record<string, string>>,
): HttpResponse {
  return {
    status,
    headers: {
      "content-type": "application/json;charset=utf-8",
      "x-acs-request-id": body.RequestId,
      "x-acs-trace-id": crypto.randomUUID().replaceAll("-", ""),
      ...headers,
    },
    body: stringify(body),
  };
}
