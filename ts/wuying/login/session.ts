/** The session of a user who is logged in: it keeps the LoginToken fresh, for all calls and all tabs. */

import { MAX_DELAY } from "../../abort.js";
import { eraseCores } from "../../boundary/core.js";
import { timeOf } from "../../corrected-time.js";
import type { CredentialsProvider } from "../../credentials.js";
import { CallError, LoginRequiredError } from "../../errors.js";
import { TOKEN_LIFETIME } from "../../generated/defaults.js";
import {
  GetLoginToken,
  type GetLoginTokenRequest,
  type GetLoginTokenResponse,
  RefreshLoginToken,
  SendTokenCode,
} from "../../generated/wuying.js";
import { notify } from "../../hooks.js";
import { ownOptions, readProperties } from "../../own-properties.js";
import { IN_BROWSER } from "../../runtime.js";
import type { Session, WuyingClient } from "../client.js";
import { checkMillis } from "./check.js";
import {
  keepAliveStep,
  type LoginContext,
  type LoginDriver,
  type LoginStep,
  passwordStep,
  type PasswordStep,
} from "./stages.js";
import { Tabs } from "./tabs.js";

/** Options of a login, and of the session that it leads to. */
export interface LoginOptions {
  /** Whether the vendor gives a KeepAliveToken, with which the session logs in again without a password. Default: false. */
  keepAlive?: boolean | undefined;
  /** Other parameters of GetLoginToken, which describe the device. */
  parameters?: Pick<GetLoginTokenRequest, "ClientType" | "ClientName" | "Uuid" | "AvailableFeatures"> | undefined;
  /**
   * How long a LoginToken is valid, in milliseconds, at least a minute. The session refreshes it when a fifth of this or five
   * minutes are left, and learns from tokens that expire earlier or live longer. Default: 900 000, the shorter of the two
   * lifetimes that the vendor's pages name.
   */
  tokenLifetime?: number | undefined;
  /**
   * The codes of a refused refresh that end the session, unless a KeepAliveToken logs in again. The vendor documents none.
   * Default: those of failures of the kind `expired-session`, which names of codes tell (unverified), and the client's
   * `expiredCodes`.
   */
  expiredCodes?: readonly string[] | undefined;
  /** Called with the session after each change of it, so that it can be stored, and with `undefined` after its end. */
  onChange?: ((session: ExportedSession | undefined) => void) | undefined;
  /** Called once, when the session has ended; not after {@link LoginSession.logout} in this page. */
  onLoginRequired?: ((event: LoginRequired) => void) | undefined;
}

/** The end of a session. */
export interface LoginRequired {
  /** The next step: a password, or the stage that the vendor demands instead. */
  step: LoginStep;
  /** Its `reason` says why: `expired` or `another-tab`, among others. */
  error: LoginRequiredError;
}

/** A session as a plain value, for JSON. A secret: its holder acts as the user. */
export interface ExportedSession {
  sessionId: string;
  loginToken: string;
  keepAliveToken?: string | undefined;
  officeSiteId?: string | undefined;
  endUserId: string;
  /** When the LoginToken was issued, in milliseconds since 1970. */
  issuedAt: number;
  /** Its assumed lifetime, in milliseconds. */
  lifetime: number;
}

/** A message between tabs about a session. */
type TabMessage = { sessionId: string; tokens: ExportedSession | undefined };

/** The session that a client was last attached to. */
const owners = new WeakMap<WuyingClient, LoginSession>();

const MIN_LIFETIME = 60_000;

/** The age at which a token is refreshed, as a part of its lifetime. */
const REFRESH_AT = 0.8;

/** The pause before a page tries another refresh without a call that needs it, in milliseconds. */
const REFRESH_PAUSE = 30_000;

/**
 * Begins a login: the first step, in which nothing has been sent yet.
 *
 * @param wuying The client that logs in, and has the session at the end. It sends passwords and tokens in the URL unless its
 *   `placement` is `form`.
 * @throws {ConfigurationError} An option is invalid.
 *
 * @example
 * ```ts
 * const wuying = new WuyingClient({ region: "cn-hangzhou", clientId, placement: "form" });
 * let step: LoginStep = login(wuying, { keepAlive: true });
 * while (step.kind !== "done") step = await submitted(step); // a page: one view for each kind
 * sessionStorage["session"] = JSON.stringify(step.session.export());
 * ```
 */
