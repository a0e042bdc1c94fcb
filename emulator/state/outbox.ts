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
  /** All mails, oldest first. */
  readonly mails: Mail[] = [];

  /** Sends a mail. */
  send(mail: Mail): void {
    this.mails.push(mail);
  }
}
