/** Wrong options and rules, which gateways and relays refuse when they are created: as data. */

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import type { createGateway, createRelay, GatewayOptions, Principal } from "edgedesk/gateway";

/** The functions under test. */
export interface Entries {
  createGateway: typeof createGateway;
  createRelay: typeof createRelay;
}

type Options = GatewayOptions<Principal, unknown>;

const client = () => new ecd.EcdClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } });
const valid = {
  clouds: { ecd: { client, regions: ["cn-hangzhou"] } },
  origins: ["https://panel.example"],
  authorize: () => ({ id: "alice" }),
  allow: () => [],
} satisfies Options;

const relay = { hosts: ["ecd.cn-hangzhou.aliyuncs.com"], origins: valid.origins, authorize: valid.authorize };

/** Options of gateways and relays. */
const ofBoth: Record<string, [setting: string, options: object]> = {
  "any origin": ["origins", { origins: ["*"] }],
  "the origin null": ["origins", { origins: ["null"] }],
  "an origin with a path": ["origins", { origins: ["https://panel.example/"] }],
  "an origin that is no text": ["origins", { origins: [/panel/] }],
  "an origin of another scheme": ["origins", { origins: ["ftp://panel.example"] }],
  "one origin without a list": ["origins", { origins: "https://panel.example" }],
  "no authorize": ["authorize", { authorize: undefined }],
  "a word for true": ["allowCredentials", { allowCredentials: "yes" }],
  "an audit that is no function": ["audit", { audit: {} }],
  "a path that is a pattern": ["path", { path: "/.*" }],
  "a path with a trailing slash": ["path", { path: "/a/" }],
  "a timeout of nothing": ["timeout", { timeout: 0 }],
  "half a byte more": ["maxBodySize", { maxBodySize: 1.5 }],
  "no time for the body": ["bodyTimeout", { bodyTimeout: -1 }],
  "a limit of nothing": ["limit", { limit: { perDay: 0 } }],
  "a limit that does not exist": ["limit", { limit: { perHour: 1 } }],
  "a store that is no function": ["limit.store", { limit: { store: {} } }],
  "a rate that is no pair": ["limit.rate", { limit: { rate: () => true } }],
  "a rate with a typing error": ["limit.rate", { limit: { rate: { adress: () => true } } }],
  "a rate that is no function": ["limit.rate", { limit: { rate: { address: {} } } }],
};

/** Options of gateways. */
const ofGateways: Record<string, [setting: string, options: object]> = {
  "no clouds": ["clouds", { clouds: {} }],
  "an unknown cloud": ["clouds", { clouds: { aws: valid.clouds.ecd } }],
  "a cloud of the prototype": ["clouds", { clouds: { toString: valid.clouds.ecd } }],
  "a cloud without a client": ["clouds", { clouds: { ecd: { client: {}, regions: ["cn-hangzhou"] } } }],
  "a cloud without regions": ["clouds", { clouds: { ecd: { client, regions: [] } } }],
  "a region without a list": ["clouds", { clouds: { ecd: { client, regions: "cn-hangzhou" } } }],
  "a region with a host in it": ["clouds", { clouds: { ecd: { client, regions: ["x.evil.example/#"] } } }],
  "no allow": ["allow", { allow: undefined }],
};

/** Options of relays. */
const ofRelays: Record<string, [setting: string, options: object]> = {
  "a host of another vendor": ["hosts", { hosts: ["evil.example"] }],
  "a host with more labels": ["hosts", { hosts: ["ecd.x.evil.aliyuncs.com"] }],
  "a host of another service": ["hosts", { hosts: ["oss.cn-hangzhou.aliyuncs.com"] }],
  "a host with another end": ["hosts", { hosts: ["ecd.cn-hangzhou.evil.example"] }],
  "a host that is no text": ["hosts", { hosts: [/ecd/] }],
  "one host without a list": ["hosts", { hosts: "ecd.cn-hangzhou.aliyuncs.com" }],
  "no hosts": ["hosts", { hosts: [] }],
  "a fetch that is no function": ["fetch", { fetch: {} }],
};

