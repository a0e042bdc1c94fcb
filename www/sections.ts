/** The sections of the panel, one for each client: the rows of the table and the actions of the buttons. */

import { BccClient, ListInstances, StartInstance, StopInstance } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient, RenewDesktops, StartDesktops, StopDesktops } from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

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

/** The origin of the page also serves the cloud. A page of another origin would set its gateway here. */
const endpoint = location.origin;

export function sectionsOf(config: Config): Section[] {
  return [endUser(config), admin(config), instances(config)];
}

function endUser({ wuying: { region, clientId, sessionId, loginToken } }: Config): Section {
  const client = new wuying.WuyingClient({ endpoint, region, clientId, sessionId, loginToken });
  return {
    key: "end-user",
    title: "My desktops",
    api: "end user, edgedesk/wuying",
    list: () =>
      rows(client.paginate(wuying.DescribeGlobalDesktops), ({ DesktopId, DesktopName, DesktopStatus }) =>
        row(DesktopId, DesktopName, DesktopStatus),
      ),
    stop: (ids) => [action("StopDesktops", ids, () => client.send(wuying.StopDesktops, { DesktopId: ids }))],
    start: (ids) => [action("StartDesktops", ids, () => client.send(wuying.StartDesktops, { DesktopId: ids }))],
  };
}

function admin({ ecd: { region, credentials } }: Config): Section {
  const client = new EcdClient({ endpoint, region, credentials });
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

function instances({ bcc: { region, credentials } }: Config): Section {
  const client = new BccClient({ endpoint, region, credentials });
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
