/** The session of a user who is logged in: it keeps the LoginToken fresh, for all calls and all tabs. */

import { eraseCores } from "../../boundary/core.js";
import { settingsOf } from "../../client.js";
import type { CredentialsProvider } from "../../credentials.js";
import { CallError, LoginRequiredError } from "../../errors.js";
import {
  GetLoginToken,
  type GetLoginTokenRequest,
  type GetLoginTokenResponse,
  RefreshLoginToken,
  SendTokenCode,
} from "../../generated/wuying.js";
import { notify } from "../../hooks.js";
import { ownOptions, readProperties } from "../../own-properties.js";
import { invalidSetting } from "../../setting-error.js";
import { readClock } from "../../settings.js";
import type { Session, WuyingClient } from "../client.js";
import { keepAliveStep, type LoginContext, type LoginDriver, type LoginStep, passwordStep } from "./stages.js";
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
  /** Called with the session after each change of it, so that it can be stored, and with `undefined` after its end. */
  onChange?: ((session: ExportedSession | undefined) => void) | undefined;
  /** Called once, when the session has ended and the user has to log in again; not after {@link LoginSession.logout} here. */
  onLoginRequired?: ((event: LoginRequired) => void) | undefined;
}

/** The end of a session. */
export interface LoginRequired {
  /** The step to go on with: a password, or what the vendor demands in its place. */
  step: LoginStep;
  error: LoginRequiredError;
}

/** A session as a plain value, for JSON. A secret: whoever has it is the user. */
export interface ExportedSession {
  sessionId: string;
  loginToken: string;
  keepAliveToken?: string;
  officeSiteId?: string;
  endUserId: string;
  /** When the LoginToken was issued, in milliseconds since 1970. */
  issuedAt: number;
  /** How long it is taken to be valid, in milliseconds. */
  lifetime: number;
}

/** What tabs tell each other of a session. */
type TabMessage = { sessionId: string; tokens: ExportedSession | undefined };

/** The session that a client was last attached to. */
const owners = new WeakMap<WuyingClient, LoginSession>();

const MIN_LIFETIME = 60_000;

