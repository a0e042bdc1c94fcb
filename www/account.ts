/** The clouds that the server of the pages signs for: the emulator's, or real ones by the keys of the environment. */

import { BccClient } from "edgedesk/bcc";
import { EcdClient } from "edgedesk/ecd";
import type { GatewayOptions, Principal } from "edgedesk/gateway";

import type { Cloud } from "../emulator/cloud.js";
import { seed } from "../emulator/seed.js";

type Clouds = GatewayOptions<Principal, unknown>["clouds"];
/** The clouds of the panel, each with its client and its regions. */
export type Account = Pick<Clouds, "ecd" | "bcc">;

/** The page's clients retry: a gateway that retried, too, would multiply the attempts. */
const retry = false;

/** The accounts of the emulator, called in this process. */
export function emulatedAccount(cloud: Cloud): Account {
  const { fetch } = cloud;
  const { ecd, bcc } = seed;
  // The emulator's clock can be moved; without retries, a client does not correct its own.
  const options = { fetch, retry, now: () => cloud.clock.now } as const;
  return {
    ecd: { client: () => new EcdClient({ credentials: ecd, ...options }), regions: [ecd.region, "cn-shanghai"] },
    bcc: { client: () => new BccClient({ credentials: bcc, ...options }), regions: [bcc.region] },
  };
}

/**
 * The accounts of the environment's keys; undefined without any.
 *
 * @param env `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_REGIONS`;
 *   `BAIDU_ACCESS_KEY_ID`, `BAIDU_SECRET_ACCESS_KEY` and `BAIDU_REGIONS`. Regions are separated by commas.
 */
export function environmentAccount(env: Readonly<Record<string, string | undefined>>): Account | undefined {
  const account: { -readonly [Name in keyof Account]: Account[Name] } = {};
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: alibabaId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibabaSecret } = env;
  if (alibabaId && alibabaSecret) {
    const securityToken = env["ALIBABA_CLOUD_SECURITY_TOKEN"];
    const credentials = { accessKeyId: alibabaId, accessKeySecret: alibabaSecret, securityToken };
    const regions = regionsOf(env["ALIBABA_CLOUD_REGIONS"], "cn-hangzhou");
    account.ecd = { client: () => new EcdClient({ credentials, retry }), regions };
  }
  const { BAIDU_ACCESS_KEY_ID: baiduId, BAIDU_SECRET_ACCESS_KEY: baiduSecret } = env;
  if (baiduId && baiduSecret) {
    const credentials = {
      accessKeyId: baiduId,
      secretAccessKey: baiduSecret,
      sessionToken: env["BAIDU_SESSION_TOKEN"],
    };
    const regions = regionsOf(env["BAIDU_REGIONS"], "bj");
    account.bcc = { client: () => new BccClient({ credentials, retry }), regions };
  }
  return Object.keys(account).length > 0 ? account : undefined;
}

function regionsOf(list: string | undefined, fallback: string): [string, ...string[]] {
  const [first = fallback, ...others] = (list ?? "")
    .split(",")
    .map((region) => region.trim())
    .filter(Boolean);
  return [first, ...others];
}
