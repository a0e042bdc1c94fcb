import { alibabaGateway } from "./alibaba/gateway.js";
import { payOrder } from "./alibaba/orders.js";
import { LoginControl } from "./alibaba/login-control.js";
import { ApiError } from "./api-error.js";
import { baiduGateway } from "./baidu/gateway.js";
import { type Fault, type FaultContext, type FaultKind, type Faults, injectFault } from "./faults.js";
import type { Gateway } from "./gateway.js";
import { CORS_HEADERS, CORS_HEADERS_BODY_ONLY, type PreflightPolicy, preflightResponse } from "./http/cors.js";
import { type RawRequest, readRawRequest } from "./http/raw-request.js";
import type { HttpResponse } from "./http/response.js";
import { type Refusal, refusalOf } from "./refusal.js";
import type { DesktopSeed, InstanceSeed } from "./seed.js";
import type { LoginSettings } from "./state/login-settings.js";
import { renewResource, type Verb } from "./state/resource.js";
import { type Desktop, type Instance, State } from "./state/state.js";
import { type Unknowns, withUnknowns } from "./unknowns.js";

/** The options of an emulated cloud. */
export interface CloudOptions {
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
  /** The duration of Stopping and Starting, in milliseconds. Default: 1500. */
  transitionMs?: number;
  /** How logins and connection tickets behave, where it differs from the default. */
  login?: Partial<LoginSettings>;
  /**
   * Replacements of error codes, by the emulator's code. The codes of logins are the emulator's own
   * (`alibaba/login-errors.ts`): clients can be tried with others.
   */
  errorCodes?: Readonly<Record<string, string>>;
  /** What the vendors do where it is not known, where it differs from the default (`unknowns.ts`). */
  unknowns?: Partial<Unknowns>;
  /** Whether preflight requests are allowed. Default: "refuse". */
  preflight?: PreflightPolicy;
  /** The faults to inject. Default: none. */
  faults?: Faults;
  /** The desktops, in place of the seed's. */
  desktops?: readonly DesktopSeed[];
  /** The instances, in place of the seed's. */
  instances?: readonly InstanceSeed[];
  /** The number of desktops in addition to the seed's: running, pay-as-you-go, owned by the seed's user. Default: 0. */
  extraDesktops?: number;
  /** The number of instances in addition to the seed's: running, postpaid. Default: 0. */
  extraInstances?: number;
  /** The days until the extra desktops and instances expire. Default: they are pay-as-you-go. */
  extraExpiresInDays?: number;
  /** The number of requests that are kept. Default: 1000. */
  logLimit?: number;
  /**
   * Whether Baidu's responses have CORS headers, which is not known of the vendor. With `unexposed`, pages can read the
   * body and only the headers that the Fetch standard lists, so that the request id is hidden. Default: false.
   */
  bccCors?: boolean | "unexposed";
}

/** A received request. */
export interface ReceivedRequest {
  /** Counted from 1, over resets. */
  readonly id: number;
  /** The time of its arrival by the emulator's clock, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The name of the requested operation, if the request has one. */
  readonly operation: string | undefined;
  /** The parameters of a catalogued operation. Parsed on access. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The response's status; 0 before the response and where the connection was dropped. */
  readonly status: number;
  /** The injected fault. */
  readonly fault: FaultKind | undefined;
  /** Why the emulator refused the request, if it did. */
  readonly refusal: Refusal | undefined;
}

/** An order of desktops: their creation, their renewal, or a change that has a price. */
export interface OrderInfo {
  readonly id: string;
  /** In CNY; negative for a refund. */
  readonly amount: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  readonly isPaid: boolean;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * A local cloud as a fetch handler: the admin and the end-user API of Alibaba's Elastic Desktop
 * Service, and Baidu Cloud Compute.
 *
 * @example
 * ```ts
 * const cloud = new Cloud();
 * const { url, close } = await serve(cloud.fetch);
 * ```
 */
export class Cloud {
  /** Whether preflight requests are allowed. Can be changed at any time. */
  preflight: PreflightPolicy;
  /** The faults to inject. Can be changed at any time. */
  faults: Faults | undefined;
  readonly #options: CloudOptions;
  readonly #now: () => number;
  #advancedMs = 0;
  readonly #gateways: readonly Gateway[];
  #count = 0;
  #received = 0;
  readonly #requests: ReceivedRequest[] = [];
  #state: State;
  /** Executions that a `delayed` fault has postponed. */
  readonly #postponed = new Set<Promise<void>>();

