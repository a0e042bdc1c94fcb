import { Cloud, type CloudOptions } from "../../emulator/cloud.js";
import type { FailureOptions } from "../../emulator/failures.js";
import type { Fault, FaultKind } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import type { Environment } from "../../verify/context.js";
import type { Inputs } from "../../verify/inputs.js";
import { QUESTIONS } from "../../verify/questions.js";
import { type Outcome, run, type RunOptions } from "../../verify/run.js";

const { ecd, bcc, wuying } = seed;

/** The emulator's credentials and ids, as an operator would give them. */
export const inputs = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: ecd.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: ecd.accessKeySecret,
  ALIBABA_CLOUD_EXPIRED_ACCESS_KEY_ID: ecd.expiredSts.accessKeyId,
  ALIBABA_CLOUD_EXPIRED_ACCESS_KEY_SECRET: ecd.expiredSts.accessKeySecret,
  ALIBABA_CLOUD_EXPIRED_SECURITY_TOKEN: ecd.expiredSts.securityToken,
  BAIDU_ACCESS_KEY_ID: bcc.accessKeyId,
  BAIDU_SECRET_ACCESS_KEY: bcc.secretAccessKey,
  BAIDU_EXPIRED_ACCESS_KEY_ID: bcc.expiredSts.accessKeyId,
  BAIDU_EXPIRED_SECRET_ACCESS_KEY: bcc.expiredSts.secretAccessKey,
  BAIDU_EXPIRED_SESSION_TOKEN: bcc.expiredSts.sessionToken,
  OFFICE_SITE_ID: wuying.user.officeSiteId,
  END_USER_ID: wuying.user.endUserId,
  END_USER_PASSWORD: wuying.user.password,
  END_USER_NEW_PASSWORD: "Edgedesk+Verify1",
  OLD_CLIENT_ID: wuying.clientId,
  OLD_SESSION_ID: wuying.sessionId,
  OLD_LOGIN_TOKEN: wuying.loginToken,
  OLD_LOGIN_AT: "2026-01-02T03:04:05Z",
  DESKTOP_ID: ecd.desktopIds[0]!,
  INSTANCE_ID: bcc.instanceIds[0]!,
} satisfies Inputs;

/** An environment whose requests go to a cloud in process. */
export function environmentOf(cloud: Cloud, changes: Partial<Environment> = {}): Environment {
  return {
    inputs,
    targets: { ecd: { region: ecd.region }, wuying: { region: ecd.region }, bcc: { region: bcc.region } },
    signal: new AbortController().signal,
    now: () => cloud.clock.now,
    fetch: cloud.fetch,
    resolves: async () => true,
    sleep: async () => {},
    ...changes,
  };
}

/** Asks the questions with these ids, with consent to each. */
export async function ask(
  ids: readonly string[],
  environment: Environment,
  changes: Partial<RunOptions> = {},
): Promise<Outcome[]> {
  const questions = QUESTIONS.filter(({ id }) => ids.includes(id));
  return run({ questions, environment, allowsChanges: true, confirm: async () => true, ...changes });
}

/** An emulator and a run that lead to one answer. */
export interface Case {
  readonly cloud?: CloudOptions;
  readonly fail?: readonly [operation: string, failure: FailureOptions];
  readonly inputs?: Inputs;
  readonly resolves?: (host: string) => boolean;
  /** How much later the questions are asked than the cloud began, in milliseconds. */
  readonly later?: number;
}

/** Every request after the first 25 fails. */
const throttled = (fault: Fault | FaultKind): Case => ({ fail: ["*", { with: fault, after: 25, times: 1000 }] });

/** The first write after a burst of ten fails. */
const throttledWrite = (fault: FaultKind): Case => ({ fail: ["TagResources", { with: fault, after: 11 }] });

const unknowns = (changes: CloudOptions["unknowns"]): Case => ({ cloud: { unknowns: changes! } });
const codes = (errorCodes: Readonly<Record<string, string>>): Case => ({ cloud: { errorCodes } });
const as = ({ endUserId, password }: { endUserId: string; password: string }): Inputs => ({
  ...{ END_USER_ID: endUserId, END_USER_PASSWORD: password },
});

const MINUTE = 60_000;
const allowed = { preflight: "allow", unknowns: { baiduCors: "exposed" } } as const;
/** An open cloud that differs in what is unknown. */
const open = (changes: CloudOptions["unknowns"]): Case => ({
  cloud: { ...allowed, unknowns: { ...allowed.unknowns, ...changes } },
});
const acs3Lacking = ["content-type", "x-acs-action", "x-acs-date", "x-bce-date"];

