import type { JsonObject } from "../json.js";
import { badRequest } from "./errors.js";
import { findInstance } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import { findSpec, MAX_VOLUMES, priceOf, requireKnownZone, requireZone, type Spec, SPECS, ZONES } from "./specs.js";
import { soldMonths } from "./terms.js";

/** What an instance can be created with, where, and for how much. */
export const specOperations: Operations = {
  ListZones: () => ({ zones: ZONES.map((zoneName) => ({ zoneName })) }),

  ListInstanceSpecs: () => ({
    instanceTypes: SPECS.map(({ name, specId, cpu, memory }) => ({
      type: specId,
      name,
      cpuCount: cpu,
      memorySizeInGB: memory,
      localDiskSizeInGB: 0,
    })),
  }),

  ListFlavorSpec({ query }) {
    const list = (name: string): string[] | undefined => query.get(name)?.split(",");
    const [specs, specIds, zone] = [list("specs"), list("specIds"), query.get("zoneName")];
    const matching = SPECS.filter(
      ({ name, specId }) => (specs?.includes(name) ?? true) && (specIds?.includes(specId) ?? true),
    );
    const zones = ZONES.filter((name) => zone === undefined || name === zone);
    return {
      zoneResources: zones.map((zoneName) => ({
        zoneName,
        ebcResources: { flavorGroups: [] },
        bccResources: { flavorGroups: flavorGroups(matching.filter(({ zones }) => zones.includes(zoneName))) },
      })),
    };
  },

  GetZoneBySpec({ query }) {
    const [name, specId] = [query.get("spec"), query.get("specId")];
    const matching = SPECS.filter(
      (spec) => (name === undefined || spec.name === name) && (specId === undefined || spec.specId === specId),
    );
    return { zoneNames: ZONES.filter((zone) => matching.some(({ zones }) => zones.includes(zone))) };
  },

  ListAvailableResizeSpec(context) {
    const { specs, zone } = resizable(context);
    return {
      specList: SPECS.filter((spec) => !specs.includes(spec.name) && spec.zones.includes(zone)).map(({ name }) => name),
    };
  },

  GetPriceBySpec: priceBySpec,
};

function flavorGroups(specs: readonly Spec[]): JsonObject[] {
  return [...new Set(specs.map(({ specId }) => specId))].map((groupId) => ({
    groupId,
    flavors: specs
      .filter(({ specId }) => specId === groupId)
      .map(({ name, specId, cpu, memory }) => ({
        spec: name,
        specId,
        cpuCount: cpu,
        memoryCapacityInGB: memory,
        ephemeralDiskInGb: 0,
        ephemeralDiskCount: 0,
        gpuCardCount: 0,
        fpgaCardCount: 0,
        productType: "both",
        netEthQueueCount: "2",
        netEthMaxQueueCount: "8",
        systemDiskType: ["hp1", "enhanced_ssd_pl1"],
        dataDiskType: ["hp1", "enhanced_ssd_pl1"],
        volumeCount: MAX_VOLUMES,
      })),
  }));
}

/** The specs that a resize starts from, and their zone. */
function resizable({ body, state, now }: OperationContext): { specs: string[]; zone: string } {
  const given = ["spec", "specId", "instanceIdList"].filter((name) => body.has(name));
  if (given.length === 0) badRequest("At least one spec, specid and instanceIdList is required.");
  if (given.length > 1) badRequest("Spec, specid and instanceid can only be queried through one type.");
  if (given[0] === "instanceIdList") {
    const instances = body.strings("instanceIdList", 100).map((id) => findInstance(state, now, id, "NoSuchObject"));
    const zones = new Set(instances.map(({ facts }) => facts.zone));
    if (zones.size > 1) badRequest("The instances have to be in one zone.");
    return { specs: instances.map(({ facts }) => facts.spec), zone: [...zones][0]! };
  }
  const zone = body.string("zone") ?? badRequest("zone is required.");
  requireKnownZone(zone);
  const [name, specId] = [body.string("spec"), body.string("specId")];
  if (name !== undefined) return { specs: [findSpec(name).name], zone };
  return { specs: SPECS.filter((spec) => spec.specId === specId).map(({ name }) => name), zone };
}

function priceBySpec({ body, state }: OperationContext): JsonObject {
  const [name, specId] = [body.string("spec"), body.string("specId")];
  const timing = body.requiredString("paymentTiming");
  if (timing !== "Prepaid" && timing !== "Postpaid") badRequest("paymentTiming takes Prepaid and Postpaid.");
  const zone = body.requiredString("zoneName");
  const months = soldMonths("purchaseLength", body.requiredInteger("purchaseLength"));
  const count = body.integer("purchaseCount") ?? 1;
  if (count < 1) badRequest("purchaseCount has to be at least 1.");
  const specs = name === undefined ? familyIn(specId, zone) : [findSpec(name)];
  for (const spec of specs) requireZone(spec, zone);
  return {
    price: [
      {
        specId: specs[0]!.specId,
        specPrices: specs.map((spec) => {
          const price = priceOf(spec, timing === "Prepaid" ? months : undefined, count, state.prices.factor);
          return {
            spec: spec.name,
            specPrice: price.list.toFixed(5),
            discount: String(price.discount),
            tradePrice: price.trade.toFixed(5),
            status: "available",
          };
        }),
      },
    ],
  };
}

function familyIn(specId: string | undefined, zone: string): Spec[] {
  requireKnownZone(zone);
  const family = SPECS.filter((spec) => spec.specId === specId && spec.zones.includes(zone));
  return family.length > 0 ? family : badRequest("spec or specId is required.");
}
