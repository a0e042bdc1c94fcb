import { DAY, HOUR, MINUTE } from "../time.js";

/** How logins and connection tickets behave. Each setting can be changed at any time; durations are in milliseconds. */
export interface LoginSettings {
  /** The lifetime of a LoginToken. Default: 8 hours. */
  loginTokenMs: number;
  /** For how long a LoginToken stays valid after its refresh. Default: 0. */
  replacedLoginTokenMs: number;
  /** The lifetime of a KeepAliveToken. Default: 10 days. */
  keepAliveTokenMs: number;
  /** For how long a login waits for its next stage. Default: 15 minutes. */
  unfinishedLoginMs: number;
  /** For how long an initial password can be used. Default: 3 days. */
  initialPasswordMs: number;
  /** The lifetime of a mailed code. Default: 10 minutes. */
  tokenCodeMs: number;
  /** The shortest time between two mails with a code. Default: 1 minute. */
  tokenCodeIntervalMs: number;
  /** The consecutive wrong passwords or codes after which a user is locked. Default: 5. */
  wrongTries: number;
  /** For how long wrong passwords or codes lock a user. Default: 15 minutes. */
  lockMs: number;
  /** The lifetime of a connection ticket and of its task. Default: 10 minutes. */
  ticketMs: number;
  /** The calls of GetConnectionTicket that return RUNNING before the one with the ticket. Default: 2. */
  ticketPolls: number;
  /**
   * Whether the response before MFABind has the secret already, and MFABind takes the code, without MFAVerify. Otherwise
   * MFABind returns the secret and MFAVerify takes the code. Which of them the vendor does is unknown. Default: false.
   */
  mfaBindTakesCode: boolean;
  /**
   * The name of the stage TokenVerify. Another name is a stage that clients do not know; the vendor's sister API has
   * further ones. Default: TokenVerify.
   */
  tokenVerifyName: string;
  /** Whether the stage ChangePassword ends with NextStage ADPassword instead of a LoginToken. Default: false. */
  loginAfterPasswordChange: boolean;
  /** Whether GetConnectionTicket starts a stopped desktop instead of refusing it. Default: false. */
  ticketStartsDesktop: boolean;
}

/**
 * The default settings. The lifetimes of LoginTokens, KeepAliveTokens, initial passwords and tickets are those of the
 * vendor's current pages; the others are invented.
 */
export const DEFAULT_LOGIN_SETTINGS: Readonly<LoginSettings> = {
  loginTokenMs: 8 * HOUR,
  replacedLoginTokenMs: 0,
  keepAliveTokenMs: 10 * DAY,
  unfinishedLoginMs: 15 * MINUTE,
  initialPasswordMs: 3 * DAY,
  tokenCodeMs: 10 * MINUTE,
  tokenCodeIntervalMs: MINUTE,
  wrongTries: 5,
  lockMs: 15 * MINUTE,
  ticketMs: 10 * MINUTE,
  ticketPolls: 2,
  mfaBindTakesCode: false,
  tokenVerifyName: "TokenVerify",
  loginAfterPasswordChange: false,
  ticketStartsDesktop: false,
};
