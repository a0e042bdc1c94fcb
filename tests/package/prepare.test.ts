import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";

import { StopInstance, GetInstance } from "edgedesk/bcc";
import { CreateDesktops, DescribeTemplates, ListCdsFiles, RenewDesktops, StopDesktops, vpcHost } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, bcc, ecd, wuying } from "./support.js";

/* `prepare`, with the five operations and every form of parameters. */

const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

test("admin StopDesktops, ACS3: the vector of the official SDK", () => {
  const request = ecd().prepare(StopDesktops, { DesktopId: ["ecd-7w78ozhjcwa3u1234"] });
  assert.equal(request.method, "POST");
  assert.equal(
    request.url,
    "https://ecd.cn-hangzhou.aliyuncs.com/?DesktopId.1=ecd-7w78ozhjcwa3u1234&RegionId=cn-hangzhou",
  );
  assert.equal(request.body, undefined);
  assert.equal(
    request.stringToSign,
    "ACS3-HMAC-SHA256\nbc713607832b7444643abae18416a3bbf979b65baa51e524e1fc5b2e2e566bc1",
  );
  assert.match(
    request.headers["authorization"]!,
    /Signature=f8c242de0245f4cca9bf5acc76f4701d9fa5e62785a3c466f1d983512c14a76d$/,
  );
  assert.equal(request.headers["x-acs-date"], "2026-01-02T03:04:05Z");
});

test("admin RenewDesktops, V1: everything in a form body, signed as documented", () => {
  const client = ecd({ signing: "rpc" });
  const given = {
    DesktopId: ["a b", "c*~"],
    Period: 6,
    PeriodUnit: "Month",
    AutoPay: false,
    ResellerOwnerUid: 9007199254740993n,
  } as const;
  const { method, url, headers, body, stringToSign } = client.prepare(RenewDesktops, given);
  assert.equal(url, "https://ecd.cn-hangzhou.aliyuncs.com/");
  assert.equal(headers["content-type"], "application/x-www-form-urlencoded");
  assert.ok(!("authorization" in headers));
  const [signed, signature] = body!.split("&Signature=");
  assert.equal(
    signed,
    "AccessKeyId=LTAI5tExampleAccessKeyId&Action=RenewDesktops&AutoPay=false&DesktopId.1=a%20b&DesktopId.2=c%2A~&Format=JSON" +
      "&Period=6&PeriodUnit=Month&RegionId=cn-hangzhou&ResellerOwnerUid=9007199254740993&SignatureMethod=HMAC-SHA1" +
      "&SignatureNonce=0abcdef000000000000000000000003a&SignatureVersion=1.0&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-09-30",
  );
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  assert.equal(stringToSign, `${method}&%2F&${encode(signed!)}`);
  const expected = createHmac("sha1", `${alibaba.accessKeySecret}&`).update(stringToSign).digest("base64");
  assert.equal(decodeURIComponent(signature!), expected);
});

test("V1 in the query has the same string to sign", () => {
  const [inBody, inQuery] = (["form", "query"] as const).map((placement) =>
    ecd({ signing: "rpc", placement }).prepare(StopDesktops, { DesktopId: ["x"] }),
  );
  assert.equal(inBody!.stringToSign, inQuery!.stringToSign);
  assert.equal(inQuery!.url, `https://ecd.cn-hangzhou.aliyuncs.com/?${inBody!.body}`);
  assert.equal(inQuery!.body, undefined);
});

test("end-user StopDesktops: the parameters of both revisions of its documentation are filled in", () => {
  const { url, headers, stringToSign } = wuying().prepare(user.StopDesktops, { DesktopId: ["ecd-1", "ecd-2"] });
  const { ClientToken, ...rest } = query(url);
  assert.match(ClientToken!, /^[0-9a-f]{32}$/);
  assert.deepEqual(rest, {
    Action: "StopDesktops",
    ClientId: "client-1",
    ClientOS: "Web",
    ClientVersion: "1.0.0",
    "DesktopId.1": "ecd-1",
    "DesktopId.2": "ecd-2",
    Format: "JSON",
    LoginToken: "v1+/=token",
    RegionId: "cn-hangzhou",
    SessionId: "session-1",
    SignatureNonce: "0abcdef000000000000000000000003a",
    Timestamp: "2026-01-02T03:04:05Z",
    Version: "2020-10-02",
  });
  assert.equal(stringToSign, "");
  assert.deepEqual(headers, {
    accept: "application/json",
    "x-acs-action": "StopDesktops",
    "x-acs-version": "2020-10-02",
  });
});

