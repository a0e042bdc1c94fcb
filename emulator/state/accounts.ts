import type { User } from "../seed.js";
import { Account } from "./account.js";
import type { LoginSettings } from "./login-settings.js";

/** The accounts of all end users. */
export class Accounts {
  readonly #accounts: readonly Account[];

  /** Creates the accounts of the seed's users. */
  constructor(users: readonly User[], settings: Readonly<LoginSettings>, now: number) {
    this.#accounts = users.map((user) => new Account(user, settings, now));
  }

  /** The account of a user of an office site. */
  find(officeSiteId: string, endUserId: string): Account | undefined {
    return this.#accounts.find(({ user }) => user.officeSiteId === officeSiteId && user.endUserId === endUserId);
  }

  /** The accounts of an office site. */
  ofOfficeSite(officeSiteId: string): Account[] {
    return this.#accounts.filter(({ user }) => user.officeSiteId === officeSiteId);
  }

  /** The account of a user of the seed, whose names differ; throws where there is none. */
  byName(endUserId: string): Account {
    const account = this.#accounts.find(({ user }) => user.endUserId === endUserId);
    if (!account) throw new RangeError(`there is no user ${endUserId}`);
    return account;
  }
}
