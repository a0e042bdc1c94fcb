import { alibabaOperation, alibabaParameters, answerAlibaba } from "./alibaba/gateway.js";
import { answerBaidu, baiduOperation, baiduParameters } from "./baidu/gateway.js";
import { CORS_HEADERS, type PreflightPolicy, answerPreflight } from "./cors.js";
import { State } from "./state.js";
import { HOUR } from "./time.js";
import { type WireRequest, header, readWire } from "./wire.js";

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
  /** Whether Baidu answers with CORS headers too, which is not known of it. Default: false. */
  bccCors?: boolean;
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
  /** The status it was answered with. */
  readonly status: number;
}

/** How many requests are remembered. */
const LOG_LIMIT = 1000;

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
  readonly #now: () => number;
  readonly #transitionMs: number;
  readonly #loginTokenMs: number;
  readonly #bccCors: boolean;
  readonly #requests: SeenRequest[] = [];
  #state: State;

  /** A cloud that holds the seed. */
  constructor(options: CloudOptions = {}) {
    this.#now = options.now ?? Date.now;
    this.#transitionMs = options.transitionMs ?? 1500;
    this.#loginTokenMs = options.loginTokenMs ?? 8 * HOUR;
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
    const preflight = wire.method === "OPTIONS";
    const response = preflight ? this.#preflight(wire, baidu) : await this.#answer(wire, baidu);
    if (this.#requests.length === LOG_LIMIT) this.#requests.shift();
    this.#requests.push({
      method: wire.method,
      url: request.url,
      headers: Object.fromEntries(wire.headers),
      body: new TextDecoder().decode(wire.body),
      operation: baidu ? baiduOperation(wire) : alibabaOperation(wire),
      get parameters() {
        return baidu ? baiduParameters(wire) : alibabaParameters(wire);
      },
      status: response.status,
    });
    return response;
  };

  /** Back to the seed, with nothing in the log. Options and `preflight` stay. */
  reset(): void {
    this.#state = this.#seeded();
    this.#requests.length = 0;
  }

  #seeded(): State {
    return new State(this.#now(), this.#transitionMs, this.#loginTokenMs);
  }

  #preflight(wire: WireRequest, baidu: boolean): Response {
    return answerPreflight(wire, baidu && !this.#bccCors ? "refuse" : this.preflight);
  }

  async #answer(wire: WireRequest, baidu: boolean): Promise<Response> {
    const now = this.#now();
    const answer = await (baidu ? answerBaidu : answerAlibaba)(wire, this.#state, now);
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        ...answer.headers,
        ...(baidu && !this.#bccCors ? {} : CORS_HEADERS),
        // Clients with a wrong clock learn the right time from it.
        date: new Date(now).toUTCString(),
      },
    });
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