/** The age at which a token is refreshed, as a part of its lifetime. */
const REFRESH_AT = 0.8;

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
 * let step = login(wuying, { keepAlive: true });
 * while (step.kind !== "done") step = await submitted(step); // a page: one view for each kind
 * sessionStorage["session"] = JSON.stringify(step.session.export());
 * ```
 */
export function login(wuying: WuyingClient, options?: LoginOptions): LoginStep {
  return passwordStep(newSession(wuying, checkOptions(options, "login")));
}

/**
 * Goes on with a session of an earlier page. Nothing is sent: the first call refreshes the LoginToken if it is due.
 *
 * @throws {ConfigurationError} The value is none of {@link LoginSession.export}, or an option is invalid.
 *
 * @example
 * ```ts
 * const stored = sessionStorage["session"];
 * const session = stored && importSession(wuying, JSON.parse(stored), { onChange: store, onLoginRequired: show });
 * ```
 */
export function importSession(wuying: WuyingClient, value: ExportedSession, options?: LoginOptions): LoginSession {
  const checked = checkOptions(options, "importSession");
  const tokens = readTokens(value);
  if (tokens) return new LoginSession(wuying, checked, tokens);
  throw invalidSetting("importSession", "session", value, "a value that LoginSession.export returned");
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
  return {
    ...{ sessionId, loginToken, endUserId, issuedAt, lifetime: Math.max(lifetime, MIN_LIFETIME) },
    ...(keepAliveToken && { keepAliveToken }),
    ...(officeSiteId && { officeSiteId }),
  };
}

function checkOptions(given: LoginOptions | undefined, operation: string): LoginOptions & { tokenLifetime: number } {
  const options = ownOptions(given, operation);
  const { tokenLifetime = 900_000 } = options;
  if (!(Number.isFinite(tokenLifetime) && tokenLifetime >= MIN_LIFETIME)) {
    throw invalidSetting(operation, "tokenLifetime", tokenLifetime, "a number of milliseconds, 60000 or more");
  }
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

/** The driver of a login that leads to another session. */
function newSession(wuying: WuyingClient, options: LoginOptions & { tokenLifetime: number }): LoginDriver {
  return driverOf(wuying, options, (context, response) => openSession(wuying, options, context, response));
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
  return { ...tokens, ...(keepAliveToken && { keepAliveToken }), ...(officeSiteId && { officeSiteId }) };
}

/**
 * The session of a user who is logged in. The attached clients ask it for tokens; nothing is stored unless the app does it.
 *
 * A LoginToken is refreshed ahead of its expiry, and after a failure of the kind `expired-session`: once for all calls and all
 * tabs. A refresh whose response was lost is repeated once with the old token. If the vendor calls that one expired, too, the
 * KeepAliveToken logs in again; without one, the session ends with a {@link LoginRequiredError}.
 */
export class LoginSession {
  readonly #wuying: WuyingClient;
  readonly #options: LoginOptions & { tokenLifetime: number };
  readonly #clients = new Set<WuyingClient>();
  readonly #tabs: Tabs<TabMessage>;
  #tokens: ExportedSession | LoginRequiredError;
  #refreshing: Promise<void> | undefined;

  /** @internal */
  constructor(wuying: WuyingClient, options: LoginOptions & { tokenLifetime: number }, tokens: ExportedSession) {
    this.#wuying = wuying;
    this.#options = options;
    this.#tokens = tokens;
    this.#tabs = new Tabs(`edgedesk session of ${tokens.endUserId}`, (message) => this.#receive(message));
    this.attach(wuying);
  }

  /** When the LoginToken is taken to expire, in milliseconds since 1970; the session refreshes it before. */
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
   * Ends the session in all tabs: forgets its tokens, and overwrites the memory of the modules. Later calls of the attached
   * clients send nothing. The vendor has no operation for it: its tokens stay valid until they expire.
   */
  logout(): void {
    if (this.#tokens instanceof LoginRequiredError) return;
    this.#tabs.post({ sessionId: this.#tokens.sessionId, tokens: undefined });
    this.#end(new LoginRequiredError("the user has logged out", undefined), undefined);
  }

  /** The provider of one client, which knows the token that the client has. */
  #provider(): CredentialsProvider<Session> {
    let given: string | undefined;
    return async () => {
      const { loginToken, issuedAt, lifetime } = this.export();
      // A client asks again for the token that it has when that is due or was refused.
      if (loginToken === given || timeOf(this.#wuying) >= issuedAt + lifetime * REFRESH_AT) await this.refresh();
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
    const age = timeOf(this.#wuying) - issuedAt;
    for (let attempt = 1; ; attempt++) {
      try {
        const { LoginToken } = await this.#wuying.send(RefreshLoginToken, call);
        const fresh = { loginToken: LoginToken || loginToken, issuedAt: timeOf(this.#wuying) };
        return this.#adopt({ ...tokens, ...fresh, lifetime: Math.max(lifetime, age) });
      } catch (error) {
        const learnt = attempt === 1 ? Math.max(MIN_LIFETIME, Math.min(lifetime, age)) : lifetime;
        if (isExpiry(error)) return this.#logInAgain({ ...tokens, lifetime: learnt }, error);
        // The response was lost: the vendor may have replaced the token.
        if (attempt === 2 || !(error instanceof CallError && error.ambiguous)) throw error;
      }
    }
  }

  /** Logs in with the KeepAliveToken. */
  async #logInAgain(tokens: ExportedSession, refused: CallError): Promise<void> {
    const { keepAliveToken, lifetime } = tokens;
    const driver = driverOf(this.#wuying, this.#options, (context, response) => {
      // A further stage has ended this session: the user's answer to it begins another.
      if (this.#tokens instanceof LoginRequiredError) {
        return openSession(this.#wuying, this.#options, context, response);
      }
      const fresh = tokensOf(context, response, timeOf(this.#wuying), lifetime);
      this.#adopt({
        ...(keepAliveToken && { keepAliveToken }),
        ...fresh,
        endUserId: fresh.endUserId || tokens.endUserId,
      });
      return this;
    });
    const anew = passwordStep(newSession(this.#wuying, this.#options));
    if (!keepAliveToken) throw this.#endAfter(refused, anew);
    const step = await keepAliveStep(driver, tokens).submit(keepAliveToken);
    if (step.kind === "done") return;
    if (step.kind !== "keep-alive") throw this.#endAfter(refused, step);
    const error = step.refusal?.error ?? refused;
    throw isExpiry(error) ? this.#endAfter(error, anew) : error;
  }

  #endAfter(cause: CallError, step: LoginStep): LoginRequiredError {
    const error = new LoginRequiredError("the session has ended: the user has to log in again", cause);
    return this.#end(error, step);
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
      const step = passwordStep(newSession(this.#wuying, this.#options));
      this.#end(new LoginRequiredError("the user has logged out in another tab", undefined), step);
    }
  }

  #replace(tokens: ExportedSession): void {
    this.#tokens = tokens;
    this.#forget();
    notify(this.#options.onChange, () => this.export());
  }

  #end(error: LoginRequiredError, step: LoginStep | undefined): LoginRequiredError {
    this.#tokens = error;
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

/** The local clock as a client has corrected it by the vendor's, in milliseconds since 1970. */
function timeOf(client: WuyingClient): number {
  const { now, skew } = settingsOf(client);
  return readClock(now, "") + skew;
}

/** Whether the vendor says that a session, or a token of it, has expired. */
function isExpiry(error: unknown): error is CallError {
  return error instanceof CallError && error.kind === "expired-session";
}
