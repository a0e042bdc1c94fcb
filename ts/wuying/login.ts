/**
 * `edgedesk/wuying/login`: from a password to a connected desktop. It uses a client of `edgedesk/wuying`, and has no module of
 * its own.
 */

export {
  connect,
  type Connection,
  type ConnectOptions,
  type ConnectProgress,
  type DesktopChanges,
  type DesktopReference,
  listDesktops,
  rebootDesktops,
  startDesktops,
  stopDesktops,
  type UserDesktop,
} from "./login/desktops.js";
export { changePassword, resetPassword } from "./login/password.js";
export {
  type ExportedSession,
  importSession,
  login,
  type LoginOptions,
  type LoginRequired,
  type LoginSession,
} from "./login/session.js";
export type {
  ChangePasswordStep,
  DoneStep,
  KeepAliveStep,
  LoginStep,
  MfaBindStep,
  MfaVerifyStep,
  OpenStep,
  PasswordStep,
  Refusal,
  RefusalKind,
  TokenVerifyStep,
  UnknownStep,
} from "./login/stages.js";
export {
  loadWebSdk,
  type NativeClientFile,
  openDesktop,
  type OpenDesktopOptions,
  type OpenedDesktop,
  openInWebSdk,
  toNativeClient,
  toWebSdk,
  type WebSdk,
  type WebSdkEvent,
  type WebSdkHandlers,
  type WebSdkOptions,
  type WebSdkParameters,
  type WebSdkSession,
  type WebSdkUser,
} from "./login/web-sdk.js";
export {
  type DesktopChange,
  type DesktopUpdate,
  type DesktopWatch,
  watchDesktops,
  type WatchOptions,
} from "./login/watch.js";
