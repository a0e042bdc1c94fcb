import type { Clock } from "../clock.js";
import type { LoginSettings } from "../state/login-settings.js";
import type { Mail } from "../state/outbox.js";
import type { TokenKind } from "../state/sessions.js";
import type { State } from "../state/state.js";
import type { TicketFailure } from "../state/tickets.js";
import { allowedCodes, nextCode } from "./authenticator.js";

/** A session of an end user, as tests see it. */
export interface SessionReport {
  readonly endUserId: string;
  readonly clientId: string;
  readonly sessionId: string;
  /** The number of executed calls of RefreshLoginToken. */
  readonly refreshes: number;
}

/** What tests and pages read and change of logins besides the API: an administrator's part, and a user's mail and phone. */
export class LoginControl {
  readonly #state: State;
  readonly #clock: Clock;

  /**
   * @param state the state to control, until the cloud is reset
   * @param clock the emulator's clock
   */
  constructor(state: State, clock: Clock) {
    this.#state = state;
    this.#clock = clock;
  }

  /** How logins and connection tickets behave. Changes apply immediately, also to issued tokens. */
  get settings(): LoginSettings {
    return this.#state.loginSettings;
  }

  /** The mails to end users, oldest first. */
  get outbox(): readonly Mail[] {
    return this.#state.outbox.mails;
  }

  /** All sessions since the seed, oldest first. */
  get sessions(): SessionReport[] {
    return this.#state.sessions.all.map(({ account, clientId, sessionId, refreshes }) => ({
      endUserId: account.user.endUserId,
      clientId,
      sessionId,
      refreshes,
    }));
  }

  /**
   * The code that a user's authenticator shows: one that was not used yet. Throws where no authenticator is bound, and
   * where the codes of now and of the next 30 seconds were used.
   */
  async authenticationCode(endUserId: string): Promise<string> {
    const account = this.#state.accounts.byName(endUserId);
    if (account.totpSecret === undefined) throw new RangeError(`${endUserId} has no authenticator`);
    const now = this.#clock.now;
    const code = nextCode(account, await allowedCodes(account.totpSecret, now), now);
    if (code === undefined) throw new RangeError(`the codes of ${endUserId} are used up for now: wait 30 seconds`);
    return code;
  }

  /** Locks a user: no login, no refresh. */
  lock(endUserId: string): void {
    this.#state.accounts.byName(endUserId).isLocked = true;
  }

  /** Removes this lock, and those of wrong passwords and codes. */
  unlock(endUserId: string): void {
    this.#state.accounts.byName(endUserId).unlock();
  }

  /** Expires tokens now: those of one user, or all. */
  expire(kind: TokenKind, endUserId?: string): void {
    this.#state.sessions.expire(kind, endUserId === undefined ? undefined : this.#state.accounts.byName(endUserId));
  }

  /** Makes the next connection ticket fail, with a documented code by default. */
  failNextTicket(
    failure: TicketFailure = { code: "DesktopCpuHighLoad", message: "The CPU load of the desktop is too high." },
  ): void {
    this.#state.tickets.failNext(failure);
  }
}
