import { changeDesktop, type Desktop } from "../state/desktop.js";
import type { State } from "../state/state.js";

/** Gives a desktop a new system disk. The snapshots of the former one are deleted, as the vendor documents. */
export function rebuild(desktop: Desktop, state: State, now: number, imageId = desktop.facts.imageId): void {
  changeDesktop(desktop, { imageId, activity: { status: "Rebuilding", endsAt: now + state.transitionMs } });
  state.desktopSessions.end(desktop.id, now);
  const { snapshots } = state.ecd;
  for (const { id, desktopId, disk } of snapshots.values()) {
    if (desktopId === desktop.id && disk === "SYSTEM") snapshots.delete(id);
  }
}
