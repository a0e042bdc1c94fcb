/** The three kinds of machines, each behind its own client: what the table shows and the buttons do. */

import { BccClient, ListInstances, StartInstance, StopInstance } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient, RenewDesktops, StartDesktops, StopDesktops } from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import type { Config } from "./config.js";

/** One row of the table. */
export interface Machine {
  id: string;
  name: string;
  state: string;
  charge: string;
  expires: string;
}

/** One call that a button makes. */
export interface Action {
  /** What the log calls it. */
  name: string;
  run(): Promise<object>;
}

export interface Kind {
  /** For the page's own use. */
  key: string;
  title: string;
  api: string;
  list(): Promise<Machine[]>;
  stop(ids: string[]): Action[];
  start(ids: string[]): Action[];
  renew?(ids: string[], period: number, unit: "Month" | "Year"): Action[];
}

/** The cloud is where the page is from. A page on another origin names its gateway here. */
const endpoint = location.origin;

export function kinds(config: Config): Kind[] {
  return [endUser(config), admin(config), instances(config)];
}

function endUser({ wuying: { region, clientId, sessionId, loginToken } }: Config): Kind {
  const client = new wuying.WuyingClient({ endpoint, region, clientId, sessionId, loginToken });
  return {
    key: "end-user",
    title: "My desktops",
    api: "end user, edgedesk/wuying",
    list: () =>
      rows(client.paginate(wuying.DescribeGlobalDesktops), ({ DesktopId, DesktopName, DesktopStatus }) =>
        machine(DesktopId, DesktopName, DesktopStatus),
      ),
    stop: (ids) => [action("StopDesktops", ids, () => client.send(wuying.StopDesktops, { DesktopId: ids }))],
    start: (ids) => [action("StartDesktops", ids, () => client.send(wuying.StartDesktops, { DesktopId: ids }))],
  };
}

function admin({ ecd: { region, credentials } }: Config): Kind {
  const client = new EcdClient({ endpoint, region, credentials });
  return {
    key: "admin",
    title: "All desktops",
    api: "admin, edgedesk/ecd",
    list: () =>
      rows(client.paginate(DescribeDesktops, { MaxResults: 100 }), (desktop) =>
        machine(desktop.DesktopId, desktop.DesktopName, desktop.DesktopStatus, desktop.ChargeType, desktop.ExpiredTime),
      ),
    stop: (ids) => [action("StopDesktops", ids, () => client.send(StopDesktops, { DesktopId: ids }))],
    start: (ids) => [action("StartDesktops", ids, () => client.send(StartDesktops, { DesktopId: ids }))],
    renew: (ids, Period, PeriodUnit) => [
      action("RenewDesktops", ids, () => client.send(RenewDesktops, { DesktopId: ids, Period, PeriodUnit })),
    ],
  };
}

function instances({ bcc: { region, credentials } }: Config): Kind {
  const client = new BccClient({ endpoint, region, credentials });
  return {
    key: "bcc",
    title: "Instances",
    api: "Baidu BCC, edgedesk/bcc",
    list: () =>
      rows(client.paginate(ListInstances), ({ id, name, status, paymentTiming, expireTime }) =>
        machine(id, name, status, paymentTiming, expireTime),
      ),
    stop: (ids) =>
      ids.map((instanceId) => action("StopInstance", [instanceId], () => client.send(StopInstance, { instanceId }))),
    start: (ids) =>
      ids.map((instanceId) => action("StartInstance", [instanceId], () => client.send(StartInstance, { instanceId }))),
  };
}

async function rows<Item>(items: AsyncIterable<Item>, row: (item: Item) => Machine): Promise<Machine[]> {
  const found: Machine[] = [];
  for await (const item of items) found.push(row(item));
  return found;
}

function machine(id = "", name = "", state = "", charge = "", expires = ""): Machine {
  return { id, name, state, charge, expires };
}

function action(operation: string, ids: string[], run: () => Promise<object>): Action {
  return { name: `${operation} ${ids.join(", ")}`, run };
}
