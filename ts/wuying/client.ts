import { Client, type CommonOptions, type Scheme } from "../client.js";
import { IN_BROWSER, randomHex } from "../environment.js";

/** Options of {@link WuyingClient}. */
export interface WuyingOptions extends CommonOptions {
  /** A UUID that the app makes once per installation and keeps. Not a secret. */
  clientId: string;
  /** From the first answer of GetLoginToken. */
  sessionId?: string;
  /** From the last answer of GetLoginToken or RefreshLoginToken. */
  loginToken?: string;
  /** The system that the app runs on, as the vendor's own clients report it. Default: `Web`. */
  clientOS?: string;
  /** The app's version. Default: `1.0.0`. */
  clientVersion?: string;
  /**
   * Where parameters travel. The official SDKs use the query, so tokens are in URLs; whether the gateway takes a form
   * body is unverified. Default: `query`.
   */
  placement?: "query" | "form";
  /** Repeat action and version in `x-acs-*` headers, as the official SDKs do. Default: not in browsers. */
  actionHeaders?: boolean;
}

/** What identifies a logged-in user. */
export type Session = Pick<WuyingOptions, "sessionId" | "loginToken">;

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
  readonly #scheme: Scheme;
  readonly #identity: Record<string, unknown>;

  constructor(options: WuyingOptions) {
    super("wuying", options);
    const { clientId, clientOS = "Web", clientVersion = "1.0.0", placement = "query" } = options;
    const { actionHeaders = !IN_BROWSER } = options;
    this.#scheme = { signing: "anonymous", form: placement === "form", actionHeaders };
    this.#identity = { ClientId: clientId, ClientOS: clientOS, ClientVersion: clientVersion };
    this.setSession(options);
  }

  /** Uses another session from the next call on: after a login, or when a token was refreshed. */
  setSession({ sessionId, loginToken }: Session): void {
    Object.assign(this.#identity, { SessionId: sessionId, LoginToken: loginToken });
  }

  protected scheme(): Scheme {
    return this.#scheme;
  }

  protected defaults(region: string | undefined): Record<string, unknown> {
    return { ...this.#identity, RegionId: region, ClientToken: randomHex() };
  }
}
