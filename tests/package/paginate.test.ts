import assert from "node:assert/strict";
import { after, test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { moreDesktops, seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { bcc, ecd, inOrder, rejection, wuying } from "./support.js";

/* Pagination. */

const cloud = new Cloud({ extraDesktops: 120, extraInstances: 30 });
const served = await serve(cloud.fetch);
after(() => served.close());
const endpoint = served.url;

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A fetch with a list of responses, which records the requested parameters. */
function pages(...bodies: object[]) {
  const { fetch, requests } = inOrder(bodies.map((body) => ({ status: 200, body })));
  const asked = (name: string) => requests.map(({ url }) => new URL(url).searchParams.get(name));
  return { fetch, asked };
}

test("tokens, against the emulator: every desktop once, the input unchanged", async () => {
  const client = new admin.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, endpoint });
  const parameters = Object.freeze({ MaxResults: 50 });
  const found = await all(client.paginate(admin.DescribeDesktops, parameters));
  const ids = found.map(({ DesktopId }) => DesktopId);
  assert.deepEqual(ids, [...seed.ecd.desktopIds, ...moreDesktops(120).map(({ id }) => id)]);
  assert.deepEqual(parameters, { MaxResults: 50 });
  const users = new user.WuyingClient({ ...seed.wuying, endpoint });
  assert.equal((await all(users.paginate(user.DescribeGlobalDesktops))).length, 124);
});

test("markers, against the emulator", async () => {
  const client = new baidu.BccClient({ region: "bj", credentials: seed.bcc, endpoint });
  const found = await all(client.paginate(baidu.ListInstances, { maxKeys: 7 }));
  assert.equal(new Set(found.map(({ id }) => id)).size, 34);
  assert.equal(found.length, 34);
});

test("each page is requested when it is read", async () => {
  const { fetch, asked } = pages({ Desktops: [{ DesktopId: "a" }, { DesktopId: "b" }], NextToken: "t" });
  for await (const desktop of ecd({ fetch }).paginate(admin.DescribeDesktops)) {
    desktop.DesktopId satisfies string | undefined;
    if (desktop.DesktopId === "b") break;
  }
  assert.deepEqual(asked("NextToken"), [null]);
});

test("a repeated or empty token ends the pagination", async () => {
  const page = (id: string, NextToken?: string) => ({ Desktops: [{ DesktopId: id }], NextToken });
  const again = pages(page("a", "t"), page("b", "u"), page("c", "t"));
  assert.equal((await all(ecd({ fetch: again.fetch }).paginate(admin.DescribeDesktops))).length, 3);
  assert.deepEqual(again.asked("NextToken"), [null, "t", "u"]);
  const empty = pages(page("a", ""));
  assert.equal((await all(ecd({ fetch: empty.fetch }).paginate(admin.DescribeDesktops))).length, 1);
  const marker = pages({ instances: [{ id: "a" }], isTruncated: false, nextMarker: "m" });
  assert.equal((await all(bcc({ fetch: marker.fetch }).paginate(baidu.ListInstances))).length, 1);
});

test("an empty page with a token is not the last", async () => {
  const { fetch } = pages({ Desktops: [], NextToken: "t" }, { Desktops: [{ DesktopId: "a" }] });
  assert.equal((await all(ecd({ fetch }).paginate(admin.DescribeDesktops))).length, 1);
});

test("page numbers start at the caller's, and end at the total, at a partial or at an empty page", async () => {
  const sessions = (count: number, more: object = {}) => ({ Sessions: Array(count).fill({}), ...more });
  const total = pages(sessions(2, { TotalCount: 4, PageSize: 2 }), sessions(2, { TotalCount: 4, PageSize: 2 }));
  const client = (fetch: typeof globalThis.fetch) => ecd({ fetch, signing: "acs3" });
  assert.equal((await all(client(total.fetch).paginate(admin.DescribeDesktopSessions))).length, 4);
  assert.deepEqual(total.asked("PageNumber"), [null, "2"]);
  const short = pages(sessions(3), sessions(1));
  assert.equal((await all(client(short.fetch).paginate(admin.DescribeDesktopSessions, { PageSize: 3 }))).length, 4);
  const endless = pages(sessions(3), sessions(3), sessions(0));
  assert.equal((await all(client(endless.fetch).paginate(admin.DescribeDesktopSessions))).length, 6);
  const later = pages(sessions(2, { TotalCount: "6" }));
  const third = { PageNumber: 3, PageSize: 2 };
  assert.equal((await all(client(later.fetch).paginate(admin.DescribeDesktopSessions, third))).length, 2);
  const both = pages({ Desktops: [{}, {}], NextToken: "t", TotalCount: 3 }, { Desktops: [{}], TotalCount: 3 });
  const numbered = client(both.fetch).paginate(admin.DescribeDesktops, { PageNumber: 1, PageSize: 2 });
  assert.equal((await all(numbered)).length, 3);
  assert.deepEqual(both.asked("PageNumber"), ["1", "2"], "a PageNumber in the parameters selects pages by number");
});

