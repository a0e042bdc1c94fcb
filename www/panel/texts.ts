/** The texts of the page at its start. The Chinese ones, and those of other views, are loaded when they are needed. */

import { effect, signal } from "@preact/signals";

import { language } from "../shared/preferences.js";
import type { Facet } from "./arrange.js";
import type { ViewTexts } from "./view-texts.js";

const states: Readonly<Record<string, string>> = {};
const connections: Readonly<Record<string, string>> = {};

/** `1 desktop`, `2 desktops`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numberText(number)} ${number === 1 ? one : many}`;
}

const en = {
  title: "Cloud desktops: administration",
  brand: "edgedesk",
  language: "Language",
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  pages: {
    resources: "Desktops and instances",
    activity: "Activity",
    states: "States",
    fleet: "Fleet",
    operations: "Operations",
  },
  loading: "Loading …",
  helpButton: "Keyboard and help",
  close: "Close",
  cancel: "Cancel",
  clear: "Clear the selection",
  copy: "Copy",
  copied: "Copied",
  details: "Details for support",
  none: "None",
  unknown: "Unknown",
  table: "Desktops and instances",
  filter: "Filter",
  filterHint: "Name, id, user, IP, tag …   ( / )",
  facetsTitle: "Narrow down",
  facets: {
    state: "State",
    connection: "Connection",
    charge: "Billing",
    cloud: "Cloud",
    region: "Region",
    site: "Office site or zone",
    spec: "Size",
    tag: "Tag",
    user: "User",
  },
  columns: {
    name: "Name",
    state: "State",
    connection: "Connection",
    users: "Users",
    spec: "Size",
    charge: "Billing",
    expires: "Expires",
    idle: "Idle for",
    site: "Office site or zone",
    region: "Region",
    cloud: "Cloud",
    ip: "IP address",
    os: "System",
    tags: "Tags",
    id: "Id",
  },
  columnsTitle: "Columns",
  export: "Export",
  exportCsv: "As CSV",
  exportJson: "As JSON",
  report: "Report",
  reports: { all: "All", idle: "Running, but idle", expiring: "Expiring soon" },
  idleHours: "hours without a user",
  expiringDays: "days at most",
  more: (number: number) => `${numberText(number)} more`,
  fewer: "Fewer",
  drop: "Drop the filter",
  dropAll: "Drop all filters",
  states,
  connections,
  charges: { subscription: "Subscription", "pay-as-you-go": "Pay as you go" },
  clouds: { ecd: "Alibaba", bcc: "Baidu" },
  stateGroups: { running: "Running", changing: "Changing", stopped: "Stopped", other: "Other" },
  selection: "Actions on the selection",
  selectAll: (number: number) => `Select all ${numberText(number)} that match`,
  selectOne: (name: string) => `Select ${name}`,
  selected: (number: number) => `${numberText(number)} selected`,
  selectedHidden: (number: number) => `(${numberText(number)} of them not in this view)`,
  selectAllMatching: (number: string) => `Select all ${number} that match`,
  otherOperation: "Other …",
  rows: (shown: string, all: string) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  updated: (time: string) => `Updated at ${time}`,
  refresh: "Refresh",
  changedRows: (number: number) => `${count(number, "change")}: put the rows in order`,
  loadingSource: (source: string, found: string) => `${source}: ${found} …`,
  sourceFailed: (source: string) => `${source} cannot be read.`,
  offline: "You are offline. The list shows what was known; it is read again when you are back.",
  noMatch: "No desktop or instance matches these filters.",
  empty: "There are no desktops or instances in these clouds and regions.",
  actions: {
    start: {
      button: "Start",
      title: (number: number) => `Start ${numberText(number)}`,
      question: (number: number) => `Start ${count(number, "desktop or instance", "desktops and instances")}?`,
      confirm: (number: number) => `Start ${numberText(number)}`,
      effect: "Pay-as-you-go ones are charged from then on.",
      undo: "Undo: start them again",
    },
    stop: {
      button: "Stop",
      title: (number: number) => `Stop ${numberText(number)}`,
      question: (number: number) => `Stop ${count(number, "desktop or instance", "desktops and instances")}?`,
      confirm: (number: number) => `Stop ${numberText(number)}`,
      effect: "Unsaved work in them is lost.",
      undo: "Undo: stop them again",
    },
    reboot: {
      button: "Reboot",
      title: (number: number) => `Reboot ${numberText(number)}`,
      question: (number: number) => `Reboot ${count(number, "desktop or instance", "desktops and instances")}?`,
      confirm: (number: number) => `Reboot ${numberText(number)}`,
      effect: "Unsaved work in them is lost.",
      undo: "",
    },
    renew: {
      button: "Renew",
      title: (number: number) => `Renew ${numberText(number)}`,
      question: (number: number) => `Renew ${count(number, "subscription")}?`,
      confirm: (number: number) => `Renew ${numberText(number)}`,
      effect: "An order costs money and cannot be undone here.",
      undo: "",
    },
  },
  nothingToDo: "Nothing that is selected can take this action.",
  connectedNow: (number: number) => `Users are connected to ${numberText(number)} of them right now:`,
  skippedAlready: (number: number) => `${numberText(number)} skipped, because they are so already:`,
  skippedUnsuitable: (number: number) =>
    `${numberText(number)} skipped, because their state or billing does not allow it:`,
  skippedUnknown: (number: number) => `${numberText(number)} skipped, because their state is unknown:`,
  skippedRefused: (number: number) => `${numberText(number)} skipped, because the gateway refuses them.`,
  typeCount: (number: number) => `To confirm, type the number: ${number}`,
  period: "For",
  term: (period: number, unit: string) => count(period, unit === "Year" ? "year" : "month"),
  autoPay: "Pay at once from the account's balance",
  autoPayHint:
    "Alibaba only: without it, the order waits for payment in the vendor's console. Baidu always takes the money at once.",
  askingPrice: "Asking for the price …",
  total: (price: string) => `Total: ${price}`,
  unpriced: (number: number) =>
    `The API tells no price for ${numberText(number)} of them: see the vendor's price list.`,
  priceChanged: "The price has changed since the question. Nothing was ordered; confirm the new one, or cancel.",
  noPriceNoRenewal: "Without a price nothing is renewed.",
  runs: "Runs",
  outcomes: {
    waiting: "waiting",
    ambiguous: "unknown",
    interrupted: "unknown since the reload",
    failed: "failed",
    "not-tried": "not tried",
    done: "done",
  },
  cancelRun: "Cancel",
  outcomesOf: "Outcomes",
  dismiss: "Remove this run from the list",
  checkNow: "Check now",
  checked: "The outcomes are up to date.",
  retry: (number: number) => `Try ${numberText(number)} again`,
  ambiguousHint:
    "The response of some calls was lost: they may have been executed. Check what became of them before you repeat anything.",
  inferred: "The response was lost; the state shows that it was executed.",
  moreInExport: (number: number) => `${numberText(number)} more are in the export.`,
  order: (id: string) => `Order ${id} `,
  request: (id: string) => `Request ${id}`,
  gone: "This desktop or instance does not exist any more.",
  sessions: "Sessions",
  disks: "Disks",
  network: "Network",
  allFields: "All fields",
  editTags: "Add tags …",
  setTimers: "Set timers …",
  connectedSince: (time: string) => `connected since ${time}`,
  disconnectedSince: (time: string) => `disconnected since ${time}`,
  disconnect: "Disconnect",
  disconnectQuestion: "Disconnect the user? The desktop keeps running, and the user can connect again.",
  problems: {
    throttled: "The vendor receives too many calls. Wait a minute, then try again.",
    login: "The gateway does not know you. Open the address that the server printed, or sign in again.",
    forbidden: "You or the gateway's key may not do this. Ask the administrator of permissions.",
    "not-found": "It does not exist any more, or not in this region. Refresh the list.",
    conflict: "Its state does not allow this now. Look at its state, then try again.",
    quota: "A quota is used up, or the balance does not suffice. See the vendor's console.",
    parameter: "A parameter is not allowed. The details say which.",
    server: "The vendor's server failed. Try again later.",
    network: "There was no response. Check the connection, then try again.",
    aborted: "It was cancelled before it was sent.",
    ambiguous: "The response was lost: it may have been executed. Check before you repeat it.",
    "not-executed": "The state shows that it was not executed. It can be repeated.",
    key: "The vendor does not accept the gateway's own key or clock. Ask the operator of the gateway.",
    unexpected: "Something unexpected went wrong. The details are for support.",
  },
  failedToStart: "The panel cannot start: its configuration cannot be read. Is its server running?",
};

export type Texts = typeof en;

/** The Chinese texts of the page and of all views. */
export interface ChineseTexts extends Texts {
  views: ViewTexts;
}

