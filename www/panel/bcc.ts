/** Baidu's instances. */

import {
  BatchRebootInstance,
  BatchStartInstance,
  BatchStopInstance,
  BccClient,
  type BulkOptions,
  type CommonOptions,
  type InstanceModel,
  ListInstanceByIds,
  ListInstances,
  PurchaseReservedInstance,
  rebootAll,
  renewAll,
  startAll,
  stopAll,
} from "edgedesk/bcc";
import { askRights, type GatewayConnection } from "edgedesk/gateway/client";

import { chunks, type Cloud, inspectionOf, type Term } from "./cloud.js";
import { keyOf, type Resource } from "./resource.js";

/** The most items of a page, and ids of a call. */
const PAGE = 100;

const POWER = { start: startAll, stop: stopAll, reboot: rebootAll };

/** Baidu counts renewals in months, and pays them at once. */
function billing({ period, unit }: Term) {
  return { reservation: { reservationLength: unit === "Year" ? 12 * period : period, reservationTimeUnit: "Month" } };
}

export function bccCloud(
  regions: readonly string[],
  options: Pick<CommonOptions, "hooks" | "fetch"> & { gateway: GatewayConnection },
): Cloud {
  const bcc = new BccClient({ region: regions[0], ...options });
  return {
    name: "bcc",
    regions,
    operations: {
      start: BatchStartInstance.action,
      stop: BatchStopInstance.action,
      reboot: BatchRebootInstance.action,
      renew: PurchaseReservedInstance.action,
    },
    async *list(region, signal) {
      const pages = bcc.paginate(ListInstances, { maxKeys: PAGE }, { region, signal });
      for await (const instance of pages) yield resourceOf(region, instance);
    },
    async *lookup(region, ids) {
      for (const instanceIds of chunks(ids, PAGE)) {
        const pages = bcc.paginate(ListInstanceByIds, { instanceIds }, { region });
        for await (const instance of pages) yield resourceOf(region, instance);
      }
    },
    run(action, region, ids, term, bulk) {
      const options: BulkOptions = { ...bulk, region };
      if (action !== "renew") return POWER[action](bcc, ids, {}, options);
      return renewAll(bcc, ids, { billing: billing(term) }, options);
    },
    call: (operation, parameters, region) => bcc.send(operation, parameters, { region }),
    inspect(operation, parameters, region) {
      const credentials = { accessKeyId: "KEY-ID", secretAccessKey: "none" };
      const unsigned = new BccClient({ region, credentials });
      return inspectionOf(unsigned.prepare(operation, parameters));
    },
    rights: (region, calls) => askRights(bcc, calls, { region }),
    parametersOf: (action, ids, term) =>
      action === "renew" ? { instanceId: ids[0], billing: billing(term) } : { instanceIds: ids },
  };
}

const CHARGES: Readonly<Record<string, Resource["charge"]>> = { Prepaid: "subscription", Postpaid: "pay-as-you-go" };

function resourceOf(region: string, instance: InstanceModel): Resource {
  const { id = "", name = id, status: state = "", paymentTiming = "", expireTime = "", tags = [] } = instance;
  return {
    key: keyOf("bcc", region, id),
    cloud: "bcc",
    ...{ region, id, name, state },
    connection: "",
    users: [],
    spec: instance.spec ?? "",
    charge: CHARGES[paymentTiming] ?? "",
    expires: expireTime,
    site: instance.zoneName ?? "",
    os: [instance.osName, instance.osVersion].filter(Boolean).join(" "),
    ip: instance.internalIp ?? "",
    tags: tags.map(({ tagKey = "", tagValue = "" }) => `${tagKey}=${tagValue}`),
    fields: instance as Readonly<Record<string, unknown>>,
  };
}
