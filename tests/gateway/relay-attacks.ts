/** Requests to a relay, and what they get: as data, for every runtime. */

import type { Attack, Base } from "./attacks.js";

export const ECD = "ecd.cn-hangzhou.aliyuncs.com";
const BCC = "bcc.bj.baidubce.com";

/** A request that reaches the vendor, which refuses it: it has no signature. */
const BASE: Base = {
  method: "POST",
  path: `/relay/${ECD}/`,
  headers: { origin: "https://portal.example", "x-relay-token": "alice" },
  body: "",
};

const refused = { status: 404, code: "NotFound" };
const ofVendor = { vendor: true, sent: 1 } as const;

const attacks: readonly Attack[] = [
  // --- what is relayed: without these, a relay that refuses everything would pass --------------------------------------
  { name: "a request to a host of the list", ...ofVendor, status: 400 },
  { name: "a request to another host of the list", path: `/relay/${BCC}/v2/instance`, ...ofVendor, status: 403 },
  { name: "dot segments within a host", path: `/relay/${ECD}/a/../`, ...ofVendor, status: 400 },
  // --- hosts -----------------------------------------------------------------------------------------------------------
  { name: "a host that is not in the catalogue", path: "/relay/evil.example/", ...refused },
  { name: "a vendor's host that is not in the list", path: "/relay/ecd.cn-shanghai.aliyuncs.com/", ...refused },
  { name: "a host with a suffix", path: `/relay/${ECD}.evil.example/`, ...refused },
  { name: "a host as userinfo", path: `/relay/${ECD}@evil.example/`, ...refused },
  { name: "userinfo before a host", path: `/relay/user@${ECD}/`, ...refused },
  { name: "a host with a port", path: `/relay/${ECD}:8443/`, ...refused },
  { name: "a host with a trailing dot", path: `/relay/${ECD}./`, ...refused },
  { name: "a host in capitals", path: `/relay/${ECD.toUpperCase()}/`, ...refused },
  { name: "a host with an encoded dot", path: `/relay/${ECD.replace(".", "%2E")}/`, ...refused },
  { name: "a host behind a space", path: `/relay/%20${ECD}/`, ...refused },
  { name: "a host behind two slashes", path: `/relay//${ECD}/`, ...refused },
  { name: "a loopback address", path: "/relay/127.0.0.1/", ...refused },
  { name: "the address of a metadata service", path: "/relay/100.100.100.200/latest/meta-data/", ...refused },
  { name: "an https address as host", path: `/relay/https://${ECD}/`, ...refused },
  { name: "an http address as host", path: `/relay/http://${ECD}/`, ...refused },
  { name: "a host without a path", path: `/relay/${BCC}`, ...refused },
  { name: "dot segments to a host outside of the list", path: `/relay/${ECD}/../evil.example/`, ...refused },
  { name: "encoded dot segments", path: `/relay/${ECD}/%2e%2e/evil.example/`, ...refused },
  { name: "a backslash behind a host", path: `/relay/${ECD}\\evil.example/`, ...ofVendor, status: 403 },
  // --- callers ---------------------------------------------------------------------------------------------------------
  { name: "no token for the relay", headers: { "x-relay-token": null }, status: 401, code: "Unauthenticated" },
  { name: "a forged token for the relay", headers: { "x-relay-token": "eve" }, status: 401, code: "Unauthenticated" },
  { name: "no origin", headers: { origin: null }, status: 403, code: "OriginNotAllowed" },
  { name: "the origin null", headers: { origin: "null" }, status: 403, code: "OriginNotAllowed" },
  { name: "another origin", headers: { origin: "https://evil.example" }, status: 403, code: "OriginNotAllowed" },
  {
    name: "an origin twice",
    headers: { origin: ["https://portal.example", "https://portal.example"] },
    status: 403,
    code: "OriginNotAllowed",
  },
  {
    name: "a preflight of another origin",
    method: "OPTIONS",
    headers: { origin: "https://evil.example" },
    status: 403,
    code: "OriginNotAllowed",
  },
  { name: "a preflight for another host", method: "OPTIONS", path: "/relay/evil.example/", ...refused },
  { name: "PATCH", method: "PATCH", status: 405, code: "MethodNotAllowed" },
  { name: "HEAD", method: "HEAD", status: 405, code: "MethodNotAllowed" },
  // --- bodies and headers ----------------------------------------------------------------------------------------------
  { name: "a large body", body: "x".repeat(5000), status: 413, code: "TooLarge" },
  { name: "a slow body", slow: true, status: 408, code: "TooSlow" },
  {
    name: "headers that are no part of a signature",
    headers: {
      authorization: "Bearer alice",
      cookie: "session=1",
      "x-acs-evil": "1",
      x_acs_action: "DeleteDesktops",
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil.example",
    },
    ...ofVendor,
    status: 400,
  },
];

export const relayAttacks: readonly Attack[] = attacks.map((attack) => ({ base: BASE, ...attack }));
