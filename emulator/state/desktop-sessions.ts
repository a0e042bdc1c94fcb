/** The connection of an end user to a desktop. */
export interface DesktopSession {
  readonly desktopId: string;
  readonly endUserId: string;
  /** In milliseconds since 1970, as {@link endedAt}. */
  readonly startedAt: number;
  /** Undefined while the user is connected. */
  endedAt: number | undefined;
}

/** The connections of end users to desktops. */
export class DesktopSessions {
  readonly #sessions: DesktopSession[] = [];

  /** The sessions of a desktop, newest first. */
  of(desktopId: string): DesktopSession[] {
    return this.#sessions.filter((session) => session.desktopId === desktopId).toReversed();
  }

  /** The sessions of a desktop whose users are connected. */
  open(desktopId: string): DesktopSession[] {
    return this.of(desktopId).filter(({ endedAt }) => endedAt === undefined);
  }

  /** Connects a user. */
  start(desktopId: string, endUserId: string, startedAt: number): void {
    this.#sessions.push({ desktopId, endUserId, startedAt, endedAt: undefined });
  }

  /** Disconnects all users of a desktop. */
  end(desktopId: string, endedAt: number): void {
    for (const session of this.open(desktopId)) session.endedAt = endedAt;
  }
}