test("parameters override defaults, null omits a parameter, and each call has a new ClientToken", () => {
  const client = wuying();
  const own = query(
    client.prepare(user.StopDesktops, {
      DesktopId: ["a"],
      ClientToken: "mine",
      SessionId: null,
      ClientOS: undefined as never,
    }).url,
  );
  assert.equal(own["ClientToken"], "mine");
  assert.equal(own["SessionId"], undefined);
  assert.equal(own["ClientOS"], "Web");
  const tokens = [1, 2].map(() => query(client.prepare(user.StopDesktops, { DesktopId: ["a"] }).url)["ClientToken"]);
  assert.notEqual(tokens[0], tokens[1]);
  client.setSession({ sessionId: "s2", loginToken: "t2" });
  assert.equal(query(client.prepare(user.StopDesktops, { DesktopId: ["a"] }).url)["LoginToken"], "t2");
});

test("BCC StopInstance: an explicit list of signed headers, the id encoded once", () => {
  const request = bcc().prepare(StopInstance, { instanceId: "i-YfZpvMHY", forceStop: false, stopWithNoCharge: null });
  assert.equal(request.method, "PUT");
  assert.equal(request.url, "https://bcc.bj.baidubce.com/v2/instance/i-YfZpvMHY?stop");
  assert.equal(request.body, '{"forceStop":false}');
  assert.equal(request.headers["content-type"], "application/json; charset=utf-8");
  assert.equal(
    request.canonicalRequest,
    "PUT\n/v2/instance/i-YfZpvMHY\nstop=\nhost:bcc.bj.baidubce.com\nx-bce-date:2015-04-27T08%3A23%3A49Z",
  );
  assert.match(request.headers["authorization"]!, /\/1800\/host;x-bce-date\/[0-9a-f]{64}$/);
  const odd = bcc().prepare(StopInstance, { instanceId: "i-1?x#y/ 中" });
  assert.equal(odd.url, "https://bcc.bj.baidubce.com/v2/instance/i-1%3Fx%23y%2F%20%E4%B8%AD?stop");
  assert.equal(odd.body, "{}");
  assert.equal(bcc().prepare(GetInstance, { instanceId: "i" }).body, undefined);
});

test("BCC vector of the official SDK: the host of another region", () => {
  const { headers } = bcc({ region: "gz" }).prepare(StopInstance, { instanceId: "i-YfZpvMHY" });
  assert.match(headers["authorization"]!, /02b68865e7d7ec855b8733270335b692aa722f01655f4c9dc24381e70766053a$/);
});

