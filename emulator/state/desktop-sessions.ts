import type { DesktopSeed } from "../seed.js";
import { HOUR } from "../time.js";

/** The session of a user on a desktop. */
export interface DesktopSession {
  readonly endUserId: string;
  readonly startedAt: number;
  /** When the user disconnected; undefined while connected. */
  endedAt: number | undefined;
}

/** The last session of each desktop, by the desktop's id. */
export class DesktopSessions {
  readonly #sessions = new Map<string, DesktopSession>();

  constructor(desktops: readonly DesktopSeed[], now: number) {
    for (const { id, session } of desktops) {
      if (!session) continue;
      const { endUserId, connectedForHours, disconnectedForHours } = session;
      const endedAt = disconnectedForHours === undefined ? undefined : now - disconnectedForHours * HOUR;
      this.#sessions.set(id, { endUserId, startedAt: (endedAt ?? now) - connectedForHours * HOUR, endedAt });
    }
  }

  of(desktopId: string): DesktopSession | undefined {
    return this.#sessions.get(desktopId);
  }

  isConnected(desktopId: string): boolean {
    const session = this.of(desktopId);
    return session !== undefined && session.endedAt === undefined;
  }

  /** Ends the session of a user, or of any user. */
  disconnect(desktopId: string, now: number, endUserId?: string): void {
    const session = this.of(desktopId);
    if (session && (endUserId === undefined || session.endUserId === endUserId)) session.endedAt ??= now;
  }
}
