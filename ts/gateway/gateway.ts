/** The gateway: authenticates, checks each call against the rules, and signs it with a key that pages never see. */

import type { Api } from "../boundary/core.js";
import type { Client } from "../client.js";
import { toHex } from "../hex.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { ownProperties } from "../own-properties.js";
import { SERVICES } from "../service.js";
import { admit } from "./admission.js";
import type { AuditEntry } from "./audit.js";
import { type BodyLimits, readJson } from "./body.js";
import { preflightHeaders } from "./cors.js";
import {
  type Checked,
  checkOptions,
  createHandler,
  type Exchange,
  type FetchFunction,
  type HandlerOptions,
  refuse,
} from "./handler.js";
import { memoryLimit, takeCall } from "./limit.js";
import { Refusal, refusalOf } from "./refusal.js";
import { jsonResponse } from "./response.js";
import { DescribeRights, type DescribeRightsRequest, type Explanation, MAX_QUESTIONS } from "./rights.js";
import { type Allow, type AllowedOperation, type CompiledRule, type Principal, Rules } from "./rules.js";
import { membersOf } from "./schema.js";
import { callVendor, type UpstreamResponse } from "./upstream.js";

/** A cloud that the gateway signs for. */
export interface Cloud<A extends Api, Env> {
  /** Creates the client, once for each `env`. Its options are those of all calls. */
  client: (env: Env) => Client<A>;
  /** The regions that calls may name; the first is the default. */
  regions: readonly [string, ...string[]];
}

/** Options of {@link createGateway}. Requests without an origin are not of another site's page, and are allowed. */
export interface GatewayOptions<P extends Principal, Env> extends HandlerOptions<P, Env> {
  /** The clouds, by the name of their entry. */
  clouds: { readonly [A in Api]?: Cloud<A, Env> };
  /** The allowed operations. Everything else is refused. */
  allow: (on: Allow<P>) => readonly AllowedOperation<P>[];
}

/** A gateway, in the form of a Worker's default export. */
export interface Gateway<P extends Principal, Env> {
  /** Handles a request. Never rejects. */
  fetch: FetchFunction<Env>;
  /**
   * Says whether a call would be allowed, and if not, why. Limits are not counted. Without `parameters`, only whether the
   * operation has a rule.
   */
  explain: <A extends Api, Request extends object>(
    principal: P,
    operation: Operation<A, Request, any, any>,
    parameters?: Request,
    options?: { region?: string },
  ) => Promise<Explanation>;
}

/** A call as a request names it. */
interface Call {
  cloud: string;
  action: string;
  parameters: Readonly<Record<string, unknown>> | undefined;
  region: unknown;
}

/** A call that the rules allow. */
interface AllowedCall<P extends Principal> {
  rule: CompiledRule<P>;
  parameters: Record<string, unknown>;
  region: string | undefined;
}

/** The response to a request that was not refused. */
interface CallResponse extends UpstreamResponse {
  outcome: AuditEntry["outcome"];
}

/** The maximum length of a client token, in characters. */
const MAX_TOKEN_LENGTH = 64;

/**
 * Creates a gateway: it takes calls as JSON, allows those that a rule has, and signs them with its own credentials.
 *
 * @throws {ConfigurationError} An option is missing or wrong, or a rule contradicts the catalogue.
 *
 * @example
 * ```ts
 * export default createGateway({
 *   clouds: { ecd: { client: (env: Env) => new EcdClient({ credentials: env.ALIBABA }), regions: ["cn-hangzhou"] } },
 *   origins: ["https://panel.example"],
 *   authorize: (request, env) => principalOf(request, env),
 *   allow: (on) => [on(StopDesktops, { parameters: { DesktopId: { of: (user) => user.desktops, max: 20 } } })],
 * });
 * ```
 */
export function createGateway<P extends Principal, Env = unknown>(options: GatewayOptions<P, Env>): Gateway<P, Env> {
  const checked = checkOptions(options, { path: "/v1", maxBodySize: 65_536 });
  const signer = new GatewaySigner(checked);
  return {
    fetch: createHandler(checked, false, (exchange) => signer.respond(exchange)),
    async explain(principal, { api, action }, parameters, { region } = {}) {
      const given = parameters && (ownProperties(parameters) as Record<string, unknown>);
      return signer.explain(principal, { cloud: api ?? "", action, parameters: given, region });
    },
  };
}

/** Authenticates callers, checks calls and signs them. */
class GatewaySigner<P extends Principal, Env> {
  readonly #options: Checked<GatewayOptions<P, Env>>;
  readonly #rules: Rules<P>;
  readonly #bodyLimits: BodyLimits;
  readonly #path: RegExp;
  readonly #memory = memoryLimit();
  readonly #clients = new WeakMap<object, Map<Api, Client<Api>>>();

