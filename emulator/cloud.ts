import { alibabaOperation, alibabaParameters, answerAlibaba } from "./alibaba/gateway.js";
import { answerBaidu, baiduOperation, baiduParameters } from "./baidu/gateway.js";
import { CORS_HEADERS, UNEXPOSED, type PreflightPolicy, answerPreflight } from "./http/cors.js";
import { type Befallen, type Fault, type FaultKind, type Faults, befall } from "./faults.js";
import { renewMachine, type Verb } from "./state/resource.js";
import { type Desktop, type Instance, State } from "./state/state.js";
import { type WireRequest, header, readWire } from "./http/raw-request.js";

/** How the emulated cloud differs from the default. */
export interface CloudOptions {
  /** The clock, in milliseconds. Everything that takes time follows it. Default: the real one. */
  now?: () => number;
  /** How long Stopping and Starting last, in milliseconds. Default: 1500. */
  transitionMs?: number;
  /** How long a LoginToken is good, in milliseconds. Default: 8 hours. */
  loginTokenMs?: number;
  /** The answer to preflights. Default: "refuse". */
  preflight?: PreflightPolicy;
  /** What goes wrong. Default: nothing. */
  faults?: Faults;
  /** How many desktops there are beside the seed's: running, paid by use, of the seed's user. Default: 0. */
  extraDesktops?: number;
  /** How many instances there are beside the seed's: running, postpaid. Default: 0. */
  extraInstances?: number;
  /** In how many days these further machines expire. Default: never, they are paid by use. */
  extraExpiresInDays?: number;
  /** How many requests are remembered. Default: 1000. */
  logLimit?: number;
  /**
   * Whether Baidu answers with CORS headers too, which is not known of it; `unexposed`: a page may read the body, and of
   * the headers only what the Fetch standard lists, so not the request id. Default: false.
   */
  bccCors?: boolean | "unexposed";
}

/** A request that came in. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The operation it asked for, when it named one. */
  readonly operation: string | undefined;
  /** What it gave to a catalogued operation, put together again. Parsed when it is looked at. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  /** The status it was answered with; 0 where there was no answer, or is none yet. */
  readonly status: number;
  /** What went wrong with it on purpose. */
  readonly fault: FaultKind | undefined;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * A local cloud behind one fetch handler: the admin and the end-user API of Alibaba's Elastic
 * Desktop Service, and Baidu Cloud Compute.
 *
 * @example
 * ```ts
 * const cloud = new Cloud();
 * const { url, close } = await serve(cloud.fetch);
 * ```
 */
export class Cloud {
  /** The answer to preflights, from the next one on. */
  preflight: PreflightPolicy;
  /** What goes wrong, from the next request on. */
  faults: Faults | undefined;
  readonly #options: CloudOptions;
  readonly #now: () => number;
  readonly #bccCors: boolean | "unexposed";
  #count = 0;
  readonly #requests: SeenRequest[] = [];
  #state: State;
  /** What is to be carried out later. */
  readonly #later = new Set<Promise<void>>();

