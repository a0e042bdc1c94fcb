/** The base class of the three clients. */

import type { Api } from "./boundary/core.js";
import { encodeAttempt, encodeDefaults, encodeParameters } from "./boundary/messages.js";
import { prepare, type PreparedRequest } from "./boundary/request.js";
import { call, type CallPlan, type ClientState } from "./call.js";
import { checkCredentials, checkNonce, checkSignature, contextOf, dateOf, type Scheme } from "./context.js";
import { CredentialsCache, type ForwardingSource, type ResolvedCredentials } from "./credentials.js";
import { type Endpoint, resolveEndpoint } from "./endpoint.js";
import { ConfigurationError } from "./errors.js";
import { withHeaders } from "./headers.js";
import { randomNonce } from "./nonce.js";
import { type Operation, operationOf } from "./operation.js";
import type { CallOptions, CommonOptions } from "./options.js";
import { ownOptions, ownProperties } from "./own-properties.js";
import { checkPaged, type Page, paginate, readPage } from "./paginate.js";
import { SERVICES } from "./service.js";
import { invalidSetting } from "./setting-error.js";
import { checkOptions, mergeOptions, readClock, readNonce, type Settings } from "./settings.js";
import { SAMPLE_CREDENTIALS, sampleOf, warmUpLater } from "./warm-up.js";

/** The arguments after the operation: parameters may be left out if none is required. */
export type Arguments<Request, Options> = {} extends Request
  ? [parameters?: Request, options?: Options]
  : [parameters: Request, options?: Options];

/** The settings of a call, and the last correction of the local clock, in milliseconds. */
export let settingsOf: <A extends Api>(client: Client<A>, options?: CallOptions) => Settings & { skew: number };

/** Prepares a request that is not sent. */
export let warmUp: (client: Client<Api>) => void;

/** The base of the three clients. */
export abstract class Client<A extends Api> {
  readonly #api: A;
  readonly #options: CommonOptions;
  readonly #gateway: ForwardingSource | undefined;
  readonly #scheme: Scheme;
  readonly #state: ClientState = { core: null, skew: 0 };
  #settings: Settings | undefined;
  /** The endpoint of the last call and the options that it was resolved from. Most calls of a client share it. */
  #endpoint: (Pick<Settings, "region" | "endpoint" | "host"> & { hosts: string; address: Endpoint }) | undefined;
  /** The defaults of the last call and their inputs. */
  #defaults: { region: string | undefined; session: object | undefined; text: string } | undefined;
  /** The context of the last call and its inputs. */
  #context: { credentials: ResolvedCredentials; address: Endpoint; text: string } | undefined;

