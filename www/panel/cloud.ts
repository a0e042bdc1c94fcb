/** What the panel does with a cloud. Each cloud implements it with its client. */

import type { BulkOptions, BulkReport, EcdClient, Operation } from "edgedesk/ecd";
import type { DescribeRightsRequest, Explanation } from "edgedesk/gateway/client";

import type { ApiName, CloudName, Resource } from "./resource.js";

/** The actions on desktops and instances that have a button. */
export const ACTIONS = ["start", "stop", "reboot", "renew"] as const;
export type Action = (typeof ACTIONS)[number];

/** The period of a renewal. */
export interface Term {
  period: number;
  unit: "Month" | "Year";
  /** Whether the vendor takes the money at once. Without it, the order waits for payment in the vendor's console. */
  autoPay: boolean;
}

/** The price of a renewal. */
export interface Price {
  amount: number;
  currency: string;
}

/** The last session of a user on a desktop. */
export interface Session {
  id: string;
  user: string;
  isConnected: boolean;
  /** In UTC; empty if the response has none. */
  startedAt: string;
  endedAt: string;
  client: string;
}

/** An API of the form for any operation. */
export interface Api {
  readonly name: ApiName;
  readonly regions: readonly string[];
  /** Values that the form begins with. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Calls any operation. */
  call(operation: Operation<any, any, object>, parameters: object, region: string): Promise<object>;
  /** Builds the signed request of a call with a key that does not exist. It sends nothing. */
  inspect(operation: Operation<any, any, object>, parameters: object, region: string): Inspection;
  /** Whether the gateway allows operations, in their order; absent where calls need no gateway. */
  rights?(region: string, calls: DescribeRightsRequest["calls"]): Promise<readonly Explanation[]>;
}

/** A cloud of the panel. */
export interface Cloud extends Api {
  readonly name: CloudName;
  /** The client, for what only Alibaba has. */
  readonly ecd?: EcdClient;
  /** The operation behind each action, as a question about rights names it. */
  readonly operations: Readonly<Record<Action, string>>;
  rights(region: string, calls: DescribeRightsRequest["calls"]): Promise<readonly Explanation[]>;
  /** Lists everything in a region, page by page. */
  list(region: string, signal: AbortSignal): AsyncIterable<Resource>;
  /** Lists some resources; those that do not exist are absent. */
  lookup(region: string, ids: readonly string[]): AsyncIterable<Resource>;
  run(action: Action, region: string, ids: readonly string[], term: Term, options: BulkOptions): Promise<BulkReport>;
  /** The price of a renewal; undefined where the API has none. */
  price?(region: string, ids: readonly string[], term: Term): Promise<Price>;
  /** The last sessions of desktops; of all without ids. */
  sessions?(region: string, ids?: readonly string[]): Promise<Session[]>;
  /** Ends the sessions of users. */
  disconnect?(region: string, sessions: readonly Session[]): Promise<void>;
  /** The parameters that an action sends for ids, as a question about rights has them. */
  parametersOf(action: Action, ids: readonly string[], term: Term): object;
}

/** A signed request. Its keys and signatures are redacted. */
export interface Inspection {
  request: string;
  /** Empty for the end-user API, whose requests are not signed. */
  canonicalRequest: string;
  stringToSign: string;
}

/** Formats a request that was signed with a key that does not exist, or not signed. */
export function inspectionOf(prepared: {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string | null;
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
}): Inspection {
  const { method, url, headers, body, canonicalRequest, stringToSign, signature } = prepared;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const request = [`${method} ${url}`, ...lines, "", body ?? ""].join("\n");
  return { request: signature ? request.replaceAll(signature, "***") : request, canonicalRequest, stringToSign };
}

/** Splits an array into chunks. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
