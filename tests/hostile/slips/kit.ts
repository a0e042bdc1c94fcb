/** What the slips share: a client of the hostile server, calls, and their outcomes. */

import type * as Bcc from "edgedesk/bcc";
import type * as Ecd from "edgedesk/ecd";
import type * as Wuying from "edgedesk/wuying";

import { named, SECRETS } from "../probes.mjs";

/** The package, and the address of the scenarios. */
export interface Kit {
  ecd: typeof Ecd;
  wuying: typeof Wuying;
  bcc: typeof Bcc;
  url: string;
}

/** One row: an action, and its expected outcomes. */
export interface Slip {
  readonly name: string;
  readonly run: (kit: Kit) => Promise<string>;
  readonly must: RegExp;
  /** The action may take as much memory as the caller's value. */
  readonly large?: boolean;
}

export const IDS = ["ecd-hostile000000001", "ecd-hostile000000002"];
export const TYPED = /^(ok|\w+Error|\w+Error\/[\w-]+|AbortError\/aborted(\/ambiguous)?)$/;
export const REFUSED = /^ConfigurationError$/;
export const SETTLED = /^(ConfigurationError|ok)$/;

export const healthy = (url: string): string => `${url}/all/${encodeURIComponent("a healthy response")}/slip`;
export const silent = (url: string): string => `${url}/all/${encodeURIComponent("nothing ever")}/slip`;
export const own = { region: "cn-hangzhou", retry: { maxAttempts: 2, baseDelay: 1, throttledBaseDelay: 1 } };
export const credentials = {
  accessKeyId: "STS.hostile-key-id",
  accessKeySecret: SECRETS.accessKeySecret,
  securityToken: SECRETS.securityToken,
};
/** Passes a value that the types forbid, as a caller in plain JavaScript can. */
export const any = (value: unknown): any => value;

export const client = ({ ecd, url }: Kit, options: object = {}): Ecd.EcdClient =>
  new ecd.EcdClient(any({ ...own, credentials, endpoint: healthy(url), ...options }));

/** The outcome of a call as a string. */
export async function verdict({ ecd }: Kit, action: () => unknown): Promise<string> {
  try {
    const value = (await action()) as { error?: unknown; results?: { status: string }[] } | undefined;
    if (value?.results && value.error !== undefined) return named(ecd, value.error);
    return "ok";
  } catch (error) {
    return named(ecd, error);
  }
}

export const read = (kit: Kit, options: object = {}): Promise<string> =>
  verdict(kit, () => client(kit, options).send(kit.ecd.DescribeDesktops));
export const paid = (kit: Kit, options: object = {}): Promise<string> =>
  verdict(kit, () => client(kit, options).send(kit.ecd.RenewDesktops, { DesktopId: IDS }));
export const stop = (kit: Kit, ids: unknown, options: object = {}, own: object = {}): Promise<string> =>
  verdict(kit, () => kit.ecd.stopAll(client(kit, own), any(ids), {}, any(options)));

export const throwing = (): never => {
  throw new Error("a getter's own");
};

export const shortly = { totalTimeout: 5000, timeout: 3000 };

/** The status of an invalid id among valid ones, which must be done. */
export async function statusOf(kit: Kit, id: unknown): Promise<string> {
  try {
    const { results } = await kit.ecd.stopAll(client(kit), any([IDS[0], id, IDS[1]]));
    if (results.some((result) => IDS.includes(result.id) && result.status !== "done")) return "it sank others";
    return results.find((result) => !IDS.includes(result.id))?.status ?? "not in the report";
  } catch (error) {
    return named(kit.ecd, error);
  }
}

/** Checks the counts of a report. */
export async function reported(kit: Kit, ids: unknown, options: object = {}, own: object = {}): Promise<string> {
  try {
    const report = await kit.ecd.stopAll(client(kit, own), any(ids), {}, any(options));
    const { done, failed, ambiguous, notTried, results } = report;
    return done + failed + ambiguous + notTried === results.length ? "report" : "counts that do not add up";
  } catch (error) {
    return named(kit.ecd, error);
  }
}
