import { HOUR } from "./time.js";

/*
 * The initial state. Credentials are visibly fictitious, so that secret scanners ignore them. They contain characters
 * that catch wrong percent-encoding.
 */

/** An end user of an office site. */
export interface User {
  readonly officeSiteId: string;
  readonly endUserId: string;
  readonly password: string;
  /** Whether the password is an initial one, which is valid for three days and changed at the first login. */
  readonly passwordIsInitial?: boolean;
  /** Whether a login needs the one-time password of an authenticator. */
  readonly requiresMfa?: boolean;
  /** The key of the authenticator, in base32; undefined where the next login binds one. */
  readonly totpSecret?: string;
  /** Whether a login needs a code that is sent by mail. */
  readonly requiresTokenCode?: boolean;
}

/** The initial state of a desktop. */
export interface DesktopSeed {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly status: "Running" | "Stopped";
  /** Days until the subscription ends; undefined for pay-as-you-go. */
  readonly expiresInDays?: number;
  readonly endUserIds: readonly string[];
  /** The last session of a user. Default: none. */
  readonly session?: {
    readonly endUserId: string;
    readonly connectedForHours: number;
    /** How long ago the user disconnected; undefined while connected. */
    readonly disconnectedForHours?: number;
  };
  readonly tags?: Readonly<Record<string, string>>;
  readonly ip: string;
  readonly cpu: number;
  /** In MiB. */
  readonly memory: number;
}

/** The initial state of an instance. */
export interface InstanceSeed {
  readonly id: string;
  readonly name: string;
  readonly status: "Running" | "Stopped";
  /** Days until the subscription ends; undefined for pay-as-you-go. */
  readonly expiresInDays?: number;
  readonly zone: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly ip: string;
  readonly cpu: number;
  /** In GiB. */
  readonly memory: number;
}

const region = "cn-hangzhou";
const officeSiteId = `${region}+dir-0000000001`;

const user = { officeSiteId, endUserId: "alice", password: "p@ss w+rd*~" } satisfies User;
const mfaUser = {
  officeSiteId,
  endUserId: "bob",
  password: "correct horse",
  requiresMfa: true,
  // The key of RFC 6238's test vectors.
  totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
} satisfies User;
const newUser = {
  officeSiteId,
  endUserId: "carol",
  password: "Initial+Pass1",
  passwordIsInitial: true,
} satisfies User;
const mfaBindUser = { officeSiteId, endUserId: "dave", password: "battery staple", requiresMfa: true } satisfies User;
const tokenCodeUser = {
  officeSiteId,
  endUserId: "erin",
  password: "hunter two",
  requiresTokenCode: true,
} satisfies User;
const everyStageUser = {
  officeSiteId,
  endUserId: "frank",
  password: "Initial+Pass2",
  passwordIsInitial: true,
  requiresMfa: true,
  requiresTokenCode: true,
} satisfies User;
const users: readonly User[] = [user, mfaUser, newUser, mfaBindUser, tokenCodeUser, everyStageUser];
/** Those that share a running and a stopped desktop with `user`. */
const moreUserIds = [newUser, mfaBindUser, tokenCodeUser, everyStageUser].map(({ endUserId }) => endUserId);

const desktops: readonly DesktopSeed[] = [
  {
    id: "ecd-emulator00000001",
    name: "Design studio",
    region,
    status: "Running",
    expiresInDays: 30,
    endUserIds: [user.endUserId],
    ip: "10.0.0.1",
    cpu: 8,
    memory: 16384,
  },
  {
    id: "ecd-emulator00000002",
    name: "设计工作站",
    region,
    status: "Stopped",
    expiresInDays: 60,
    endUserIds: [user.endUserId],
    ip: "10.0.0.2",
    cpu: 8,
    memory: 16384,
  },
  {
    id: "ecd-emulator00000003",
    name: "Front office",
    region,
    status: "Running",
    endUserIds: [user.endUserId, mfaUser.endUserId, ...moreUserIds],
    ip: "10.0.0.3",
    cpu: 4,
    memory: 8192,
  },
  {
    id: "ecd-emulator00000004",
    name: "财务办公桌面",
    region,
    status: "Stopped",
    endUserIds: [user.endUserId, ...moreUserIds],
    ip: "10.0.0.4",
    cpu: 4,
    memory: 8192,
  },
  {
    id: "ecd-emulator00000005",
    name: "Build machine",
    region,
    status: "Running",
    expiresInDays: 90,
    endUserIds: [],
    ip: "10.0.0.5",
    cpu: 16,
    memory: 32768,
  },
  {
    id: "ecd-emulator00000006",
    name: "Archive",
    region,
    status: "Stopped",
    expiresInDays: -3,
    endUserIds: [],
    ip: "10.0.0.6",
    cpu: 2,
    memory: 4096,
  },
];

