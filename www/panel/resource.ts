/** Desktops and instances of all clouds, in one form. */

export type CloudName = "ecd" | "bcc";

/** The APIs: those of the clouds, and that of end users. */
export type ApiName = CloudName | "wuying";

/** A desktop or an instance. */
export interface Resource {
  /** Unique among all clouds and regions: `ecd/cn-hangzhou/ecd-…`. */
  key: string;
  cloud: CloudName;
  region: string;
  id: string;
  name: string;
  /** The vendor's name of the state; empty if the response has none. */
  state: string;
  /** `Connected`, `Disconnected`; empty for instances. */
  connection: string;
  users: readonly string[];
  spec: string;
  charge: "subscription" | "pay-as-you-go" | "";
  /** When the subscription ends, in UTC; empty without one. */
  expires: string;
  /** The office network, or the zone. */
  site: string;
  os: string;
  ip: string;
  /** Each as `name=value`. */
  tags: readonly string[];
  /** The response's fields. */
  fields: Readonly<Record<string, unknown>>;
}

/** The key of a resource. */
export function keyOf(cloud: CloudName, region: string, id: string): string {
  return `${cloud}/${region}/${id}`;
}

/** The parts of a key. */
export function partsOf(key: string): { cloud: CloudName; region: string; id: string } {
  const [cloud, region = "", ...id] = key.split("/");
  return { cloud: cloud as CloudName, region, id: id.join("/") };
}

/** Groups keys by cloud and region: a call has one of each. */
export function bySource(keys: Iterable<string>): Map<string, { cloud: CloudName; region: string; ids: string[] }> {
  const groups = new Map<string, { cloud: CloudName; region: string; ids: string[] }>();
  for (const key of keys) {
    const { cloud, region, id } = partsOf(key);
    const source = `${cloud}/${region}`;
    const group = groups.get(source) ?? { cloud, region, ids: [] };
    groups.set(source, group);
    group.ids.push(id);
  }
  return groups;
}

/** Whether the state changes without another call. */
export function isChanging({ state }: Resource): boolean {
  return state.endsWith("ing") && state !== "Running" && state !== "Pending";
}

const DAY = 86_400_000;

/** The days until the subscription ends; undefined without one. */
export function daysLeft({ expires }: Resource, now: number): number | undefined {
  const end = Date.parse(expires);
  return Number.isNaN(end) ? undefined : (end - now) / DAY;
}