const loaded = signal<ChineseTexts | undefined>(undefined);

effect(() => {
  if (language.value === "zh" && !loaded.value) {
    void import("./texts-zh.js").then(({ zh }) => (loaded.value = zh));
  }
});

/** The Chinese texts, if the user has chosen them and they are loaded. */
export function chinese(): ChineseTexts | undefined {
  return language.value === "zh" ? loaded.value : undefined;
}

/** The texts of the user's language. */
export function t(): Texts {
  return chinese() ?? en;
}

/** Resolves when the texts of the language are loaded. */
export async function textsLoaded(): Promise<void> {
  if (language.value === "zh") loaded.value = (await import("./texts-zh.js")).zh;
}

export function numberText(number: number): string {
  return numberFormat({}).format(number);
}

export function moneyText(amount: number, currency: string): string {
  // A currency that Intl does not know throws.
  if (!/^[A-Z]{3}$/.test(currency)) return `${numberText(amount)} ${currency}`;
  return numberFormat({ style: "currency", currency }).format(amount);
}

/** The day of a time in UTC, as the vendors count subscriptions. */
export function dayText(instant: string): string {
  return instant.slice(0, 10);
}

/** Formats by locale and options: to make one takes longer than to use it. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  make: new (locale: string, options: object) => Format,
  options: object,
): Format {
  const key = `${locale()} ${make.name} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new make(locale(), options);
  formats.set(key, format);
  return format as Format;
}

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(Intl.NumberFormat, options);
}

function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(Intl.DateTimeFormat, options);
}

export function timeText(time: number): string {
  return timeFormat({ timeStyle: "medium" }).format(time);
}

/** A time with its day, in the user's time zone. */
export function instantText(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? "" : timeFormat({ dateStyle: "short", timeStyle: "medium" }).format(time);
}

