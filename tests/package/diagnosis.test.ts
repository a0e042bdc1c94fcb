import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { BccClient, StopInstance } from "edgedesk/bcc";
import { ApiError, DescribeDesktops, EcdClient, type EcdOptions, StopDesktops } from "edgedesk/ecd";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { rejection } from "./support.js";

/* The diagnosis of signatures, with a gateway that echoes the string that it signed. */

let served: Served;
before(async () => void (served = await serve(new Cloud().fetch)));
after(() => served.close());

const credentials = { accessKeyId: seed.ecd.accessKeyId, accessKeySecret: seed.ecd.accessKeySecret };
const client = (options: Partial<EcdOptions> = {}) =>
  new EcdClient({ region: "cn-hangzhou", endpoint: served.url, credentials, ...options });

async function diagnosisOf(options: Partial<EcdOptions>): Promise<ApiError> {
  const error = await rejection(client(options).send(DescribeDesktops, { DesktopName: "a b", MaxResults: 7 }));
  assert.ok(error instanceof ApiError, String(error));
  assert.deepEqual([error.kind, error.code, error.attempts], ["signature", "SignatureDoesNotMatch", 1]);
  return error;
}

/** A fetch that changes requests on their way, as an extension or a proxy may. */
const changing =
  (change: (url: string, init: RequestInit) => [string, RequestInit]): typeof fetch =>
  (url, init) =>
    fetch(...change(String(url), init!));

for (const signing of ["acs3", "rpc"] as const) {
  test(`${signing}: the wrong secret`, async () => {
    const wrong = { ...credentials, accessKeySecret: "a-wrong-secret" };
    const error = await diagnosisOf({ signing, credentials: wrong });
    assert.deepEqual(error.diagnosis, { cause: "secret" });
    assert.match(error.advice, /the secret is wrong/);
    assert.ok(!JSON.stringify(error).includes(credentials.accessKeyId));
  });
}

test("acs3: a parameter that was changed in transit", async () => {
  const error = await diagnosisOf({
    signing: "acs3",
    fetch: changing((url, init) => [url.replace("a%20b", "a%2Bb"), init]),
  });
  assert.deepEqual(error.diagnosis, {
    cause: "request",
    location: "parameter DesktopName",
    signed: "a%20b",
    received: "a%2Bb",
  });
  assert.match(error.advice, /First difference: parameter DesktopName, signed "a%20b", seen "a%2Bb"/);
});

test("acs3: a header that was changed in transit", async () => {
  const version = (init: RequestInit) => ({ ...init, headers: { ...init.headers, "x-acs-version": "2020-09-30 " } });
  const date = (init: RequestInit) => {
    const headers = { ...(init.headers as Record<string, string>) };
    headers["x-acs-signature-nonce"] += "0";
    return { ...version(init), headers };
  };
  const error = await diagnosisOf({ signing: "acs3", fetch: changing((url, init) => [url, date(init)]) });
  assert.equal(error.diagnosis?.location, "header x-acs-signature-nonce");
});

test("rpc: a parameter that was dropped in transit, in the body and in the query", async () => {
  for (const placement of ["form", "query"] as const) {
    const error = await diagnosisOf({
      signing: "rpc",
      placement,
      fetch: changing((url, init) => {
        const without = (text: string) => text.replace("MaxResults=7&", "");
        return [without(url), { ...init, ...(init.body && { body: without(init.body as string) }) }];
      }),
    });
    assert.equal(error.diagnosis?.location, "parameter MaxResults");
    assert.equal(error.diagnosis?.signed, "7");
    assert.equal(error.diagnosis?.received, "");
  }
});

test("a diagnosis does not show a token that differs", async () => {
  const { accessKeyId, accessKeySecret, securityToken } = seed.ecd.sts;
  const error = await rejection(
    client({
      signing: "acs3",
      credentials: { accessKeyId, accessKeySecret, securityToken },
      fetch: changing((url, init) => [url.replace("DesktopId.1=ecd-1", "DesktopId.1=ecd-2"), init]),
    }).send(StopDesktops, { DesktopId: ["ecd-1"] }),
  );
  assert.ok(error instanceof ApiError);
  assert.equal(error.diagnosis?.location, "parameter DesktopId.1");
  const shown = `${JSON.stringify(error)} ${error.message} ${error.stack}`;
  assert.ok(!shown.includes(securityToken) && !shown.includes(encodeURIComponent(securityToken)), shown);
});

test("Baidu sends no string to compare: the advice lists the causes", async () => {
  const { accessKeyId } = seed.bcc;
  const bcc = new BccClient({
    region: "bj",
    endpoint: served.url,
    credentials: { accessKeyId, secretAccessKey: "a-wrong-secret" },
  });
  const error = await rejection(bcc.send(StopInstance, { instanceId: seed.bcc.instances[0]!.id }));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.kind, error.diagnosis], ["signature", undefined]);
  assert.match(error.advice, /Check the secret/);
});
