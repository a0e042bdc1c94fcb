import type { Clock } from "../clock.js";
import { InputError } from "../input-error.js";
import { completeUser } from "../seed-schema.js";
import type { User } from "../seed.js";
import type { Account } from "../state/account.js";
import type { State } from "../state/state.js";

/** An end user at the time of the call that returned it. */
export interface UserInfo extends User {
  /** Whether an administrator has locked the user. */
  readonly isLocked: boolean;
  /** The address of the user's mails. */
  readonly email: string;
}

/** The end users of a cloud: `cloud.users`. */
export class Users {
  readonly #state: () => State;
  readonly #clock: Clock;

  /**
   * @param state the state of the cloud, which a reset replaces
   * @param clock the cloud's clock
   */
  constructor(state: () => State, clock: Clock) {
    this.#state = state;
    this.#clock = clock;
  }

  /**
   * Adds an end user.
   *
   * @param user what differs from the defaults: a user who logs in by a password only
   * @returns the user, with name and password
   * @throws InputError where a member is wrong, or the name is taken
   * @example
   * ```ts
   * const { endUserId, password } = cloud.users.add({ requiresTokenCode: true });
   * ```
   */
  add(user: Partial<User> = {}): UserInfo {
    const { accounts } = this.#state();
    const names = new Set(accounts.all.map((account) => account.user.endUserId));
    const complete = completeUser(user, names, "user");
    if (names.has(complete.endUserId)) {
      throw new InputError("user.endUserId", complete.endUserId, "a name that is not taken");
    }
    return describe(accounts.add(complete, this.#clock.now));
  }

  /** A user by name; throws an InputError where there is none. The password is the one of the seed or of `add`. */
  get(endUserId: string): UserInfo {
    return describe(this.#state().accounts.byName(endUserId));
  }

  /** All users, oldest first. */
  list(): UserInfo[] {
    return this.#state().accounts.all.map(describe);
  }

  /** Removes a user, and ends the user's sessions. Desktops keep the name in `endUserIds`. */
  remove(endUserId: string): void {
    const { accounts, sessions, tickets } = this.#state();
    const account = accounts.byName(endUserId);
    tickets.remove(account);
    sessions.remove(account);
    accounts.remove(account);
  }
}

function describe({ user, isLocked, email, totpSecret }: Account): UserInfo {
  return { ...user, ...(totpSecret !== undefined && { totpSecret }), isLocked, email };
}
