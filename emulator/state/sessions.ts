import { ApiError } from "../api-error.js";
import { ExpiringMap } from "./expiring-map.js";
import { type User, seed } from "../seed.js";
import { DAY, MINUTE } from "../time.js";
import type { Parameters } from "../alibaba/parameters.js";

/*
 * The vendor documents no error code for a wrong password, a wrong second factor or a token that is
 * wrong or old: the codes here are the emulator's own.
 */

/** A user who logged in on one client. */
export interface Session {
  readonly clientId: string;
  readonly sessionId: string;
  readonly user: User;
}

/** The sessions of end users, and the secrets that prove them. */
export class Sessions {
  readonly #loginTokens: ExpiringMap<Session>;
  readonly #sessionTokens: ReadonlyMap<string, Session>;
  /** Sessions that wait for a further stage of the login. */
  readonly #unfinished = new ExpiringMap<{ session: Session; keepAlive: boolean }>(15 * MINUTE);
  readonly #keepAliveTokens = new ExpiringMap<User>(30 * DAY);

  /**
   * The seeded session.
   *
   * @param now the beginning
   * @param loginTokenMs how long a login token is good
   */
  constructor(now: number, loginTokenMs: number) {
    const { clientId, sessionId, user, loginToken, sessionToken } = seed.wuying;
    const session = { clientId, sessionId, user };
    this.#loginTokens = new ExpiringMap(loginTokenMs);
    this.#loginTokens.set(loginToken, session, now);
    this.#sessionTokens = new Map([[sessionToken, session]]);
  }

  /** The session that a call proves to belong to. */
  identify(parameters: Parameters, acceptsSessionToken: boolean, now: number): Session {
    const clientId = parameters.required("ClientId");
    const loginToken = parameters.text("LoginToken");
    const sessionToken = acceptsSessionToken ? parameters.text("SessionToken") : undefined;
    const session =
      loginToken === undefined && sessionToken !== undefined
        ? this.#sessionTokens.get(sessionToken)
        : this.#loginTokens.get(parameters.required("LoginToken"), now);
    const sessionId = parameters.text("SessionId") ?? session?.sessionId;
    if (session?.clientId !== clientId || session.sessionId !== sessionId) {
      throw new ApiError(403, "InvalidLoginToken", "The specified login token is invalid or has expired.");
    }
    return session;
  }

  /** Opens a session that is not logged in yet. */
  open(clientId: string, user: User, keepAlive: boolean, now: number): Session {
    const session = { clientId, sessionId: crypto.randomUUID(), user };
    this.#unfinished.set(session.sessionId, { session, keepAlive }, now);
    return session;
  }

  /** The session that a later stage goes on with. */
  unfinished(clientId: string, sessionId: string, now: number): Session {
    const session = this.#unfinished.get(sessionId, now)?.session;
    if (session?.clientId !== clientId) {
      throw new ApiError(403, "InvalidSessionId", "The specified SessionId waits for no stage.");
    }
    return session;
  }

  /** Ends the login: the tokens that the client keeps. */
  finish(session: Session, now: number): { LoginToken: string; KeepAliveToken?: string } {
    const unfinished = this.#unfinished.get(session.sessionId, now);
    this.#unfinished.delete(session.sessionId);
    const LoginToken = this.#issue(session, now);
    if (!unfinished?.keepAlive) return { LoginToken };
    const KeepAliveToken = newToken();
    this.#keepAliveTokens.set(KeepAliveToken, session.user, now);
    return { LoginToken, KeepAliveToken };
  }

  /** Replaces a login token; the old one is worth nothing from then on. */
  refresh(loginToken: string, session: Session, now: number): string {
    this.#loginTokens.delete(loginToken);
    return this.#issue(session, now);
  }

  /** The user who may log in without a password. */
  keptAlive(keepAliveToken: string, now: number): User {
    const user = this.#keepAliveTokens.get(keepAliveToken, now);
    if (!user) {
      throw new ApiError(403, "InvalidKeepAliveToken", "The specified KeepAliveToken is invalid or has expired.");
    }
    return user;
  }

  #issue(session: Session, now: number): string {
    const token = newToken();
    this.#loginTokens.set(token, session, now);
    return token;
  }
}

// The odd characters are there to be encoded wrongly.
function newToken(): string {
  return `v1${crypto.randomUUID()}+/==`;
}
