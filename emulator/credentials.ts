import { seed } from "./seed.js";

const { ecd, bcc, wuying } = seed;

/** The credentials of every cloud, in the form that the clients of edgedesk take. They are visibly fictitious. */
export const CREDENTIALS = {
  /** The access key of the admin API: `EcdClient`. */
  ecd: { accessKeyId: ecd.accessKeyId, accessKeySecret: ecd.accessKeySecret },
  /** A temporary access key of the admin API, valid for twelve hours of the emulator's clock. */
  ecdTemporary: {
    accessKeyId: ecd.sts.accessKeyId,
    accessKeySecret: ecd.sts.accessKeySecret,
    securityToken: ecd.sts.securityToken,
  },
  /** The open session of the first end user: options of `WuyingClient`. */
  wuying: { clientId: wuying.clientId, sessionId: wuying.sessionId, loginToken: wuying.loginToken },
  /** The access key of BCC: `BccClient`. */
  bcc: { accessKeyId: bcc.accessKeyId, secretAccessKey: bcc.secretAccessKey },
  /** A temporary access key of BCC, valid for twelve hours of the emulator's clock. */
  bccTemporary: {
    accessKeyId: bcc.sts.accessKeyId,
    secretAccessKey: bcc.sts.secretAccessKey,
    sessionToken: bcc.sts.sessionToken,
  },
} as const;
