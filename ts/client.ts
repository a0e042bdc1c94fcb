/** What the three clients have in common. */

import { type Api, encoded, prepare, type PreparedRequest, redact } from "./boundary.js";
import { IN_BROWSER, randomHex } from "./environment.js";
import { ConfigurationError } from "./errors.js";
import type { Operation } from "./operation.js";
import { attempt } from "./transport.js";

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
  /** The clock: milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
  /** A new unique text per attempt. Default: 128 random bits in hexadecimal. */
  nonce?: () => string;
  /** How long an attempt may take until its answer is read, in milliseconds; 0 for no limit. Default: 30 000. */
  timeout?: number;
  /** Ends calls that are under way. */
  signal?: AbortSignal;
  /** The `user-agent` header, outside browsers. */
  userAgent?: string;
  /** Treat a 200 answer whose `Code` is not one of success as an {@link ApiError}. Default: false, as newer SDKs do. */
  strict?: boolean;
}

/** Options of a single call. */
export interface CallOptions extends CommonOptions {
  /** Send parameters that the operation is not known to have, instead of refusing them. */
  passthrough?: boolean;
}

/** How the calls of a client are signed: what differs between the three. */
export interface Scheme {
  signing: "acs3" | "rpc" | "anonymous" | "bce";
  id?: string | undefined;
  secret?: string | undefined;
  token?: string | undefined;
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

  protected constructor(api: A, options: CommonOptions) {
    this.#api = api;
    this.#options = options;
  }

  /** How to sign. */
  protected abstract scheme(): Scheme;

  /** Values for parameters that a call leaves out. */
  protected abstract defaults(region: string | undefined): Record<string, unknown>;

  /**
   * Calls an operation.
   *
   * A parameter that is left out or `undefined` is filled in from the client where the client knows it; one that is
   * `null` stays out.
   *
   * @returns The answer, fields named as the vendor's page names them. Integers beyond 2^53 are `BigInt`s.
   * @throws {ValidationError} The parameters do not fit; nothing was sent.
   * @throws {ConfigurationError} The client is not set up for the call; nothing was sent.
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
  async send(operation: Operation<A>, parameters?: object, options?: CallOptions): Promise<unknown> {
    const settings = this.#settings(operation, options);
    const call = this.#call(operation, parameters, settings);
    const { fetch, timeout = 30_000, signal, userAgent, strict = false } = settings;
    return attempt(prepare(this.#api, operation, call), {
      operation: operation.action,
      fetch,
      timeout,
      signal,
      userAgent,
      strict,
      redact: (text) => redact(this.#api, operation, call, text),
    });
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
  prepare(operation: Operation<A>, parameters?: object, options?: CallOptions): PreparedRequest {
    return prepare(this.#api, operation, this.#call(operation, parameters, this.#settings(operation, options)));
  }

  /** The client's options, where the operation has a region of its own that, and over both those of the call. */
  #settings({ region }: Operation<A>, options: CallOptions | undefined): CallOptions {
    return { ...this.#options, ...(region !== undefined && { region }), ...options };
  }

  /** The call in the core's encoding: what stands after the handle in its `boundary::prepare`. */
  #call(operation: Operation<A>, parameters: object | undefined, settings: CallOptions): string {
    const { region, endpoint, host, now = Date.now, nonce = randomHex } = settings;
    const { action, api, schema } = operation;
    if (api !== undefined && api !== this.#api) {
      const message = `${action}: is an operation of edgedesk/${api}, and this client is one of edgedesk/${this.#api}`;
      throw new ConfigurationError(message, action, "operation");
    }
    const { signing, id, secret, token, form = false, actionHeaders = !IN_BROWSER, expiry = 1800 } = this.scheme();
    const passthrough = settings.passthrough === true || schema === undefined;
    return [
      ...[signing, id, secret, token, region, endpoint, host, form, actionHeaders, expiry],
      ...[Math.floor(now()), nonce(), passthrough, this.defaults(region), parameters],
    ]
      .map(encoded)
      .join("");
  }
}
