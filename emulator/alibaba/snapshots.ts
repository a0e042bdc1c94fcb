import type { Desktop } from "../state/desktop.js";
import { newId, type Snapshot } from "../state/ecd.js";
import type { State } from "../state/state.js";
import { diskSize } from "./desktop-model.js";

/** Takes a snapshot of a disk. */
export function takeSnapshot(
  { ecd, transitionMs }: State,
  desktop: Desktop,
  options: Pick<Snapshot, "disk" | "name"> & Partial<Pick<Snapshot, "description" | "deletedAt">>,
  now: number,
): Snapshot {
  const snapshot: Snapshot = {
    ...{ description: "", deletedAt: undefined },
    ...options,
    id: newId(ecd, "s-"),
    desktopId: desktop.id,
    size: diskSize(desktop, options.disk),
    createdAt: now,
    readyAt: now + transitionMs,
  };
  ecd.snapshots.set(snapshot.id, snapshot);
  return snapshot;
}

/** Deletes the snapshots that their policies do not keep any longer. */
export function deleteExpiredSnapshots({ ecd }: State, now: number): void {
  for (const { id, deletedAt = Infinity } of ecd.snapshots.values()) if (deletedAt <= now) ecd.snapshots.delete(id);
}