export function login(wuying: WuyingClient, options?: LoginOptions): PasswordStep {
  const checked = checkOptions(options, "login");
  return passwordStep(
    driverOf(wuying, checked, (context, response) => openSession(wuying, checked, context, response)),
  );
}

/**
 * Resumes a session of an earlier page. Nothing is sent: the first call refreshes the LoginToken if it is due.
 *
 * @param value What the app has stored, if anything.
 * @returns The session. Undefined if {@link LoginSession.export} did not make the value: `null`, for example.
 * @throws {ConfigurationError} An option is invalid.
 *
 * @example
 * ```ts
 * const stored: unknown = JSON.parse(sessionStorage["session"] ?? "null");
 * const session = importSession(wuying, stored, { onChange: store, onLoginRequired: show });
 * ```
 */
export function importSession(wuying: WuyingClient, value: unknown, options?: LoginOptions): LoginSession | undefined {
  const checked = checkOptions(options, "importSession");
  const tokens = readTokens(value);
  return tokens && new LoginSession(wuying, checked, tokens);
}

/** Reads an exported session, of a store or another tab; undefined if it is none. */
function readTokens(value: unknown): ExportedSession | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sessionId, loginToken, keepAliveToken, officeSiteId, endUserId, issuedAt, lifetime } = readProperties(
    value as ExportedSession,
    "importSession",
    "session",
  );
  const isText = (text: unknown): boolean => typeof text === "string" && text !== "";
  const isOptional = (text: unknown): boolean => text === undefined || isText(text);
  if (![sessionId, loginToken, endUserId].every(isText) || ![keepAliveToken, officeSiteId].every(isOptional)) return;
  if (![issuedAt, lifetime].every(Number.isFinite)) return undefined;
  const tokens = { sessionId, loginToken, keepAliveToken, officeSiteId, endUserId, issuedAt };
  return { ...tokens, lifetime: Math.max(lifetime, MIN_LIFETIME) };
}

function checkOptions(given: LoginOptions | undefined, operation: string): LoginOptions & { tokenLifetime: number } {
  const options = ownOptions(given, operation);
  const { tokenLifetime = TOKEN_LIFETIME } = options;
  checkMillis(operation, "tokenLifetime", tokenLifetime, MIN_LIFETIME);
  return { ...options, tokenLifetime };
}

/** The driver of a login with a client. */
function driverOf(
  wuying: WuyingClient,
  { keepAlive, parameters: device }: LoginOptions,
  done: (context: LoginContext, response: GetLoginTokenResponse) => LoginSession,
): LoginDriver {
  return {
    keepAlive,
    send: (parameters, known) => wuying.send(GetLoginToken, { ...device, ...parameters }, { passthrough: !known }),
    resend: async ({ sessionId, officeSiteId, endUserId }) => {
      const call = { SessionId: sessionId, OfficeSiteId: officeSiteId, EndUserId: endUserId, LoginToken: null };
      await wuying.send(SendTokenCode, call);
    },
    now: () => timeOf(wuying),
    done: (context, response) => ({ kind: "done", stage: "", session: done(context, response), response }),
  };
}

function openSession(
  wuying: WuyingClient,
  options: LoginOptions & { tokenLifetime: number },
  context: LoginContext,
  response: GetLoginTokenResponse,
): LoginSession {
  const tokens = tokensOf(context, response, timeOf(wuying), options.tokenLifetime);
  const session = new LoginSession(wuying, options, tokens);
  notify(options.onChange, () => session.export());
  return session;
}

/** The tokens at the end of a login. */
function tokensOf(
  { sessionId = "", officeSiteId, endUserId = "" }: LoginContext,
  { LoginToken: loginToken = "", KeepAliveToken: keepAliveToken }: GetLoginTokenResponse,
  issuedAt: number,
  lifetime: number,
): ExportedSession {
  const tokens = { sessionId, loginToken, endUserId, issuedAt, lifetime };
  // An empty string means none.
  return { ...tokens, keepAliveToken: keepAliveToken || undefined, officeSiteId: officeSiteId || undefined };
}

