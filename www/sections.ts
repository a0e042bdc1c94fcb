/** The sections of the panel, one for each client: the rows of the table and the actions of the buttons. */

import { BccClient, ListInstances, StartInstance, StopInstance } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient, RenewDesktops, StartDesktops, StopDesktops } from "edgedesk/ecd";
import { connect } from "edgedesk/gateway/client";

import type { Config } from "./config.js";

/** A desktop or an instance, as a row of the table. */
export interface Row {
  id: string;
  name: string;
  state: string;
  charge: string;
  expires: string;
}

/** One call of a button. */
export interface Action {
  /** The name in the log. */
  name: string;
  run(): Promise<object>;
}

export interface Section {
  /** The key of the section in the page. */
  key: string;
  title: string;
  api: string;
  list(): Promise<Row[]>;
  stop(ids: string[]): Action[];
  start(ids: string[]): Action[];
  renew?(ids: string[], period: number, unit: "Month" | "Year"): Action[];
}

export function sectionsOf({ clouds: { ecd, bcc } }: Config): Section[] {
  const { hash, origin } = location;
  const token = new URLSearchParams(hash.slice(1)).get("token");
  const gateway = connect(`${origin}/v1`, { headers: () => (token ? { authorization: `Bearer ${token}` } : {}) });
  return [
    ...(ecd?.slice(0, 1) ?? []).map((region) => admin(new EcdClient({ region, gateway }))),
    ...(bcc?.slice(0, 1) ?? []).map((region) => instances(new BccClient({ region, gateway }))),
  ];
}

function admin(client: EcdClient): Section {
  return {
    key: "admin",
    title: "All desktops",
    api: "admin, edgedesk/ecd",
    list: () =>
      rows(client.paginate(DescribeDesktops, { MaxResults: 100 }), (desktop) =>
        row(desktop.DesktopId, desktop.DesktopName, desktop.DesktopStatus, desktop.ChargeType, desktop.ExpiredTime),
      ),
    stop: (ids) => [action("StopDesktops", ids, () => client.send(StopDesktops, { DesktopId: ids }))],
    start: (ids) => [action("StartDesktops", ids, () => client.send(StartDesktops, { DesktopId: ids }))],
    renew: (ids, Period, PeriodUnit) => [
      action("RenewDesktops", ids, () => client.send(RenewDesktops, { DesktopId: ids, Period, PeriodUnit })),
    ],
  };
}

function instances(client: BccClient): Section {
  return {
    key: "bcc",
    title: "Instances",
    api: "Baidu BCC, edgedesk/bcc",
    list: () =>
      rows(client.paginate(ListInstances), ({ id, name, status, paymentTiming, expireTime }) =>
        row(id, name, status, paymentTiming, expireTime),
      ),
    stop: (ids) =>
      ids.map((instanceId) => action("StopInstance", [instanceId], () => client.send(StopInstance, { instanceId }))),
    start: (ids) =>
      ids.map((instanceId) => action("StartInstance", [instanceId], () => client.send(StartInstance, { instanceId }))),
  };
}

async function rows<Item>(items: AsyncIterable<Item>, row: (item: Item) => Row): Promise<Row[]> {
  const found: Row[] = [];
  for await (const item of items) found.push(row(item));
  return found;
}

function row(id = "", name = "", state = "", charge = "", expires = ""): Row {
  return { id, name, state, charge, expires };
}

function action(operation: string, ids: string[], run: () => Promise<object>): Action {
  return { name: `${operation} ${ids.join(", ")}`, run };
}