test("temporary credentials are signed in all three schemes", () => {
  const token = "CAISexample/STS+token==~*";
  const credentials = { ...alibaba, securityToken: token };
  const acs3 = ecd({ credentials }).prepare(StopDesktops, { DesktopId: ["ecd-1"] });
  assert.equal(acs3.headers["x-acs-security-token"], token);
  assert.match(acs3.canonicalRequest, /;x-acs-security-token;/);
  const rpc = ecd({ credentials, signing: "rpc" }).prepare(StopDesktops, { DesktopId: ["ecd-1"] });
  assert.match(rpc.canonicalRequest, /&SecurityToken=CAISexample%2FSTS%2Btoken%3D%3D~%2A&/);
  const bce = bcc({ credentials: { accessKeyId: "a", secretAccessKey: "b", sessionToken: "tok" } }).prepare(
    StopInstance,
    { instanceId: "i" },
  );
  assert.equal(bce.headers["x-bce-security-token"], "tok");
  assert.match(bce.headers["authorization"]!, /\/host;x-bce-date;x-bce-security-token\//);
});

test("form operations and JSON-encoded parameters", () => {
  const form = ecd().prepare(DescribeTemplates, { Keyword: "a b+中", TemplateIds: ["t-1", "t-2"], PageSize: 10 });
  assert.equal(form.url, "https://ecd.cn-hangzhou.aliyuncs.com/");
  assert.equal(form.body, "Keyword=a%20b%2B%E4%B8%AD&PageSize=10&TemplateIds.1=t-1&TemplateIds.2=t-2");
  assert.match(form.canonicalRequest, /\ncontent-type:application\/x-www-form-urlencoded\n/);
  const json = query(ecd().prepare(ListCdsFiles, { CdsId: "c", FileIds: ["中", 'a"b'] } as never).url);
  assert.equal(json["FileIds"], '["中","a\\"b"]');
  const nested = ecd().prepare(CreateDesktops, {
    Tag: [{ Key: "k", Value: "" }],
    PolicyGroupId: "p",
    EndUserId: ["u"],
  } as never);
  assert.match(nested.url, /Tag\.1\.Key=k&Tag\.1\.Value=(&|$)/);
});

test("any characters, any length", () => {
  const odd = "中😀 !'()*~+%&=\u0000\n";
  const long = "x".repeat(2_000_000);
  for (const id of [odd, long, "short"]) {
    assert.equal(query(ecd().prepare(StopDesktops, { DesktopId: [id] }).url)["DesktopId.1"], id);
  }
});

test("the endpoint and the signed host are two settings", () => {
  const stop = (options: object) => ecd(options).prepare(StopDesktops, { DesktopId: ["a"] });
  const relay = stop({ endpoint: "https://Gateway.example:443/relay/", host: "ecd.cn-hangzhou.aliyuncs.com" });
  assert.match(relay.url, /^https:\/\/gateway\.example\/relay\/\?DesktopId/);
  assert.match(relay.canonicalRequest, /^POST\n\/\n.*\nhost:ecd\.cn-hangzhou\.aliyuncs\.com\n/);
  assert.match(stop({ endpoint: "http://127.0.0.1:8080" }).canonicalRequest, /\nhost:127\.0\.0\.1:8080\n/);
  assert.match(stop({ endpoint: "bare.example" }).url, /^https:\/\/bare\.example\/\?/);
  assert.match(stop({ region: "xx-new-9" }).url, /^https:\/\/ecd\.xx-new-9\.aliyuncs\.com\//);
});

test("an operation with a fixed region is sent there, unless the call overrides it", () => {
  const url = (options: object, call?: object) =>
    new URL(wuying(options).prepare(user.DescribeGlobalDesktops, {}, call).url);
  assert.equal(url({}).host, "ecd.cn-shanghai.aliyuncs.com");
  assert.equal(url({}).searchParams.get("RegionId"), "cn-shanghai");
  assert.equal(url({}, { region: "cn-beijing" }).host, "ecd.cn-beijing.aliyuncs.com");
  const relayed = url({ endpoint: "https://relay.example" });
  assert.deepEqual([relayed.host, relayed.searchParams.get("RegionId")], ["relay.example", "cn-shanghai"]);
  const vpc = ecd({ endpoint: vpcHost("cn-hangzhou") }).prepare(StopDesktops, { DesktopId: ["a"] });
  assert.equal(new URL(vpc.url).host, "ecd-shenzhen-center.vpc-proxy.aliyuncs.com");
  assert.equal(vpcHost("xx-new-1"), "ecd-vpc.xx-new-1.aliyuncs.com");
});

test("an operation that is newer than the catalogue is signed the same way", () => {
  const { url, headers } = ecd().prepare({ action: "SomethingNew" }, { Tag: [{ Key: "k" }], N: 1 });
  assert.equal(url, "https://ecd.cn-hangzhou.aliyuncs.com/?N=1&RegionId=cn-hangzhou&Tag.1.Key=k");
  assert.equal(headers["x-acs-action"], "SomethingNew");
  assert.match(wuying().prepare({ action: "New" }, {}).url, /Version=2020-10-02$/);
  const rest = bcc().prepare({ action: "New", method: "POST", path: "/v2/new?go" }, { a: { b: 1 } });
  assert.equal(rest.body, '{"a":{"b":1}}');
});