/** A time of the day. */
export function timeOfDayText(minute: number): string {
  return timeFormat({ timeStyle: "short", timeZone: "UTC" }).format(minute * 60_000);
}

/** A day of the week, from 0, Sunday. */
export function weekdayText(day: number): string {
  // The fourth of January 1970 was a Sunday.
  return timeFormat({ weekday: "short", timeZone: "UTC" }).format((day + 3) * 86_400_000);
}

export function hoursText(hours: number): string {
  const unit = hours < 48 ? "hour" : "day";
  const value = Math.floor(unit === "hour" ? hours : hours / 24);
  return numberFormat({ style: "unit", unit, unitDisplay: "short" }).format(value);
}

/** The most names of a list. */
const FIRST_NAMES = 6;

/** The first names of a list, and how many others there are. */
export function namesText(names: readonly string[]): string {
  const first = names.slice(0, FIRST_NAMES);
  const rest = names.length - first.length;
  return [...first, ...(rest > 0 ? [t().more(rest)] : [])].join(language.value === "zh" ? "、" : ", ");
}

/** The value of a facet for people. */
export function valueText(facet: Facet, value: string): string {
  const { states, connections, charges, clouds } = t();
  switch (facet) {
    case "state":
      return states[value] ?? value;
    case "connection":
      return connections[value] ?? value;
    case "charge":
      return charges[value as keyof typeof charges] ?? value;
    case "cloud":
      return clouds[value as keyof typeof clouds] ?? value;
    default:
      return value;
  }
}

function locale(): string {
  return language.value === "zh" ? "zh-CN" : "en";
}
