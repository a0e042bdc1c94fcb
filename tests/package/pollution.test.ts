import assert from "node:assert/strict";
import { test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";
import { roleCredentials } from "edgedesk/sts";
import * as user from "edgedesk/wuying";

import { answering, bcc, ecd, wuying } from "./support.js";

/* Members that another script adds to Object.prototype are neither options nor parameters. */

const POLLUTION: Record<string, unknown> = {
  ...{ endpoint: "https://evil.example", region: "cn-evil", host: "evil.example", fetch: () => assert.fail("fetched") },
  ...{ sign: () => "evil", securityToken: "evil", sessionToken: "evil", token: "evil", accessKeyId: "evil" },
  ...{ body: "evil", headers: { evil: "1" }, method: "DELETE", redirect: "follow", credentials: "include" },
  ...{ timeout: 1, totalTimeout: 1, retry: { maxAttempts: 9 }, hooks: { onRequest: () => assert.fail("told") } },
  ...{ strict: false, passthrough: true, maxResponseSize: 1, userAgent: "evil", expiredCodes: ["Evil"], maxSkew: 0 },
  ...{ signing: "rpc", placement: "query", expiry: 1, clientToken: false, session: () => ({ loginToken: "evil" }) },
  ...{ schema: "Evil!", form: true, pages: "Evil Evil", effect: "read", readBy: "Evil", api: "evil", path: "/evil" },
  ...{ DesktopId: ["ecd-evil"], StoppedMode: "evil", forceStop: true, RegionId: "cn-evil", LoginToken: "evil" },
  ...{ Code: "Evil", RequestId: "evil", NextToken: "evil", concurrency: 1, onProgress: () => assert.fail("told") },
  ...{ service: { hosts: "evil.example", version: "evil" }, forceRefresh: true, renewBefore: -1, Policy: "evil" },
  ...{ "0": "evil", signal: AbortSignal.abort(), now: () => 0, nonce: () => "evil", expiration: 0 },
};

/** The requests and outcomes of all kinds of calls. */
async function everything(): Promise<unknown> {
  const seen: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const { method, headers, body, redirect } = new Request(url, init);
    seen.push([String(url).replace(/ClientToken=\w+/, ""), method, redirect, [...headers], body && init?.body]);
    return Response.json({ RequestId: "R", Desktops: [{ DesktopId: "ecd-1", DesktopStatus: "Stopped" }] });
  };
  for (const signing of ["acs3", "rpc"] as const) {
    seen.push(await ecd({ fetch, signing }).send(admin.StopDesktops, { DesktopId: ["ecd-1"] }));
  }
  seen.push(await ecd({ fetch }).send(admin.DescribeTemplates, {}));
  seen.push(await ecd({ fetch }).send({ action: "SomethingNew" } as typeof admin.StopDesktops, {} as never));
  seen.push(await wuying({ fetch }).send(user.StopDesktops, { DesktopId: ["ecd-1"] }));
  seen.push(await bcc({ fetch }).send(baidu.StopInstance, { instanceId: "i-1" }));
  seen.push((await admin.stopAll(ecd({ fetch }), ["ecd-1"])).done);
  for await (const desktop of ecd({ fetch }).paginate(admin.DescribeDesktops)) seen.push(desktop);
  seen.push(await ecd({ fetch }).page(admin.DescribeDesktops, {}));
  const key = { AccessKeyId: "STS.id", AccessKeySecret: "s", SecurityToken: "t", Expiration: "2026-01-02T04:04:05Z" };
  const issue = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    await fetch(url, init);
    return Response.json({ RequestId: "R", Credentials: key });
  };
  const role = { RoleArn: "acs:ram::1:role/panel", RoleSessionName: "alice" };
  const temporary = roleCredentials(ecd({ fetch: issue }), role);
  seen.push(await temporary(), await temporary());
  seen.push(await admin.waitFor(ecd({ fetch }), { DesktopId: "ecd-1" }, "Stopped"));
  const foreign = answering("{}");
  seen.push(
    await ecd(foreign)
      .send(admin.DescribeDesktops, {}, { retry: false })
      .catch(({ name }: Error) => name),
  );
  return JSON.parse(JSON.stringify(seen));
}

test("a polluted Object.prototype changes no call", async () => {
  const clean = await everything();
  for (const [name, value] of Object.entries(POLLUTION)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    let polluted: unknown;
    try {
      polluted = await everything();
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
    assert.deepEqual(polluted, clean, name);
  }
});
