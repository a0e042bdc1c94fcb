/** Alibaba's desktops. */

import {
  type BulkOptions,
  type CommonOptions,
  DescribeDesktops,
  type DescribeDesktopsResponse,
  DescribeDesktopSessions,
  DescribeRenewalPrice,
  DisconnectDesktopSessions,
  EcdClient,
  rebootAll,
  RebootDesktops,
  renewAll,
  RenewDesktops,
  startAll,
  StartDesktops,
  stopAll,
  StopDesktops,
} from "edgedesk/ecd";
import { askRights, type GatewayConnection } from "edgedesk/gateway/client";

import { chunks, type Cloud, inspectionOf, type Price, type Session, type Term } from "./cloud.js";
import { keyOf, type Resource } from "./resource.js";

/** The most items of a page, and ids of a call. */
const PAGE = 100;

/** The most sessions that one call ends. */
const SESSIONS_OF_A_CALL = 20;

const POWER = { start: startAll, stop: stopAll, reboot: rebootAll };

export function ecdCloud(
  regions: readonly string[],
  options: Pick<CommonOptions, "hooks" | "fetch"> & { gateway: GatewayConnection },
): Cloud {
  const ecd = new EcdClient({ region: regions[0], ...options });
  const renewal = ({ period: Period, unit: PeriodUnit }: Term) => ({ Period, PeriodUnit });

  async function* desktops(region: string, parameters: object, more = {}): AsyncGenerator<Resource> {
    const pages = ecd.paginate(DescribeDesktops, { MaxResults: PAGE, ...parameters }, { region, ...more });
    for await (const desktop of pages) yield resourceOf(region, desktop);
  }

  return {
    name: "ecd",
    ecd,
    regions,
    operations: {
      start: StartDesktops.action,
      stop: StopDesktops.action,
      reboot: RebootDesktops.action,
      renew: RenewDesktops.action,
    },
    list: (region, signal) => desktops(region, {}, { signal }),
    async *lookup(region, ids) {
      for (const DesktopId of chunks(ids, PAGE)) yield* desktops(region, { DesktopId });
    },
    run(action, region, ids, term, bulk) {
      const options: BulkOptions = { ...bulk, region };
      if (action !== "renew") return POWER[action](ecd, ids, {}, options);
      return renewAll(ecd, ids, { ...renewal(term), AutoPay: term.autoPay }, options);
    },
    async price(region, ids, term) {
      const total: Price = { amount: 0, currency: "" };
      for (const InstanceIds of chunks(ids, PAGE)) {
        const parameters = { InstanceIds, ResourceType: "Desktop", ...renewal(term) };
        const { PriceInfo } = await ecd.send(DescribeRenewalPrice, parameters, { region });
        const { TradePrice, Currency = "" } = PriceInfo?.Price ?? {};
        if (TradePrice === undefined) throw new Error("the response has no price");
        total.amount += TradePrice;
        total.currency = Currency;
      }
      return total;
    },
    async sessions(region, ids) {
      const found: Session[] = [];
      for (const DesktopId of ids ? chunks(ids, PAGE) : [undefined]) {
        const pages = ecd.paginate(DescribeDesktopSessions, { PageSize: PAGE, DesktopId }, { region });
        for await (const session of pages) found.push(sessionOf(session));
      }
      return found;
    },
    async disconnect(region, sessions) {
      for (const chunk of chunks(sessions, SESSIONS_OF_A_CALL)) {
        const Sessions = chunk.map(({ id, user }) => ({ DesktopId: id, EndUserId: user }));
        await ecd.send(DisconnectDesktopSessions, { Sessions }, { region });
      }
    },
    call: (operation, parameters, region) => ecd.send(operation, parameters, { region }),
    inspect(operation, parameters, region) {
      const credentials = { accessKeyId: "KEY-ID", accessKeySecret: "none" };
      const unsigned = new EcdClient({ region, credentials, signing: "acs3" });
      return inspectionOf(unsigned.prepare(operation, parameters));
    },
    rights: (region, calls) => askRights(ecd, calls, { region }),
    parametersOf: (action, DesktopId, term) =>
      action === "renew" ? { DesktopId, ...renewal(term), AutoPay: term.autoPay } : { DesktopId },
  };
}

type Desktop = NonNullable<DescribeDesktopsResponse["Desktops"]>[number];

const CHARGES: Readonly<Record<string, Resource["charge"]>> = { PrePaid: "subscription", PostPaid: "pay-as-you-go" };

function resourceOf(region: string, desktop: Desktop): Resource {
  const { DesktopId: id = "", DesktopName: name = id, DesktopStatus: state = "", ConnectionStatus = "" } = desktop;
  const { ChargeType = "", ExpiredTime = "", OfficeSiteName, OfficeSiteId = "", EndUserIds = [], Tags = [] } = desktop;
  return {
    key: keyOf("ecd", region, id),
    cloud: "ecd",
    ...{ region, id, name, state },
    connection: ConnectionStatus,
    users: EndUserIds,
    spec: desktop.DesktopType ?? "",
    charge: CHARGES[ChargeType] ?? "",
    expires: ExpiredTime,
    site: OfficeSiteName ?? OfficeSiteId,
    os: desktop.Platform ?? desktop.OsType ?? "",
    ip: desktop.NetworkInterfaceIp ?? "",
    tags: Tags.map(({ Key = "", Value = "" }) => `${Key}=${Value}`),
    fields: desktop,
  };
}

function sessionOf(fields: {
  DesktopId?: string;
  EndUserId?: string;
  SessionStatus?: string;
  SessionStartTime?: string;
  SessionEndTime?: string;
  ClientOS?: string;
  ClientIp?: string;
}): Session {
  return {
    id: fields.DesktopId ?? "",
    user: fields.EndUserId ?? "",
    isConnected: fields.SessionStatus === "Connected",
    startedAt: fields.SessionStartTime ?? "",
    endedAt: fields.SessionEndTime ?? "",
    client: [fields.ClientOS, fields.ClientIp].filter(Boolean).join(", "),
  };
}
