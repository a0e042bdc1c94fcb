import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";

import { CreateInstanceBySpec, StopInstance } from "edgedesk/bcc";
import {
  ConfigADConnectorTrust,
  CreateCdsFileShareLink,
  CreateDesktops,
  type RequestEvent,
  RunCommand,
  StopDesktops,
  VerifyCen,
} from "edgedesk/ecd";
import { SetFingerPrintTemplate, VerifyCredential } from "edgedesk/wuying";

import { answering, bcc, ecd, rejection, wuying } from "./support.js";

/* Redaction in hooks and errors. */

interface Sends {
  send(operation: unknown, parameters?: object, options?: object): Promise<unknown>;
}

/** The `onRequest` event of a call. */
async function shown(client: (options: object) => unknown, operation: unknown, parameters: object, options = {}) {
  const { fetch, requests } = answering("{}", { status: 500 });
  let event: RequestEvent | undefined;
  const hooks = { onRequest: (told: RequestEvent) => (event = told) };
  const retry = { maxAttempts: 1 };
  await (client({ fetch, hooks, retry }) as Sends).send(operation, parameters, options).catch(() => undefined);
  const request = requests[0] ?? assert.fail("nothing was sent");
  return { event: event!, text: JSON.stringify(event), sent: request.url + (await request.text()) };
}

const SECRET = "hunter2-hunter2";

for (const [name, client, operation, parameters] of [
  [
    "Credential",
    wuying,
    VerifyCredential,
    { Credential: SECRET, CredentialType: "x", EncryptedKey: SECRET, OfficeSiteId: "o" },
  ],
  [
    "EncryptedKey",
    wuying,
    SetFingerPrintTemplate,
    { EncryptedKey: SECRET, FingerPrintTemplate: SECRET, Password: SECRET },
  ],
  ["TrustKey", ecd, ConfigADConnectorTrust, { OfficeSiteId: "o", TrustKey: SECRET }],
  ["SharePwd", ecd, CreateCdsFileShareLink, { CdsId: "c", FileIds: ["f"], SharePwd: SECRET }],
  ["VerifyCode", ecd, VerifyCen, { CenId: "c", CidrBlock: "10.0.0.0/8", VerifyCode: SECRET }],
  ["CommandContent", ecd, RunCommand, { DesktopId: ["d"], Type: "x", CommandContent: SECRET }],
  ["userData", bcc, CreateInstanceBySpec, { imageId: "i", spec: "s", zoneName: "z", billing: {}, userData: SECRET }],
  [
    "Content, of commands only",
    ecd,
    CreateDesktops,
    { OfficeSiteId: "o", PolicyGroupId: "p", UserCommands: [{ Content: SECRET, ContentType: "x" }] },
  ],
] as const) {
  test(`a hook does not show ${name}`, async () => {
    const sign =
      client === ecd ? (options: object) => ecd({ ...options, signing: "acs3", placement: "query" }) : client;
    const passed = { passthrough: true };
    const { text, sent } = await shown(sign as never, operation, parameters, passed);
    assert.ok(sent.includes(SECRET), sent);
    assert.ok(!text.includes(SECRET), text);
  });
}

test("hooks show values of open catalogued parameters, and only the names of others", async () => {
  const placed = (options: object) => ecd({ ...options, signing: "rpc", placement: "query" });
  const given = { DesktopId: ["ecd-1"], StoppedMode: "KeepCharging", Foreign: "f0reign" };
  const { event } = await shown(placed, StopDesktops, given, { passthrough: true });
  const query = new URL(event.url).searchParams;
  assert.equal(query.get("DesktopId.1"), "ecd-1");
  assert.equal(query.get("StoppedMode"), "KeepCharging");
  assert.equal(query.get("Action"), "StopDesktops");
  assert.equal(query.get("AccessKeyId"), "***eyId");
  assert.equal(query.get("Signature"), "***");
  assert.equal(query.get("Foreign"), "***");

  const own = { api: "ecd", action: "NewerThanTheCatalogue", schema: "DesktopId,Secret#:a" };
  const marked = await shown(placed, own, { DesktopId: "ecd-1", Secret: { Name: SECRET } });
  assert.ok(marked.sent.includes(SECRET));
  assert.match(marked.event.url, /DesktopId=ecd-1&.*&Secret\.Name=\*\*\*/);

  const acs3 = await shown((options) => ecd({ ...options, signing: "acs3" }), StopDesktops, given, {
    passthrough: true,
  });
  assert.equal(acs3.event.headers["authorization"], "***");
  assert.equal(acs3.event.headers["x-acs-action"], "StopDesktops");
  const baidu = await shown(bcc, StopInstance, { instanceId: "i-1" });
  assert.match(baidu.event.url, /\/v2\/instance\/i-1\?stop$/);
  assert.equal(baidu.event.headers["authorization"], "***");
});

test("errors do not contain the signature of the request", async () => {
  for (const client of [
    (options: object) => ecd({ ...options, signing: "acs3" }),
    (options: object) => ecd({ ...options, signing: "rpc", placement: "query" }),
    bcc,
  ]) {
    let signature = "";
    const retry = { maxAttempts: 1 };
    for (const body of [
      (text: string) => `<html>${text}</html>`,
      (text: string) => JSON.stringify({ Code: "X", Message: text, code: "X", message: text }),
    ]) {
      const echo = (async (url: string, init: RequestInit) => {
        const headers = JSON.stringify(init.headers);
        signature =
          /[0-9a-f]{64}$/.exec((init.headers as Record<string, string>)["authorization"] ?? "")?.[0] ??
          new URL(url).searchParams.get("Signature")!;
        return new Response(body(`${url} ${headers} with ${signature}`), { status: 400 });
      }) as typeof fetch;
      const operation = client === bcc ? StopInstance : StopDesktops;
      const parameters = client === bcc ? { instanceId: "i-1" } : { DesktopId: ["ecd-1"] };
      const error = await rejection((client({ fetch: echo, retry }) as unknown as Sends).send(operation, parameters));
      const text = inspect(error, { depth: 9 }) + JSON.stringify(error);
      assert.ok(signature.length > 20 && !text.includes(signature), text);
      assert.ok(!text.includes(encodeURIComponent(signature)), text);
    }
  }
});

test("a prepared request has its signature", () => {
  const request = ecd({ signing: "acs3" }).prepare(StopDesktops, { DesktopId: ["ecd-1"] });
  assert.match(request.headers["authorization"]!, new RegExp(`Signature=${request.signature}$`));
  assert.equal(
    wuying().prepare(VerifyCredential, { Credential: "c", CredentialType: "t", OfficeSiteId: "o" }).signature,
    "",
  );
});
