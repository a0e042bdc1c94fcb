import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { ListInstances } from "edgedesk/bcc";
import { ApiError, ConfigurationError, DescribeDesktops, type ExtraHeaders, type RequestEvent } from "edgedesk/ecd";
import { connect } from "edgedesk/gateway/client";
import { EcdClient } from "edgedesk/ecd";
import { DescribeRegions } from "edgedesk/wuying";

import { bcc, ecd, inOrder, rejection, wuying } from "./support.js";

/* Additional headers. */

const done = { status: 200, body: {} };

test("headers of the client and of the call are sent with every attempt, and are not signed", async () => {
  const { fetch, requests } = inOrder([{ status: 503, body: {} }, done, done]);
  const client = ecd({
    fetch,
    headers: { "X-Relay-Token": "token-of-client", "x-trace": "1" },
    retry: { baseDelay: 0 },
  });
  await client.send(DescribeDesktops, {}, { headers: { "x-relay-token": "token-of-call" } });
  for (const { headers } of requests) {
    assert.equal(headers.get("x-relay-token"), "token-of-call");
    assert.equal(headers.get("x-trace"), "1");
  }
  assert.equal(requests.length, 2);
  await client.send(DescribeDesktops, {}, { headers: { "X-Trace": undefined } });
  assert.equal(requests[2]!.headers.get("x-trace"), null);
  assert.equal(requests[2]!.headers.get("x-relay-token"), "token-of-client");

  const [plain, extra] = [ecd(), ecd({ headers: { "x-trace": "1" } })].map((each) => each.prepare(DescribeDesktops));
  assert.deepEqual(extra!.headers, { ...plain!.headers, "x-trace": "1" });
  assert.equal(extra!.signature, plain!.signature);
});

test("every client takes headers, also behind a gateway", async () => {
  for (const client of [bcc, wuying]) {
    const { headers } = (
      client({ headers: { "x-trace": "1" } }) as { prepare(operation: object): { headers: object } }
    ).prepare({ action: "Any", method: "GET", path: "/v2/any" });
    assert.equal((headers as Record<string, string>)["x-trace"], "1");
  }
  const { fetch, requests } = inOrder([done]);
  const gateway = connect("https://gateway.example/v1", { headers: () => ({ authorization: "Bearer t" }) });
  await new EcdClient({ region: "cn-hangzhou", gateway, fetch, headers: { "x-trace": "1" } }).send(DescribeDesktops);
  const { headers } = requests[0]!;
  assert.deepEqual([headers.get("authorization"), headers.get("x-trace")], ["Bearer t", "1"]);
});

test("headers that the client sets, and what is no header, are refused before anything is sent", async () => {
  const { fetch, requests } = inOrder([]);
  const refused: unknown[] = [
    ...[
      "Host",
      "authorization",
      "Content-Type",
      "content-length",
      "User-Agent",
      "x-acs-action",
      "X-BCE-Date",
      "Accept",
    ],
    ...["date", "connection", "transfer-encoding", "", "two words", "colon:", "line\nbreak", "Größe"],
  ].map((name) => ({ [name]: "1" }));
  refused.push({ "x-a": "line\r\nx-acs-action: b" }, { "x-a": "中" }, { "x-a": 1 }, { "x-a": null }, "x-a: 1", 7);
  for (const headers of refused) {
    const error = await rejection(ecd({ fetch }).send(DescribeDesktops, {}, { headers: headers as ExtraHeaders }));
    assert.ok(error instanceof ConfigurationError && error.setting === "headers", JSON.stringify(headers));
    assert.throws(() => ecd({ headers: headers as ExtraHeaders }).prepare(DescribeDesktops), ConfigurationError);
  }
  for (const client of [ecd({ signing: "acs3" }), bcc()]) {
    const prepare = () =>
      (client as { prepare(...args: unknown[]): unknown }).prepare(
        { action: "Any", method: "GET", path: "/v2/any" },
        {},
        { headers: { Authorization: "Bearer t" } },
      );
    assert.throws(prepare, ConfigurationError);
  }
  assert.equal(requests.length, 0);
});

test("headers are sent or refused as in the vectors, which the crate has too", () => {
  type Case = { client: "acs3" | "rpc" | "bce" | "anonymous"; name: string; value: string; expected: string };
  const file = new URL("../vectors/headers.json", import.meta.url);
  const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];
  assert.equal(cases.length, 38);
  for (const { client, name, value, expected } of cases) {
    const headers = { [name]: value };
    const prepare = (): { headers: Record<string, string> } => {
      if (client === "bce") return bcc({ headers }).prepare(ListInstances);
      if (client === "anonymous") return wuying({ headers }).prepare(DescribeRegions);
      return ecd({ headers, signing: client }).prepare(DescribeDesktops);
    };
    if (expected === "sent") assert.equal(prepare().headers[name.toLowerCase()], value, `${client} ${name}`);
    else assert.throws(prepare, ConfigurationError, `${client} ${JSON.stringify(headers)}`);
  }
});

test("a scheme without an Authorization header leaves it to a relay", async () => {
  const headers = { authorization: "Bearer relay" };
  const [a, b] = [inOrder([done]), inOrder([done])];
  await ecd({ fetch: a.fetch, signing: "rpc", headers }).send(DescribeDesktops);
  await wuying({ fetch: b.fetch, headers }).send({ action: "DescribeRegions" });
  for (const { requests } of [a, b]) assert.equal(requests[0]!.headers.get("authorization"), "Bearer relay");
});

test("hooks see the names of additional headers, and errors do not repeat their tokens", async () => {
  const token = "relay-token-0123456789";
  const body = { Code: "Forbidden", Message: `the relay does not know ${token}` };
  const { fetch } = inOrder([{ status: 403, body }]);
  const seen: RequestEvent[] = [];
  const hooks = { onRequest: (event: RequestEvent) => seen.push(event) };
  const error = await rejection(
    ecd({ fetch, hooks, headers: { "x-relay": `Bearer ${token}` } }).send(DescribeDesktops),
  );
  assert.equal(seen[0]!.headers["x-relay"], "***");
  assert.ok(error instanceof ApiError && error.message.includes("***"));
  assert.ok(!JSON.stringify(error).includes(token));
});