  constructor(options: Checked<GatewayOptions<P, Env>>) {
    const { clouds, allow, path, maxBodySize, bodyTimeout } = options;
    checkClouds(clouds);
    if (typeof allow !== "function") throw refuse("allow", "a function");
    this.#options = options;
    this.#rules = new Rules(allow, new Set(Object.keys(clouds) as Api[]));
    this.#path = new RegExp(`^${path}/(ecd|wuying|bcc)/([A-Za-z][A-Za-z0-9]{0,99})$`);
    this.#bodyLimits = { maxSize: maxBodySize, timeout: bodyTimeout };
  }

  async respond(exchange: Exchange<Env>): Promise<Response> {
    const { request, headers, entry } = exchange;
    if (request.method === "OPTIONS") return preflight(request, headers, entry);
    return toResponse(await this.#execute(exchange), headers, entry);
  }

  async explain(principal: P, call: Call): Promise<Explanation> {
    try {
      await this.#permit(principal, call);
      return { allowed: true };
    } catch (error) {
      const { fullCode, message } = refusalOf(error);
      return { allowed: false, code: fullCode, message };
    }
  }

  /** Executes the call of a request. Cheap checks come first; rules are checked after authentication. */
  async #execute(exchange: Exchange<Env>): Promise<CallResponse> {
    const { request, env, entry } = exchange;
    const { pathname, search } = new URL(request.url);
    const [isFound, cloud, action] = this.#path.exec(pathname) ?? [];
    if (!isFound || search !== "") throw new Refusal("NotFound", "No such path.");
    checkForm(request);
    // A platform joins two headers by a comma. `authorize` would have to guess which one is meant.
    if (request.headers.get("authorization")?.includes(",")) throw new Refusal("Unauthenticated", "Two tokens.");
    const { principal, store } = await admit(exchange, this.#options, this.#memory);
    Object.assign(entry, { cloud, operation: action });
    const isQuestion = action === DescribeRights.action;
    // Before the body is read: an operation without a rule needs none.
    if (!isQuestion) this.#rules.of(cloud!, action!);
    const { parameters, region, token } = readCall(await readJson(request, this.#bodyLimits));
    if (isQuestion) return this.#rights(principal, cloud!, parameters);
    const call = await this.#permit(principal, { cloud: cloud!, action: action!, parameters, region });
    const { rule } = call;
    entry.resources = rule.resourcesIn(call.parameters);
    if (call.region !== undefined) entry.region = call.region;
    if (token !== undefined) {
      // The core refuses the token of an operation that takes none: it would not prevent a second execution.
      call.parameters[SERVICES[rule.api].clientToken] = await tokenOf(principal, rule, token);
    }
    const client = this.#clientOf(rule.api, env);
    await takeCall(store, [principal.id, rule.api, rule.operation.action], rule.limit);
    return this.#send(client, call, request.signal);
  }

  /** @throws {Refusal} No rule allows the call. */
  async #permit(principal: P, { cloud, action, parameters, region }: Call): Promise<AllowedCall<P>> {
    const rule = this.#rules.of(cloud, action);
    const { regions } = this.#options.clouds[rule.api]!;
    // Some operations exist in one region only.
    const isFixed = rule.operation.region !== undefined;
    const [fallback] = regions;
    if (!isFixed && region !== undefined && !regions.includes(region as string)) {
      throw new Refusal("RegionNotAllowed", "The region is not allowed.");
    }
    const checked = parameters === undefined ? {} : await rule.check(principal, parameters);
    return { rule, parameters: checked, region: isFixed ? undefined : ((region as string | undefined) ?? fallback) };
  }

  /** Tells which calls of a cloud would be allowed. */
  async #rights(principal: P, cloud: string, parameters: object): Promise<CallResponse> {
    const { calls } = parameters as Partial<Record<keyof DescribeRightsRequest, unknown>>;
    if (!Array.isArray(calls) || calls.length > MAX_QUESTIONS) {
      throw new Refusal("InvalidRequest", `calls is not an array of at most ${MAX_QUESTIONS} calls.`);
    }
    const questions = calls.map((call) => readQuestion(cloud, call));
    const rights = await Promise.all(questions.map((question) => this.explain(principal, question)));
    const body = JSON.stringify({ RequestId: crypto.randomUUID(), rights });
    return { status: 200, body, outcome: "answered" };
  }

  async #send(
    client: Client<Api>,
    { rule, parameters, region }: AllowedCall<P>,
    signal: AbortSignal,
  ): Promise<CallResponse> {
    const options: CallOptions = { totalTimeout: this.#options.timeout, signal };
    if (region !== undefined) options.region = region;
    const response = await callVendor(() => client.send(rule.operation, parameters, options) as Promise<object>);
    return { ...response, outcome: response.code === undefined ? "done" : "rejected" };
  }

  #clientOf(api: Api, env: Env): Client<Api> {
    // Platforms pass the same `env` to all requests.
    const key = typeof env === "object" && env !== null ? env : this;
    const clients = this.#clients.get(key) ?? new Map<Api, Client<Api>>();
    this.#clients.set(key, clients);
    const known = clients.get(api);
    if (known) return known;
    const client = this.#options.clouds[api]!.client(env) as Client<Api>;
    clients.set(api, client);
    return client;
  }
}

