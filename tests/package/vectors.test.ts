/** The vectors that the Rust client shares: classification of responses, renewal of credentials, and status lookups. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { ApiError, BccClient, BatchStartInstance, BatchStopInstance, StartInstance, StopInstance } from "edgedesk/bcc";

import type { Api } from "../../ts/boundary/core.js";
import { CredentialsCache } from "../../ts/credentials.js";
import type { FetchResponse } from "../../ts/fetch.js";
import { responseFacts } from "../../ts/recovery/vendor-error.js";
import { CallError, WaitError } from "../../ts/errors.js";
import { waitUntil } from "../../ts/resources/wait.js";
import { readResponse } from "../../ts/response.js";

function cases<Case>(name: string): Case[] {
  const text = readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8");
  const { cases } = JSON.parse(text) as { cases: Case[] };
  assert.ok(cases.length > 4);
  return cases;
}

interface ResponseCase {
  name: string;
  api: Api;
  strict?: boolean;
  hidesHeaders?: boolean;
  status: number;
  headers?: Record<string, string>;
  body: string | null;
  kind: string;
  code?: string;
  message?: string;
  requestId?: string;
  permission?: string;
}

for (const { name, api, strict = true, hidesHeaders, status, headers = {}, body, ...expected } of cases<ResponseCase>(
  "responses",
)) {
  test(`a response: ${name}`, () => {
    const [ok, type] = [status >= 200 && status < 300, hidesHeaders ? "cors" : "default"];
    const response = { ok, status, type, headers: new Headers(headers) } as unknown as FetchResponse;
    const { kind, error, requestId } = responseFacts(readResponse(api, response, body ?? undefined, strict));
    assert.equal(kind, expected.kind);
    assert.equal(error?.code, expected.code);
    assert.equal(requestId, expected.requestId);
    assert.equal(error?.accessDeniedDetail?.get("AuthAction"), expected.permission);
    if (expected.message !== undefined) assert.equal(error?.message, expected.message);
  });
}

interface RenewalCase {
  name: string;
  asked: number;
  expiration: number | null;
  fresh: number[];
  early: number[];
  ended: number[];
}

for (const { name, asked, expiration, fresh, early, ended } of cases<RenewalCase>("renewal")) {
  test(`renewal: ${name}`, async () => {
    const asking = (now: number) => ({
      ...{ operation: "", now, signal: undefined, limit: 0 },
      safe: async (thrown: unknown) => thrown as Error,
    });
    const source = async (): Promise<CredentialsCache> => {
      let questions = 0;
      const provider = () => {
        if (++questions > 1) throw new Error("down");
        return expiration === null ? {} : { expiration };
      };
      const source = new CredentialsCache(provider, () => ({ id: "id" }));
      await source.get(asking(asked));
      return source;
    };
    for (const time of fresh) assert.ok((await source()).validAt(time), `fresh at ${time}`);
    for (const time of [...early, ...ended])
      assert.equal((await source()).validAt(time), undefined, `asked at ${time}`);
    for (const time of early) assert.ok(await (await source()).get(asking(time)), `used at ${time}`);
    for (const time of ended) await assert.rejects((await source()).get(asking(time)), /down/, `ended at ${time}`);
  });
}

interface LookupCase {
  operation: string;
  parameters: Record<string, unknown>;
  read: string;
  found: object;
  reached: boolean;
}

const OPERATIONS = { StopInstance, StartInstance, BatchStopInstance, BatchStartInstance };

for (const { operation, parameters, read, found, reached } of cases<LookupCase>("lookup")) {
  test(`lookup: ${operation}, ${JSON.stringify(found)}`, async () => {
    const headers = { "x-bce-request-id": "r-1" };
    const refusal = JSON.stringify({ code: "Instance.StatusMismatch", message: "" });
    const sent: string[] = [];
    const fetch = async (url: string | URL | Request, { method = "" }: RequestInit = {}): Promise<Response> => {
      sent.push(`${method} ${new URL(String(url)).pathname}`);
      if (sent.length === 1) throw new TypeError("the connection broke");
      if (sent.length === 2) return new Response(refusal, { status: 409, headers });
      return Response.json(found, { headers });
    };
    const credentials = { accessKeyId: "id", secretAccessKey: "secret" };
    const bcc = new BccClient({ region: "bj", credentials, fetch: fetch as never, retry: { baseDelay: 0 } });
    const call = bcc.send(OPERATIONS[operation as keyof typeof OPERATIONS] as never, parameters as never);
    if (reached) await call;
    else await assert.rejects(call, (error) => error instanceof ApiError && !error.ambiguous);
    assert.deepEqual(sent.slice(2), [read]);
  });
}

interface WaitCase {
  name: string;
  ids: string[];
  wanted: string;
  found: (Record<string, string> | null)[];
  end: string;
}

for (const { name, ids, wanted, found, end } of cases<WaitCase>("wait")) {
  test(`a wait: ${name}`, async () => {
    // Aborted with the last lookup, a wait that would go on ends as well.
    const controller = new AbortController();
    let lookups = 0;
    const lookup: Parameters<typeof waitUntil>[0] = async () => {
      const states = found[lookups++];
      if (lookups === found.length) controller.abort();
      if (!states) {
        const known = { kind: "server", repeat: "now", retryable: true, ambiguous: false, attempts: 1, advice: "" };
        throw Object.assign(Object.create(CallError.prototype), known);
      }
      return new Map(Object.entries(states).map(([id, status]) => [id, { id, status, expires: undefined }]));
    };
    const ended = await waitUntil(lookup, ids, wanted, { interval: 1, signal: controller.signal }).then(
      () => "done",
      (error: unknown) => (error instanceof WaitError ? error.reason : String(error)),
    );
    assert.deepEqual([ended === "aborted" ? "again" : ended, lookups], [end, found.length]);
  });
}