  static {
    settingsOf = (client, options) => ({ ...client.#settingsOf({ action: "" }, options), skew: client.#state.skew });
    warmUp = (client) => client.#warmUp();
  }

  protected constructor(api: A, scheme: Scheme, options: CommonOptions & { gateway?: object | undefined }) {
    this.#api = api;
    this.#scheme = scheme;
    // Copied, so that later changes by the caller have no effect.
    const { gateway } = (this.#options = ownProperties(options));
    if (gateway && !(gateway instanceof CredentialsCache)) {
      throw invalidSetting("", "gateway", gateway, 'connect("https://…") of edgedesk/gateway/client');
    }
    this.#gateway = gateway as ForwardingSource | undefined;
    warmUpLater(api, () => this.#warmUp());
  }

  /** The source of the caller's credentials or session. */
  protected abstract credentialsCache(): CredentialsCache;

  /** Whether the parameters carry credentials, so that {@link Client.credentialsCache} is not used. */
  protected carriesCredentials(_operation: Operation<A>, _parameters: object): boolean {
    return false;
  }

  /** Default values of parameters. The core ignores those that the operation does not have. */
  protected abstract defaults(region: string | undefined): Record<string, unknown>;

  /** Whether the client generates a client token for an operation that takes one. */
  protected fillsClientToken(_operation: Operation<A>): boolean {
    return true;
  }

  /**
   * Status lookup after a lost response and a refused retry: whether the resource has reached the requested state, or is
   * moving to it.
   */
  protected hasReached(operation: Operation<A>, _parameters: object, _options: CallOptions): Promise<boolean> {
    throw new ConfigurationError(`${operation.action}: no operation shows its effect`, operation.action, "operation");
  }

  /**
   * Calls an operation.
   *
   * The client fills in parameters that are missing or `undefined` from its options; `null` omits a parameter. Transient
   * failures are retried if a retry does no harm: see {@link CommonOptions.retry}.
   *
   * @returns The response body, with the vendor's field names. Integers beyond 2^53 are `BigInt`s.
   * @throws {ValidationError} A parameter is invalid; nothing was sent.
   * @throws {ConfigurationError} An option is invalid; nothing was sent.
   * @throws {CredentialsError} The credentials provider or the signer failed.
   * @throws {ApiError} The vendor refused the call.
   * @throws {NetworkError | TimeoutError | AbortError | ResponseError} There was no response, or none of the API.
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
      const identified = this.carriesCredentials(operation, parameters);
      return {
        encode: this.#encoder(operation, parameters, settings),
        // The request to a gateway is written after its headers are known: later changes by the caller have no effect.
        parameters: this.#gateway?.copy(parameters) ?? parameters,
        ...{ api: this.#api, operation, settings },
        credentialsCache: this.#gateway ?? (identified ? undefined : this.credentialsCache()),
        clientState: this.#state,
        host: this.#endpointOf(settings, operation).host,
        hasReached: () =>
          this.hasReached(operation, parameters, mergeOptions(this.#options, options, operation.action)),
      };
    });
  }

  /**
   * Iterates over the items of all pages. Each page is requested when its first item is read. Starts at the page that the
   * parameters name; the parameters object is not modified.
   *
   * @throws What {@link Client.send} throws, and a {@link ConfigurationError} for an operation without pagination.
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
    // The compiler cannot prove that omitted parameters are only those of operations without required ones.
    const send = this.send.bind(this) as (o: unknown, p: object, s: unknown) => Promise<Response>;
    const pages = paginate(operationOf(operation, this.#api), parameters ?? {}, (page) =>
      send(operation, page, options),
    );
    return pages as AsyncGenerator<Item, void, undefined>;
  }

  /**
   * Requests one page of a list: its items, the parameters of the next page, and the total. `next` of a page is the argument
   * of the next call, so that a table can keep it.
   *
   * @throws What {@link Client.send} throws, and a {@link ConfigurationError} for an operation without pagination.
   *
   * @example
   * ```ts
   * const { items, next, total } = await ecd.page(DescribeDesktops, { MaxResults: 100 });
   * const second = next && (await ecd.page(DescribeDesktops, next));
   * ```
   */
  async page<Request extends object, Response extends object, Item>(
    operation: Operation<A, Request, Response, Item>,
    ...[parameters, options]: [Item] extends [never] ? [never] : Arguments<NoInfer<Request>, CallOptions>
  ): Promise<Page<Request, Response, Item>> {
    const paged = operationOf(operation, this.#api);
    checkPaged(paged);
    const send = this.send.bind(this) as (o: unknown, p: unknown, s: unknown) => Promise<Response>;
    const { items, next, total, response } = readPage(
      paged,
      parameters ?? {},
      await send(operation, parameters, options),
    );
    return { items, next, total, response } as Page<Request, Response, Item>;
  }

  /**
   * Validates, builds and signs a request without sending it. Synchronous.
   *
   * The result contains a valid signature: treat it as a secret.
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
    const credentials =
      this.#gateway?.getSync(action) ??
      (this.carriesCredentials(operation, parameters) ? {} : this.credentialsCache().getSync(action));
    if (credentials.sign) {
      const message = `${action}: prepare is synchronous, and a signer is not: use send`;
      throw new ConfigurationError(message, action, "credentials");
    }
    const encode = this.#encoder(operation, parameters, settings);
    const time = readClock(settings.now, action) + this.#state.skew;
    const encoded = encode(credentials, undefined, time, readNonce(settings.nonce, action));
    return withHeaders(prepare(this.#api, operation, encoded), settings.headers, action);
  }

  /** Prepares a request that is not sent. Errors are ignored: the first call reports them. */
  #warmUp(): void {
    const { operation, parameters } = sampleOf(this.#api);
    try {
      const credentials = (this.#gateway ?? this.credentialsCache()).validAt(Date.now()) ?? SAMPLE_CREDENTIALS;
      const settings = this.#settingsOf(operation, undefined);
      // A client may get its region with each call.
      const encode = this.#encoder(operation, parameters, { ...settings, region: settings.region ?? "bj" });
      prepare(this.#api, operation, encode(credentials, undefined, 0, "-"));
    } catch {
      // An invalid option, or a policy that forbids WebAssembly.
    }
  }

  /** Merges the options. Precedence: call, then the operation's fixed region, then client. */
  #settingsOf({ action, region }: Operation, options: CallOptions | undefined): Settings {
    if (region === undefined && options === undefined) return (this.#settings ??= checkOptions(this.#options, action));
    const call = ownOptions(options, action);
    return checkOptions(mergeOptions(this.#options, region === undefined ? call : { region, ...call }, action), action);
  }

  /** The encoder of a call's attempts. */
  #encoder(operation: Operation<A>, parameters: object, settings: Settings): CallPlan["encode"] {
    const { action, schema } = operation;
    const { region, passthrough } = settings;
    // One token for all attempts: the vendor executes calls with the same client token once.
    const { clientToken } = SERVICES[this.#api];
    const fillsToken = schema?.includes(clientToken) && this.fillsClientToken(operation);
    const token = fillsToken ? { [clientToken]: randomNonce() } : undefined;
    const endpoint = this.#endpointOf(settings, operation);
    const encodedParameters = readParameters(parameters, action);
    return (credentials, signature, time, nonce) => {
      if (settings.nonce !== randomNonce) checkNonce(this.#scheme, nonce, action);
      if (signature) checkSignature(signature, action);
      const defaults = this.#defaultsOf(region, credentials?.defaults, token);
      const context = credentials
        ? this.#contextOf(credentials, endpoint, action)
        : contextOf(this.#scheme, {}, endpoint);
      return {
        context,
        attempt: encodeAttempt({ signature, date: dateOf(time), nonce, passthrough }, defaults, encodedParameters),
      };
    };
  }

  /** The encoded defaults; cached if they contain no client token. */
  #defaultsOf(region: string | undefined, session: object | undefined, token: object | undefined): string {
    if (token) return encodeDefaults({ ...this.defaults(region), ...token, ...session });
    const last = this.#defaults;
    if (last && last.region === region && last.session === session) return last.text;
    const text = encodeDefaults({ ...this.defaults(region), ...session });
    this.#defaults = { region, session, text };
    return text;
  }

  #endpointOf(settings: Settings, { action, service }: Operation): Endpoint {
    const { region, endpoint, host } = settings;
    const { hosts } = service ?? SERVICES[this.#api];
    const last = this.#endpoint;
    const isSame = last?.hosts === hosts && last.region === region;
    if (isSame && last.endpoint === endpoint && last.host === host) return last.address;
    const address = resolveEndpoint(hosts, settings, action);
    this.#endpoint = { region, endpoint, host, hosts, address };
    return address;
  }

  #contextOf(credentials: ResolvedCredentials, address: Endpoint, action: string): string {
    const last = this.#context;
    if (last?.credentials === credentials && last.address === address) return last.text;
    checkCredentials(this.#api, this.#scheme, credentials, action);
    const text = contextOf(this.#scheme, credentials, address);
    this.#context = { credentials, address, text };
    return text;
  }
}

/** The maximum length of encoded parameters, in characters: twice that of the largest parameter of the catalogue. */
const MAX_PARAMETERS_LENGTH = 4 * 2 ** 20;

/** Encodes the parameters. */
function readParameters(parameters: object, action: string): string {
  let text: string | undefined;
  try {
    text = encodeParameters(parameters, MAX_PARAMETERS_LENGTH);
  } catch {
    // A getter or a proxy threw; its message may contain secrets.
    const message = `${action}: parameters: given an object with unreadable members, allowed is a plain object`;
    throw new ConfigurationError(message, action, "parameters");
  }
  if (text !== undefined) return text;
  const message = `${action}: parameters: given more than ${MAX_PARAMETERS_LENGTH} characters, allowed are as many in all`;
  throw new ConfigurationError(message, action, "parameters");
}
