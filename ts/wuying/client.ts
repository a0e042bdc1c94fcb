import { Client } from "../client.js";
import { CredentialsCache, type CredentialsProvider, type Expiring } from "../credentials.js";
import { CLIENT_OS, CLIENT_VERSION } from "../generated/defaults.js";
import type { Operation } from "../operation.js";
import type { CommonOptions, ThroughGateway } from "../options.js";
import { clientOptions } from "../own-properties.js";
import { IN_BROWSER } from "../runtime.js";
import { invalidSetting, invalidSettingText } from "../setting-error.js";

/** Options of {@link WuyingClient}. */
export interface WuyingOptions extends CommonOptions {
  /** A UUID that the app generates once per installation and stores. Not a secret. */
  clientId: string;
  /** The session id of the first response of GetLoginToken. */
  sessionId?: string | undefined;
  /** The token of the last response of GetLoginToken or RefreshLoginToken. */
  loginToken?: string | undefined;
  /**
   * A provider of the session, in place of `sessionId` and `loginToken`. It is called before the first call, before the
   * session's `expiration`, and after a failure of the kind `expired-session`.
   */
  session?: CredentialsProvider<Session> | undefined;
  /** The operating system of the app, as the vendor's clients report it. Default: `Web`. */
  clientOS?: string | undefined;
  /** The version of the app. Default: `1.0.0`. */
  clientVersion?: string | undefined;
  /**
   * The placement of parameters. The official SDKs use the query, so URLs contain tokens. Whether the gateway accepts a form
   * body is unverified. Default: `query`.
   */
  placement?: "query" | "form" | undefined;
  /** Repeats action and version in `x-acs-*` headers, like the official SDKs. Default: false in browsers, true elsewhere. */
  actionHeaders?: boolean | undefined;
}

/** The session of a user. */
export interface Session extends Expiring {
  sessionId?: string | undefined;
  loginToken?: string | undefined;
}

/**
 * The end-user API of Elastic Desktop Service (WUYING Workspace), 2020-10-02. A session authenticates the user, not an access
 * key. The client fills in ClientId, SessionId, LoginToken, ClientOS, ClientVersion, RegionId and a new ClientToken for each
 * call, if the operation has them and the parameters do not.
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
  /** Whether calls go through a gateway, which has the session. */
  readonly #isForwarded: boolean;
  #credentials: CredentialsCache;

  constructor(
    given: WuyingOptions | ThroughGateway<WuyingOptions, "clientId" | "sessionId" | "loginToken" | "session">,
  ) {
    const options = clientOptions(given, "WuyingClient", '{ region: "cn-hangzhou", clientId }');
    const { clientId, clientOS = CLIENT_OS, clientVersion = CLIENT_VERSION, placement = "query" } = options;
    const { actionHeaders = !IN_BROWSER, session, sessionId, loginToken } = options;
    super("wuying", { signing: "anonymous", formBody: placement === "form", actionHeaders }, options);
    this.#isForwarded = "gateway" in options && options.gateway !== undefined;
    this.#identification = { ClientId: clientId, ClientOS: clientOS, ClientVersion: clientVersion };
    this.#credentials = sessionCache(session ?? { sessionId, loginToken });
  }

  /**
   * Replaces the session for later calls, after a login or a token refresh.
   *
   * @throws {ConfigurationError} Calls go through a gateway, which has the session. An end user's own calls go through a relay.
   */
  setSession(session: Session | CredentialsProvider<Session>): void {
    if (this.#isForwarded) throw invalidSettingText("", "session", "one", "none: calls go through a gateway");
    this.#credentials = sessionCache(session);
  }

  protected credentialsCache(): CredentialsCache {
    return this.#credentials;
  }

  /**
   * A login begins a session, and operations without parameters for one, such as ResetPassword, need none. A call with both
   * tokens, such as a provider's call for a new one, has its own.
   */
  protected override carriesCredentials({ action, schema }: Operation<"wuying">, parameters: object): boolean {
    if (action === "GetLoginToken" || (schema && !/LoginToken|SessionId/.test(schema))) return true;
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
      "an object with sessionId and loginToken, or a function that returns one",
    );
  }
  return new CredentialsCache(session, ({ sessionId, loginToken }: Session) => ({
    defaults: { SessionId: sessionId, LoginToken: loginToken },
  }));
}
