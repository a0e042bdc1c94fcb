import type { Answer } from "../http/response.js";
import { ApiError } from "../api-error.js";
import { ecdEntries } from "../catalogue.js";
import { type JsonObject, stringify } from "../json.js";
import type { State } from "../state/state.js";
import { type WireRequest, header } from "../http/raw-request.js";
import { isAcs3, readAcs3 } from "./signature-acs3.js";
import { admin } from "./operations-admin.js";
import { authenticate, checkTimestamp, useNonce } from "./authenticate.js";
import { enduser } from "./operations-enduser.js";
import { genericOperation } from "./sample-operation.js";
import type { Operation, Operations, UserOperation } from "./operation.js";
import { Parameters, invalid, missing } from "./parameters.js";
import { isRpc, readRpc } from "./signature-rpc.js";
import { type Tree, treeOf } from "./unflatten.js";

interface Api {
  readonly operations: Operations;
  readonly anonymous: boolean;
}

const apis: Readonly<Record<string, Api>> = {
  "2020-09-30": { operations: admin, anonymous: false },
  "2020-10-02": { operations: enduser, anonymous: true },
};

/** The name of the operation that a request asks for, whether or not it exists. */
export function alibabaOperation(wire: WireRequest): string | undefined {
  return Parameters.of(wire).text("Action") ?? header(wire, "x-acs-action");
}

/** What a request gave to a catalogued operation, as a tree again. */
export function alibabaParameters(wire: WireRequest): Record<string, Tree> | undefined {
  const parameters = Parameters.of(wire);
  const version = parameters.text("Version") ?? header(wire, "x-acs-version") ?? "";
  const entry = lookUp(lookUp(ecdEntries, version) ?? {}, alibabaOperation(wire) ?? "");
  return entry && treeOf(entry, parameters.pairs);
}

/** Answers both versions of Elastic Desktop Service, as Alibaba's gateway does. */
export async function answerAlibaba(wire: WireRequest, state: State, now: number): Promise<Answer> {
  const requestId = crypto.randomUUID().toUpperCase();
  try {
    return await perform(wire, state, now, requestId);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return toAnswer(error.status, {
      RequestId: requestId,
      HostId: wire.host,
      Code: error.code,
      Message: error.message,
      Recommend: `https://api.aliyun.com/troubleshoot?q=${error.code}&product=ecd&requestId=${requestId}`,
    });
  }
}

async function perform(wire: WireRequest, state: State, now: number, RequestId: string): Promise<Answer> {
  if (wire.method !== "GET" && wire.method !== "POST") {
    throw new ApiError(403, "UnsupportedHTTPMethod", "This http method is not supported.");
  }
  const parameters = Parameters.of(wire);
  const { name, operation, anonymous } = findOperation(wire, parameters);
  const accessKeyId = await identifyCaller(wire, parameters, state, now, anonymous);
  for (const parameter of operation.required) parameters.required(parameter);

  const call = { parameters, state, now };
  if (operation.identity === undefined) {
    return toAnswer(200, { ...operation.answer(call), RequestId });
  }
  const session = state.sessions.identify(parameters, operation.identity === "LoginToken or SessionToken", now);
  const run = () => toAnswer(200, { ...operation.answer({ ...call, session }), RequestId });
  const token = clientToken(parameters);
  return token === undefined
    ? run()
    : state.clientTokens.once(
        `${accessKeyId ?? session.user.endUserId} ${name} ${token}`,
        sameRequest(parameters),
        now,
        mismatch,
        run,
      );
}

function findOperation(wire: WireRequest, parameters: Parameters) {
  const version = parameters.text("Version") ?? header(wire, "x-acs-version") ?? missing("Version");
  const name = parameters.text("Action") ?? header(wire, "x-acs-action") ?? missing("Action");
  const api = lookUp(apis, version);
  if (!api) {
    throw new ApiError(400, "InvalidVersion", "Specified parameter Version is not valid.");
  }
  const operation: Operation | UserOperation | undefined =
    lookUp(api.operations, name) ?? genericOperation(version, name);
  if (!operation) {
    throw new ApiError(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
  }
  return { name, operation, anonymous: api.anonymous };
}

// A table is an object, which also has members that nobody put there.
function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The access key that signed, or nothing for a call that does not need one. */
async function identifyCaller(
  wire: WireRequest,
  parameters: Parameters,
  state: State,
  now: number,
  anonymous: boolean,
): Promise<string | undefined> {
  if (isAcs3(wire) || isRpc(parameters)) {
    const claim = isAcs3(wire) ? readAcs3(wire) : readRpc(wire, parameters);
    await authenticate(claim, state, now);
    return claim.accessKeyId;
  }
  if (!anonymous) missing("AccessKeyId");
  // Whether the vendor checks these two on anonymous calls is not known. SDKs send them fresh.
  const timestamp = parameters.text("Timestamp") ?? header(wire, "x-acs-date");
  const nonce = parameters.text("SignatureNonce") ?? header(wire, "x-acs-signature-nonce");
  if (timestamp !== undefined) checkTimestamp(timestamp, now);
  if (nonce !== undefined) useNonce(`anonymous ${nonce}`, state, now);
  return undefined;
}

function clientToken(parameters: Parameters): string | undefined {
  const token = parameters.text("ClientToken");
  if (token !== undefined && !/^[\x20-\x7e]{1,64}$/.test(token)) {
    invalid("ClientToken", "takes up to 64 printable ASCII characters");
  }
  return token;
}

/** What a repeated call may change: its signature, and tokens that were refreshed meanwhile. */
const volatile = new Set([
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

function sameRequest(parameters: Parameters): string {
  return stringify(parameters.pairs.filter(([name]) => !volatile.has(name)).sort());
}

function mismatch(): ApiError {
  return new ApiError(
    400,
    "IdempotentParameterMismatch",
    "The request uses the same client token as a previous, but non-identical request.",
  );
}

function toAnswer(status: number, body: JsonObject & { readonly RequestId: string }): Answer {
  return {
    status,
    headers: {
      "content-type": "application/json;charset=utf-8",
      "x-acs-request-id": body.RequestId,
      "x-acs-trace-id": crypto.randomUUID().replaceAll("-", ""),
    },
    body: stringify(body),
  };
}
