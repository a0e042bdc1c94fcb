import assert from "node:assert/strict";
import { test } from "node:test";

import { StopInstance } from "edgedesk/bcc";
import { CallError, ListCdsFiles, StopDesktops } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { answering, bcc, ecd, rejection, wuying } from "./support.js";

/* The classification of responses as successes. */

const stop = { DesktopId: ["ecd-1"] };

type Row = [body: string | null, init: ResponseInit, name: string | undefined];

/** Responses of Alibaba and their errors; undefined for a success. */
const ALIBABA: Row[] = [
  ['{"RequestId":"R"}', {}, undefined],
  ['{"requestId":"R"}', {}, undefined],
  ["{}", { headers: { "x-acs-request-id": "R" } }, undefined],
  ["", { headers: { "x-acs-request-id": "R" } }, undefined],
  ['{"RequestId":"R","Code":"200"}', {}, undefined],
  ['{"RequestId":"R","Code":200}', {}, undefined],
  ['{"RequestId":"R","Code":"Success"}', {}, undefined],
  ['{"RequestId":"R","Code":"OK"}', { status: 202 }, undefined],
  ["{}", {}, "ResponseError"],
  ["", {}, "ResponseError"],
  [null, { status: 204 }, "ResponseError"],
  ["[]", {}, "ResponseError"],
  ['[{"RequestId":"R"}]', {}, "ResponseError"],
  ["null", {}, "ResponseError"],
  ['{"RequestId":""}', {}, "ResponseError"],
  ['{"RequestId":{}}', {}, "ResponseError"],
  ['{"RequestId":"R"', {}, "ResponseError"],
  ["<html></html>", {}, "ResponseError"],
  ['{"RequestId":"R","Code":"InternalError"}', {}, "ApiError"],
  ['{"Code":"InternalError"}', {}, "ApiError"],
  ['{"RequestId":"R","code":"Forbidden"}', {}, "ApiError"],
  ["<Error><Code>InternalError</Code></Error>", {}, "ApiError"],
];

const BAIDU: Row[] = [
  [null, { status: 204, headers: { "x-bce-request-id": "R" } }, undefined],
  ["", { headers: { "x-bce-request-id": "R" } }, undefined],
  ['{"requestId":"R"}', {}, undefined],
  ["", {}, "ResponseError"],
  ["{}", {}, "ResponseError"],
  [null, { status: 204 }, "ResponseError"],
  ['{"requestId":"R","code":"BadRequest","message":"m"}', {}, "ApiError"],
];

async function outcome(promise: Promise<unknown>): Promise<CallError | undefined> {
  return promise.then(
    () => undefined,
    (error: unknown) => {
      assert.ok(error instanceof CallError, String(error));
      return error;
    },
  );
}

test("only the vendor's form of success is a success; other responses may have been executed", async () => {
  const retry = false as const;
  for (const [body, init, name] of ALIBABA) {
    const { fetch } = answering(body, init);
    for (const sent of [
      ecd({ fetch, retry }).send(StopDesktops, stop),
      wuying({ fetch, retry }).send(user.StopDesktops, stop),
    ]) {
      const error = await outcome(sent);
      assert.equal(error?.name, name, String(body));
      if (error) assert.equal(error.ambiguous, true, String(body));
    }
  }
  for (const [body, init, name] of BAIDU) {
    const error = await outcome(bcc({ ...answering(body, init), retry }).send(StopInstance, { instanceId: "i-1" }));
    assert.equal(error?.name, name, String(body));
    if (error) assert.equal(error.ambiguous, true, String(body));
  }
});

test("strict: false takes any JSON object with a 2xx status, and an empty body", async () => {
  const lenient = { strict: false, retry: false } as const;
  for (const [body, init] of [...ALIBABA, ...BAIDU]) {
    const isObject = body === null || body === "" || (body.startsWith("{") && body.endsWith("}"));
    const error = await outcome(ecd({ fetch: answering(body, init).fetch, ...lenient }).send(StopDesktops, stop));
    const refused = body?.startsWith("<Error>") ? "ApiError" : "ResponseError";
    assert.equal(error?.name, isObject ? undefined : refused, String(body));
  }
});

test("a code with Success: true is a success", async () => {
  const { fetch } = answering('{"RequestId":"R","Code":"0","Success":true}');
  assert.equal((await ecd({ fetch }).send(ListCdsFiles, { CdsId: "cds-1", EndUserId: "u" })).RequestId, "R");
});

test("across origins, Baidu's 2xx responses are successes without a visible request id", async () => {
  const fetch = async () => Object.defineProperty(new Response("", { status: 200 }), "type", { value: "cors" });
  assert.deepEqual(await bcc({ fetch }).send(StopInstance, { instanceId: "i-1" }), {});
  assert.equal(((await rejection(ecd({ fetch }).send(StopDesktops, stop))) as Error).name, "ResponseError");
});