/** Reads the body of a call. */
function readCall(body: unknown): { parameters: Record<string, unknown>; region: unknown; token: string | undefined } {
  const { parameters = {}, region, token, ...rest } = membersOf(body) ?? { rest: body };
  const members = membersOf(parameters);
  const isToken = token === undefined || (isString(token) && token !== "" && token.length <= MAX_TOKEN_LENGTH);
  if (members && isToken && Object.keys(rest).length === 0) return { parameters: members, region, token };
  throw new Refusal("InvalidRequest", "The body is not { parameters, region, token }.");
}

/** Reads one call of a question about rights. */
function readQuestion(cloud: string, call: unknown): Call {
  const { operation, parameters, region, ...rest } = membersOf(call) ?? { rest: call };
  const members = membersOf(parameters);
  if (isString(operation) && (members || parameters === undefined) && Object.keys(rest).length === 0) {
    return { cloud, action: operation, parameters: members, region };
  }
  throw new Refusal("InvalidRequest", "A call is not { operation, parameters, region }.");
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** @throws {Refusal} The request is not a POST of JSON. A form of another site cannot send that without a preflight. */
function checkForm({ method, headers }: Request): void {
  if (method !== "POST") throw new Refusal("MethodNotAllowed", "Only POST is allowed.", { allow: "POST, OPTIONS" });
  const isJson = /^application\/json(?:; *charset=utf-8)?$/i.test(headers.get("content-type") ?? "");
  if (!isJson || headers.has("content-encoding")) {
    throw new Refusal("JsonOnly", "The body has to be application/json, without a content encoding.");
  }
  if (headers.get("sec-fetch-site") === "cross-site" && !headers.has("origin")) {
    throw new Refusal("OriginNotAllowed", "A page of another site sends its origin.");
  }
}

function preflight({ headers: given }: Request, headers: Headers, entry: AuditEntry): Response {
  if (!given.has("origin") || given.get("access-control-request-method") !== "POST") {
    throw new Refusal("MethodNotAllowed", "Only POST is allowed.", { allow: "POST, OPTIONS" });
  }
  Object.assign(entry, { outcome: "answered", status: 204 });
  return new Response(null, { status: 204, headers: preflightHeaders(headers) });
}

function toResponse(response: CallResponse, headers: Headers, entry: AuditEntry): Response {
  const { status, body, outcome, code, requestId, retryAfter } = response;
  Object.assign(entry, { outcome, status, code, requestId });
  if (retryAfter !== undefined) headers.set("retry-after", String(Math.ceil(retryAfter / 1000)));
  return jsonResponse(status, body, headers);
}

/** The client token of a call. Tokens of two principals or operations are never the same. */
async function tokenOf<P extends Principal>({ id }: P, rule: CompiledRule<P>, token: string): Promise<string> {
  const text = JSON.stringify([id, rule.api, rule.operation.action, token]);
  return toHex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 32);
}

function checkClouds(clouds: unknown): asserts clouds is Record<string, Cloud<Api, unknown>> {
  const allowed = "{ ecd, wuying, bcc }, each with client, a function, and regions, an array with at least one";
  const entries = typeof clouds === "object" && clouds !== null ? Object.entries(clouds) : [];
  const isCloud = ([api, cloud]: [string, Partial<Cloud<Api, unknown>> | null]): boolean =>
    Object.hasOwn(SERVICES, api) &&
    typeof cloud?.client === "function" &&
    Array.isArray(cloud.regions) &&
    cloud.regions.length > 0 &&
    cloud.regions.every((region) => typeof region === "string" && /^[a-z\d]+(-[a-z\d]+)*$/.test(region));
  if (entries.length === 0 || !entries.every(isCloud)) throw refuse("clouds", allowed);
}