/** Rules that contradict the catalogue. */
const contradictions: Record<string, Options["allow"]> = {
  "an operation that the catalogue does not have": (on) => [on({ action: "New" }, {})],
  "an operation of another cloud": (on) => [on(bcc.StopInstance, {})],
  "two rules for an operation": (on) => [on(ecd.StopDesktops, {}), on(ecd.StopDesktops, {})],
  "an unknown parameter": (on) => [on(ecd.StopDesktops, { parameters: { Desktop: true } as object })],
  "an unknown fixed parameter": (on) => [on(ecd.StopDesktops, { fixed: { Desktop: "a" } as object })],
  "a fixed value that the catalogue does not have": (on) => [
    on(ecd.StopDesktops, { fixed: { StoppedMode: "Free" as "StopCharging" } }),
  ],
  "a fixed value of another type": (on) => [on(ecd.StopDesktops, { fixed: { OsUpdate: "yes" as never } })],
  "a text fixed for an array": (on) => [on(ecd.StopDesktops, { fixed: { DesktopId: "ecd-1" as never } })],
  "a parameter fixed and allowed": (on) => [
    on(ecd.StopDesktops, { parameters: { OsUpdate: true }, fixed: { OsUpdate: true } }),
  ],
  "allowed values that the catalogue does not have": (on) => [
    on(ecd.StopDesktops, { parameters: { StoppedMode: ["Free" as "StopCharging"] } }),
  ],
  "no allowed values": (on) => [on(ecd.StopDesktops, { parameters: { StoppedMode: [] } })],
  "a parameter that is neither allowed nor restricted": (on) => [
    on(ecd.StopDesktops, { parameters: { OsUpdate: false as true } }),
  ],
  "a maximum of nothing": (on) => [on(ecd.StopDesktops, { parameters: { DesktopId: { of: ["a"], max: 0 } } })],
  "a client token": (on) => [on(ecd.CreateRouteTable, { parameters: { ClientToken: true } as object })],
  "a limit of nothing": (on) => [on(ecd.StopDesktops, { limit: { perDay: 0.5 } })],
  "a when that is no function": (on) => [on(ecd.StopDesktops, { when: true as never })],
  "a rule that is a word": (on) => [on(ecd.StopDesktops, { parameters: { StoppedMode: "any" as never } })],
  "a rule that is null": (on) => [on(ecd.StopDesktops, { parameters: { StoppedMode: null as never } })],
};

/** A mistake: the setting that the error names, and the creation that throws it. */
export interface Mistake {
  name: string;
  setting: string;
  create: (entries: Entries) => unknown;
}

export const mistakes: readonly Mistake[] = [
  ...Object.entries({ ...ofBoth, ...ofGateways }).map(([name, [setting, options]]) => ({
    name: `gateway: ${name}`,
    setting,
    create: ({ createGateway: create }: Entries) => create({ ...valid, ...options } as Options),
  })),
  ...Object.entries({ ...ofBoth, ...ofRelays }).map(([name, [setting, options]]) => ({
    name: `relay: ${name}`,
    setting,
    create: ({ createRelay: create }: Entries) => create({ ...relay, ...options }),
  })),
  ...Object.entries(contradictions).map(([name, allow]) => ({
    name: `a rule with ${name}`,
    setting: "allow",
    create: ({ createGateway: create }: Entries) => create({ ...valid, allow }),
  })),
];

/** What is wrong with the reaction to a mistake; undefined if nothing is. */
export function faultOf({ name, setting, create }: Mistake, entries: Entries): string | undefined {
  try {
    create(entries);
  } catch (error) {
    if (error instanceof ecd.ConfigurationError && error.setting === setting) return undefined;
    return `${name}: ${String(error)}`;
  }
  return `${name}: accepted`;
}
