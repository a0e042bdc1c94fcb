import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { bccEntries, bccModels, ecdEntries, type Entry, type Shape } from "../../emulator/catalogue.js";
import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { minimalCalls } from "./minimal.js";

/* Every field of the emulator's responses is in the catalogue, and has a value of its type. */

const { region, clientId, sessionId, loginToken, user } = seed.wuying;
const [running = "", stopped = ""] = seed.ecd.desktopIds;
const [web = "", , off = ""] = seed.bcc.instanceIds;

const apis = {
  ecd: {
    entries: ecdEntries["2020-09-30"]!,
    operations: ecd,
    client: () => new ecd.EcdClient({ region: seed.ecd.region, credentials: seed.ecd }),
  },
  wuying: {
    entries: ecdEntries["2020-10-02"]!,
    operations: wuying,
    client: () => new wuying.WuyingClient({ region, clientId, sessionId, loginToken }),
  },
  bcc: {
    entries: Object.fromEntries(bccEntries.map((entry) => [entry.name, entry])) as Record<string, Entry>,
    operations: bcc,
    client: () => new bcc.BccClient({ region: "bj", credentials: seed.bcc }),
  },
};

/** The paths of values that are not of their field's type. */
function misfits(shape: Shape, value: unknown, place: string): string[] {
  if (value === null || value === undefined) return [];
  const { type, fields, items, mapOf, model } = shape;
  switch (type) {
    case "array":
      if (!Array.isArray(value)) return [`${place} is no array`];
      return value.flatMap((item) => misfits(items!, item, `${place}[]`));
    case "object": {
      const known = fields ?? (model === undefined ? undefined : bccModels[model]);
      if (typeof value !== "object") return [`${place} is no object`];
      return Object.entries(value).flatMap(([name, member]) => {
        const field = known?.find((candidate) => candidate.name === name);
        if (!field) return known ? [`${place}.${name} is not catalogued`] : [];
        return misfits(field, member, `${place}.${name}`);
      });
    }
    case "map":
      return Object.values(value).flatMap((member) => (mapOf ? misfits(mapOf, member, `${place}{}`) : []));
    case "any":
      return [];
    case "integer":
      return Number.isInteger(value) || typeof value === "bigint" ? [] : [`${place} is no integer`];
    default:
      return typeof value === type ? [] : [`${place} is no ${type}`];
  }
}

type Api = keyof typeof apis;

async function answerOf(cloud: Cloud, api: Api, action: string, parameters: object): Promise<[number, unknown]> {
  const { client, operations } = apis[api];
  const { prepare } = client() as unknown as { prepare: (o: unknown, p: object) => ecd.PreparedRequest };
  const operation = (operations as unknown as Record<string, unknown>)[action];
  const { method, url, headers, body } = prepare.call(client(), operation, parameters);
  const response = await cloud.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  return [response.status, JSON.parse((await response.text()) || "{}") as unknown];
}

function check(api: Api, action: string, received: unknown): void {
  const { response } = apis[api].entries[action]!;
  const id = { name: "requestId", type: "string" } as const;
  assert.deepEqual(misfits({ type: "object", fields: [...response, id] }, received, action), []);
}

test("samples have the catalogue's fields and types", async () => {
  const cloud = new Cloud();
  let checked = 0;
  for (const { entry, action, parameters } of await minimalCalls()) {
    const [status, response] = await answerOf(cloud, entry, action, parameters);
    if (status !== 200) continue;
    check(entry, action, response);
    checked++;
  }
  assert.ok(checked > 500, `${checked}`);
});

test("responses from the emulator's state have the catalogue's fields and types", async () => {
  const password = { CurrentStage: "ADPassword", OfficeSiteId: user.officeSiteId, EndUserId: user.endUserId };
  const billing = { paymentTiming: "Prepaid", reservation: { reservationLength: 1, reservationTimeUnit: "Month" } };
  const calls: [Api, string, object][] = [
    ["ecd", "DescribeRegions", {}],
    ["ecd", "DescribeDesktops", {}],
    ["ecd", "StopDesktops", { DesktopId: [running] }],
    ["ecd", "DescribeDesktops", { DesktopId: [running], MaxResults: 1 }],
    ["ecd", "StartDesktops", { DesktopId: [stopped] }],
    ["ecd", "RenewDesktops", { DesktopId: [stopped] }],
    ["wuying", "DescribeRegions", {}],
    ["wuying", "DescribeGlobalDesktops", { RegionId: "cn-shanghai", MaxResults: 2 }],
    ["wuying", "RebootDesktops", { DesktopId: [seed.ecd.desktopIds[2]!] }],
    ["wuying", "GetLoginToken", { ...password, Password: user.password, SessionId: null }],
    ["wuying", "RefreshLoginToken", { EndUserId: user.endUserId }],
    ["bcc", "ListInstances", { maxKeys: 2 }],
    ["bcc", "GetInstance", { instanceId: web }],
    ["bcc", "ListInstanceByIds", { instanceIds: [web, off] }],
    ["bcc", "StopInstance", { instanceId: web }],
    ["bcc", "StartInstance", { instanceId: off }],
    ["bcc", "PurchaseReservedInstance", { instanceId: seed.bcc.instanceIds[1]!, billing }],
  ];
  const cloud = new Cloud();
  for (const [api, action, parameters] of calls) {
    const [status, response] = await answerOf(cloud, api, action, parameters);
    assert.equal(status, 200, `${api}.${action}: ${JSON.stringify(response)}`);
    check(api, action, response);
  }
});
