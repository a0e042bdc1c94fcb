import { alibabaGateway } from "./alibaba/gateway.js";
import { executeDue as executeDueOfAlibaba } from "./alibaba/due.js";
import { payOrder } from "./alibaba/orders.js";
import { LoginControl } from "./alibaba/login-control.js";
import { ApiError } from "./api-error.js";
import { executeDue as executeDueOfBaidu } from "./baidu/due.js";
import { baiduGateway } from "./baidu/gateway.js";
import { Clock } from "./clock.js";
import { Desktops } from "./collections/desktops.js";
import { Instances } from "./collections/instances.js";
import { Users } from "./collections/users.js";
import { CREDENTIALS } from "./credentials.js";
import { type Failure, type FailureOptions, Failures } from "./failures.js";
import { type FaultContext, type FaultKind, injectFault } from "./faults.js";
import type { Gateway } from "./gateway.js";
import { CORS_HEADERS, type PreflightPolicy, preflightResponse } from "./http/cors.js";
import { type RawRequest, readRawRequest } from "./http/raw-request.js";
import type { HttpResponse } from "./http/response.js";
import { type Refusal, refusalOf } from "./refusal.js";
import { moreDesktops, moreInstances } from "./seed.js";
import { type Seed, type Snapshot, snapshotOf, stateOf } from "./snapshot.js";
import type { LoginSettings } from "./state/login-settings.js";
import type { Verb } from "./state/resource.js";
import type { State } from "./state/state.js";
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
  /** The initial state, or a snapshot. Default: the built-in one. */
  seed?: Seed;
  /** The number of desktops in addition to the seed's: running, pay-as-you-go, owned by the seed's user. Default: 0. */
  extraDesktops?: number;
  /** The number of instances in addition to the seed's: running, postpaid. Default: 0. */
  extraInstances?: number;
  /** The days until the extra desktops and instances expire. Default: they are pay-as-you-go. */
  extraExpiresInDays?: number;
  /** The number of requests that are kept, fewer where their bodies are longer than 64 Mi characters. Default: 1000. */
  logLimit?: number;
}

