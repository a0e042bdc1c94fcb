/** The connection of an end user to a desktop. */
export interface DesktopSession {
  readonly endUserId: string;
  /** In milliseconds since 1970, as {@link endedAt}. */
  readonly startedAt: number;
  /** Undefined while the user is connected. */
  endedAt: number | undefined;
}

/** The connections of end users to desktops. */
export class DesktopSessions {
  private readonly sessions = new Map<string, DesktopSession[]>();

  /** The sessions of a desktop, newest first. */
  of(desktopId: string): DesktopSession[] {
    return this.sessions.get(desktopId)?.toReversed() ?? [];
  }

  /** The sessions of a desktop whose users are connected. */
  open(desktopId: string): DesktopSession[] {
    return this.of(desktopId).filter(({ endedAt }) => endedAt === undefined);
  }

  /** Connects a user. */
  start(desktopId: string, endUserId: string, startedAt: number): void {
    const sessions = this.sessions.get(desktopId) ?? [];
    sessions.push({ endUserId, startedAt, endedAt: undefined });
    this.sessions.set(desktopId, sessions);
  }

  /** Forgets the sessions of a desktop. */
  remove(desktopId: string): void {
    this.sessions.delete(desktopId);
  }

  /** Disconnects a user of a desktop; without one, all of them. */
  end(desktopId: string, endedAt: number, endUserId?: string): void {
    for (const session of this.open(desktopId)) {
      if (endUserId === undefined || session.endUserId === endUserId) session.endedAt = endedAt;
    }
  }
}
