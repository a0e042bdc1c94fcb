import { InputError, listed } from "../input-error.js";
import type { User } from "../seed.js";
import { Account } from "./account.js";
import type { LoginSettings } from "./login-settings.js";

/** The accounts of all end users. */
export class Accounts {
  readonly #settings: Readonly<LoginSettings>;
  #accounts: readonly Account[] = [];

  /** @param settings the lifetime of initial passwords, and the limits of wrong tries */
  constructor(settings: Readonly<LoginSettings>) {
    this.#settings = settings;
  }

  /** All accounts, oldest first. */
  get all(): readonly Account[] {
    return this.#accounts;
  }

  /**
   * Adds a user.
   *
   * @param now the time from which an initial password counts
   */
  add(user: User, now: number): Account {
    const account = new Account(user, this.#settings, now);
    this.#accounts = [...this.#accounts, account];
    return account;
  }

  /** Removes an account. */
  remove(account: Account): void {
    this.#accounts = this.#accounts.filter((other) => other !== account);
  }

  /** The account of a user of an office site. */
  find(officeSiteId: string, endUserId: string): Account | undefined {
    return this.#accounts.find(({ user }) => user.officeSiteId === officeSiteId && user.endUserId === endUserId);
  }

  /** The accounts of an office site. */
  ofOfficeSite(officeSiteId: string): Account[] {
    return this.#accounts.filter(({ user }) => user.officeSiteId === officeSiteId);
  }

  /** The account of a user, whose names differ; throws an InputError where there is none. */
  byName(endUserId: string): Account {
    const account = this.#accounts.find(({ user }) => user.endUserId === endUserId);
    if (account) return account;
    throw new InputError("endUserId", endUserId, `a user: ${listed(this.#accounts.map(({ user }) => user.endUserId))}`);
  }
}
