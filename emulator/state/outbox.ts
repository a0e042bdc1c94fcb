/** A mail to an end user. */
export interface Mail {
  readonly kind: "token-code" | "reset-password";
  readonly endUserId: string;
  readonly to: string;
  /** The code, or the new initial password. */
  readonly secret: string;
  /** In milliseconds since 1970. */
  readonly sentAt: number;
}

/** The mails that were sent to end users, oldest first. */
export class Outbox {
  readonly #mails: Mail[] = [];

  /** All mails, oldest first. */
  get mails(): readonly Mail[] {
    return this.#mails;
  }

  /** Sends a mail. */
  send(mail: Mail): void {
    this.#mails.push(mail);
  }
}
