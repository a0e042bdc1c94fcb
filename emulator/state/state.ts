import type { AccessKey } from "./access-key.js";
import { Sessions } from "./sessions.js";
import { ExpiringMap } from "./expiring-map.js";
import { ClientTokens } from "./client-tokens.js";
import { Machine } from "./resource.js";
import { type DesktopSeed, type InstanceSeed, moreDesktops, moreInstances, seed } from "../seed.js";
import { DAY, HOUR, MINUTE } from "../time.js";

/** How far an Alibaba request's timestamp may be from the server's clock, either way. */
export const TIMESTAMP_WINDOW = 15 * MINUTE;

/** A cloud desktop. */
export type Desktop = Machine<DesktopSeed>;
/** An instance. */
export type Instance = Machine<InstanceSeed>;

/** What of a cloud's options its state depends on. */
export interface StateOptions {
  readonly transitionMs?: number;
  readonly loginTokenMs?: number;
  readonly extraDesktops?: number;
  readonly extraInstances?: number;
  readonly extraExpiresInDays?: number;
}

/** All that a request can read or change. */
export class State {
  /** Alibaba's access keys by id. */
  readonly alibabaKeys: ReadonlyMap<string, AccessKey>;
  /** Baidu's access keys by id. */
  readonly baiduKeys: ReadonlyMap<string, AccessKey>;
  /** Desktops by id, seen by the admin and the end-user API alike. */
  readonly desktops: ReadonlyMap<string, Desktop>;
  /** Instances by id. */
  readonly instances: ReadonlyMap<string, Instance>;
  /** The sessions of end users. */
  readonly sessions: Sessions;
  /** Answers by client token. */
  readonly clientTokens = new ClientTokens();
  /**
   * Nonces in use. A timestamp may be a window ahead, so a nonce can be sent again for two windows;
   * after that the timestamp gives a copied request away.
   */
  readonly nonces = new ExpiringMap<true>(2 * TIMESTAMP_WINDOW);
  #orders = 0;

  /**
   * The seed.
   *
   * @param now the beginning, which expiry dates are counted from
   * @param options how the cloud differs from the default
   */
  constructor(now: number, options: StateOptions) {
    const { transitionMs = 1500, loginTokenMs = 8 * HOUR, extraDesktops = 0, extraInstances = 0 } = options;
    const { extraExpiresInDays: days } = options;
    this.desktops = machines([...seed.ecd.desktops, ...moreDesktops(extraDesktops, days)], now, transitionMs);
    this.instances = machines([...seed.bcc.instances, ...moreInstances(extraInstances, days)], now, transitionMs);

    const { ecd, bcc } = seed;
    this.alibabaKeys = byId([
      { id: ecd.accessKeyId, secret: ecd.accessKeySecret },
      ...[ecd.sts, ecd.expiredSts].map((sts) => ({
        id: sts.accessKeyId,
        secret: sts.accessKeySecret,
        token: { value: sts.securityToken, expiresAt: now + sts.lifetimeMs },
      })),
    ]);
    this.baiduKeys = byId([
      { id: bcc.accessKeyId, secret: bcc.secretAccessKey },
      ...[bcc.sts, bcc.expiredSts].map((sts) => ({
        id: sts.accessKeyId,
        secret: sts.secretAccessKey,
        token: { value: sts.sessionToken, expiresAt: now + sts.lifetimeMs },
      })),
    ]);
    this.sessions = new Sessions(now, loginTokenMs);
  }

  /** The id of a new order: digits, as the vendor's are. */
  newOrderId(): string {
    return String(208443997550000 + ++this.#orders);
  }
}

function byId(keys: readonly AccessKey[]): ReadonlyMap<string, AccessKey> {
  return new Map(keys.map((key) => [key.id, key]));
}

function machines<Seed extends DesktopSeed | InstanceSeed>(
  seeds: readonly Seed[],
  now: number,
  transitionMs: number,
): ReadonlyMap<string, Machine<Seed>> {
  return new Map(
    seeds.map((facts) => {
      const { id, power, expiresInDays: days } = facts;
      const expiresAt = days === undefined ? undefined : now + days * DAY;
      return [id, new Machine<Seed>({ id, facts, power, expiresAt, transitionMs })];
    }),
  );
}
