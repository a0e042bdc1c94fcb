/** One action on desktops or instances of one region: the two clouds behind one interface. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";

import type { Env } from "./env.js";
import type { JobSpec } from "./job.js";

/** What a lookup says about a desktop or instance. */
export interface Found {
  status: string;
  /** When its subscription ends. */
  expires: string | undefined;
}

/** The vendor's side of a job. */
export interface Fleet {
  /** The statuses from which the action can be called; undefined if it depends on something else. */
  from?: readonly string[];
  /** The statuses in which there is nothing to do. */
  reached: readonly string[];
  /** Whether the expiry of a subscription shows that the action was executed: not of an order that waits for payment. */
  movesExpiry: boolean;
  /** Looks up at most 100 ids. What does not exist is not in the map. */
  lookup: (ids: readonly string[], signal?: AbortSignal) => Promise<Map<string, Found>>;
  /** Calls the vendor, and reports on each id. */
  call: (ids: readonly string[], options: ecd.BulkOptions) => Promise<ecd.BulkReport>;
  /** @throws {ecd.ValidationError} The vendor would refuse the parameters. */
  check: (id: string) => void;
}

const STATES = {
  start: { from: ["Stopped"], reached: ["Starting", "Running"] },
  stop: { from: ["Running"], reached: ["Stopping", "Stopped"] },
  renew: { reached: [] },
} as const;

const ECD = {
  start: { operation: ecd.StartDesktops, callAll: ecd.startAll },
  stop: { operation: ecd.StopDesktops, callAll: ecd.stopAll },
  renew: { operation: ecd.RenewDesktops, callAll: ecd.renewAll },
};

const BCC = {
  start: { operation: bcc.BatchStartInstance, callAll: bcc.startAll },
  stop: { operation: bcc.BatchStopInstance, callAll: bcc.stopAll },
  renew: { operation: bcc.PurchaseReservedInstance, callAll: bcc.renewAll },
};

/** The fleet of a job. */
export function fleetOf(spec: JobSpec, env: Env): Fleet {
  const clients = clientsOf(env);
  return spec.cloud === "ecd" ? desktops(spec, clients.ecd) : instances(spec, clients.bcc);
}

function desktops({ action, region, parameters }: JobSpec, client: ecd.EcdClient): Fleet {
  const { operation, callAll } = ECD[action];
  return {
    ...STATES[action],
    movesExpiry: action === "renew" && !("AutoPay" in parameters && parameters.AutoPay === false),
    async lookup(ids, signal) {
      const found = new Map<string, Found>();
      const query = { DesktopId: ids, MaxResults: 100 };
      for await (const fields of client.paginate(ecd.DescribeDesktops, query, { region, signal })) {
        found.set(fields.DesktopId ?? "", { status: fields.DesktopStatus ?? "", expires: fields.ExpiredTime });
      }
      return found;
    },
    call: (ids, options) => callAll(client, ids, parameters, { ...options, region }),
    check: (id) => void client.prepare(operation, { ...parameters, DesktopId: [id] }, { region }),
  };
}

function instances({ action, region, parameters }: JobSpec, client: bcc.BccClient): Fleet {
  const { operation, callAll } = BCC[action];
  return {
    ...STATES[action],
    movesExpiry: action === "renew",
    async lookup(instanceIds, signal) {
      const found = new Map<string, Found>();
      for await (const fields of client.paginate(bcc.ListInstanceByIds, { instanceIds }, { region, signal })) {
        found.set(fields.id ?? "", { status: fields.status ?? "", expires: fields.expireTime });
      }
      return found;
    },
    call: (ids, options) => callAll(client, ids, parameters as never, { ...options, region }),
    check(id) {
      const ids = action === "renew" ? { instanceId: id } : { instanceIds: [id] };
      client.prepare(operation as typeof bcc.BatchStopInstance, { ...parameters, ...ids } as never, { region });
    },
  };
}

interface Clients {
  ecd: ecd.EcdClient;
  bcc: bcc.BccClient;
}

const kept = new WeakMap<Env, Clients>();

/** The clients, made once for each isolate: they keep the clock correction and the retry budget. */
function clientsOf(env: Env): Clients {
  const known = kept.get(env);
  if (known) return known;
  // One attempt for each call, and short waits: the queue retries later, and runs other chunks first.
  const options = { endpoint: env.ENDPOINT, retry: { maxAttempts: 1, maxDelay: 2000 }, timeout: 20_000 };
  const clients: Clients = {
    ecd: new ecd.EcdClient({
      ...options,
      credentials: {
        accessKeyId: env.ALIBABA_CLOUD_ACCESS_KEY_ID ?? "",
        accessKeySecret: env.ALIBABA_CLOUD_ACCESS_KEY_SECRET ?? "",
      },
    }),
    bcc: new bcc.BccClient({
      ...options,
      credentials: {
        accessKeyId: env.BAIDU_ACCESS_KEY_ID ?? "",
        secretAccessKey: env.BAIDU_SECRET_ACCESS_KEY ?? "",
      },
    }),
  };
  kept.set(env, clients);
  return clients;
}
