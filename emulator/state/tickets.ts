import type { Account } from "./account.js";
import { ExpiringMap } from "./expiring-map.js";
import type { LoginSettings } from "./login-settings.js";
import type { Session } from "./sessions.js";

/** Why there is no ticket. */
export interface TicketFailure {
  readonly code: string;
  readonly message: string;
  /** Whether the first call is refused with the code, and no task begins. Default: the task ends with FAILED. */
  readonly refusesCall?: boolean;
}

/** A task that gets a connection ticket. */
export interface TicketTask {
  readonly id: string;
  readonly session: Session;
  readonly desktopId: string;
  /** The number of polls so far. */
  polls: number;
  readonly failure: TicketFailure | undefined;
  /** The one-time secret within the ticket. */
  readonly logonTicket: string;
  /** The end of the ticket, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The tasks that get connection tickets. */
export class Tickets {
  readonly #settings: Readonly<LoginSettings>;
  private readonly tasks: ExpiringMap<TicketTask>;
  private readonly failures: TicketFailure[] = [];

  /** @param settings the lifetime of a task */
  constructor(settings: Readonly<LoginSettings>) {
    this.#settings = settings;
    this.tasks = new ExpiringMap(() => settings.ticketMs);
  }

  /** Makes the next task fail; further failures follow in order. */
  failNext(failure: TicketFailure): void {
    this.failures.push(failure);
  }

  /** The failure of the task that begins now, if it is to fail. */
  takeFailure(): TicketFailure | undefined {
    return this.failures.shift();
  }

  /** Begins a task. */
  begin(session: Session, desktopId: string, failure: TicketFailure | undefined, now: number): TicketTask {
    const task: TicketTask = {
      id: crypto.randomUUID(),
      session,
      desktopId,
      polls: 0,
      failure,
      logonTicket: crypto.randomUUID().replaceAll("-", ""),
      expiresAt: now + this.#settings.ticketMs,
    };
    this.tasks.set(task.id, task, now);
    return task;
  }

  /** Ends the tasks of a user. */
  remove(account: Account): void {
    this.tasks.deleteWhere(({ session }) => session.account === account);
  }

  /** A task that has not expired. */
  find(id: string, now: number): TicketTask | undefined {
    return this.tasks.get(id, now);
  }
}
