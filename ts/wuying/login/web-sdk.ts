/**
 * The vendor's clients: its web SDK, whose file an app gets from the vendor, because its licence forbids to pass it on, and the
 * native client. The shapes are those of the vendor's pages and of public front ends (unverified against the SDK's own types).
 */

import { onAbort } from "../../abort.js";
import { ConfigurationError } from "../../errors.js";
import { notify } from "../../hooks.js";
import type { WuyingClient } from "../client.js";
import { connect, type Connection, type ConnectOptions, type ConnectProgress } from "./desktops.js";

/** The authentication of a connection, in one of three forms. */
export type WebSdkUser = { ticket: string } | { loginToken: string; sessionId: string } | { authCode: string };

/** The parameters of a session of the web SDK, for a desktop. */
export interface WebSdkParameters {
  /** `inline`: in an iframe of the page. */
  openType: "inline" | (string & {});
  /** The `id` of the iframe. */
  iframeId?: string;
  /** The URL of the SDK's `container.html`. */
  sdkPath?: string;
  connectType: "desktop";
  resourceType: "local" | (string & {});
  regionId?: string;
  userInfo: WebSdkUser;
  desktopInfo: {
    desktopId: string;
    desktopName?: string;
    loginRegionId?: string;
    connConfig?: Record<string, unknown>;
  };
  uiConfig?: Record<string, unknown>;
}

/** The properties of a page that {@link toWebSdk} cannot know. */
export interface WebSdkOptions {
  /** The `id` of the iframe. */
  iframeId: string;
  /** The URL of the SDK's `sdk/ASP/container.html`, where it is not beside the script. */
  sdkPath?: string | undefined;
  /** The authentication, in place of the ticket: `session.export()` of a LoginSession, or an `authCode` of the app's backend. */
  user?: WebSdkUser | undefined;
  /** The SDK's `connConfig`: `{ resolutionAdaptive: true, useCustomIme: true }`. */
  connConfig?: Record<string, unknown> | undefined;
  /** The SDK's `uiConfig`: `{ toolbar: { visible: true }, language: "zh-CN" }`. */
  uiConfig?: Record<string, unknown> | undefined;
}

/** The parameters that the vendor's web SDK takes. */
export function toWebSdk(connection: Connection, options: WebSdkOptions): WebSdkParameters {
  const { ticket, desktopId, desktopName, regionId, loginRegionId } = connection;
  const { iframeId, sdkPath, user = { ticket }, connConfig, uiConfig } = options;
  return {
    openType: "inline",
    iframeId,
    ...(sdkPath && { sdkPath }),
    connectType: "desktop",
    resourceType: "local",
    ...(regionId && { regionId }),
    userInfo: userOf(user),
    desktopInfo: {
      desktopId,
      ...(desktopName && { desktopName }),
      ...(loginRegionId && { loginRegionId }),
      ...(connConfig && { connConfig }),
    },
    ...(uiConfig && { uiConfig }),
  };
}

/** The fields of an authentication, without others that the value has. */
function userOf(user: WebSdkUser): WebSdkUser {
  if ("ticket" in user) return { ticket: user.ticket };
  if ("authCode" in user) return { authCode: user.authCode };
  return { loginToken: user.loginToken, sessionId: user.sessionId };
}

/** The events of a session of the web SDK. */
export type WebSdkEvent = "onConnected" | "onDisConnected" | "onError" | "getConnectionTicketInfo";

/** A session of the web SDK. Versions differ in their methods. */
export interface WebSdkSession {
  addHandle(event: WebSdkEvent, handler: (data: unknown) => void): void;
  start(): void;
  stop?(): void;
  stopConnection?(): void;
  setInputEnabled?(enabled: boolean): void;
  setClipboardEnabled?(enabled: boolean): void;
  setTouchEnabled?(enabled: boolean): void;
  setMouseMode?(mode: "Client" | "Server"): void;
  setResolution?(width: number, height: number, degree: number): void;
  uploadFile?(file: File, showDialog: boolean): void;
}

/** The web SDK, which its script makes `Wuying.WebSDK`. */
export interface WebSdk {
  createSession(id: string, parameters: WebSdkParameters): WebSdkSession;
}

const loading = new Map<string, Promise<WebSdk>>();

/**
 * Loads the app's own copy of the vendor's `WuyingWebSDK.js`, once for each URL. A failed load is forgotten: the next call tries
 * again. The page's Content-Security-Policy has to allow the script, and the frame and connections that it makes.
 *
 * @throws {ConfigurationError} The script did not load, or is not the SDK.
 */
