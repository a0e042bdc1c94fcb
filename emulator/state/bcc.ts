/** A data disk. System disks follow from their instances. Plain data, replaced on modification. */
export interface Volume {
  readonly id: string;
  readonly name: string;
  readonly desc: string;
  readonly zone: string;
  readonly sizeInGB: number;
  readonly storageType: string;
  /** The end of the subscription, in milliseconds since 1970; undefined for a postpaid disk. */
  readonly expiresAt: number | undefined;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  /** The end of the creation, in milliseconds since 1970. */
  readonly readyAt: number;
  /** The instance that the disk is attached to. */
  readonly instanceId: string | undefined;
  readonly deleteWithInstance: boolean;
  readonly snapshotId: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** A snapshot of a disk. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly desc: string;
  readonly volumeId: string;
  readonly sizeInGB: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  /** The end of the creation, in milliseconds since 1970. */
  readonly readyAt: number;
  /** When the snapshot is deleted, in milliseconds since 1970; undefined to keep it. */
  readonly expiresAt: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

const PREFIXES = { instance: "i-New", volume: "v-New", snapshot: "s-New" } as const;

/** What BCC has besides instances. */
export interface BccState {
  /** Data disks by id. */
  readonly volumes: Map<string, Volume>;
  /** Snapshots by id. */
  readonly snapshots: Map<string, Snapshot>;
  /** How many of each kind were created. */
  readonly created: Record<keyof typeof PREFIXES, number>;
}

/** The state without disks and snapshots. */
export function emptyBccState(): BccState {
  return { volumes: new Map(), snapshots: new Map(), created: { instance: 0, volume: 0, snapshot: 0 } };
}

/** A new id, in the order of creation: `i-New00001`. */
export function newId({ created }: BccState, kind: keyof typeof PREFIXES): string {
  return PREFIXES[kind] + String(++created[kind]).padStart(5, "0");
}
