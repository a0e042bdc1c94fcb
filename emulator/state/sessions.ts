import { seed } from "../seed.js";
import type { Account } from "./account.js";
import { ExpiringMap } from "./expiring-map.js";
import type { LoginSettings } from "./login-settings.js";

/** A session of an end user on one client. */
export interface Session {
  readonly clientId: string;
  readonly sessionId: string;
  readonly account: Account;
  /** The number of refreshes of its login token. */
  refreshes: number;
}

/** A login between its first and its last stage, and what it has passed so far. */
export interface Login {
  readonly session: Session;
  /** Whether the user asked for a KeepAliveToken. */
  readonly keepAlive: boolean;
  /** Whether the password is still an initial one. */
  mustChangePassword: boolean;
  hasPassedMfa: boolean;
  hasPassedTokenCode: boolean;
  /** The key of the authenticator to bind, in base32, once it was shown. */
  shownSecret?: string;
}

/** The tokens of a finished login. */
export interface Tokens {
  readonly LoginToken: string;
  /** Empty where the user did not ask for one. */
  readonly KeepAliveToken: string;
}

/** The tokens that can be expired on command. */
export const TOKEN_KINDS = ["login-token", "keep-alive-token", "unfinished-login"] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** The sessions of end users, and the tokens that identify them. */
export class Sessions {
  /** All sessions since the seed, oldest first. */
  readonly all: Session[] = [];
  private readonly loginTokens: ExpiringMap<Session>;
  private readonly replacedLoginTokens: ExpiringMap<Session>;
  private readonly sessionTokens = new Map<string, Session>();
  private readonly unfinishedLogins: ExpiringMap<Login>;
  private readonly keepAliveTokens: ExpiringMap<Session>;

  /** @param settings the lifetimes of tokens */
  constructor(settings: Readonly<LoginSettings>) {
    this.loginTokens = new ExpiringMap(() => settings.loginTokenMs);
    this.replacedLoginTokens = new ExpiringMap(() => settings.replacedLoginTokenMs);
    this.unfinishedLogins = new ExpiringMap(() => settings.unfinishedLoginMs);
    this.keepAliveTokens = new ExpiringMap(() => settings.keepAliveTokenMs);
  }

  /** Opens the session whose tokens the seed names. */
  openSeeded(account: Account, now: number): void {
    const { clientId, sessionId, loginToken, sessionToken } = seed.wuying;
    const session = this.open(clientId, sessionId, account);
    this.loginTokens.set(loginToken, session, now);
    this.sessionTokens.set(sessionToken, session);
  }

  /** Ends everything of a user: sessions, tokens and unfinished logins. */
  remove(account: Account): void {
    this.revoke(account);
    this.expire("unfinished-login", account);
    for (const [token, session] of this.sessionTokens) {
      if (session.account === account) this.sessionTokens.delete(token);
    }
    const kept = this.all.filter((session) => session.account !== account);
    this.all.splice(0, this.all.length, ...kept);
  }

  /** The session of a login token that is valid. */
  byLoginToken(token: string, now: number): Session | undefined {
    return this.loginTokens.get(token, now) ?? this.replacedLoginTokens.get(token, now);
  }

  /** The end of a login token, also after it; undefined for an unknown one. A refresh ends the token that it replaces. */
  loginTokenExpiry(token: string): number | undefined {
    return this.replacedLoginTokens.expiry(token) ?? this.loginTokens.expiry(token);
  }

  /** The session of a session token. */
  bySessionToken(token: string): Session | undefined {
    return this.sessionTokens.get(token);
  }

  /** Opens a session whose login is unfinished. */
  begin(
    clientId: string,
    account: Account,
    options: Pick<Login, "keepAlive" | "mustChangePassword">,
    now: number,
  ): Login {
    const session = this.open(clientId, crypto.randomUUID(), account);
    const login = { session, ...options, hasPassedMfa: false, hasPassedTokenCode: false };
    this.unfinishedLogins.set(session.sessionId, login, now);
    return login;
  }

  /** A login that waits for its next stage. */
  unfinished(sessionId: string, now: number): Login | undefined {
    return this.unfinishedLogins.get(sessionId, now);
  }

  /** Ends a login without tokens. */
  abandon({ session }: Login): void {
    this.unfinishedLogins.delete(session.sessionId);
  }

  /** Finishes a login and issues tokens. */
  finish(login: Login, now: number): Tokens {
    this.abandon(login);
    const { session, keepAlive } = login;
    const LoginToken = this.issue(session, now);
    if (!keepAlive) return { LoginToken, KeepAliveToken: "" };
    const KeepAliveToken = newToken();
    this.keepAliveTokens.set(KeepAliveToken, session, now);
    return { LoginToken, KeepAliveToken };
  }

  /** Issues a login token. */
  issue(session: Session, now: number): string {
    const token = newToken();
    this.loginTokens.set(token, session, now);
    return token;
  }

  /** Issues a new login token in place of the old one. */
  refresh(loginToken: string, session: Session, now: number): string {
    this.loginTokens.delete(loginToken);
    this.replacedLoginTokens.set(loginToken, session, now);
    session.refreshes++;
    return this.issue(session, now);
  }

  /** The user of a keep-alive token, who logs in without a password from the same client. */
  byKeepAliveToken(token: string, clientId: string, now: number): Account | undefined {
    const owner = this.keepAliveTokens.get(token, now);
    return owner?.clientId === clientId ? owner.account : undefined;
  }

  /** Ends all logins of a user. Those of one client lose their login tokens only. */
  revoke(account: Account, clientId?: string): void {
    for (const tokens of [this.loginTokens, this.replacedLoginTokens]) {
      tokens.deleteWhere((session) => session.account === account);
    }
    this.keepAliveTokens.deleteWhere((owner) => owner.account === account && owner.clientId !== clientId);
  }

  /** Expires tokens now: those of one user, or all. */
  expire(kind: TokenKind, account?: Account): void {
    const isOwn = (owner: { account: Account }): boolean => account === undefined || owner.account === account;
    switch (kind) {
      case "login-token":
        this.loginTokens.deleteWhere(isOwn);
        return this.replacedLoginTokens.deleteWhere(isOwn);
      case "keep-alive-token":
        return this.keepAliveTokens.deleteWhere(isOwn);
      case "unfinished-login":
        return this.unfinishedLogins.deleteWhere(({ session }) => isOwn(session));
    }
  }

  private open(clientId: string, sessionId: string, account: Account): Session {
    const session: Session = { clientId, sessionId, account, refreshes: 0 };
    this.all.push(session);
    return session;
  }
}

// Contains characters that catch wrong percent-encoding.
function newToken(): string {
  return `v1${crypto.randomUUID()}+/==`;
}
