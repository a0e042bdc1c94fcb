/** What the three clients have in common. */

import { type Address, addressOf } from "./endpoint.js";
import type { Api } from "./boundary/core.js";
import { encoded, encodedWithin } from "./boundary/encode.js";
import { attemptOf } from "./boundary/messages.js";
import { prepare, type PreparedRequest } from "./boundary/request.js";
import { call, type Plan, type SharedState } from "./call.js";
import { checkIdentity, checkNonce, checkSignature, contextOf, dateOf, type Scheme } from "./context.js";
import type { Identity, Source } from "./credentials.js";
import { unique } from "./runtime.js";
import { ConfigurationError } from "./errors.js";
import { operationOf, type Operation } from "./operation.js";
import { type CallOptions, checked, type CommonOptions, merged, nonceOf, type Settings, timeOf } from "./options.js";
import { own, ownOptions } from "./own-properties.js";
import { paginate } from "./paginate.js";
import { SERVICES } from "./service.js";
import { warmUpLater } from "./warm-up.js";

/** The parameters of a call: they may be left out where none is required. */
export type Arguments<Request, Options> = {} extends Request
  ? [parameters?: Request, options?: Options]
  : [parameters: Request, options?: Options];

/** How long a wait between calls may be by the options of a client and of a call, in milliseconds. */
export let longestWait: <A extends Api>(client: Client<A>, options: CallOptions) => number;

/** The base of the three clients. */
export abstract class Client<A extends Api> {
  readonly #api: A;
  readonly #options: CommonOptions;
  readonly #scheme: Scheme;
  readonly #shared: SharedState = { core: null, skew: 0 };
  #settings: Settings | undefined;
  /** The address of the last call, and what it was resolved from: both are the same for most calls of a client. */
  #address: (Pick<Settings, "region" | "endpoint" | "host"> & { address: Address }) | undefined;
  /** The defaults of the last call, and what they were made of. */
  #defaults: { region: string | undefined; session: object | undefined; text: string } | undefined;
  /** The context of the last call, and what it was made of. */
  #context: { identity: Identity; address: Address; text: string } | undefined;