/**
 * The session of a user who is logged in. The attached clients ask it for tokens; nothing is stored unless the app does it.
 *
 * A LoginToken is refreshed ahead of its expiry, and after a failure of the kind `expired-session`: once for all calls and all
 * tabs. In pages, a timer does it if no call does. A refresh whose response was lost is repeated once with the old token. If the
 * vendor refuses the old token, too, the KeepAliveToken logs in again; without one, the session ends with a
 * {@link LoginRequiredError}.
 */
export class LoginSession {
  /**
   * The client of the login.
   *
   * @internal
   */
  readonly client: WuyingClient;
  readonly #options: LoginOptions & { tokenLifetime: number };
  readonly #clients = new Set<WuyingClient>();
  readonly #tabs: Tabs<TabMessage>;
  #tokens: ExportedSession | LoginRequiredError;
  #refreshing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @internal */
  constructor(wuying: WuyingClient, options: LoginOptions & { tokenLifetime: number }, tokens: ExportedSession) {
    this.client = wuying;
    this.#options = options;
    this.#tokens = tokens;
    this.#tabs = new Tabs(`edgedesk session of ${tokens.endUserId}`, (message) => this.#receive(message));
    this.attach(wuying);
    this.#refreshLater();
  }

  /** When the LoginToken is assumed to expire, in milliseconds since 1970; the session refreshes it before. */
  get expiresAt(): number {
    const { issuedAt, lifetime } = this.export();
    return issuedAt + lifetime;
  }

  /** Makes a client use this session, in place of another. The client of the login does already. */
  attach(client: WuyingClient): void {
    owners.set(client, this);
    this.#clients.add(client);
    client.setSession(this.#provider());
  }

  /**
   * The session as a plain value. The app may store it; a refresh makes it useless, so `onChange` gives each next one.
   *
   * @throws {LoginRequiredError} The session has ended.
   */
  export(): ExportedSession {
    if (this.#tokens instanceof LoginRequiredError) throw this.#tokens;
    return { ...this.#tokens };
  }

  /**
   * Refreshes the LoginToken now. Calls at the same time share one refresh.
   *
   * @throws {LoginRequiredError} The session has ended.
   * @throws {CallError} The refresh failed for another reason; the session goes on.
   */
  refresh(): Promise<void> {
    return (this.#refreshing ??= this.#refreshInTurn().finally(() => (this.#refreshing = undefined)));
  }

  /**
   * Goes on with a LoginToken that another operation than a refresh has returned.
   *
   * @internal
   */
  adopt(loginToken: string): void {
    this.#adopt({ ...this.export(), loginToken, issuedAt: timeOf(this.client) });
  }

  /**
   * Ends the session in all tabs: forgets its tokens, and overwrites the memory of the modules. Later calls of the attached
   * clients send nothing. The vendor has no operation for it: its tokens stay valid until they expire.
   */
  logout(): void {
    if (this.#tokens instanceof LoginRequiredError) return;
    this.#tabs.post({ sessionId: this.#tokens.sessionId, tokens: undefined });
    this.#end(new LoginRequiredError("logged-out"));
  }

  /** The provider of one client, which knows the token that the client has. */
  #provider(): CredentialsProvider<Session> {
    let given: string | undefined;
    return async () => {
      const { loginToken, issuedAt, lifetime } = this.export();
      // A client asks again for the token that it has when that is due or was refused.
      if (loginToken === given || timeOf(this.client) >= issuedAt + lifetime * REFRESH_AT) await this.refresh();
      const fresh = this.export();
      given = fresh.loginToken;
      return { sessionId: fresh.sessionId, loginToken: given, expiration: fresh.issuedAt + fresh.lifetime };
    };
  }

  async #refreshInTurn(): Promise<void> {
    const { loginToken } = this.export();
    await this.#tabs.inTurn(async () => {
      // Another tab may have refreshed it, or logged out, in its turn.
      if (this.export().loginToken === loginToken) await this.#refreshNow();
    });
  }

  async #refreshNow(): Promise<void> {
    const tokens = this.export();
    const { sessionId, loginToken, officeSiteId, endUserId, issuedAt, lifetime } = tokens;
    const call = { SessionId: sessionId, LoginToken: loginToken, OfficeSiteId: officeSiteId, EndUserId: endUserId };
    const age = timeOf(this.client) - issuedAt;
    for (let attempt = 1; ; attempt++) {
      try {
        const { LoginToken } = await this.client.send(RefreshLoginToken, call);
        const fresh = { loginToken: LoginToken || loginToken, issuedAt: timeOf(this.client) };
        return this.#adopt({ ...tokens, ...fresh, lifetime: Math.max(lifetime, age) });
      } catch (error) {
        const learnt = attempt === 1 ? Math.max(MIN_LIFETIME, Math.min(lifetime, age)) : lifetime;
        if (this.#isExpiry(error)) return this.#logInAgain({ ...tokens, lifetime: learnt }, error);
        // The response was lost: the vendor may have replaced the token.
        if (attempt === 2 || !(error instanceof CallError && error.ambiguous)) throw error;
      }
    }
  }

  /** Whether the vendor says that the LoginToken has expired. */
  #isExpiry(error: unknown): error is CallError {
    if (!(error instanceof CallError)) return false;
    return this.#options.expiredCodes?.includes(error.code) ?? error.kind === "expired-session";
  }

