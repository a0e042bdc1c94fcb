import { type DesktopSeed, type InstanceSeed, seed } from "./seed.js";

/* Desktops and instances as a company has them, the same at each start: for the panel and its tests. */

const DEPARTMENTS = ["design", "audit", "build", "call-centre", "lab", "财务", "sales", "研发"] as const;
const USERS = ["chen.wei", "li.na", "zhang.min", "wang.fang", "j.smith", "m.garcia", "k.tanaka", "liu.yang"] as const;
const SIZES = [
  { cpu: 2, memory: 4 },
  { cpu: 4, memory: 8 },
  { cpu: 8, memory: 16 },
  { cpu: 16, memory: 32 },
] as const;
const REGIONS = [seed.ecd.region, seed.ecd.region, "cn-shanghai"] as const;
const ZONES = ["cn-bj-a", "cn-bj-d"] as const;

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

/** Desktops in two regions: running and stopped ones, connected and idle ones, subscriptions that end soon. */
export function variedDesktops(count: number): DesktopSeed[] {
  return Array.from({ length: count }, (_, index) => {
    const department = at(DEPARTMENTS, index);
    const user = `${at(USERS, index * 5 + 3)}${Math.floor(index / 8) + 1}`;
    const status = (index * 7) % 11 < 7 ? "Running" : "Stopped";
    const { cpu, memory } = at(SIZES, index * 3 + (index >> 3));
    const isConnected = (index * 5) % 9 < 4;
    return {
      id: `ecd-varied${String(index + 1).padStart(9, "0")}`,
      name: `${department}-${String(Math.floor(index / DEPARTMENTS.length) + 1).padStart(3, "0")}`,
      region: at(REGIONS, index),
      status,
      ...(index % 3 !== 1 && { expiresInDays: ((index * 37) % 365) + 2 }),
      endUserIds: [user],
      ...(status === "Running" && {
        session: {
          endUserId: user,
          connectedForHours: 1 + (index % 7),
          ...(!isConnected && { disconnectedForHours: 1 + ((index * 13) % 90) }),
        },
      }),
      tags: { department, ...(index % 10 === 0 && { keep: "yes" }) },
      ip: `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
      cpu,
      memory: memory * 1024,
    };
  });
}

/** Instances in two zones. */
export function variedInstances(count: number): InstanceSeed[] {
  return Array.from({ length: count }, (_, index) => {
    const { cpu, memory } = at(SIZES, index);
    return {
      id: `i-Vary${String(index + 1).padStart(4, "0")}`,
      name: `${at(["web", "queue", "cache", "worker"], index)}-${String(Math.floor(index / 4) + 1).padStart(2, "0")}`,
      status: index % 4 === 3 ? "Stopped" : "Running",
      ...(index % 2 === 0 && { expiresInDays: ((index * 29) % 300) + 3 }),
      zone: at(ZONES, index),
      tags: { service: at(["web", "queue", "cache", "worker"], index) },
      ip: `192.168.${index >> 8}.${index & 255}`,
      cpu,
      memory,
    };
  });
}
