import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";
import fc from "fast-check";

import { bccEntries, ecdEntries, type Entry, type Field } from "../../emulator/catalogue.js";
import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { asSent, objectOf } from "./random.js";

/*
 * The emulator, which shares no code with the core, decodes random valid parameters from the request unchanged.
 * fast-check prints the seed and the smallest example of a failure.
 */

const RUNS = 6;
const cloud = new Cloud();
const { region, clientId, sessionId, loginToken } = seed.wuying;
const credentials = seed.ecd;
const clients = {
  ecd: (["acs3", "rpc"] as const).map((signing) => new ecd.EcdClient({ region, credentials, signing })),
  wuying: (["query", "form"] as const).map(
    (placement) => new wuying.WuyingClient({ region, clientId, sessionId, loginToken, placement }),
  ),
  bcc: [new bcc.BccClient({ region: "bj", credentials: seed.bcc })],
};
const modules = { bcc, ecd, wuying } as unknown as Record<string, Record<string, ecd.Operation>>;

/** A flattened value as the server decodes it: strings, and nothing for empty values. */
function flattened(value: unknown): unknown {
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const items = value.map(flattened);
    while (items.length > 0 && items.at(-1) === undefined) items.pop();
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).flatMap(([name, member]) => {
      const flat = flattened(member);
      return flat === undefined ? [] : [[name, flat] as const];
    });
    return members.length > 0 ? Object.fromEntries(members) : undefined;
  }
  return asSent(value);
}

/** A value that is sent as JSON, as `JSON.parse` reads it: large integers are rounded. */
const parsed = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? Number(member) : member)),
  ) as unknown;

function expected(field: Field, value: unknown): unknown {
  if (field.encoding === "json") return { json: parsed(value) };
  return field.in === "body" ? parsed(value) : flattened(value);
}

async function roundTrip(
  entry: Entry,
  client: { prepare: unknown },
  api: string,
  given: Record<string, unknown>,
): Promise<void> {
  const prepare = client.prepare as (
    operation: ecd.Operation,
    parameters: object,
  ) => ReturnType<ecd.EcdClient["prepare"]>;
  const { method, url, headers, body } = prepare.call(client, modules[api]![entry.name]!, given);
  const response = await cloud.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  const text = await response.text();
  assert.ok(!/"code":"(\w*Signature|InvalidTimeStamp|InvalidHTTPAuth|InvalidAccessKey)/i.test(text), text);
  const { operation, parameters = {} } = cloud.requests.at(-1)!;
  assert.equal(operation, entry.name);
  for (const field of entry.request) {
    if (!(field.name in given)) continue;
    const found = parameters[field.name];
    const dense = Array.isArray(found) ? Array.from(found as unknown[]) : found;
    assert.deepEqual(dense, expected(field, given[field.name]), `${entry.name}.${field.name}`);
  }
}

const apis = {
  ecd: Object.values(ecdEntries["2020-09-30"]!),
  wuying: Object.values(ecdEntries["2020-10-02"]!),
  // `{action}` in a path matches the paths of other operations.
  bcc: bccEntries.filter(({ path }) => !path.includes("{action}")),
};

for (const [api, entries] of Object.entries(apis)) {
  test(`random parameters of ${entries.length} operations of edgedesk/${api} arrive unchanged`, async () => {
    for (const entry of entries) {
      const random = fc.tuple(fc.constantFrom(...clients[api as keyof typeof clients]), objectOf(entry.request));
      await fc.assert(
        fc.asyncProperty(random, ([client, given]) => roundTrip(entry, client, api, given)),
        { numRuns: RUNS },
      );
    }
  });
}
