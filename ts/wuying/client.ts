import { Client } from "../client.js";
import { CredentialsCache, type CredentialsProvider, type Expiring } from "../credentials.js";
import type { Operation } from "../operation.js";
import type { CommonOptions } from "../options.js";
import { clientOptions, invalidSetting } from "../own-properties.js";
import { IN_BROWSER } from "../runtime.js";

/** Options of {@link WuyingClient}. */
export interface WuyingOptions extends CommonOptions {
  /** A UUID that the app makes once per installation and keeps. Not a secret. */
  clientId: string;
  /** From the first answer of GetLoginToken. */
  sessionId?: string | undefined;
  /** From the last answer of GetLoginToken or RefreshLoginToken. */
  loginToken?: string | undefined;
  /**
   * Gets the session instead: asked before the first call, before its `expiration`, and when the vendor answers with
   * one of `expiredCodes`. Those are the caller's to name; the vendor documents none.
   */
  session?: CredentialsProvider<Session> | undefined;
  /** The system that the app runs on, as the vendor's own clients report it. Default: `Web`. */
  clientOS?: string | undefined;
  /** The app's version. Default: `1.0.0`. */
  clientVersion?: string | undefined;
  /**
   * Where parameters travel. The official SDKs use the query, so tokens are in URLs; whether the gateway takes a form
   * body is unverified. Default: `query`.
   */
  placement?: "query" | "form" | undefined;
  /** Repeat action and version in `x-acs-*` headers, as the official SDKs do. Default: not in browsers. */
  actionHeaders?: boolean | undefined;
}

/** What identifies a logged-in user. */
export interface Session extends Expiring {
  sessionId?: string | undefined;
  loginToken?: string | undefined;
}

/**
 * The end-user API of Elastic Desktop Service (WUYING Workspace), 2020-10-02: no access key, the user's session is the
 * identity. Fills in ClientId, SessionId, LoginToken, ClientOS, ClientVersion, RegionId and, new for each call,
 * ClientToken wherever an operation takes them and the call leaves them out.
 *
 * @example
 * ```ts
 * import { StopDesktops, WuyingClient } from "edgedesk/wuying";
 *
 * const wuying = new WuyingClient({ region: "cn-hangzhou", clientId, sessionId, loginToken });
 * await wuying.send(StopDesktops, { DesktopId: ["ecd-7w78ozhjcwa3u"] });
 * ```
 */
export class WuyingClient extends Client<"wuying"> {
  readonly #identification: Record<string, unknown>;
  #credentials: CredentialsCache;

  constructor(given: WuyingOptions) {
    const options = clientOptions(given, "WuyingClient", '{ region: "cn-hangzhou", clientId }');
    const { clientId, clientOS = "Web", clientVersion = "1.0.0", placement = "query" } = options;
    const { actionHeaders = !IN_BROWSER, session, sessionId, loginToken } = options;
    super("wuying", { signing: "anonymous", formBody: placement === "form", actionHeaders }, options);
    this.#identification = { ClientId: clientId, ClientOS: clientOS, ClientVersion: clientVersion };
    this.#credentials = sessionCache(session ?? { sessionId, loginToken });
  }

  /** Uses another session from the next call on: after a login, or when a token was refreshed. */
  setSession(session: Session | CredentialsProvider<Session>): void {
    this.#credentials = sessionCache(session);
  }

  protected credentialsCache(): CredentialsCache {
    return this.#credentials;
  }

  /** A call that gives both tokens, as a provider's own call for a new one does, needs no session. */
  protected override carriesCredentials(_operation: Operation<"wuying">, parameters: object): boolean {
    return parameters !== null && Object.hasOwn(parameters, "SessionId") && Object.hasOwn(parameters, "LoginToken");
  }

  protected defaults(region: string | undefined): Record<string, unknown> {
    return { ...this.#identification, RegionId: region };
  }
}

function sessionCache(session: Session | CredentialsProvider<Session>): CredentialsCache {
  if (session === null || (typeof session !== "object" && typeof session !== "function")) {
    throw invalidSetting(
      "",
      "session",
      session,
      "an object with sessionId and loginToken, or a function that gives one",
    );
  }
  return new CredentialsCache(session, ({ sessionId, loginToken }: Session) => ({
    defaults: { SessionId: sessionId, LoginToken: loginToken },
  }));
}
