import { type User, seed } from "../seed.js";
import { DAY, MINUTE } from "../time.js";
import { ExpiringMap } from "./expiring-map.js";

/** A session of an end user on one client. */
export interface Session {
  readonly clientId: string;
  readonly sessionId: string;
  readonly user: User;
}

/** The sessions of end users, and the tokens that identify them. */
export class Sessions {
  readonly #loginTokens: ExpiringMap<Session>;
  readonly #sessionTokens: ReadonlyMap<string, Session>;
  /** Sessions whose login has a further stage. */
  readonly #unfinished = new ExpiringMap<{ session: Session; keepAlive: boolean }>(15 * MINUTE);
  readonly #keepAliveTokens = new ExpiringMap<User>(30 * DAY);

  /**
   * Holds the session of the seed.
   *
   * @param now the current time
   * @param loginTokenMs the lifetime of a login token
   */
  constructor(now: number, loginTokenMs: number) {
    const { clientId, sessionId, user, loginToken, sessionToken } = seed.wuying;
    const session = { clientId, sessionId, user };
    this.#loginTokens = new ExpiringMap(loginTokenMs);
    this.#loginTokens.set(loginToken, session, now);
    this.#sessionTokens = new Map([[sessionToken, session]]);
  }

  /** The session of a login token that is valid. */
  byLoginToken(token: string, now: number): Session | undefined {
    return this.#loginTokens.get(token, now);
  }

  /** The session of a session token. */
  bySessionToken(token: string): Session | undefined {
    return this.#sessionTokens.get(token);
  }

  /** Opens a session whose login is unfinished. */
  open(clientId: string, user: User, keepAlive: boolean, now: number): Session {
    const session = { clientId, sessionId: crypto.randomUUID(), user };
    this.#unfinished.set(session.sessionId, { session, keepAlive }, now);
    return session;
  }

  /** A session whose login is unfinished. */
  unfinished(sessionId: string, now: number): Session | undefined {
    return this.#unfinished.get(sessionId, now)?.session;
  }

  /** Finishes the login and issues tokens. */
  finish(session: Session, now: number): { LoginToken: string; KeepAliveToken?: string } {
    const unfinished = this.#unfinished.get(session.sessionId, now);
    this.#unfinished.delete(session.sessionId);
    const LoginToken = this.#issue(session, now);
    if (!unfinished?.keepAlive) return { LoginToken };
    const KeepAliveToken = newToken();
    this.#keepAliveTokens.set(KeepAliveToken, session.user, now);
    return { LoginToken, KeepAliveToken };
  }

  /** Issues a new login token and invalidates the old one. */
  refresh(loginToken: string, session: Session, now: number): string {
    this.#loginTokens.delete(loginToken);
    return this.#issue(session, now);
  }

  /** The user of a keep-alive token, who logs in without a password. */
  byKeepAliveToken(token: string, now: number): User | undefined {
    return this.#keepAliveTokens.get(token, now);
  }

  #issue(session: Session, now: number): string {
    const token = newToken();
    this.#loginTokens.set(token, session, now);
    return token;
  }
}

// Contains characters that catch wrong percent-encoding.
function newToken(): string {
  return `v1${crypto.randomUUID()}+/==`;
}
