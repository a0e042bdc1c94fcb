import { InputError } from "../input-error.js";
import { completeDesktop } from "../seed-schema.js";
import type { DesktopSeed } from "../seed.js";
import { type DesktopStatus, desktopStatus } from "../state/desktop.js";
import type { Desktop, DesktopFacts } from "../state/state.js";
import { Resources } from "./resources.js";

/** A desktop at the time of the call that returned it. */
export interface DesktopInfo extends DesktopFacts {
  /** The vendor's status at this time. */
  readonly status: DesktopStatus;
  /** The end of the subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  readonly expiresAt: number | undefined;
  /** Whether computing is charged: always, unless the desktop was stopped without charge. */
  readonly charging: boolean;
  readonly tags: Readonly<Record<string, string>>;
  /** The end users who are connected. */
  readonly connectedUserIds: readonly string[];
}

/** The desktops of a cloud: `cloud.desktops`. */
export class Desktops extends Resources<Desktop, DesktopInfo> {
  /** @internal */
  protected override readonly one = "a desktop";

  /** @internal */
  protected override get items(): ReadonlyMap<string, Desktop> {
    return this.state().desktops;
  }

  /**
   * Adds a desktop.
   *
   * @param desktop what differs from the defaults: a running pay-as-you-go desktop of no user
   * @returns the desktop, with its id
   * @throws InputError where a member is wrong, or the id is taken
   * @example
   * ```ts
   * const { id } = cloud.desktops.add({ endUserIds: ["alice"], status: "Stopped" });
   * ```
   */
  add(desktop: Partial<DesktopSeed> = {}): DesktopInfo {
    const state = this.state();
    const complete = completeDesktop(desktop, state.desktops, "desktop");
    if (state.desktops.has(complete.id)) throw new InputError("desktop.id", complete.id, "an id that is not taken");
    return this.describe(state.addDesktop(complete, this.clock.now));
  }

  /** Removes a desktop at once, as no API does: whether it runs and is paid or not. */
  remove(id: string): void {
    this.state().removeDesktop(this.find(id).id);
  }

  /**
   * Connects an end user.
   *
   * @param at when it was, in milliseconds since 1970; now by default
   */
  connect(id: string, endUserId: string, at = this.clock.now): void {
    this.state().desktopSessions.start(this.find(id).id, endUserId, at);
  }

  /**
   * Disconnects all users of a desktop.
   *
   * @param at when it was, in milliseconds since 1970; now by default
   */
  disconnect(id: string, at = this.clock.now): void {
    this.state().desktopSessions.end(this.find(id).id, at);
  }

  /** @internal */
  protected override describe(desktop: Desktop): DesktopInfo {
    const { facts, expiresAt, charging } = desktop;
    const { desktopSessions, desktopTags } = this.state();
    return {
      ...facts,
      status: desktopStatus(desktop, this.clock.now),
      expiresAt,
      charging,
      tags: Object.fromEntries(desktopTags.get(desktop.id) ?? []),
      connectedUserIds: desktopSessions.open(desktop.id).map(({ endUserId }) => endUserId),
    };
  }
}