  /** Logs in with the KeepAliveToken. */
  async #logInAgain(tokens: ExportedSession, refused: CallError): Promise<void> {
    const { keepAliveToken, lifetime } = tokens;
    const driver = driverOf(this.client, this.#options, (context, response) => {
      // A further stage has ended this session: the user's submission begins another.
      if (this.#tokens instanceof LoginRequiredError) {
        return openSession(this.client, this.#options, context, response);
      }
      const fresh = tokensOf(context, response, timeOf(this.client), lifetime);
      this.#adopt({
        ...fresh,
        keepAliveToken: fresh.keepAliveToken ?? keepAliveToken,
        endUserId: fresh.endUserId || tokens.endUserId,
      });
      return this;
    });
    const first = login(this.client, this.#options);
    if (!keepAliveToken) throw this.#end(new LoginRequiredError("expired", refused), first);
    const step = await keepAliveStep(driver, tokens).submit(keepAliveToken);
    if (step.kind === "done") return;
    if (step.kind !== "keep-alive") throw this.#end(new LoginRequiredError("verification", refused), step);
    const error = step.refusal?.error ?? refused;
    // The vendor may accept the KeepAliveToken later.
    if (error.kind === "server" || error.kind === "throttled") throw error;
    throw this.#end(new LoginRequiredError("refused", error), first);
  }

  /** Takes tokens over and passes them to the other tabs. */
  #adopt(tokens: ExportedSession): void {
    const { sessionId } = this.export();
    this.#replace(tokens);
    this.#tabs.post({ sessionId, tokens });
  }

  /** Another version of this package, or another script, may have posted the message. */
  #receive(message: Partial<TabMessage> | null): void {
    if (this.#tokens instanceof LoginRequiredError || this.#tokens.sessionId !== message?.sessionId) return;
    const tokens = readTokens(message.tokens);
    if (tokens) this.#replace(tokens);
    else if (message.tokens === undefined) {
      this.#end(new LoginRequiredError("another-tab"), login(this.client, this.#options));
    }
  }

  #replace(tokens: ExportedSession): void {
    this.#tokens = tokens;
    this.#forget();
    this.#refreshLater();
    notify(this.#options.onChange, () => this.export());
  }

  /** In a page that makes no calls, a timer refreshes the token. A server may have dropped the session: it has no timer. */
  #refreshLater(): void {
    if (!IN_BROWSER || this.#tokens instanceof LoginRequiredError) return;
    const { issuedAt, lifetime } = this.#tokens;
    const pause = issuedAt + lifetime * REFRESH_AT - timeOf(this.client);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.refresh().catch(() => this.#refreshLater()),
      Math.min(Math.max(pause, REFRESH_PAUSE), MAX_DELAY),
    );
  }

  #end(error: LoginRequiredError, step?: LoginStep): LoginRequiredError {
    this.#tokens = error;
    clearTimeout(this.#timer);
    this.#tabs.close();
    this.#forget();
    eraseCores();
    const { onChange, onLoginRequired } = this.#options;
    notify<ExportedSession | undefined>(onChange, () => undefined);
    if (step) notify(onLoginRequired, () => ({ step, error }));
    return error;
  }

  /** Has the clients forget the token that they have. */
  #forget(): void {
    for (const client of this.#clients) {
      if (owners.get(client) === this) client.setSession(this.#provider());
      else this.#clients.delete(client);
    }
  }
}