export function loadWebSdk(url: string): Promise<WebSdk> {
  const known = loading.get(url);
  if (known) return known;
  const load = new Promise<WebSdk>((resolve, reject) => {
    const fail = (given: string): void => {
      const message = `loadWebSdk: given ${given}, allowed is the URL of the vendor's WuyingWebSDK.js`;
      reject(new ConfigurationError(message, "loadWebSdk", "url"));
    };
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      const sdk = (globalThis as { Wuying?: { WebSDK?: WebSdk } }).Wuying?.WebSDK;
      if (sdk) resolve(sdk);
      else fail("a script that does not define Wuying.WebSDK");
    };
    script.onerror = () => {
      script.remove();
      fail("a script that did not load");
    };
    document.head.append(script);
  });
  loading.set(url, load);
  load.catch(() => loading.delete(url));
  return load;
}

/** Handlers of the SDK's events. */
export type WebSdkHandlers = { [Event in WebSdkEvent]?: (data: unknown) => void };

let sessions = 0;

/** A desktop that the page shows. */
export interface OpenedDesktop {
  session: WebSdkSession;
  /**
   * Stops the session. Later events do not reach the handlers: a page that has moved on is not told of a connection that it no
   * longer shows.
   */
  dispose: () => void;
}

/**
 * Opens a desktop in the page.
 *
 * @example
 * ```ts
 * const sdk = await loadWebSdk("/vendor/WuyingWebSDK.js");
 * const { dispose } = openInWebSdk(sdk, toWebSdk(connection, { iframeId: "desktop" }), { onConnected: show });
 * ```
 */
export function openInWebSdk(sdk: WebSdk, parameters: WebSdkParameters, handlers: WebSdkHandlers = {}): OpenedDesktop {
  // The SDK identifies the sessions of a page by this id.
  const session = sdk.createSession(`edgedesk-${++sessions}`, parameters);
  let disposed = false;
  for (const [event, handler] of Object.entries(handlers) as [WebSdkEvent, (data: unknown) => void][]) {
    session.addHandle(event, (data) => {
      if (!disposed) handler(data);
    });
  }
  session.start();
  const dispose = (): void => {
    if (disposed) return;
    disposed = true;
    if (session.stop) session.stop();
    else session.stopConnection?.();
  };
  return { session, dispose };
}

/** Options of {@link openDesktop}. */
export interface OpenDesktopOptions extends ConnectOptions, WebSdkOptions {
  /** The URL of the app's own copy of the vendor's `WuyingWebSDK.js`. */
  webSdk: string;
  /** Handlers of the SDK's events. */
  handlers?: WebSdkHandlers | undefined;
  /** Ends the wait, and also the connection. */
  signal?: AbortSignal | undefined;
}

/**
 * Opens a desktop in an iframe of the page: {@link connect}, {@link loadWebSdk} and {@link openInWebSdk} in one call. The SDK is
 * loaded first, so that no desktop is started for a page that cannot show it.
 *
 * @throws What {@link connect} and {@link loadWebSdk} throw.
 *
 * @example
 * ```ts
 * const options = { webSdk: "/vendor/WuyingWebSDK.js", iframeId: "desktop", start: true, signal };
 * await openDesktop(wuying, id, { ...options, handlers: { onConnected: show, onDisConnected: close } });
 * ```
 */
export async function openDesktop(
  wuying: WuyingClient,
  desktopId: string,
  options: OpenDesktopOptions,
): Promise<OpenedDesktop> {
  const { webSdk, handlers, signal, onProgress } = options;
  const sdk = await loadWebSdk(webSdk);
  const connection = await connect(wuying, desktopId, options);
  // The caller may have aborted while the ticket was on its way.
  signal?.throwIfAborted();
  notify<ConnectProgress>(onProgress, () => ({ phase: "open", status: undefined, elapsed: 0 }));
  const opened = openInWebSdk(sdk, toWebSdk(connection, options), handlers);
  onAbort(signal, opened.dispose);
  return opened;
}

/** A file for the vendor's native client. */
export interface NativeClientFile {
  name: string;
  type: string;
  text: string;
}

/**
 * The file that the vendor's client for Windows and macOS opens (`.aspkey`). Its page names the format
 * (`{ "param": { "operation": … } }`); which operation takes a ticket, and by which names, is for its partners, so the caller
 * gives them (unverified).
 *
 * @param parameters What `param` has, of a connection: `({ ticket, desktopId }) => ({ operation: "…", ticket, desktopId })`.
 */
export function toNativeClient(
  connection: Connection,
  parameters: (connection: Connection) => Record<string, unknown> & { operation: string },
): NativeClientFile {
  const name = (connection.desktopName ?? connection.desktopId).replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return {
    name: `${name}.aspkey`,
    type: "application/json",
    text: JSON.stringify({ param: parameters(connection) }),
  };
}
