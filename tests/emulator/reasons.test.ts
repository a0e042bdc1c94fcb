import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { describe, test } from "node:test";

import type { Refusal } from "../../emulator/refusal.js";
import { seed } from "../../emulator/seed.js";
import { DAY, HOUR, MINUTE } from "../../emulator/time.js";
import { LoginCloud } from "./login-support.js";
import { BEGINNING, TestCloud, acs3, altered, anonymous, bce, flat, rpc, rpcParams } from "./support.js";

const { ecd, bcc, wuying } = seed;
const LIST = { RegionId: ecd.region };

/** Sends a request that is refused, and returns why. */
async function refused(request: Request, cloud = new TestCloud()): Promise<Refusal> {
  const { status } = await cloud.send(request);
  assert.ok(status >= 400, String(status));
  const { refusal } = cloud.requests.at(-1)!;
  assert.ok(refusal);
  return refusal;
}

/** A V1 request whose client makes its canonical query, its string to sign or its key in its own way. */
function misSigned(
  params: Readonly<Record<string, string>>,
  {
    canonical = (pairs: [string, string][]) =>
      pairs.map(([name, value]) => `${strict(name)}=${strict(value)}`).join("&"),
    whole = (query: string) => `GET&%2F&${strict(query)}`,
    key = `${ecd.accessKeySecret}&`,
  },
): Request {
  const { Signature: _, ...signed } = rpcParams("DescribeDesktops", { ...LIST, ...params });
  const pairs = Object.entries(signed).sort(([a], [b]) => (a < b ? -1 : 1));
  const Signature = createHmac("sha1", key)
    .update(whole(canonical(pairs)))
    .digest("base64");
  return new Request(`https://ecd.cn-hangzhou.aliyuncs.com/?${new URLSearchParams({ ...signed, Signature })}`);
}

const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

