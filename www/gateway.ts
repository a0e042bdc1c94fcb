/** The gateway that `npm start` embeds: it has the keys, and the pages call it. */

import { timingSafeEqual } from "node:crypto";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import { type Allow, type AllowedOperation, createGateway, type Gateway, type Principal } from "edgedesk/gateway";

import { bccEntries, ecdEntries, type Entry } from "../emulator/catalogue.js";
import type { Account } from "./account.js";

/** The user of a server that listens on loopback. */
export const USER: Principal = { id: "local" };

/** Parameters that clients fill in: the client token of each call, and the region, which the gateway checks. */
const FILLED_IN = ["ClientToken", "clientToken", "RegionId"];

type Rules = (on: Allow<Principal>) => readonly AllowedOperation<Principal>[];

/** Options of {@link embeddedGateway}. */
export interface EmbeddedGatewayOptions {
  account: Account;
  /** The token that each call has to have; undefined for none. */
  token?: string | undefined;
  /** Default: {@link everything}. */
  allow?: Rules | undefined;
}

/** Creates the gateway of the pages. */
export function embeddedGateway({ account, token, allow }: EmbeddedGatewayOptions): Gateway<Principal, unknown> {
  return createGateway<Principal>({
    clouds: account,
    // The server accepts loopback names only.
    origins: ["self"],
    authorize: (request) =>
      token === undefined || isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`) ? USER : null,
    allow: allow ?? everything(account),
  });
}

/** Allows every operation of the catalogue: the server's user is its administrator. */
function everything(account: Account): Rules {
  return (on) => [
    ...(account.ecd ? Object.values(ecdEntries["2020-09-30"]!).map((entry) => on(...allowed(ecd, entry))) : []),
    ...(account.bcc ? bccEntries.map((entry) => on(...allowed(bcc, entry))) : []),
  ];
}

function allowed(entries: object, { name, request }: Entry): Parameters<Allow<Principal>> {
  const operation = (entries as Record<string, Parameters<Allow<Principal>>[0]>)[name]!;
  const names = request.map((field) => field.name).filter((field) => !FILLED_IN.includes(field));
  return [operation, { parameters: Object.fromEntries(names.map((field) => [field, true])) }];
}

/** Compares secrets in constant time. */
export function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