  /** A cloud that holds the seed. */
  constructor(options: CloudOptions = {}) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.faults = options.faults;
    this.preflight = options.preflight ?? "refuse";
    this.#bccCors = options.bccCors ?? false;
    this.#state = this.#seeded();
  }

  /** The last requests, oldest first. */
  get requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  /** Answers a request. Bound, so that it can be handed around as a `fetch`. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const wire = await readWire(request);
    const baidu = isBaidu(wire);
    const operation = baidu ? baiduOperation(wire) : alibabaOperation(wire);
    const preflight = wire.method === "OPTIONS";
    const found = preflight ? undefined : this.faults?.({ operation, count: ++this.#count });
    const fault: Fault | undefined = typeof found === "string" ? { kind: found } : found;
    // In the log from its arrival on: one that is answered after a reset is none of the new log's.
    const seen: Writable<SeenRequest> = {
      method: wire.method,
      url: request.url,
      headers: Object.fromEntries(wire.headers),
      body: new TextDecoder().decode(wire.body),
      operation,
      get parameters() {
        return baidu ? baiduParameters(wire) : alibabaParameters(wire);
      },
      status: 0,
      fault: fault?.kind,
    };
    if (this.#requests.length === (this.#options.logLimit ?? 1000)) this.#requests.shift();
    this.#requests.push(seen);
    let answering: Promise<Response>;
    if (preflight) answering = Promise.resolve(this.#preflight(wire, baidu));
    else if (fault) answering = befall(fault, this.#befallen(wire, baidu, operation));
    else answering = this.#answer(wire, baidu, this.#state);
    seen.status = await answering.then(
      (response) => response.status,
      () => 0,
    );
    return answering;
  };

  /** How often something was carried out on each desktop or instance that it was carried out on. */
  executions(verb: Verb): ReadonlyMap<string, number> {
    const machines = [...this.#state.desktops.values(), ...this.#state.instances.values()];
    return new Map(machines.map(({ id, executed }) => [id, executed[verb]] as const).filter(([, times]) => times > 0));
  }

  /** When the subscription of a desktop or instance ends, in milliseconds since 1970; nothing where it is paid by use. */
  expiry(id: string): number | undefined {
    return this.#machine(id).expiresAt;
  }

  /** Whether the computing of a desktop or instance is paid for: always, unless it was stopped without charge. */
  isCharged(id: string): boolean {
    return this.#machine(id).charging;
  }

  /**
   * Renews a desktop or instance as another client would.
   *
   * It is one of {@link executions}.
   *
   * @param months by how much the subscription is prolonged
   */
  renew(id: string, months = 1): void {
    renewMachine(this.#machine(id), this.#now(), months);
  }

  /** Resolves when all that `delayed` has put off is carried out. */
  async idle(): Promise<void> {
    while (this.#later.size > 0) await Promise.all(this.#later);
  }

  #machine(id: string): Desktop | Instance {
    const machine = this.#state.desktops.get(id) ?? this.#state.instances.get(id);
    if (!machine) throw new RangeError(`there is no desktop and no instance ${id}`);
    return machine;
  }

  /** Back to the seed, with nothing in the log. Options and `preflight` stay. */
  reset(): void {
    this.#state = this.#seeded();
    this.#requests.length = 0;
  }

  #seeded(): State {
    return new State(this.#now(), this.#options);
  }

  #preflight(wire: WireRequest, baidu: boolean): Response {
    return answerPreflight(wire, baidu && !this.#bccCors ? "refuse" : this.preflight);
  }

  async #answer(wire: WireRequest, baidu: boolean, state: State): Promise<Response> {
    const now = this.#now();
    const answer = await (baidu ? answerBaidu : answerAlibaba)(wire, state, now);
    const { status, headers, body } = answer;
    return new Response(body, { status, headers: { ...headers, ...this.#headers(baidu, now) } });
  }

  #befallen(wire: WireRequest, baidu: boolean, operation: string | undefined): Befallen {
    const now = this.#now();
    // What is carried out after a reset is none of the new state's.
    const state = this.#state;
    const perform = (): Promise<Response> => this.#answer(wire, baidu, state);
    const performLater = (delayMs: number): void => {
      const done: Promise<void> = new Promise((resolve) => setTimeout(resolve, delayMs))
        .then(perform)
        .then(() => void this.#later.delete(done));
      this.#later.add(done);
    };
    return { baidu, operation, now, headers: this.#headers(baidu, now), perform, performLater };
  }

  /** What the gateway adds to each of its answers. */
  #headers(baidu: boolean, now: number): Record<string, string> {
    // Clients with a wrong clock learn the right time from the date.
    const date = new Date(now).toUTCString();
    if (!baidu) return { ...CORS_HEADERS, date };
    if (!this.#bccCors) return { date };
    return { ...(this.#bccCors === "unexposed" ? UNEXPOSED : CORS_HEADERS), date };
  }
}

// Alibaba has one path only; Baidu has operations on it too, which are known by their headers.
function isBaidu(wire: WireRequest): boolean {
  return (
    wire.path !== "/" ||
    (header(wire, "authorization")?.startsWith("bce-auth-") ?? false) ||
    wire.headers.some(([name]) => name.startsWith("x-bce-"))
  );
}
