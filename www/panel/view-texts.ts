/** The texts of the views that are loaded when they are first shown. */

import { chinese, count, numberText } from "./texts.js";

/** Texts by names of the vendor. */
type ByName = Readonly<Record<string, string>>;

const timerTypes: ByName = {
  TimerShutdown: "Stop",
  TimerBoot: "Start",
  TimerReboot: "Reboot",
  TimerReset: "Reset",
  NoConnect: "No user connected",
  NoOperationDisconnect: "No input: disconnect",
  NoOperationShutdown: "No input: stop",
  NoOperationHibernate: "No input: hibernate",
  NoOperationReboot: "No input: reboot",
  LogoutShutdown: "Signed out: stop",
  LoginAutoConnect: "Signed in: connect",
};
const timerOperations: ByName = { Shutdown: "stop", Hibernate: "hibernate" };
const timerResults: ByName = {
  COMPLETED: "done",
  FAILED: "failed",
  RUNNING: "running",
  PAUSED: "paused",
  TERMINATED: "ended",
  CONNECTED_NOT_RUN: "not executed: a user was connected",
};
const targets: ByName = {
  AllUsers: "all users",
  EndUser: "users",
  Organization: "organizations",
  Desktop: "desktops",
  ResourceGroup: "resource groups",
  Region: "regions",
  Tag: "tags",
  AdAllUsers: "all AD users",
  AdUser: "AD users",
  AdOrg: "AD organizations",
};

const en = {
  costs: {
    title: "Billing and running hours",
    running: (count: string, running: string) => `${count}, ${running} of them running`,
    soon: (days: number) => `Subscriptions that end within ${days} days`,
    hint: "Alibaba's pay-as-you-go desktops by size. Prices are those of a new desktop today; the API tells neither the bill nor the discount of an old order. Baidu's instances have no price here.",
    ask: "Ask for the prices",
    table: "Pay-as-you-go desktops by size",
    disks: (system: number, data: number) => `${system} + ${data} GiB`,
    columns: [
      "Size",
      "Region",
      "Desktops",
      "Running",
      "Hours since start",
      "Price per hour",
      "All running, per hour",
      "Subscription per month",
      "Cheaper from hours a month",
    ],
  },
  messages: {
    title: "Message to users",
    offer: "Send a message first …",
    open: "Send a message …",
    hint: "Messages are written in the vendor's console, with their recipients. The API sends those that are published there, and no other text.",
    none: "The console has no published notification.",
    choose: "Message",
    targets,
    recipients: (kind: string) => `Recipients: ${kind}.`,
    reaches: (kind: string, reached: number, all: number) =>
      `Recipients: ${kind}, ${numberText(reached)} of these ${numberText(all)} among them.`,
    send: "Send the message",
    sent: "The vendor accepted the message. It does not tell who has received it.",
  },
  timers: {
    title: "Timers",
    noRuns:
      "No timer of this desktop has run lately. The API does not tell the timers of a desktop, but what they did.",
    question: (number: number) => `Set the timers of ${count(number, "desktop")}?`,
    modes: { own: "Own timers", group: "A group's timers", none: "No timers" },
    hints: {
      own: "They replace all timers of these desktops. Times are in your time zone; the vendor keeps them in UTC, so that summer time moves them.",
      group: "The desktops follow the group's timers, also when those change.",
      none: "All timers of these desktops end.",
    },
    what: "What",
    at: "At",
    days: "Days",
    minutes: "After minutes",
    action: "Then",
    enforce: "Also while a user is connected",
    add: "Another timer",
    remove: "Remove this timer",
    set: (number: number) => `Set for ${numberText(number)}`,
    done: "The timers are set.",
    group: "Group",
    noGroups: "There are no groups of timers.",
    bound: (name: string, number: number) => `${name} (${count(number, "desktop")})`,
    types: timerTypes,
    operations: timerOperations,
    results: timerResults,
    after: (what: string, minutes: number) => `${what}, after ${count(minutes, "minute")}`,
    weekly: (what: string, when: string, next: string) => `${what}, ${when}; next on ${next}`,
    cron: (what: string, expression: string) => `${what}, ${expression} (UTC)`,
  },
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
};

export type ViewTexts = typeof en;

/** The texts of the user's language. */
export function viewTexts(): ViewTexts {
  return chinese()?.views ?? en;
}