/** For each question and each of its answers, what leads to it. `page` cases need a browser. */
export const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  "ecd-rpc": { accepted: {}, refused: unknowns({ rpcSignature: false }) },
  "ecd-get": { accepted: {}, refused: unknowns({ rpcGet: false }) },
  "ecd-nonce": {
    known: {},
    other: codes({ SignatureNonceUsed: "RequestRepeated" }),
    accepted: unknowns({ nonceOnce: false }),
  },
  "ecd-clock-behind": {
    documented: {},
    narrower: unknowns({ alibabaPastMs: 5 * MINUTE }),
    wider: unknowns({ alibabaPastMs: 60 * MINUTE }),
  },
  "ecd-clock-ahead": {
    documented: {},
    narrower: unknowns({ alibabaFutureMs: 12 * MINUTE }),
    wider: unknowns({ alibabaFutureMs: 20 * MINUTE }),
  },
  "ecd-clock-code": { known: {}, other: codes({ "InvalidTimeStamp.Expired": "BadDate" }) },
  "ecd-expired-token": { known: {}, other: codes({ "InvalidSecurityToken.Expired": "TokenIsOver" }) },
  "ecd-format": { json: {}, xml: unknowns({ defaultFormat: "xml" }) },
  "ecd-empty-parameter": { accepted: {}, refused: unknowns({ emptyParameters: false }) },
  "ecd-unknown-operation": { documented: {}, other: codes({ "InvalidAction.NotFound": "NoSuchOperation" }) },
  "ecd-unknown-region": {
    "not-found": {},
    other: codes({ "InvalidRegionId.NotFound": "Forbidden.Region" }),
    accepted: unknowns({ regionIds: false }),
  },
  "ecd-request-id": {
    both: {},
    body: unknowns({ requestIds: "body" }),
    header: unknowns({ requestIds: "header" }),
  },
  "ecd-client-token": { recognised: {}, ignored: unknowns({ clientTokens: false }) },
  "ecd-hosts": { all: {}, missing: { resolves: (host) => !host.includes("us-east-1") } },
  "ecd-vpc-hosts": { all: {}, missing: { resolves: (host) => !host.includes("vpc-proxy") } },
  "ecd-throttling": {
    "retry-after": throttled({ kind: "throttle", retryAfterMs: 500 }),
    "no-retry-after": throttled("throttle"),
    unrecognised: throttled("forbidden"),
  },
  "ecd-throttled-write": {
    "not-executed": throttledWrite("throttle"),
    executed: throttledWrite("throttle-after"),
  },
  "ecd-preflight": {
    allowed: { cloud: allowed },
    partial: open({ preflightHeaders: acs3Lacking }),
    refused: {},
  },
  "ecd-page-rpc": { readable: {}, blocked: unknowns({ alibabaCors: "none" }) },
  "ecd-page-acs3": { readable: { cloud: allowed }, blocked: {} },
  "ecd-page-headers": {
    exposed: {},
    hidden: unknowns({ alibabaCors: "unexposed" }),
    blocked: unknowns({ alibabaCors: "none" }),
  },
  "ecd-page-errors": { readable: {}, blocked: unknowns({ errorsHaveCors: false }) },

  "wuying-form": { accepted: {}, refused: unknowns({ anonymousForm: false }) },
  "wuying-get": { accepted: {}, refused: unknowns({ anonymousGet: false }) },
  "wuying-action-headers": { accepted: {}, refused: unknowns({ anonymousWithoutHeaders: false }) },
  "wuying-timestamp": { checked: {}, ignored: unknowns({ anonymousTimestamp: false }) },
  "wuying-nonce": { checked: {}, ignored: unknowns({ anonymousNonce: false }) },
  "wuying-preflight": {
    allowed: { cloud: allowed },
    partial: open({ preflightHeaders: acs3Lacking }),
    refused: {},
  },
  "wuying-page": { readable: {}, blocked: unknowns({ alibabaCors: "none" }) },
  "wuying-token-code": { known: {}, other: codes({ InvalidLoginToken: "UserUnauthorized" }) },
  "wuying-keep-alive-code": { known: {}, other: codes({ InvalidKeepAliveToken: "UserUnauthorized" }) },
  "wuying-token-lifetime": {
    longer: { later: 20 * MINUTE },
    shorter: { later: 20 * MINUTE, cloud: { login: { loginTokenMs: 15 * MINUTE } } },
  },
  "wuying-password-code": { known: {}, other: codes({ InvalidUserOrPassword: "LoginFailed" }) },
  "wuying-replaced-token": { void: {}, valid: { cloud: { login: { replacedLoginTokenMs: MINUTE } } } },
  "wuying-keep-alive-session": { accepted: {}, refused: unknowns({ keepAliveNeedsSession: true }) },
  "wuying-mfa-bind": {
    before: { cloud: { login: { mfaBindTakesCode: true } }, inputs: as(wuying.mfaBindUser) },
    "with-stage": { inputs: as(wuying.mfaBindUser) },
  },
  "wuying-token-stage": {
    known: { inputs: as(wuying.tokenCodeUser) },
    other: { cloud: { login: { tokenVerifyName: "MailVerify" } }, inputs: as(wuying.tokenCodeUser) },
  },
  "wuying-password-change": {
    ends: { inputs: as(wuying.newUser) },
    again: { cloud: { login: { loginAfterPasswordChange: true } }, inputs: as(wuying.newUser) },
  },
  "wuying-ticket": {
    refused: { inputs: { DESKTOP_ID: ecd.desktopIds[1] } },
    starts: { cloud: { login: { ticketStartsDesktop: true } }, inputs: { DESKTOP_ID: ecd.desktopIds[1] } },
  },

  "bcc-sign-host": { accepted: {}, refused: unknowns({ bceHostOnly: false }) },
  "bcc-sign-default": { accepted: {}, refused: unknowns({ bceDefaultSet: false }) },
  "bcc-no-date-header": { accepted: {}, refused: unknowns({ bceWithoutDate: false }) },
  "bcc-query-authorization": { accepted: {}, refused: unknowns({ bceInQuery: false }) },
  "bcc-action-key": {
    both: {},
    bare: unknowns({ bceBareKeys: "bare" }),
    equals: unknowns({ bceBareKeys: "equals" }),
  },
  "bcc-replay": { accepted: {}, refused: unknowns({ bceReplays: false }) },
  "bcc-clock-behind": { "until-expiry": {}, narrower: unknowns({ bcePastMs: 15 * MINUTE }) },
  "bcc-clock-ahead": {
    documented: {},
    narrower: unknowns({ bceFutureMs: 20 * MINUTE }),
    wider: unknowns({ bceFutureMs: 60 * MINUTE }),
  },
  "bcc-clock-code": { known: {}, other: codes({ RequestExpired: "BadDate" }) },
  "bcc-expired-token": { known: codes({ AccessDenied: "InvalidSecurityToken.Expired" }), other: {} },
  "bcc-signature-code": { known: {}, other: codes({ SignatureDoesNotMatch: "BadSignature" }) },
  "bcc-empty-parameter": { accepted: {}, refused: unknowns({ emptyParameters: false }) },
  "bcc-unknown-operation": { "not-found": {}, other: codes({ InvalidURI: "Forbidden.Path" }) },
  "bcc-request-id": {
    both: {},
    body: unknowns({ requestIds: "body" }),
    header: unknowns({ requestIds: "header" }),
  },
  "bcc-hosts": { none: { resolves: (host) => host.includes("bj") }, some: { resolves: (host) => /bj|sin/.test(host) } },
  "bcc-throttling": {
    "retry-after": throttled({ kind: "throttle", retryAfterMs: 2000 }),
    "no-retry-after": throttled("throttle"),
    unrecognised: throttled("forbidden"),
  },
  "bcc-client-token": { recognised: {}, ignored: unknowns({ clientTokens: false }) },
  "bcc-preflight": {
    allowed: { cloud: allowed },
    partial: open({ preflightHeaders: acs3Lacking }),
    refused: {},
  },
  "bcc-page": { readable: { cloud: allowed }, blocked: {} },
  "bcc-page-headers": {
    exposed: { cloud: allowed },
    hidden: open({ baiduCors: "unexposed" }),
    blocked: {},
  },
  "bcc-page-errors": {
    readable: { cloud: allowed },
    blocked: open({ errorsHaveCors: false }),
  },
};

/** The cloud of a case and what is given for it. */
export function prepared({ cloud: options = {}, fail, inputs: own = {}, resolves = () => true, later = 0 }: Case) {
  const cloud = new Cloud(options);
  if (fail) cloud.fail(...fail);
  const given = { ...inputs, OLD_LOGIN_AT: new Date(cloud.clock.now).toISOString(), ...own };
  cloud.clock.advance(later);
  return { cloud, changes: { inputs: given, resolves: async (host: string) => resolves(host) } };
}
