import type { User } from "../seed.js";
import type { LoginSettings } from "./login-settings.js";
import { Tries } from "./tries.js";

/** What a password that was entered is. */
export type PasswordMatch = "wrong" | "right" | "initial" | "expired";

/** The account of an end user: passwords, authenticator, mailed code and locks. */
export class Account {
  readonly user: User;
  /** Whether an administrator has locked the user. */
  isLocked = false;
  /** The key of the bound authenticator, in base32. */
  totpSecret: string | undefined;
  /** The last time step whose one-time password was accepted: each is accepted once. */
  lastTimeStep = -1;
  /** The last mailed code, until it is used. */
  tokenCode: { readonly value: string; readonly sentAt: number } | undefined;
  readonly passwordTries: Tries;
  readonly authenticatorTries: Tries;
  readonly tokenCodeTries: Tries;
  readonly #settings: Readonly<LoginSettings>;
  private password: string | undefined;
  /** A password that has to be changed at the next login. The other one stays valid until then. */
  private initial: { readonly password: string; readonly since: number } | undefined;

  /**
   * Creates the account of a user of the seed.
   *
   * @param now the time from which an initial password counts
   */
  constructor(user: User, settings: Readonly<LoginSettings>, now: number) {
    this.user = user;
    this.totpSecret = user.totpSecret;
    this.passwordTries = new Tries(settings);
    this.authenticatorTries = new Tries(settings);
    this.tokenCodeTries = new Tries(settings);
    this.#settings = settings;
    if (user.passwordIsInitial) this.setInitialPassword(user.password, now);
    else this.password = user.password;
  }

  /** The address of the user's mails. */
  get email(): string {
    return `${this.user.endUserId}@example.com`;
  }

  /** Compares a password with those of the user. */
  matchPassword(password: string, now: number): PasswordMatch {
    if (password === this.password) return "right";
    if (password !== this.initial?.password) return "wrong";
    return now < this.initial.since + this.#settings.initialPasswordMs ? "initial" : "expired";
  }

  /** Sets the password that the user has chosen. */
  setPassword(password: string): void {
    this.password = password;
    this.initial = undefined;
  }

  /** Sets a password that has to be changed at the next login. */
  setInitialPassword(password: string, now: number): void {
    this.initial = { password, since: now };
  }

  /** Removes all locks. */
  unlock(): void {
    this.isLocked = false;
    for (const tries of [this.passwordTries, this.authenticatorTries, this.tokenCodeTries]) tries.reset();
  }
}
