import { ApiError } from "../api-error.js";
import { badRequest } from "./errors.js";

/** A spec: what an instance can be created with or resized to. */
export interface Spec {
  /** `bcc.g5.c2m8`. */
  readonly name: string;
  /** The family: `g5`. */
  readonly specId: string;
  readonly cpu: number;
  /** In GB. */
  readonly memory: number;
  readonly zones: readonly string[];
}

/** The zones of every region. */
export const ZONES = ["cn-bj-a", "cn-bj-b", "cn-bj-d"] as const;

/** The families with their GB of memory for each CPU. */
const FAMILIES = [
  { specId: "g5", ratios: [2, 4], zones: ZONES },
  { specId: "c5", ratios: [2], zones: ["cn-bj-a", "cn-bj-d"] },
  { specId: "m5", ratios: [8], zones: ["cn-bj-a"] },
] as const;

const CPUS = [1, 2, 4, 8, 16, 32];

/** All specs. */
export const SPECS: readonly Spec[] = FAMILIES.flatMap(({ specId, ratios, zones }) =>
  CPUS.flatMap((cpu) =>
    ratios.map((ratio) => {
      const memory = cpu * ratio;
      return { name: `bcc.${specId}.c${cpu}m${memory}`, specId, cpu, memory, zones };
    }),
  ),
);

/** How many data disks an instance can have. */
export const MAX_VOLUMES = 5;

/** A spec by its name; throws where there is none. */
export function findSpec(name: string): Spec {
  return SPECS.find((spec) => spec.name === name) ?? notSupported(name);
}

/** The first spec with these CPUs and memory, of a family where one is given; throws where there is none. */
export function specOfSize(cpu: number, memory: number, specId?: string): Spec {
  const matches = (spec: Spec): boolean => spec.cpu === cpu && spec.memory === memory;
  const found = SPECS.find((spec) => spec.specId === specId && matches(spec)) ?? SPECS.find(matches);
  return found ?? notSupported(`${cpu} CPUs and ${memory} GB`);
}

/** Throws where the zone does not have the spec. */
export function requireZone(spec: Spec, zone: string): void {
  requireKnownZone(zone);
  if (!spec.zones.includes(zone)) notSupported(`${spec.name} in ${zone}`);
}

/** Throws for a zone that does not exist. */
export function requireKnownZone(zone: string): void {
  if (!ZONES.some((known) => known === zone)) badRequest(`There is no zone ${zone}.`);
}

function notSupported(what: string): never {
  throw new ApiError(403, "Instance.NotSupportInstanceTypeException", `not support the instance type: ${what}`);
}

/** The price of a postpaid hour, and of a prepaid month. */
const HOUR_PRICE = { cpu: 0.1, memory: 0.025 };
const HOURS_OF_MONTH = 360;

/** What a spec costs: its list price, and the discount for a long subscription. */
export interface Price {
  readonly list: number;
  readonly discount: number;
  readonly trade: number;
}

/**
 * The price of instances: of an hour where they are postpaid.
 *
 * @param months the length of the subscription; undefined for postpaid
 */
export function priceOf({ cpu, memory }: Spec, months: number | undefined, count: number, factor: number): Price {
  const hour = HOUR_PRICE.cpu * cpu + HOUR_PRICE.memory * memory;
  const list = hour * (months === undefined ? 1 : months * HOURS_OF_MONTH) * count * factor;
  const discount = months !== undefined && months >= 12 ? 83 : 100;
  return { list, discount, trade: (list * discount) / 100 };
}