  static {
    longestWait = (client, options) => checked(merged(client.#options, options, ""), "").maxDelay;
  }

  protected constructor(api: A, scheme: Scheme, options: CommonOptions) {
    this.#api = api;
    this.#scheme = scheme;
    // A copy: what the caller changes later is not meant.
    this.#options = own(options);
    warmUpLater(api, scheme.signing);
  }

  /** Who calls. */
  protected abstract source(): Source;

  /** Whether a call says itself who calls, so that {@link Client.source} is not asked. */
  protected identifies(_operation: Operation<A>, _parameters: object): boolean {
    return false;
  }

  /** Values for parameters that a call leaves out. The core takes those that the operation has. */
  protected abstract defaults(region: string | undefined): Record<string, unknown>;

  /** Whether the client makes a client token for an operation that takes one. */
  protected makesToken(_operation: Operation<A>): boolean {
    return true;
  }

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
   * @throws {NetworkError | TimeoutError | AbortError | ResponseError} There was no answer, or none that can be read.
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
  async send(given: Operation<A>, parameters: object = {}, options?: CallOptions): Promise<unknown> {
    return call(given, this.#options.hooks, () => {
      const operation = operationOf<A>(given, this.#api);
      const settings = this.#settingsOf(operation, options);
      const identified = this.identifies(operation, parameters);
      return {
        ...{ api: this.#api, operation, settings },
        encode: this.#encoder(operation, parameters, settings),
        source: identified ? undefined : this.source(),
        shared: this.#shared,
        settled: () => this.settled(operation, parameters, merged(this.#options, options, operation.action)),
      };
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
    const pages = paginate(operationOf(operation, this.#api), parameters ?? {}, (page) =>
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
  prepare(given: Operation<A>, parameters: object = {}, options?: CallOptions): PreparedRequest {
    const operation = operationOf<A>(given, this.#api);
    const settings = this.#settingsOf(operation, options);
    const { action } = operation;
    const identity = this.identifies(operation, parameters) ? {} : this.source().now(action);
    if (identity.sign) {
      const message = `${action}: prepare is synchronous, and a signer is not: use send`;
      throw new ConfigurationError(message, action, "credentials");
    }
    const encode = this.#encoder(operation, parameters, settings);
    const time = timeOf(settings.now, action) + this.#shared.skew;
    return prepare(this.#api, operation, encode(identity, undefined, time, nonceOf(settings.nonce, action)));
  }

  /** The client's options, where the operation has a region of its own that, and over both those of the call. */
  #settingsOf({ action, region }: Operation, options: CallOptions | undefined): Settings {
    if (region === undefined && options === undefined) return (this.#settings ??= checked(this.#options, action));
    const call = ownOptions(options, action);
    return checked(merged(this.#options, region === undefined ? call : { region, ...call }, action), action);
  }

  /** What makes the messages of each attempt. */
  #encoder(operation: Operation<A>, parameters: object, settings: Settings): Plan["encode"] {
    const { action, schema } = operation;
    const { region, passthrough } = settings;
    // Once for all attempts: repetitions with the same client token are one execution.
    const { clientToken } = SERVICES[this.#api];
    const makesToken = schema?.includes(clientToken) && this.makesToken(operation);
    const token = makesToken ? { [clientToken]: unique() } : undefined;
    const address = this.#addressOf(settings, action);
    const given = parametersOf(parameters, action);
    return (identity, signature, time, nonce) => {
      if (settings.nonce !== unique) checkNonce(this.#scheme, nonce, action);
      if (signature) checkSignature(signature, action);
      const defaults = this.#defaultsOf(region, identity?.defaults, token);
      const context = identity ? this.#contextOf(identity, address, action) : contextOf(this.#scheme, {}, address);
      return { context, attempt: attemptOf({ signature, date: dateOf(time), nonce, passthrough }, defaults, given) };
    };
  }

  /** The defaults in the core's encoding, kept unless there is a client token among them. */
  #defaultsOf(region: string | undefined, session: object | undefined, token: object | undefined): string {
    if (token) return encoded({ ...this.defaults(region), ...token, ...session });
    const last = this.#defaults;
    if (last && last.region === region && last.session === session) return last.text;
    const text = encoded({ ...this.defaults(region), ...session });
    this.#defaults = { region, session, text };
    return text;
  }

  #addressOf(settings: Settings, action: string): Address {
    const { region, endpoint, host } = settings;
    const last = this.#address;
    if (last && last.region === region && last.endpoint === endpoint && last.host === host) return last.address;
    const address = addressOf(this.#api, settings, action);
    this.#address = { region, endpoint, host, address };
    return address;
  }

  #contextOf(identity: Identity, address: Address, action: string): string {
    const last = this.#context;
    if (last?.identity === identity && last.address === address) return last.text;
    checkIdentity(this.#api, this.#scheme, identity, action);
    const text = contextOf(this.#scheme, identity, address);
    this.#context = { identity, address, text };
    return text;
  }
}

/** How long a call may be in the core's encoding, in characters; no parameter of the catalogue may have half as many. */
const LONGEST_CALL = 4 * 2 ** 20;

/** The parameters in the core's encoding. */
function parametersOf(parameters: object, action: string): string {
  let text: string | undefined;
  try {
    text = encodedWithin(parameters, LONGEST_CALL);
  } catch {
    // A getter or a proxy of the caller's; its words may hold what it guards.
    const message = `${action}: parameters: given an object whose members cannot be read, allowed is a plain object`;
    throw new ConfigurationError(message, action, "parameters");
  }
  if (text !== undefined) return text;
  const message = `${action}: parameters: given more than ${LONGEST_CALL} characters, allowed are as many in all`;
  throw new ConfigurationError(message, action, "parameters");
}
