import type { Answer } from "../http/response.js";
import { ApiError } from "../api-error.js";
import { fromUtf8 } from "../encoding.js";
import { type JsonObject, stringify } from "../json.js";
import type { State } from "../state/state.js";
import { type WireRequest, decodeQuery } from "../http/raw-request.js";
import { authenticate } from "./authenticate.js";
import { bcc } from "./operations.js";
import { Body, parseBody } from "./parameters.js";
import { generic } from "./sample-operation.js";
import { route } from "./router.js";

/** The name of the operation that a request asks for, if there is one. */
export function baiduOperation(wire: WireRequest): string | undefined {
  return route(wire)?.entry.name;
}

/** What a request gave to an operation: in the path, the query and the body. */
export function baiduParameters(wire: WireRequest): Record<string, unknown> | undefined {
  const found = route(wire);
  if (!found) return undefined;
  const parameters = new Set(found.entry.request.map(({ name }) => name));
  const items = decodeQuery(wire.query).filter(([name]) => parameters.has(name));
  return { ...found.path, ...Object.fromEntries(items), ...parseBody(wire.body) };
}

/** Answers Baidu Cloud Compute, as Baidu's gateway does. */
export async function answerBaidu(wire: WireRequest, state: State, now: number): Promise<Answer> {
  const requestId = crypto.randomUUID();
  try {
    return await perform(wire, state, now, requestId);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, message } = error;
    return toAnswer(status, requestId, { requestId, code, message });
  }
}

async function perform(wire: WireRequest, state: State, now: number, requestId: string): Promise<Answer> {
  const accessKeyId = await authenticate(wire, state, now);
  const found = route(wire);
  if (!found) throw unknownUri(wire.path);
  const query = new Map(decodeQuery(wire.query));
  const behaviour = bcc[found.entry.name] ?? generic(found.entry);
  const call = { path: found.path, query, body: new Body(wire.body), state, now };
  const run = () => toAnswer(200, requestId, behaviour(call));

  const token = query.get("clientToken");
  if (!token) return run();
  // In the URL or not, the authorization is new each time.
  const sameQuery = [...query].filter(([name]) => name.toLowerCase() !== "authorization").sort();
  return state.clientTokens.once(
    `${accessKeyId} ${token}`,
    stringify([wire.method, wire.path, sameQuery, fromUtf8(wire.body)]),
    now,
    () =>
      new ApiError(
        403,
        "IdempotentParameterMismatch",
        "The request uses the same client token as a previous, but non-identical request.",
      ),
    run,
  );
}

function unknownUri(path: string): ApiError {
  return /^\/(v[123](\/|$)|$)/.test(path)
    ? new ApiError(404, "InvalidURI", "Could not parse the specified URI.")
    : new ApiError(404, "InvalidVersion", "The API version specified was invalid.");
}

function toAnswer(status: number, requestId: string, body: JsonObject | undefined): Answer {
  return {
    status,
    headers: {
      "content-type": "application/json;charset=UTF-8",
      "x-bce-request-id": requestId,
    },
    // Some operations are documented to repeat it in the body.
    body: body === undefined ? "" : stringify("requestId" in body ? { ...body, requestId } : body),
  };
}
