import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";

import { bccEntries } from "../../emulator/catalogue.js";
import { bcc as client, inOrder, rejection } from "./support.js";

/* What Baidu's official sources disagree on: client tokens, paths, the values of `action`. */

const { atVersion, CreateVolume, GetCdsPrice, PurchaseReservedInstance, StopInstance } = bcc;

const lost = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const done = { status: 200, body: {} };
const renewal = {
  instanceId: "i-1",
  billing: { paymentTiming: "Prepaid", reservation: { reservationLength: 1, reservationTimeUnit: "Month" } },
};
const tokenOf = (request: { url: string }) => new URL(request.url).searchParams.get("clientToken");

test("a client token of the caller is sent in the query, and the call is retried", async () => {
  const { fetch, requests } = inOrder([lost, done]);
  await client({ fetch }).send(PurchaseReservedInstance, { ...renewal, clientToken: "renewal-7" });
  assert.deepEqual(requests.map(tokenOf), ["renewal-7", "renewal-7"]);
  assert.ok(!(await requests[1]!.text()).includes("clientToken"));
});

test("without a client token, an operation with an optional token is sent once", async () => {
  const { fetch, requests } = inOrder([lost, done]);
  const error = await rejection(client({ fetch }).send(PurchaseReservedInstance, renewal));
  assert.ok(error instanceof bcc.NetworkError && error.ambiguous && !error.retryable);
  assert.deepEqual(requests.map(tokenOf), [null]);
});

test('the option "every" gives it one, the same in each attempt', async () => {
  const { fetch, requests } = inOrder([lost, done]);
  await client({ fetch, clientToken: "every" }).send(PurchaseReservedInstance, renewal);
  const [first, second] = requests.map(tokenOf);
  assert.match(first!, /^[0-9a-f]{32}$/);
  assert.equal(second, first);
});

test("creations get a client token unless the option disables it", () => {
  const volume = { billing: { paymentTiming: "Postpaid" } };
  const made = (options: { clientToken?: boolean | "every" } = {}) =>
    tokenOf(client(options).prepare(CreateVolume, volume));
  assert.match(made()!, /^[0-9a-f]{32}$/);
  assert.match(made({ clientToken: "every" })!, /^[0-9a-f]{32}$/);
  assert.equal(made({ clientToken: false }), null);
});

test("by default, the operations of Baidu's common rules get a client token", () => {
  const operations = bcc as unknown as Record<string, bcc.Operation>;
  for (const { name, request } of bccEntries) {
    const token = request.find((field) => field.name === "clientToken");
    assert.equal(
      operations[name]!.optionalToken,
      (token as { source?: string } | undefined)?.source === undefined ? undefined : true,
      name,
    );
    if (token) assert.equal(token.in, "query", name);
  }
  assert.equal(GetCdsPrice.optionalToken, true);
  assert.equal(CreateVolume.optionalToken, undefined);
});

test("the values of action are those of the SDKs that have them", () => {
  assert.match(bcc.CheckServerEvent.path!, /\?action=CheckUnplannedEvent$/);
  assert.match(bcc.CreateAuthorizationRule.path!, /\?action=CreateAuthorizeRule$/);
});

test("an operation at the version of its page", () => {
  const { method, url } = client().prepare(atVersion(StopInstance, 1), { instanceId: "i-YufwpQAe" });
  assert.equal(`${method} ${new URL(url).pathname}${new URL(url).search}`, "PUT /v1/instance/i-YufwpQAe?stop");
  assert.throws(() => atVersion(StopInstance, 0), {
    name: "ConfigurationError",
    message: "StopInstance: version: given 0, allowed is a whole number from 1",
  });
  assert.throws(
    () => atVersion(bcc.CheckServerEvent, 1),
    /CheckServerEvent: path: given .* allowed is one that begins with a version/,
  );
});