test("items at several paths, and within an object", async () => {
  const { fetch } = pages({ PaidDesktops: [{ DesktopId: "a" }], PostPaidDesktops: [{ DesktopId: "b" }] });
  const found = await all(ecd({ fetch }).paginate(admin.DescribeDesktopsInGroup, { DesktopGroupId: "g" }));
  assert.deepEqual(
    found.map(({ DesktopId }) => DesktopId),
    ["a", "b"],
  );
});

test("failures in the middle reject, after retries", async () => {
  const { fetch } = inOrder([
    { status: 200, body: { Desktops: [{ DesktopId: "a" }], NextToken: "t" } },
    { status: 503, body: { Code: "ServiceUnavailable", Message: "m" } },
    { status: 403, body: { Code: "NoPermission", Message: "m" } },
  ]);
  const found: unknown[] = [];
  const error = await rejection(
    (async () => {
      for await (const desktop of ecd({ fetch }).paginate(admin.DescribeDesktops)) found.push(desktop);
    })(),
  );
  assert.equal((error as admin.ApiError).code, "NoPermission");
  assert.equal(found.length, 1);
});

test("an operation without pagination is rejected", async () => {
  const items = wuying().paginate(user.DescribeRegions as never);
  assert.ok((await rejection(items.next())) instanceof admin.ConfigurationError);
});

test("a page has its items, the total and the parameters of the next page, in every style", async () => {
  const client = new admin.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, endpoint });
  const first = await client.page(admin.DescribeDesktops, { MaxResults: 100, DesktopStatus: "Running" });
  assert.equal(first.items.length, 100);
  assert.equal(first.total, 123);
  assert.equal(first.next?.NextToken, first.response.NextToken);
  const second = await client.page(admin.DescribeDesktops, first.next!);
  assert.deepEqual([second.items.length, second.next, second.total], [23, undefined, 123]);

  const instances = new baidu.BccClient({ region: "bj", credentials: seed.bcc, endpoint });
  const { items, next, total } = await instances.page(baidu.ListInstances, { maxKeys: 30 });
  assert.deepEqual([items.length, next?.maxKeys, total], [30, 30, undefined]);
  const rest = await instances.page(baidu.ListInstances, next!);
  assert.deepEqual([rest.items.length, rest.next], [4, undefined]);

  const numbered = pages({ Sessions: [{}, {}], TotalCount: "3", PageSize: 2 });
  const page = await ecd({ fetch: numbered.fetch }).page(admin.DescribeDesktopSessions, { PageSize: 2 });
  assert.deepEqual([page.items.length, page.next, page.total], [2, { PageSize: 2, PageNumber: 2 }, 3]);
});

test("page refuses an operation without pagination before it sends", async () => {
  const { fetch, asked } = pages();
  const error = await rejection(wuying({ fetch }).page(user.DescribeRegions as never));
  assert.ok(error instanceof admin.ConfigurationError && error.setting === "operation");
  assert.deepEqual(asked(""), []);
});

test("every operation with pagination has the paths of its items", () => {
  for (const operations of [admin, user, baidu]) {
    for (const operation of Object.values(operations) as admin.Operation[]) {
      if (operation?.pages === undefined) continue;
      assert.match(operation.pages, /^(NextToken|marker|PageNumber|PageNum) \w+([.,]\w+)*$/, operation.action);
      assert.equal(operation.effect, "read", operation.action);
      assert.match(operation.schema ?? "", new RegExp(`\\b${operation.pages.split(" ")[0]}\\b`), operation.action);
    }
  }
});