/** The largest length of all bodies in the log. */
const MAX_LOGGED = 64 * 1024 * 1024;

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
  /** How long the response took, in milliseconds; undefined before it. */
  readonly durationMs: number | undefined;
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
  /** The keys, and the open session of the first user. They are the same in every cloud. */
  readonly credentials = CREDENTIALS;
  /** The clock, by which tokens expire and transitions end. */
  readonly clock: Clock;
  /** The desktops of both APIs. */
  readonly desktops: Desktops;
  /** The instances of BCC. */
  readonly instances: Instances;
  /** The end users. */
  readonly users: Users;
  /** Whether preflight requests are allowed. Can be changed at any time. */
  preflight: PreflightPolicy;
  readonly #options: CloudOptions;
  readonly #gateways: readonly Gateway[];
  readonly #failures = new Failures();
  #received = 0;
  readonly #requests: ReceivedRequest[] = [];
  /** The length of all bodies in the log. */
  #loggedLength = 0;
  #state: State;
  /** Executions that a `delayed` fault has postponed. */
  readonly #postponed = new Set<Promise<void>>();

  /**
   * Creates a cloud.
   *
   * @throws InputError with the path of the seed's member that is wrong
   */
  constructor(options: CloudOptions = {}) {
    this.#options = options;
    this.clock = new Clock(options.now ?? Date.now);
    this.preflight = options.preflight ?? "refuse";
    // Baidu first: both gateways accept the root path.
    this.#gateways = [baiduGateway, alibabaGateway];
    this.#state = this.#seeded();
    const state = (): State => this.#current();
    this.desktops = new Desktops(state, this.clock);
    this.instances = new Instances(state, this.clock);
    this.users = new Users(state, this.clock);
  }

  /** The last requests, oldest first. */
  get requests(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  /** The failures to come, oldest first. */
  get failures(): readonly Readonly<Failure>[] {
    return this.#failures.list;
  }

  /** Logins of end users, until the next reset. */
  get login(): LoginControl {
    return new LoginControl(this.#state, this.clock);
  }

  /** Prices of renewals are multiplied by the factor, until the next reset. */
  get prices(): { factor: number } {
    return this.#state.prices;
  }

  /**
   * Makes the next requests fail. Several failures of an operation follow one another.
   *
   * @param operation the name of the operation; `*` for every request
   * @param failure the fault, the number of requests that fail, and the number that pass before
   * @throws InputError where the operation or the fault does not exist
   * @example
   * ```ts
   * cloud.fail("StopDesktops", { with: "drop-after" });
   * cloud.fail("*", { with: { kind: "throttle", retryAfterMs: 30 }, times: 3, after: 1 });
   * ```
   */
  fail(operation: string, failure: FailureOptions): void {
    this.#failures.add(operation, failure);
  }

  /** Ends the failures of an operation, or all. */
  recover(operation?: string): void {
    this.#failures.clear(operation);
  }

  /**
   * Responds to a request, at any host. Bound: can be passed as a `fetch`.
   *
   * @example
   * ```ts
   * const ecd = new EcdClient({ region: "cn-hangzhou", credentials: cloud.credentials.ecd, fetch: cloud.fetch });
   * ```
   */
  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const raw = await readRawRequest(request);
    const gateway = this.#gateways.find((candidate) => candidate.accepts(raw)) ?? alibabaGateway;
    const operation = gateway.operationName(raw);
    const preflight = raw.method === "OPTIONS";
    const fault = preflight ? undefined : this.#failures.next(operation);
    // Logged on arrival: a response after a reset must not appear in the new log.
    const received: Writable<ReceivedRequest> = {
      id: ++this.#received,
      at: this.clock.now,
      method: raw.method,
      url: request.url,
      headers: Object.fromEntries(raw.headers),
      body: new TextDecoder().decode(raw.body),
      operation,
      get parameters() {
        return gateway.parameters(raw);
      },
      status: 0,
      durationMs: undefined,
      fault: fault?.kind,
      refusal: undefined,
    };
    this.#log(received);
    const begin = performance.now();
    let responding: Promise<Response>;
    if (preflight) {
      const { unknowns } = this.#state;
      const policy = gateway.exposure(unknowns) === "none" ? "refuse" : this.preflight;
      if (policy === "refuse")
        received.refusal = { reason: "Preflight requests are refused: see the option preflight." };
      responding = Promise.resolve(preflightResponse(raw, policy, unknowns.preflightHeaders));
    } else if (fault) {
      responding = injectFault(fault, this.#faultContext(gateway, raw, received));
    } else {
      responding = this.#respond(gateway, raw, this.#state, received);
    }
    const responded = responding
      .then((response) => {
        received.status = response.status;
        return response;
      })
      .finally(() => (received.durationMs = performance.now() - begin));
    return unlessAborted(responded, request.signal);
  };

  /** The number of executions by the id of the desktop or instance, without zeros. */
  executions(verb: Verb): ReadonlyMap<string, number> {
    const { desktops, instances } = this.#current();
    const resources = [...desktops.values(), ...instances.values()];
    return new Map(resources.map(({ id, executed }) => [id, executed[verb]] as const).filter(([, times]) => times > 0));
  }

  /** The orders of desktops, oldest first. */
  get orders(): OrderInfo[] {
    return [...this.#current().ecd.orders.values()].map(({ id, amount, createdAt, paidAt }) => {
      return { id, amount, createdAt, isPaid: paidAt !== undefined };
    });
  }

  /**
   * Pays an order as an administrator does in the vendor's console: what it buys is executed.
   *
   * @throws InputError where there is no such order, or it is paid
   * @example
   * ```ts
   * for (const { id, isPaid } of cloud.orders) if (!isPaid) cloud.pay(id);
   * ```
   */
  pay(orderId: string): void {
    payOrder(this.#current(), orderId, this.clock.now);
  }

  /** Resolves when all postponed executions have ended. */
  async idle(): Promise<void> {
    while (this.#postponed.size > 0) await Promise.all(this.#postponed);
  }

  /** Restores the state of the seed and the clock, ends all failures, and clears the log. Keeps options and `preflight`. */
  reset(): void {
    this.clock.reset();
    this.#replaceState(this.#seeded());
  }

  /**
   * All of the state as JSON: desktops, instances, users, sessions, tokens, mails, orders and the clock. Failures, the log
   * and calls that are being executed are no part of it.
   *
   * @example
   * ```ts
   * await writeFile("state.json", JSON.stringify(cloud.snapshot())); // npx edgedesk-emulator --seed state.json
   * ```
   */
  snapshot(): Snapshot {
    return snapshotOf(this.#current(), this.clock.now);
  }

  /**
   * Replaces the state, ends all failures, and clears the log. The clock goes on from the snapshot's time.
   *
   * @param snapshot a snapshot, or a seed
   * @throws InputError with the path of the member that is wrong; nothing is changed then
   */
  restore(snapshot: Seed): void {
    this.#replaceState(this.#load(snapshot));
  }

  /** Adds a request to the log, which forgets the oldest ones beyond its limits. */
  #log(received: ReceivedRequest): void {
    const { logLimit = 1000 } = this.#options;
    this.#requests.push(received);
    this.#loggedLength += received.body.length;
    while (this.#requests.length > logLimit || (this.#loggedLength > MAX_LOGGED && this.#requests.length > 1)) {
      this.#loggedLength -= this.#requests.shift()!.body.length;
    }
  }

  #replaceState(state: State): void {
    this.#failures.clear();
    this.#requests.length = 0;
    this.#loggedLength = 0;
    this.#state = state;
  }

  /** The state with everything that became due. */
  #current(): State {
    executeDueOfAlibaba(this.#state, this.clock.now);
    executeDueOfBaidu(this.#state, this.clock.now);
    return this.#state;
  }

  #seeded(): State {
    const { seed = {}, extraDesktops = 0, extraInstances = 0, extraExpiresInDays: days } = this.#options;
    const state = this.#load(seed);
    const { now } = this.clock;
    for (const desktop of moreDesktops(extraDesktops, days)) state.addDesktop(desktop, now);
    for (const instance of moreInstances(extraInstances, days)) state.addInstance(instance, now);
    return state;
  }

  #load(seed: Seed): State {
    const state = stateOf(seed, this.clock.now, this.#options);
    if (seed.now !== undefined) this.clock.advance(seed.now - this.clock.now);
    return state;
  }

  async #respond(
    gateway: Gateway,
    raw: RawRequest,
    state: State,
    received: Writable<ReceivedRequest>,
  ): Promise<Response> {
    const now = this.clock.now;
    let response: Response;
    try {
      response = toResponse(gateway, await gateway.respond(raw, state, now), state, now);
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      const error = thrown.withCode(state.errorCodes[thrown.code] ?? thrown.code);
      received.refusal = refusalOf(error, parametersOf(received), state, now);
      response = toResponse(gateway, gateway.errorResponse(error, raw), state, now);
    }
    return withUnknowns(raw, response, state.unknowns);
  }

  #faultContext(gateway: Gateway, raw: RawRequest, received: Writable<ReceivedRequest>): FaultContext {
    const { operation } = received;
    const now = this.clock.now;
    // Captured: a postponed execution must not change the state after a reset.
    const state = this.#state;
    const execute = (): Promise<Response> => this.#respond(gateway, raw, state, received);
    return {
      operation,
      now,
      errors: gateway.faultErrors,
      errorResponse: ({ status, code, details }, message) =>
        toResponse(gateway, gateway.errorResponse(new ApiError(status, code, message, details), raw), state, now),
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

/** Rejects as a fetch does, as soon as the signal is aborted. The call goes on. */
async function unlessAborted(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted();
  let onAbort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([response, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** Adds the headers that all responses of a gateway share. */
function toResponse(
  gateway: Gateway,
  { status, headers, body }: HttpResponse,
  { unknowns }: State,
  now: number,
): Response {
  // Clients correct their clock by the date.
  const date = new Date(now).toUTCString();
  return new Response(body, { status, headers: { ...CORS_HEADERS[gateway.exposure(unknowns)], date, ...headers } });
}