describe("the reason of a wrong signature", () => {
  test("names the access key whose secret was used; only the secrets differ", async () => {
    const { reason, signature } = await refused(
      acs3("DescribeDesktops", LIST, { accessKeySecret: ecd.sts.accessKeySecret }),
    );
    assert.equal(
      reason,
      `The signature does not match: the client used the secret of the access key ${ecd.sts.accessKeyId}.`,
    );
    assert.deepEqual(signature?.client, signature?.server);
    assert.equal(signature?.difference, undefined);
  });

  test("has both texts and their first difference where a known mistake leads to the client's signature", async () => {
    const { reason, signature } = await refused(
      misSigned({ DesktopName: "a b*" }, { canonical: (pairs) => new URLSearchParams(pairs).toString() }),
    );
    assert.equal(
      reason,
      "The signature does not match: the client encoded the query as a form: a space as +, ~ as %7E, * not at all.",
    );
    assert.match(signature!.server.canonicalRequest, /&DesktopName=a%20b%2A&/);
    assert.match(signature!.client!.canonicalRequest, /&DesktopName=a\+b\*&/);
    assert.match(signature!.client!.stringToSign, /^GET&%2F&.*a%2Bb%2A/);
    const { line, column, server, client } = signature!.difference!;
    assert.equal(line, 1);
    assert.equal(column, signature!.server.canonicalRequest.indexOf("%20b") + 1);
    assert.match(server, /^%20b%2A&Format=/);
    assert.match(client, /^\+b\*&Format=/);
  });

  test("has the server's texts where no known mistake explains the signature", async () => {
    const { reason, signature } = await refused(acs3("DescribeDesktops", LIST, { accessKeySecret: "another" }));
    assert.match(reason, /no known mistake explains it/);
    assert.match(signature!.server.canonicalRequest, /^POST\n\/\nRegionId=cn-hangzhou\nhost:ecd/);
    assert.match(signature!.server.stringToSign, /^ACS3-HMAC-SHA256\n[0-9a-f]{64}$/);
    assert.equal(signature!.client, undefined);
  });

  const v1: [string, Parameters<typeof misSigned>[1], RegExp][] = [
    ["key", { key: ecd.accessKeySecret }, /used the secret as the key, without & at its end/],
    ["secret", { key: `${ecd.accessKeySecret}\n&` }, /used a secret with a line break at its end/],
    ["undefined", { key: "undefined&" }, /used the text undefined as the secret/],
    ["method", { whole: (query) => `POST&%2F&${strict(query)}` }, /signed the method POST, and sent GET/],
    ["path", { whole: (query) => `GET&/&${strict(query)}` }, /did not encode the path/],
    ["one encoding", { whole: (query) => `GET&%2F&${query}` }, /did not encode the query as a whole/],
    [
      "encodeURIComponent",
      { canonical: (pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&") },
      /encodeURIComponent, which keeps !'\(\)\*/,
    ],
    [
      "lower case",
      {
        canonical: (pairs) =>
          pairs
            .map(([name, value]) => `${name}=${strict(value).replace(/%../g, (escape) => escape.toLowerCase())}`)
            .join("&"),
      },
      /with lower-case digits/,
    ],
    [
      "order",
      {
        canonical: (pairs) => {
          const order = [
            ...["RegionId", "DesktopName", "Action", "Version", "Format", "Timestamp", "SignatureNonce"],
            ...["SignatureMethod", "SignatureVersion", "AccessKeyId"],
          ];
          return pairs
            .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
            .map(([name, value]) => `${strict(name)}=${strict(value)}`)
            .join("&");
        },
      },
      /did not sort the query/,
    ],
  ];
  for (const [name, mistake, expected] of v1) {
    test(`V1: ${name}`, async () => {
      assert.match((await refused(misSigned({ DesktopName: "a (b)*" }, mistake))).reason, expected);
    });
  }

  test("ACS3: another host, another method, another body, a wrong hash", async () => {
    const signed = () => acs3("DescribeDesktops", LIST, { form: { A: "1" } });
    const host = await refused(await altered(signed(), { headers: { host: "127.0.0.1:8788" } }));
    assert.match(host.reason, /signed the host ecd.cn-hangzhou.aliyuncs.com, and sent the request to 127.0.0.1:8788/);
    assert.match(host.signature!.difference!.server, /^127/);
    const method = await refused(
      new Request(acs3("DescribeDesktops", LIST).url, {
        method: "GET",
        headers: acs3("DescribeDesktops", LIST).headers,
      }),
    );
    assert.match(method.reason, /signed the method POST, and sent GET/);
    const body = await refused(await altered(signed(), { body: "A=2" }));
    assert.match(body.reason, /signed [0-9a-f]{64}, which is not the hash of the received body/);
    const wrong = createHash("sha256").update("A=2").digest("hex");
    const hash = await refused(acs3("DescribeDesktops", LIST, { form: { A: "1" }, claimedHash: wrong }));
    assert.match(hash.reason, /sent [0-9a-f]{64} as the hash of the body, and signed another one/);
  });

  test("bce: another host, and the secret of another key", async () => {
    const host = await refused(await altered(bce("GET", "/v2/instance"), { headers: { host: "localhost:8788" } }));
    assert.match(host.reason, /signed the host bcc.bj.baidubce.com, and sent the request to localhost:8788/);
    const { secretAccessKey } = bcc.sts;
    const secret = await refused(bce("GET", "/v2/instance", { secretAccessKey }));
    assert.match(secret.reason, new RegExp(`secret of the access key ${bcc.sts.accessKeyId}`));
    assert.match(secret.signature!.server.canonicalRequest, /^GET\n\/v2\/instance\n\nhost:/);
  });

  test("shows no secret", async () => {
    const secrets = { Password: "pass word/1", LoginToken: "to ken/2*", SecurityToken: ecd.sts.securityToken };
    const v1 = await refused(misSigned(secrets, { key: "x&" }));
    const form = await refused(misSigned(secrets, { canonical: (pairs) => new URLSearchParams(pairs).toString() }));
    const { accessKeyId } = ecd.sts;
    const signing = { accessKeyId, accessKeySecret: "wrong secret", securityToken: ecd.sts.securityToken };
    const header = await refused(acs3("DescribeDesktops", { ...LIST, ...secrets }, signing));
    const { sts } = bcc;
    const session = { accessKeyId: sts.accessKeyId, sessionToken: sts.sessionToken, secretAccessKey: "wrong" };
    const token = await refused(
      bce("GET", "/v2/instance", { ...session, signedHeaders: ["host", "x-bce-security-token"] }),
    );
    assert.equal(header.code, "SignatureDoesNotMatch");
    assert.equal(token.code, "SignatureDoesNotMatch");
    const values = [...Object.values(secrets), ecd.accessKeySecret, ecd.sts.accessKeySecret, sts.sessionToken];
    for (const refusal of [v1, form, header, token]) {
      let text = JSON.stringify(refusal);
      // The string to sign of V1 is encoded twice.
      for (let times = 0; times < 4; times++) {
        for (const value of values) assert.equal(text.includes(value), false, value);
        for (const value of values) assert.equal(text.includes(value.replaceAll(" ", "+")), false, value);
        text = text.replace(/%[0-9A-Fa-f]{2}/g, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
      }
    }
  });
});

describe("the reason of a refused key, time, nonce or token", () => {
  test("an unknown key: the known ones", async () => {
    const { reason, expected, received } = await refused(acs3("DescribeDesktops", LIST, { accessKeyId: "mine" }));
    assert.equal(reason, "The emulator has no access key of this id.");
    assert.match(expected!, /^emulator-ecd-key, STS\.emulator-ecd-key/);
    assert.equal(received, "mine");
    assert.equal((await refused(bce("GET", "/v2/instance", { accessKeyId: "mine" }))).received, "mine");
  });

  test("a wrong time: the difference and the allowed times", async () => {
    const { reason, expected, received } = await refused(acs3("DescribeDesktops", LIST, { at: BEGINNING - HOUR }));
    assert.equal(reason, "The request's time is 1 hour behind the emulator's clock.");
    assert.equal(expected, "2026-01-02T02:49:05Z to 2026-01-02T03:19:05Z");
    assert.equal(received, "2026-01-02T02:04:05Z");
    assert.match((await refused(rpc("DescribeDesktops", LIST, { at: BEGINNING + DAY }))).reason, /1 day ahead of/);
    const bceLate = await refused(bce("GET", "/v2/instance", { at: BEGINNING - HOUR, expirySeconds: 60 }));
    assert.match(bceLate.reason, /^The signature expired 59 minutes ago/);
    assert.match((await refused(bce("GET", "/v2/instance", { at: BEGINNING + HOUR }))).reason, /1 hour ahead of/);
  });

  test("a used nonce, a missing signature and tokens of temporary keys", async () => {
    const cloud = new TestCloud();
    await cloud.send(acs3("DescribeDesktops", LIST, { nonce: "again" }));
    const { reason, received } = await refused(acs3("DescribeDesktops", LIST, { nonce: "again" }), cloud);
    assert.equal(reason, "Another request had this nonce within the last 30 minutes.");
    assert.equal(received, "again");
    const unsigned = await refused(new Request("http://x/?Action=DescribeDesktops&Version=2020-09-30"));
    assert.match(unsigned.reason, /^The request has no signature/);
    const { accessKeyId, accessKeySecret } = ecd.sts;
    const without = await refused(acs3("DescribeDesktops", LIST, { accessKeyId, accessKeySecret }));
    assert.equal(without.reason, `The access key ${accessKeyId} is temporary: its requests need its security token.`);
    const { expiredSts } = bcc;
    const expired = bce("GET", "/v2/instance", { ...expiredSts, signedHeaders: ["host", "x-bce-security-token"] });
    assert.match((await refused(expired)).reason, /^The session token expired 1 hour ago/);
  });
});

describe("the reason of a refused parameter, state or login", () => {
  test("a parameter: its rule and its value, unless it is secret", async () => {
    const range = await refused(acs3("DescribeDesktops", { ...LIST, MaxResults: "101" }));
    assert.equal(range.reason, "The parameter MaxResults takes 1 to 100.");
    assert.equal(range.received, "101");
    assert.equal((await refused(acs3("DescribeDesktops", {}))).reason, "The parameter RegionId is missing.");
    const region = await refused(acs3("DescribeDesktops", { RegionId: "mars" }));
    assert.match(region.expected!, /^one of cn-hangzhou, /);
    assert.equal(region.received, "mars");
  });

  test("a state: that of the resources which the request names", async () => {
    const [running, , , stopped] = ecd.desktopIds as [string, string, string, string];
    const ids = flat("DesktopId", [running, stopped]);
    const start = await refused(acs3("StartDesktops", { ...LIST, ...ids }));
    assert.equal(start.reason, "Not every desktop is Stopped.");
    assert.deepEqual(start.resources, [
      `${running} is Running, subscription, ends 2026-02-01T03:04:05Z, in cn-hangzhou, of alice`,
      `${stopped} is Stopped, pay-as-you-go, in cn-hangzhou, of alice, carol, dave, erin, frank`,
    ]);
    const [instance] = bcc.instanceIds as [string];
    const stop = await refused(bce("PUT", `/v2/instance/${instance}?start`, { body: {} }));
    assert.deepEqual(stop.resources, [`${instance} is Running, pay-as-you-go`]);
  });

  test("a LoginToken: expired, of another client, or unknown", async () => {
    const cloud = new TestCloud();
    cloud.clock.advance(9 * HOUR);
    const options = { at: cloud.clock.now };
    const expired = await refused(anonymous("DescribeGlobalDesktops", {}, options), cloud);
    assert.match(expired.reason, /^The LoginToken expired 1 hour ago, at 2026-01-02T11:04:05Z/);
    assert.equal(JSON.stringify(expired).includes(wuying.loginToken), false);
    const client = await refused(anonymous("DescribeGlobalDesktops", { ClientId: "other" }));
    assert.deepEqual([client.reason, client.received], ["The token belongs to another client.", "other"]);
    const unknown = await refused(anonymous("DescribeGlobalDesktops", { LoginToken: "none" }));
    assert.match(unknown.reason, /^The LoginToken is unknown/);
    const session = await refused(anonymous("DescribeGlobalDesktops", { SessionId: "none" }));
    assert.match(session.reason, /the SessionId is wrong/);
  });

  test("a login: the user, the stage, the code, the lock", async () => {
    const cloud = new LoginCloud();
    const why = () => cloud.requests.at(-1)!.refusal!;
    await cloud.password({ ...wuying.user, password: "wrong" });
    assert.equal(why().reason, "The user alice has another password.");
    await cloud.password({ ...wuying.user, endUserId: "mallory" });
    assert.match(why().reason, /has no user mallory/);
    const { SessionId } = (await cloud.password(wuying.tokenCodeUser)).body;
    await cloud.stage("MFAVerify", { SessionId, AuthenticationCode: "1" });
    assert.deepEqual([why().expected, why().received], ["TokenVerify", "MFAVerify"]);
    await cloud.stage("TokenVerify", { SessionId, TokenCode: "1234567" });
    assert.equal(why().reason, "The code is not the last one in the outbox.");
    cloud.clock.advance(11 * MINUTE);
    await cloud.stage("TokenVerify", { SessionId, TokenCode: cloud.mailed });
    assert.match(why().reason, /^The code expired 1 minute ago/);
    cloud.login.lock("alice");
    await cloud.password(wuying.user);
    assert.equal(why().reason, "An administrator has locked the user alice.");
  });

  test("requests that succeed, and responses of faults, have none", async () => {
    const cloud = new TestCloud();
    cloud.fail("DescribeDesktops", { with: "throttle", after: 1 });
    await cloud.send(acs3("DescribeDesktops", LIST));
    await cloud.send(acs3("DescribeDesktops", LIST));
    assert.deepEqual(
      cloud.requests.map(({ id, at, status, fault, refusal }) => ({ id, at, status, fault, refusal })),
      [
        { id: 1, at: BEGINNING, status: 200, fault: undefined, refusal: undefined },
        { id: 2, at: BEGINNING, status: 400, fault: "throttle", refusal: undefined },
      ],
    );
  });
});