const instances: readonly InstanceSeed[] = [
  {
    id: "i-EmuWeb01",
    name: "web",
    status: "Running",
    zone: "cn-bj-a",
    ip: "192.168.0.1",
    cpu: 2,
    memory: 8,
  },
  {
    id: "i-EmuData1",
    name: "生产数据库",
    status: "Running",
    expiresInDays: 30,
    zone: "cn-bj-a",
    ip: "192.168.0.2",
    cpu: 8,
    memory: 32,
  },
  {
    id: "i-EmuTest1",
    name: "test",
    status: "Stopped",
    zone: "cn-bj-d",
    ip: "192.168.0.3",
    cpu: 2,
    memory: 4,
  },
  {
    id: "i-EmuOld01",
    name: "old",
    status: "Stopped",
    expiresInDays: -3,
    zone: "cn-bj-d",
    ip: "192.168.0.4",
    cpu: 1,
    memory: 2,
  },
];

/** The initial state, with the credentials and ids that tests need. */
export const seed = {
  /** The admin API of Elastic Desktop Service, and all desktops. */
  ecd: {
    region,
    accessKeyId: "emulator-ecd-key",
    /** The role that can be assumed. */
    roleArn: "acs:ram::100000000000001:role/panel",
    accessKeySecret: "emulator/ecd+secret=",
    /** A temporary key, valid for twelve hours. */
    sts: {
      accessKeyId: "STS.emulator-ecd-key",
      accessKeySecret: "emulator/ecd+sts=secret",
      securityToken: "emulator-sts/token+odd==~*",
      lifetimeMs: 12 * HOUR,
    },
    /** A temporary key that expired an hour ago. */
    expiredSts: {
      accessKeyId: "STS.emulator-ecd-expired",
      accessKeySecret: "emulator/ecd+expired=secret",
      securityToken: "emulator-sts/expired+odd==~*",
      lifetimeMs: -HOUR,
    },
    officeSite: { id: officeSiteId, name: "Hangzhou office" },
    desktops,
    /**
     * In this order: subscription running, subscription stopped, pay-as-you-go running,
     * pay-as-you-go stopped, subscription running (without a user), subscription expired (without a user).
     */
    desktopIds: desktops.map(({ id }) => id),
  },
  /** The end-user API. `user` has an open session; the other users show the further stages of a login. */
  wuying: {
    region,
    clientId: "f4a0dc8e-1702-4728-9a60-95b27a350001",
    sessionId: "cd45e873-650d-4d70-acb9-f996187a0001",
    loginToken: "v1emulator+login/token==",
    sessionToken: "04emulator+session/token==",
    /** Needs a password only. */
    user,
    /** Has an authenticator: `MFAVerify`. */
    mfaUser,
    /** Has an initial password: `ChangePassword`. */
    newUser,
    /** Has to bind an authenticator: `MFABind`, then `MFAVerify`. */
    mfaBindUser,
    /** Needs a mailed code: `TokenVerify`. */
    tokenCodeUser,
    /** Passes every stage: `MFABind`, `MFAVerify`, `TokenVerify`, `ChangePassword`. */
    everyStageUser,
    users,
    /** Beyond 2^53, as the vendor's tenant ids may be. */
    tenantId: 9007199254740993n,
    /** The desktops of `user`: the first four of `ecd.desktopIds`. */
    desktopIds: desktops.filter(({ endUserIds }) => endUserIds.includes(user.endUserId)).map(({ id }) => id),
  },
  /** Baidu Cloud Compute. */
  bcc: {
    region: "bj",
    accessKeyId: "emulator-bcc-key",
    secretAccessKey: "emulator/bcc+secret=key",
    /** The role that can be assumed. */
    role: { accountId: "emulator-bcc-account", roleName: "panel" },
    /** A temporary key, valid for twelve hours. */
    sts: {
      accessKeyId: "emulator-bcc-sts-key",
      secretAccessKey: "emulator/bcc+sts=secret",
      sessionToken: "emulator-bcc/session+token==",
      lifetimeMs: 12 * HOUR,
    },
    /** A temporary key that expired an hour ago. */
    expiredSts: {
      accessKeyId: "emulator-bcc-expired-key",
      secretAccessKey: "emulator/bcc+expired=secret",
      sessionToken: "emulator-bcc/expired+token==",
      lifetimeMs: -HOUR,
    },
    instances,
    /** In this order: postpaid running, prepaid running, postpaid stopped, prepaid expired. */
    instanceIds: instances.map(({ id }) => id),
  },
};

/** Further desktops of the seed's user, all running, pay-as-you-go unless they expire: `ecd-extra000000001` and so on. */
export function moreDesktops(count: number, expiresInDays?: number): DesktopSeed[] {
  return Array.from({ length: count }, (_, index) => ({
    ...desktops[2]!,
    ...(expiresInDays !== undefined && { expiresInDays }),
    id: `ecd-extra${String(index + 1).padStart(9, "0")}`,
    name: `Extra ${index + 1}`,
  }));
}

/** Further instances, all running, postpaid unless they expire: `i-Extra0001` and so on. */
export function moreInstances(count: number, expiresInDays?: number): InstanceSeed[] {
  return Array.from({ length: count }, (_, index) => ({
    ...instances[0]!,
    ...(expiresInDays !== undefined && { expiresInDays }),
    id: `i-Extra${String(index + 1).padStart(4, "0")}`,
    name: `extra-${index + 1}`,
  }));
}
