import { ApiError } from "../api-error.js";
import { fromUtf8 } from "../encoding.js";
import type { Gateway } from "../gateway.js";
import { type RawRequest, decodeQuery, header } from "../http/raw-request.js";
import type { HttpResponse } from "../http/response.js";
import { type JsonObject, stringify } from "../json.js";
import type { State } from "../state/state.js";
import { authenticate } from "./authenticate.js";
import { executeDue } from "./due.js";
import { badRequest } from "./errors.js";
import { operations } from "./operations.js";
import { JsonBody, parseBody } from "./parameters.js";
import { route } from "./router.js";
import { sampleOperation } from "./sample-operation.js";

/** Baidu's gateway, for Baidu Cloud Compute. */
export const baiduGateway: Gateway = {
  exposure: ({ baiduCors }) => baiduCors,

  faultErrors: {
    throttled(retryAfterMs) {
      const headers = retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1000)) };
      return { status: 429, code: "TooManyRequests", details: { headers } };
    },
    clockSkewed: { status: 400, code: "RequestExpired" },
    tokenExpired: { status: 403, code: "AccessDenied" },
    forbidden: () => ({ status: 403, code: "AccessDenied" }),
  },

  // Operations on the root path are recognised by their headers.
  accepts: (request) =>
    request.path !== "/" ||
    (header(request, "authorization")?.startsWith("bce-auth-") ?? false) ||
    request.headers.some(([name]) => name.startsWith("x-bce-")),

  operationName: (request) => route(request)?.entry.name,

  parameters(request) {
    const found = route(request);
    if (!found) return undefined;
    const names = new Set(found.entry.request.map(({ name }) => name));
    const query = decodeQuery(request.query).filter(([name]) => names.has(name));
    return { ...found.path, ...Object.fromEntries(query), ...parseBody(request.body) };
  },

  respond: execute,

  errorResponse({ status, code, message, details }) {
    const requestId = crypto.randomUUID();
    return toResponse(status, requestId, { requestId, code, message, ...details.members }, details.headers);
  },
};

async function execute(request: RawRequest, state: State, now: number): Promise<HttpResponse> {
  const key = await authenticate(request, state, now);
  const found = route(request);
  if (!found) throw unknownUri(request.path);
  const query = new Map(decodeQuery(request.query));
  const operation = operations[found.entry.name] ?? sampleOperation(found.entry);
  const context = { path: found.path, query, body: new JsonBody(parseBody(request.body)), key, state, now };
  executeDue(state, now);
  const run = async () => toResponse(200, crypto.randomUUID(), await operation(context));

  const token = query.get("clientToken");
  if (!token || !state.unknowns.clientTokens) return run();
  if (!/^[\x20-\x7e]{1,64}$/.test(token)) badRequest("clientToken has to be at most 64 characters of ASCII.");
  return state.clientTokens.once(`${key.id} ${token}`, repeatedPart(request), now, mismatch, run);
}

/** The request without its signature. */
function repeatedPart(request: RawRequest): string {
  const query = new Map(decodeQuery(request.query));
  const unsigned = [...query].filter(([name]) => name.toLowerCase() !== "authorization").sort();
  return stringify([request.method, request.path, unsigned, fromUtf8(request.body)]);
}

function mismatch(): ApiError {
  return new ApiError(
    403,
    "IdempotentParameterMismatch",
    "The request uses the same client token as a previous, but non-identical request.",
  );
}

function unknownUri(path: string): ApiError {
  return /^\/(v[123](\/|$)|$)/.test(path)
    ? new ApiError(404, "InvalidURI", "Could not parse the specified URI.").because({
        sentence: "No operation of the catalogue has this method, path and query.",
        received: path,
      })
    : new ApiError(404, "InvalidVersion", "The API version specified was invalid.");
}

function toResponse(
  status: number,
  requestId: string,
  body: JsonObject | undefined,
  headers?: Readonly<Record<string, string>>,
): HttpResponse {
  return {
    status,
    headers: {
      "content-type": "application/json;charset=UTF-8",
      "x-bce-request-id": requestId,
      ...headers,
    },
    // Some operations are documented to repeat the id in the body.
    body: body === undefined ? "" : stringify("requestId" in body ? { ...body, requestId } : body),
  };
}
