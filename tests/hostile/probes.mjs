/*
 * The calls that each scenario is tried with. Plain JavaScript without imports, as the matrix's suite: Node, a page and a
 * Worker pass in the package as their users import it.
 */

/** Made-up secrets that a server may echo and no error may show. They have characters that encodings change. */
export const SECRETS = {
  accessKeySecret: "hostileKey/With+Odd=Chars0123",
  securityToken: "CAIShostile+sts/token==odd~*&x",
  secretAccessKey: "hostileBaidu/With+Odd=Chars01",
  sessionToken: "hostileBaiduSession/token+odd==&x",
  loginToken: 'v1hostile+login/token=="&<x>',
  sessionId: "hostile-session-id-0001",
};

const DESKTOPS = ["ecd-hostile000000001", "ecd-hostile000000002"];
const INSTANCES = ["i-Hostile01", "i-Hostile02"];
const billing = { reservation: { reservationLength: 1, reservationTimeUnit: "month" } };

/** Single calls by name: the cost of a repetition, and the call. */
const SENDS = {
  "admin read": ["read", ({ ecd, admin }) => admin.send(ecd.DescribeDesktops, { DesktopId: DESKTOPS })],
  "admin write": ["write", ({ ecd, admin }) => admin.send(ecd.StopDesktops, { DesktopId: DESKTOPS })],
  "admin paid": ["paid", ({ ecd, admin }) => admin.send(ecd.RenewDesktops, { DesktopId: DESKTOPS, Period: 1 })],
  "user read": ["read", ({ wuying, user }) => user.send(wuying.DescribeGlobalDesktops, { DesktopId: DESKTOPS })],
  "user write": ["write", ({ wuying, user }) => user.send(wuying.StopDesktops, { DesktopId: DESKTOPS })],
  "baidu read": ["read", ({ bcc, baidu }) => baidu.send(bcc.ListInstanceByIds, { instanceIds: INSTANCES })],
  "baidu write": ["write", ({ bcc, baidu }) => baidu.send(bcc.StopInstance, { instanceId: INSTANCES[0] })],
  "baidu paid": [
    "paid",
    ({ bcc, baidu }) => baidu.send(bcc.PurchaseReservedInstance, { instanceId: INSTANCES[0], billing }),
  ],
};

/** Bulk calls; their lookups get healthy responses, in which nothing has changed. */
const BULKS = {
  "admin stopAll": ["stopAll", ({ ecd, admin }) => ecd.stopAll(admin, DESKTOPS)],
  "admin renewAll": ["renewAll", ({ ecd, admin }) => ecd.renewAll(admin, DESKTOPS, { Period: 1 })],
  "user stopAll": ["stopAll", ({ wuying, user }) => wuying.stopAll(user, DESKTOPS)],
  "baidu stopAll": ["stopAll", ({ bcc, baidu }) => bcc.stopAll(baidu, INSTANCES)],
  "baidu renewAll": ["renewAll", ({ bcc, baidu }) => bcc.renewAll(baidu, INSTANCES, { billing })],
};

/** @type {Record<string, { kind: "read" | "write" | "paid" | "stopAll" | "renewAll", vendor: "alibaba" | "baidu", scope: "all" | "writes" }>} */
export const PROBES = Object.fromEntries(
  [
    ...Object.entries(SENDS).map((entry) => ["all", entry]),
    ...Object.entries(BULKS).map((entry) => ["writes", entry]),
  ].map(([scope, [name, [kind]]]) => [name, { kind, vendor: name.startsWith("baidu") ? "baidu" : "alibaba", scope }]),
);

/**
 * Makes a call and returns its outcome: `ok`; or the error's name, kind and whether it is ambiguous; or the statuses of the
 * ids.
 *
 * @param {{ ecd: any, wuying: any, bcc: any }} edgedesk the entry points
 * @param {string} name of {@link PROBES}
 * @param {string} endpoint of the scenario
 * @param {object} options of the clients
 * @returns {Promise<{ verdict: string, error?: unknown, report?: any, events: object[], untold: boolean }>}
 */
export async function probe({ ecd, wuying, bcc }, name, endpoint, options) {
  const events = [];
  const note = (what) => (event) => void events.push({ what, event });
  const hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error"),
  };
  const common = { endpoint, hooks, ...options };
  const { accessKeySecret, securityToken, secretAccessKey, sessionToken, loginToken, sessionId } = SECRETS;
  const clients = {
    admin: () =>
      new ecd.EcdClient({
        region: "cn-hangzhou",
        credentials: { accessKeyId: "STS.hostile-key-id", accessKeySecret, securityToken },
        ...common,
      }),
    user: () =>
      new wuying.WuyingClient({ region: "cn-hangzhou", clientId: "hostile-client", sessionId, loginToken, ...common }),
    baidu: () =>
      new bcc.BccClient({
        region: "bj",
        credentials: { accessKeyId: "hostile-baidu-key-id", secretAccessKey, sessionToken },
        ...common,
      }),
  };
  const who = name.split(" ")[0];
  const given = { ecd, wuying, bcc, [who]: clients[who]() };
  const told = () => events.some(({ what }) => what === "error");
  if (name in SENDS) {
    try {
      await SENDS[name][1](given);
      return { verdict: "ok", events, untold: false };
    } catch (error) {
      const isCall = error instanceof ecd.CallError || error instanceof bcc.CallError;
      return { verdict: named(ecd, error), error, events, untold: isCall && !told() };
    }
  }
  try {
    const report = await BULKS[name][1](given);
    const untyped = report.results.filter(({ error }) => error !== undefined && !(error instanceof Error));
    if (untyped.length)
      return { verdict: `untyped error of an id: ${untyped[0].error}`, report, events, untold: false };
    const strange = [report, ...report.results].find(({ error }) => error && named(ecd, error).startsWith("untyped"));
    const statuses = [...new Set(report.results.map(({ status }) => status))].sort();
    const verdict = strange
      ? named(ecd, strange.error)
      : report.results.length === 2
        ? statuses.join("+")
        : "ids are missing";
    return { verdict, report, events, untold: false };
  } catch (error) {
    return { verdict: `rejected with ${named(ecd, error)}`, error, events, untold: false };
  }
}

/** The name and kind of an error; `untyped` if it is not edgedesk's. */
export function named({ EdgedeskError, CallError }, error) {
  if (error instanceof CallError) return `${error.name}/${error.kind}${error.ambiguous ? "/ambiguous" : ""}`;
  if (error instanceof EdgedeskError) return error.name;
  let words;
  try {
    words = String(error?.stack ?? error);
  } catch {
    words = typeof error;
  }
  return `untyped ${words.slice(0, 300)}`;
}