  /** Creates a cloud with the state of the seed. */
  constructor(options: CloudOptions = {}) {
    this.#options = options;
    const { now = Date.now } = options;
    this.#now = () => now() + this.#advancedMs;
    this.faults = options.faults;
    this.preflight = options.preflight ?? "refuse";
    // Baidu first: both gateways accept the root path.
    this.#gateways = [baiduGateway(bccCorsHeaders(options)), alibabaGateway];
    this.#state = this.#seeded();
  }

  /** The last requests, oldest first. */
  get requests(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  /** The time of the emulator's clock, in milliseconds since 1970. */
  get now(): number {
    return this.#now();
  }

  /** Logins of end users, until the next reset. */
  get login(): LoginControl {
    return new LoginControl(this.#state, this.#now);
  }

  /** Prices of renewals are multiplied by the factor, until the next reset. */
  get prices(): { factor: number } {
    return this.#state.prices;
  }

  /** Advances the clock, by which tokens expire and transitions end. */
  advance(ms: number): void {
    this.#advancedMs += ms;
  }

  /** Responds to a request. Bound: can be passed as a `fetch`. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const raw = await readRawRequest(request);
    const gateway = this.#gateways.find((candidate) => candidate.accepts(raw)) ?? alibabaGateway;
    const operation = gateway.operationName(raw);
    const preflight = raw.method === "OPTIONS";
    const injected = preflight ? undefined : this.faults?.({ operation, count: ++this.#count });
    const fault: Fault | undefined = typeof injected === "string" ? { kind: injected } : injected;
    // Logged on arrival: a response after a reset must not appear in the new log.
    const received: Writable<ReceivedRequest> = {
      id: ++this.#received,
      at: this.#now(),
      method: raw.method,
      url: request.url,
      headers: Object.fromEntries(raw.headers),
      body: new TextDecoder().decode(raw.body),
      operation,
      get parameters() {
        return gateway.parameters(raw);
      },
      status: 0,
      fault: fault?.kind,
      refusal: undefined,
    };
    if (this.#requests.length === (this.#options.logLimit ?? 1000)) this.#requests.shift();
    this.#requests.push(received);
    let responding: Promise<Response>;
    if (preflight) {
      responding = Promise.resolve(
        preflightResponse(raw, gateway.corsHeaders ? this.preflight : "refuse", this.#state.unknowns.preflightHeaders),
      );
    } else if (fault) {
      responding = injectFault(fault, this.#faultContext(gateway, raw, received));
    } else {
      responding = this.#respond(gateway, raw, this.#state, received);
    }
    received.status = await responding.then(
      (response) => response.status,
      () => 0,
    );
    return responding;
  };

  /** The number of executions by the id of the desktop or instance, without zeros. */
  executions(verb: Verb): ReadonlyMap<string, number> {
    const resources = [...this.#state.desktops.values(), ...this.#state.instances.values()];
    return new Map(resources.map(({ id, executed }) => [id, executed[verb]] as const).filter(([, times]) => times > 0));
  }

  /** The end of a subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  expiry(id: string): number | undefined {
    return this.#resource(id).expiresAt;
  }

  /** Whether computing is charged: always, unless the desktop or instance was stopped without charge. */
  isCharged(id: string): boolean {
    return this.#resource(id).charging;
  }

  /**
   * Renews a desktop or instance as another client would. Counted in {@link executions}.
   *
   * @param months the length of the renewal
   */
  renew(id: string, months = 1): void {
    renewResource(this.#resource(id), this.#now(), months);
  }

  /**
   * Connects an end user to a desktop.
   *
   * @param at when it was, in milliseconds since 1970; now by default
   */
  connect(desktopId: string, endUserId: string, at = this.#now()): void {
    this.#state.desktopSessions.start(this.#desktop(desktopId).id, endUserId, at);
  }

  /**
   * Disconnects all users of a desktop.
   *
   * @param at when it was, in milliseconds since 1970; now by default
   */
  disconnect(desktopId: string, at = this.#now()): void {
    this.#state.desktopSessions.end(this.#desktop(desktopId).id, at);
  }

  /** The orders of desktops, oldest first. */
  get orders(): OrderInfo[] {
    return [...this.#state.ecd.orders.values()].map(({ id, amount, createdAt, paidAt }) => {
      return { id, amount, createdAt, isPaid: paidAt !== undefined };
    });
  }

  /**
   * Pays an order as an administrator does in the vendor's console: what it buys is executed.
   *
   * @throws RangeError where there is no such order, or it is paid
   */
  pay(orderId: string): void {
    payOrder(this.#state, orderId, this.#now());
  }

  /** Resolves when all postponed executions have ended. */
  async idle(): Promise<void> {
    while (this.#postponed.size > 0) await Promise.all(this.#postponed);
  }

  #desktop(id: string): Desktop {
    const desktop = this.#state.desktops.get(id);
    if (!desktop) throw new RangeError(`there is no desktop ${id}`);
    return desktop;
  }

  #resource(id: string): Desktop | Instance {
    const resource = this.#state.desktops.get(id) ?? this.#state.instances.get(id);
    if (!resource) throw new RangeError(`there is no desktop and no instance ${id}`);
    return resource;
  }

  /** Restores the state of the seed and the clock, and clears the log. Keeps options, `faults` and `preflight`. */
  reset(): void {
    this.#advancedMs = 0;
    this.#state = this.#seeded();
    this.#requests.length = 0;
  }

  #seeded(): State {
    return new State(this.#now(), this.#options);
  }

  async #respond(
    gateway: Gateway,
    raw: RawRequest,
    state: State,
    received: Writable<ReceivedRequest>,
  ): Promise<Response> {
    const now = this.#now();
    let response: Response;
    try {
      response = toResponse(gateway, await gateway.respond(raw, state, now), now);
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      const error = thrown.withCode(state.errorCodes[thrown.code] ?? thrown.code);
      received.refusal = refusalOf(error, parametersOf(received), state, now);
      response = toResponse(gateway, gateway.errorResponse(error, raw), now);
    }
    return withUnknowns(raw, response, state.unknowns);
  }

  #faultContext(gateway: Gateway, raw: RawRequest, received: Writable<ReceivedRequest>): FaultContext {
    const { operation } = received;
    const now = this.#now();
    // Captured: a postponed execution must not change the state after a reset.
    const state = this.#state;
    const execute = (): Promise<Response> => this.#respond(gateway, raw, state, received);
    return {
      operation,
      now,
      errors: gateway.faultErrors,
      errorResponse: ({ status, code, details }, message) =>
        toResponse(gateway, gateway.errorResponse(new ApiError(status, code, message, details), raw), now),
      execute,
      executeLater: (delayMs) => {
        const done: Promise<void> = new Promise((resolve) => setTimeout(resolve, delayMs))
          .then(execute)
          .then(() => void this.#postponed.delete(done));
        this.#postponed.add(done);
      },
    };
  }
}

/** The parameters of a request; undefined also where they cannot be parsed. */
function parametersOf(received: ReceivedRequest): ReceivedRequest["parameters"] {
  try {
    return received.parameters;
  } catch {
    return undefined;
  }
}

/** Adds the headers that all responses of a gateway share. */
function toResponse(gateway: Gateway, { status, headers, body }: HttpResponse, now: number): Response {
  // Clients correct their clock by the date.
  const date = new Date(now).toUTCString();
  return new Response(body, { status, headers: { ...gateway.corsHeaders, date, ...headers } });
}

function bccCorsHeaders({ bccCors = false }: CloudOptions): Readonly<Record<string, string>> | undefined {
  if (bccCors === "unexposed") return CORS_HEADERS_BODY_ONLY;
  return bccCors ? CORS_HEADERS : undefined;
}
