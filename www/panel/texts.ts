/** All texts of the panel. The Chinese ones are loaded when they are needed. */

import { effect, signal } from "@preact/signals";

import { language } from "../shared/preferences.js";
import type { Facet } from "./arrange.js";

const states: Readonly<Record<string, string>> = {};
const connections: Readonly<Record<string, string>> = {};

/** `1 desktop`, `2 desktops`. */
function count(number: number, one: string, many = `${one}s`): string {
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
  activity: {
    title: "Activity",
    intro:
      "The calls of this page: who, what, and the outcome. An operation opens its request. Secrets are in neither. A reload keeps what changed something, without the requests.",
    reads: "Show calls that only read",
    none: "Nothing was changed from this page yet.",
    columns: ["Time", "User", "Operation", "Outcome", "Signature", "Request id", "Took"],
    signatures: { accepted: "accepted", refused: "refused", unknown: "unknown", none: "not signed" },
    took: (duration: string, attempts: number) =>
      attempts > 1 ? `${duration} ms, ${attempts} attempts` : `${duration} ms`,
  },
  statesPage: {
    title: "States over time",
    intro: "As this browser has seen them while the panel was open.",
    few: "The chart begins with the second reading of the list, in half a minute.",
    table: "The counts as a table, latest first",
    time: "Time",
    hours: (hours: string) => `Running hours in all that were seen: ${hours}`,
  },
  fleet: {
    title: "Fleet jobs",
    intro: "Jobs of the Worker that the server knows, newest first. They go on without this page.",
    missing: "The server knows no Worker for fleets: the panel's guide says how to name one.",
    none: "The Worker has no jobs yet.",
    unreachable: (code: string) => `The jobs could not be read (${code}). The page tries again.`,
    columns: ["Job", "What", "Created", "Progress", "Done", "Failed", "Unknown", "Dead", "State", "Problems"],
    what: (action: string, cloud: string, region: string) => `${action}, ${cloud}, ${region}`,
    progress: (ended: string, size: string) => `${ended} of ${size}`,
    paused: (reason: string) => `Paused: ${reason}`,
    finished: "Finished",
    running: "Running",
    runningAfter: (code: string) => `Running; last failure: ${code}`,
    show: "Show",
    showOf: (job: string) => `Show the problems of ${job}`,
    problemsOf: (job: string) => `Problems of ${job}`,
    states: { failed: "failed", ambiguous: "outcome unknown" },
  },
  operations: {
    title: "Any operation",
    intro: (number: number) => `The ${numberText(number)} operations of this API, as the catalogue describes them.`,
    api: "API",
    apis: { ecd: "Alibaba", bcc: "Baidu", wuying: "Alibaba, end users" },
    endUsers:
      "Calls of the end-user API go to the vendor directly, with the tokens of a session. What you enter is not kept.",
    search: "Search",
    paid: "costs money",
    none: "No operation matches.",
    choose: "Choose an operation.",
    refused: (reason: string) => `The gateway refuses it: ${reason}`,
    required: "(required)",
    optional: (number: number) => `${count(number, "optional parameter")}`,
    onePerLine: "One per line.",
    asJson: "As JSON.",
    unit: (unit: string) => `In ${unit}.`,
    fallback: (value: string) => `Default: ${value}.`,
    sure: "I know that this changes the account.",
    surePaid: "I know that this costs money.",
    send: "Send",
    inspect: "Show the request",
    notAValue: (parameter: string) => `${parameter}: this is not a value of its type.`,
    response: "Response",
  },
  inspection: {
    title: "What is signed",
    hint: "Built in this page with a key that does not exist; the gateway signs the same with its own, at its time. Signatures and secrets are ***.",
    unsigned: "The end-user API has no signature: the tokens of the session are parameters. Secrets are ***.",
    request: "Request",
    canonicalRequest: "Canonical request",
    stringToSign: "String to sign",
    of: (operation: string) => `The request of ${operation}`,
    sent: "What the page sent",
    sentToGateway: "What the page sent to the gateway",
    gone: "A reload does not keep requests.",
    verdicts: {
      accepted: "The vendor accepted the signature.",
      refused:
        "The vendor did not accept the gateway's key, signature or clock. The operator of the gateway sees the diagnosis.",
      unknown: "There is no response that tells whether the signature was accepted.",
      none: "Nothing was signed for this call.",
    },
    refusedFor: (code: string) => `It refused the call for another reason: ${code}.`,
  },
  help: {
    title: "Keyboard and help",
    shortcuts: "Single keys are shortcuts ( / and ? )",
    keys: [
      ["/", "Go to the filter"],
      ["?", "This help"],
      ["↑ ↓ Home End PgUp PgDn", "Move in the table"],
      ["Space", "Select the row"],
      ["Shift + ↑ ↓, Shift + Space", "Select a range"],
      ["Ctrl + A", "Select all that match"],
      ["Enter", "Open the details"],
      ["Esc", "Close, or clear the selection"],
    ] as readonly (readonly [string, string])[],
  },
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

const chinese = signal<Texts | undefined>(undefined);

effect(() => {
  if (language.value === "zh" && !chinese.value) {
    void import("./texts-zh.js").then(({ zh }) => (chinese.value = zh));
  }
});

/** The texts of the user's language. */
export function t(): Texts {
  return (language.value === "zh" ? chinese.value : undefined) ?? en;
}

/** Resolves when the texts of the language are loaded. */
export async function textsLoaded(): Promise<void> {
  if (language.value === "zh") chinese.value = (await import("./texts-zh.js")).zh;
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
