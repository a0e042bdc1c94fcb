import type { AccessKey } from "./access-key.js";
import { Accounts } from "./accounts.js";
import { ExpiringMap } from "./expiring-map.js";
import { DEFAULT_LOGIN_SETTINGS, type LoginSettings } from "./login-settings.js";
import { Outbox } from "./outbox.js";
import { Sessions } from "./sessions.js";
import { Tickets } from "./tickets.js";
import { ClientTokens } from "./client-tokens.js";
import { DesktopSessions } from "./desktop-sessions.js";
import { type Desktop, seededDesktops } from "./desktop.js";
import { type EcdState, initialEcdState } from "./ecd.js";
import { Resource } from "./resource.js";
import { type DesktopSeed, type InstanceSeed, moreDesktops, moreInstances, seed } from "../seed.js";
import { DAY, HOUR, MINUTE } from "../time.js";
import { DEFAULT_UNKNOWNS, type Unknowns } from "../unknowns.js";

/** The documented difference between an Alibaba request's timestamp and the server's clock, in milliseconds. */
const TIMESTAMP_WINDOW = 15 * MINUTE;

export type { Desktop };
/** An instance. */
export type Instance = Resource<InstanceSeed>;

/** The options of a cloud that its state depends on. */
export interface StateOptions {
  readonly transitionMs?: number;
  readonly login?: Partial<LoginSettings>;
  readonly errorCodes?: Readonly<Record<string, string>>;
  readonly unknowns?: Partial<Unknowns>;
  readonly desktops?: readonly DesktopSeed[];
  readonly instances?: readonly InstanceSeed[];
  readonly extraDesktops?: number;
  readonly extraInstances?: number;
  readonly extraExpiresInDays?: number;
}

/** The state that requests read and change. */
export class State {
  /** Alibaba's access keys by id; STS adds temporary ones. */
  readonly alibabaKeys: Map<string, AccessKey>;
  /** Baidu's access keys by id; STS adds temporary ones. */
  readonly baiduKeys: Map<string, AccessKey>;
  /** Desktops by id, shared by the admin and the end-user API. */
  readonly desktops: Map<string, Desktop>;
  /** The connections of end users to desktops. */
  readonly desktopSessions = new DesktopSessions();
  /** The tags of desktops by their ids. */
  readonly desktopTags: Map<string, Map<string, string>>;
  /** What Elastic Desktop Service has besides. */
  readonly ecd: EcdState;
  /** The duration of a start or a stop, in milliseconds. */
  readonly transitionMs: number;
  /** Prices are multiplied by the factor. */
  readonly prices = { factor: 1 };
  /** Instances by id. */
  readonly instances: Map<string, Instance>;
  /** How logins and connection tickets behave. */
  readonly loginSettings: LoginSettings;
  /** Error codes that are replaced, and their replacements. */
  readonly errorCodes: Readonly<Record<string, string>>;
  /** What the vendors do where it is not known. */
  readonly unknowns: Unknowns;
  /** The accounts of end users. */
  readonly accounts: Accounts;
  /** The sessions of end users. */
  readonly sessions: Sessions;
  /** The mails to end users. */
  readonly outbox = new Outbox();
  /** The tasks that get connection tickets. */
  readonly tickets: Tickets;
  /** Responses by client token. */
  readonly clientTokens = new ClientTokens();
  /**
   * Used nonces. A timestamp may be one window ahead of the clock and is valid for one window after it: a request could
   * be replayed for two windows.
   */
  readonly nonces = new ExpiringMap<true>(2 * TIMESTAMP_WINDOW);
  #orders = 0;

  /**
   * Creates the state of the seed.
   *
   * @param now the current time; expiry dates are relative to it
   * @param options differences from the default
   */
  constructor(now: number, options: StateOptions) {
    const { transitionMs = 1500, extraDesktops = 0, extraInstances = 0, extraExpiresInDays: days } = options;
    const desktops = [...(options.desktops ?? seed.ecd.desktops), ...moreDesktops(extraDesktops, days)];
    const instances = [...(options.instances ?? seed.bcc.instances), ...moreInstances(extraInstances, days)];
    this.desktops = seededDesktops(desktops, now, transitionMs);
    this.ecd = initialEcdState(now);
    this.transitionMs = transitionMs;
    this.instances = resources(instances, now, transitionMs);
    this.desktopTags = new Map(desktops.map(({ id, tags = {} }) => [id, new Map(Object.entries(tags))]));
    for (const { id, session } of desktops) {
      if (!session) continue;
      const { endUserId, connectedForHours, disconnectedForHours } = session;
      const end = now - (disconnectedForHours ?? 0) * HOUR;
      this.desktopSessions.start(id, endUserId, end - connectedForHours * HOUR);
      if (disconnectedForHours !== undefined) this.desktopSessions.end(id, end);
    }

    const { ecd, wuying, bcc } = seed;
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
    this.errorCodes = options.errorCodes ?? {};
    this.unknowns = { ...DEFAULT_UNKNOWNS, ...options.unknowns };
    this.loginSettings = { ...DEFAULT_LOGIN_SETTINGS, ...options.login };
    this.accounts = new Accounts(wuying.users, this.loginSettings, now);
    this.sessions = new Sessions(this.accounts, this.loginSettings, now);
    this.tickets = new Tickets(this.loginSettings);
  }

  /** The id of a new order: digits, like the vendor's. */
  newOrderId(): string {
    return String(208443997550000 + ++this.#orders);
  }
}

function byId(keys: readonly AccessKey[]): Map<string, AccessKey> {
  return new Map(keys.map((key) => [key.id, key]));
}

function resources(seeds: readonly InstanceSeed[], now: number, transitionMs: number): Map<string, Instance> {
  return new Map(
    seeds.map((facts) => {
      const { id, power, expiresInDays: days } = facts;
      const expiresAt = days === undefined ? undefined : now + days * DAY;
      return [id, new Resource({ id, facts, power, expiresAt, transitionMs })];
    }),
  );
}
