/** What the three clients have in common. */

import { type Api, encoded, prepare, type PreparedRequest } from "./boundary.js";
import { call, type Plan, type SharedState } from "./call.js";
import type { Identity, Source } from "./credentials.js";
import { IN_BROWSER, unique } from "./environment.js";
import { ConfigurationError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { Operation } from "./operation.js";
import { paginate } from "./paginate.js";

/** How often and how soon a call is repeated. Durations are in milliseconds. */
export interface RetryOptions {
  /** How many attempts there may be, the first included. Default: 3. */
  attempts?: number;
  /** The first backoff is anything up to this, each further one up to twice as much. Default: 50. */
  base?: number;
  /** The same after throttling. Default: 1000. */
  throttledBase?: number;
  /** No wait is longer; a server that asks for a longer one ends the call. Default: 20 000. */
  cap?: number;
  /**
   * Which calls count as not executed when the vendor throttles them, and are repeated: `safe`, those that read;
   * `unpaid`, all but those that cost money, log in or reboot; `all`. That a throttled call was not executed is unverified:
   * the others fail as `ambiguous`, and are repeated only where they carry a client token. Default: `unpaid`.
   */
  throttled?: "safe" | "unpaid" | "all";
}

/** Options of every client; each call can override them. */
export interface CommonOptions {
  /** Chooses the host by the vendor's rule, and is the `RegionId` of calls that leave it out: `cn-hangzhou`, `bj`. */
  region?: string;
  /** Where to send instead: `https://gateway.example/ecd`. A bare host means https. */
  endpoint?: string;
  /** The host that is signed, when `endpoint` is a relay that forwards to another. Default: the endpoint's. */
  host?: string;
  /** Sends the requests instead of the global `fetch`. */
  fetch?: typeof fetch;
  /** The clock: milliseconds since 1970. Default: `Date.now`. It may be wrong: a client learns by how much. */
  now?: () => number;
  /**
   * The largest error of the clock that is corrected by the vendor's, in milliseconds, at most 2^32 - 1 (49 days); 4 minutes
   * more or less do not count. A larger one ends the call: an `ApiError` of the kind `clock`, whose advice says
   * both times. Who answers for the vendor could else have calls signed for any time. Default: 86 400 000, a day.
   */
  maxSkew?: number;
  /** A new unique text per attempt. Default: 96 random bits and a count, in hexadecimal. */
  nonce?: () => string;
  /** How long an attempt may take until its answer is read, in milliseconds; 0 for no limit. Default: 30 000. */
  timeout?: number;
  /** How long a call may take, with all its attempts and the waits between them; 0 for no limit. Default: 120 000. */
  totalTimeout?: number;
  /** Repeats calls that failed for a passing reason, as far as that does no harm; `false` for one attempt only. */
  retry?: RetryOptions | false;
  /** Ends calls that are under way. */
  signal?: AbortSignal;
  /** The `user-agent` header, outside browsers. */
  userAgent?: string;
  /** Treat a 200 answer whose `Code` is not one of success as an `ApiError`. Default: false, as newer SDKs do. */
  strict?: boolean;
  /** How many characters of an answer are read; a longer one is a `ResponseError`. Default: 32 Mi. */
  maxAnswerSize?: number;
  /**
   * Codes that mean expired credentials or an expired session. Alibaba documents one for STS, which is known; none is
   * documented for Baidu's session tokens and for LoginTokens.
   */
  expiredCodes?: readonly string[];
  /** Are told what the client does. */
  hooks?: Hooks;
}

/** Options of a single call. */
export interface CallOptions extends CommonOptions {
  /** Send parameters that the operation is not known to have, instead of refusing them. */
  passthrough?: boolean;
}

/** How the calls of a client are signed: what differs between the three. */
export interface Scheme {
  signing: "acs3" | "rpc" | "anonymous" | "bce";
  /** Parameters in a form body instead of the query. */
  form?: boolean;
  /** Repeat action and version in headers. */
  actionHeaders?: boolean;
  /** How long a signature holds, in seconds. */
  expiry?: number | undefined;
}

/** The parameters of a call: they may be left out where none is required. */
export type Arguments<Request, Options> = {} extends Request
  ? [parameters?: Request, options?: Options]
  : [parameters: Request, options?: Options];

/** The base of the three clients. */
export abstract class Client<A extends Api> {
  readonly #api: A;
  readonly #options: CommonOptions;
  readonly #scheme: Scheme;
  readonly #shared: SharedState = { core: null, skew: 0 };
  #last: { identity: Identity; text: string } | undefined;
  #ownAddress: string | undefined;

  protected constructor(api: A, scheme: Scheme, options: CommonOptions) {
    this.#api = api;
    this.#scheme = scheme;
    // A copy: what the caller changes later is not meant.
    this.#options = { ...options };
  }

  /** Who calls. */
  protected abstract source(): Source;

  /** Values for parameters that a call leaves out. The core takes those that the operation has. */
  protected abstract defaults(region: string | undefined): Record<string, unknown>;

  /** The parameter for a client token, where the client fills it in. */
  protected abstract readonly clientToken: "ClientToken" | "clientToken" | undefined;

  /**
   * Whether the state that an operation asks for is there or coming. Asked where an answer was lost and the repetition
   * is refused because of the state.
   */
  protected settled(operation: Operation<A>, _parameters: object, _options: CallOptions): Promise<boolean> {
    throw new ConfigurationError(
      `${operation.action}: nothing is known that shows its effect`,
      operation.action,
      "operation",
    );
  }

  /**
   * Calls an operation.
   *
   * A parameter that is left out or `undefined` is filled in from the client where the client knows it; one that is
   * `null` stays out. A call that fails for a passing reason is repeated where that does no harm: see
   * {@link CommonOptions.retry}.
   *
   * @returns The answer, fields named as the vendor's page names them. Integers beyond 2^53 are `BigInt`s.
   * @throws {ValidationError} The parameters do not fit; nothing was sent.
   * @throws {ConfigurationError} The client is not set up for the call; nothing was sent.
   * @throws {CredentialsError} A provider of credentials or a signer failed.
   * @throws {ApiError} The vendor refused.
   * @throws {NetworkError | TimeoutError | AbortedError | ResponseError} There was no answer, or none that can be read.
   */
  send<Request extends object, Response>(
    operation: Operation<A, Request, Response>,
    parameters: NoInfer<Request> & Record<string, unknown>,
    options: CallOptions & { passthrough: true },
  ): Promise<Response>;
  send<Request extends object, Response>(
    operation: Operation<A, Request, Response>,
    ...rest: Arguments<NoInfer<Request>, CallOptions>
  ): Promise<Response>;
  async send(operation: Operation<A>, parameters: object = {}, options?: CallOptions): Promise<unknown> {
    const settings = this.#settings(operation, options);
    const { now = Date.now, nonce = unique, timeout = 30_000, totalTimeout = 120_000, retry, hooks = {} } = settings;
    const { maxSkew = 86_400_000 } = settings;
    const { attempts = 3, base = 50, throttledBase = 1000, cap = 20_000, throttled = "unpaid" } = retry || {};
    const { fetch, signal, userAgent, strict = false, maxAnswerSize = 32 * 2 ** 20, expiredCodes = [] } = settings;
    const source = this.source();
    const { action } = operation;
    return call({
      api: this.#api,
      operation,
      encode: this.#encoder(operation, parameters, settings),
      nonce,
      identify: (time, expired) => {
        if (expired) source.expire(expired);
        return source.get(action, time);
      },
      renewable: source.renewable,
      now,
      policy: [
        ...[retry === false ? 1 : attempts, base, throttledBase, cap, limit(timeout), limit(totalTimeout)].map(whole),
        whole(maxSkew),
        throttled,
      ],
      totalTimeout: limit(totalTimeout),
      expiredCodes,
      shared: this.#shared,
      hooks,
      transport: { fetch, signal, userAgent, strict, maxAnswerSize },
      settled: () => this.settled(operation, parameters, settings),
    });
  }

  /**
   * The items of all pages of an operation whose answers come in pages, requested one after another as they are asked
   * for. Begins where the parameters say, and leaves them as they are.
   *
   * @throws What {@link Client.send} throws, and a {@link ConfigurationError} for an operation without pages.
   *
   * @example
   * ```ts
   * for await (const desktop of ecd.paginate(DescribeDesktops, { MaxResults: 100 })) console.log(desktop.DesktopId);
   * ```
   */
  paginate<Request extends object, Response extends object, Item>(
    operation: Operation<A, Request, Response, Item>,
    ...[parameters, options]: [Item] extends [never] ? [never] : Arguments<NoInfer<Request>, CallOptions>
  ): AsyncGenerator<Item, void, undefined> {
    // The compiler cannot know that parameters may be left out just where none is required.
    const send = this.send.bind(this) as (o: unknown, p: object, s: unknown) => Promise<Response>;
    const pages = paginate(operation as unknown as Operation, parameters ?? {}, (page) =>
      send(operation, page, options),
    );
    return pages as AsyncGenerator<Item, void, undefined>;
  }

  /**
   * Checks, builds and signs a call without sending it. Synchronous.
   *
   * The result holds what the vendor needs to believe the request: treat it as a secret.
   *
   * @throws {ValidationError | ConfigurationError}
   */
  prepare<Request extends object, Response>(
    operation: Operation<A, Request, Response>,
    parameters: NoInfer<Request> & Record<string, unknown>,
    options: CallOptions & { passthrough: true },
  ): PreparedRequest;
  prepare<Request extends object, Response>(
    operation: Operation<A, Request, Response>,
    ...rest: Arguments<NoInfer<Request>, CallOptions>
  ): PreparedRequest;
  prepare(operation: Operation<A>, parameters: object = {}, options?: CallOptions): PreparedRequest {
    const settings = this.#settings(operation, options);
    const { now = Date.now, nonce = unique } = settings;
    const { action } = operation;
    const identity = this.source().now(action);
    if (identity.sign) {
      const message = `${action}: prepare is synchronous, and a signer is not: use send`;
      throw new ConfigurationError(message, action, "credentials");
    }
    const encode = this.#encoder(operation, parameters, settings);
    return prepare(this.#api, operation, encode(identity, undefined, now() + this.#shared.skew, nonce()));
  }

  /** The client's options, where the operation has a region of its own that, and over both those of the call. */
  #settings({ region }: Operation<A>, options: CallOptions | undefined): CallOptions {
    if (region === undefined && options === undefined) return this.#options;
    const settings: CallOptions = { ...this.#options, ...(region !== undefined && { region }), ...options };
    const { retry } = this.#options;
    return retry && options?.retry ? { ...settings, retry: { ...retry, ...options.retry } } : settings;
  }

  /** Makes the call in the core's encoding: what stands after the handle in its `boundary::prepare`. */
  #encoder({ action, api, schema }: Operation<A>, parameters: object, settings: CallOptions): Plan["encode"] {
    if (api !== undefined && api !== this.#api) {
      const message = `${action}: is an operation of edgedesk/${api}, and this client is one of edgedesk/${this.#api}`;
      throw new ConfigurationError(message, action, "operation");
    }
    const { region } = settings;
    const passthrough = settings.passthrough === true || schema === undefined;
    const defaults = this.defaults(region);
    // Once for all attempts: repetitions with the same client token are one execution.
    if (this.clientToken && schema?.includes(this.clientToken)) defaults[this.clientToken] = unique();
    const address = this.#address(settings);
    const given = encoded(parameters);
    return (identity, signature, time, nonce) => {
      const own = identity.defaults;
      const about = encoded(Math.floor(time)) + encoded(nonce) + encoded(passthrough);
      const filled = encoded(own ? { ...defaults, ...own } : defaults);
      return this.#who(identity) + encoded(signature) + address + about + filled + given;
    };
  }

  /** The scheme and the key in the core's encoding, kept: they are the same for most calls of a client. */
  #who(identity: Identity): string {
    if (this.#last?.identity !== identity) {
      const { id, secret, token } = identity;
      this.#last = { identity, text: [this.#scheme.signing, id, secret, token].map(encoded).join("") };
    }
    return this.#last.text;
  }

  /** Where to send and in which form, in the core's encoding; kept like the key. */
  #address(settings: CallOptions): string {
    const own = settings === this.#options;
    if (own && this.#ownAddress !== undefined) return this.#ownAddress;
    const { region, endpoint, host } = settings;
    const { form = false, actionHeaders = !IN_BROWSER, expiry = 1800 } = this.#scheme;
    const text = [region, endpoint, host, form, actionHeaders, expiry].map(encoded).join("");
    if (own) this.#ownAddress = text;
    return text;
  }
}

/** Without a limit. */
function limit(millis: number): number {
  return millis === Infinity ? 0 : millis;
}

/** Computed durations are rarely whole. What is no number stays, for the core to refuse. */
function whole(value: number): number {
  return typeof value === "number" ? Math.min(Math.ceil(value), 2 ** 32 - 1) : value;
}
