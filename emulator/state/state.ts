import type { AccessKey } from "./access-key.js";
import { Accounts } from "./accounts.js";
import { ExpiringMap } from "./expiring-map.js";
import { DEFAULT_LOGIN_SETTINGS, type LoginSettings } from "./login-settings.js";
import { Outbox } from "./outbox.js";
import { Sessions } from "./sessions.js";
import { Tickets } from "./tickets.js";
import { ClientTokens } from "./client-tokens.js";
import { DesktopSessions } from "./desktop-sessions.js";
import { type BccState, emptyBccState } from "./bcc.js";
import { type Desktop, type DesktopFacts, seededFacts as seededDesktopFacts } from "./desktop.js";
import { type EcdState, initialEcdState } from "./ecd.js";
import { type Instance, type InstanceFacts, seededFacts as seededInstanceFacts } from "./instance.js";
import { Resource } from "./resource.js";
import { type DesktopSeed, type InstanceSeed, seed } from "../seed.js";
import { DAY, HOUR, MINUTE } from "../time.js";
import { DEFAULT_UNKNOWNS, type Unknowns } from "../unknowns.js";

/** The documented difference between an Alibaba request's timestamp and the server's clock, in milliseconds. */
const TIMESTAMP_WINDOW = 15 * MINUTE;

export type { Desktop, DesktopFacts, Instance, InstanceFacts };

/** The options of a cloud that its state depends on. */
export interface StateOptions {
  readonly transitionMs?: number;
  readonly login?: Partial<LoginSettings>;
  readonly errorCodes?: Readonly<Record<string, string>>;
  readonly unknowns?: Partial<Unknowns>;
}

/**
 * The state that requests read and change. Its members, and theirs, are plain data or classes without `#` members, apart
 * from what a constructor gets: a snapshot has every one of them.
 */
export class State {
  /** The duration of a start or a stop, in milliseconds. */
  readonly transitionMs: number;
  /** Alibaba's access keys by id; STS adds temporary ones. */
  readonly alibabaKeys: Map<string, AccessKey>;
  /** Baidu's access keys by id; STS adds temporary ones. */
  readonly baiduKeys: Map<string, AccessKey>;
  /** Desktops by id, shared by the admin and the end-user API. */
  readonly desktops = new Map<string, Desktop>();
  /** The connections of end users to desktops. */
  readonly desktopSessions = new DesktopSessions();
  /** The tags of desktops by their ids. */
  readonly desktopTags = new Map<string, Map<string, string>>();
  /** What Elastic Desktop Service has besides. */
  readonly ecd: EcdState;
  /** Prices are multiplied by the factor. */
  readonly prices = { factor: 1 };
  /** Instances by id. */
  readonly instances = new Map<string, Instance>();
  /** The disks and snapshots of BCC. */
  readonly bcc: BccState = emptyBccState();
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
  /** The number of orders. */
  readonly orders = { count: 0 };

  /**
   * Creates the state of a new account: its keys, and nothing else.
   *
   * @param now the current time; the lifetimes of keys are relative to it
   * @param options differences from the default
   */
  constructor(now: number, options: StateOptions) {
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
    this.ecd = initialEcdState(now);
    this.transitionMs = options.transitionMs ?? 1500;
    this.errorCodes = options.errorCodes ?? {};
    this.unknowns = { ...DEFAULT_UNKNOWNS, ...options.unknowns };
    this.loginSettings = { ...DEFAULT_LOGIN_SETTINGS, ...options.login };
    this.accounts = new Accounts(this.loginSettings);
    this.sessions = new Sessions(this.loginSettings);
    this.tickets = new Tickets(this.loginSettings);
  }

  /** Adds a desktop with its tags and its last session. Its dates are relative to the current time. */
  addDesktop({ status, expiresInDays, session, tags = {}, ...facts }: DesktopSeed, now: number): Desktop {
    const desktop: Desktop = this.#resource(seededDesktopFacts(facts), status, expiresInDays, now);
    this.desktops.set(desktop.id, desktop);
    this.desktopTags.set(desktop.id, new Map(Object.entries(tags)));
    if (session) {
      const { endUserId, connectedForHours, disconnectedForHours } = session;
      const end = now - (disconnectedForHours ?? 0) * HOUR;
      this.desktopSessions.start(desktop.id, endUserId, end - connectedForHours * HOUR);
      if (disconnectedForHours !== undefined) this.desktopSessions.end(desktop.id, end);
    }
    return desktop;
  }

  /** Removes a desktop with everything that belongs to it. */
  removeDesktop(id: string): void {
    const { schedules, appliedPolicies, autoRenewals, snapshots } = this.ecd;
    for (const map of [this.desktops, this.desktopTags, schedules, appliedPolicies, autoRenewals]) map.delete(id);
    this.desktopSessions.remove(id);
    for (const snapshot of snapshots.values()) if (snapshot.desktopId === id) snapshots.delete(snapshot.id);
  }

  /** Adds an instance. Its end is relative to the current time. */
  addInstance({ status, expiresInDays, ...facts }: InstanceSeed, now: number): Instance {
    const instance: Instance = this.#resource(seededInstanceFacts(facts), status, expiresInDays, now);
    this.instances.set(instance.id, instance);
    return instance;
  }

  /** The id of a new order: digits, like the vendor's. */
  newOrderId(): string {
    return String(208443997550000 + ++this.orders.count);
  }

  #resource<Facts extends { readonly id: string }>(
    facts: Facts,
    power: "Running" | "Stopped",
    expiresInDays: number | undefined,
    now: number,
  ): Resource<Facts> {
    const expiresAt = expiresInDays === undefined ? undefined : now + expiresInDays * DAY;
    return new Resource({ id: facts.id, facts, power, expiresAt, transitionMs: this.transitionMs });
  }
}

function byId(keys: readonly AccessKey[]): Map<string, AccessKey> {
  return new Map(keys.map((key) => [key.id, key]));
}
