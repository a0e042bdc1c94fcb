import assert from "node:assert/strict";
import { test } from "node:test";

import { BccClient, type BccOptions, ListInstances } from "edgedesk/bcc";
import {
  ApiError,
  ConfigurationError,
  CredentialsError,
  DescribeDesktops,
  EcdClient,
  type EcdOptions,
} from "edgedesk/ecd";
import {
  assumeBaiduRole,
  type AssumeBaiduRoleRequest,
  assumeRole,
  type AssumeRoleRequest,
  getSessionToken,
  baiduRoleCredentials,
  roleCredentials,
  type AssumedRoleCredentials,
  sessionCredentials,
} from "edgedesk/sts";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { baidu as baiduSdk, openApi } from "../emulator/support.js";
import { rejection } from "./support.js";

/* Temporary credentials: the requests, the provider's cache, and their use. */

const MINUTE = 60_000;
const role = { RoleArn: seed.ecd.roleArn, RoleSessionName: "alice" } as const;

/** A cloud whose clock the test advances, and clients with its clock. */
function setUp() {
  let time = Date.UTC(2026, 0, 2, 3, 4, 5);
  const now = (): number => time;
  const cloud = new Cloud({ now, transitionMs: 0 });
  const { fetch } = cloud;
  const ecd = (credentials: EcdOptions["credentials"], options: Partial<EcdOptions> = {}) =>
    new EcdClient({ region: seed.ecd.region, credentials, fetch, now, ...options });
  const bcc = (credentials: BccOptions["credentials"]) => new BccClient({ region: "gz", credentials, fetch, now });
  const count = (name: string): number => cloud.requests.filter(({ operation }) => operation === name).length;
  return { cloud, ecd, bcc, count, now, advance: (minutes: number) => void (time += minutes * MINUTE) };
}

test("AssumeRole is sent to the region's STS, and its signature is that of the official SDK", async () => {
  const { cloud, ecd } = setUp();
  const Policy = { Version: "1", Statement: [{ Effect: "Allow", Action: "ecd:Describe*", Resource: "*" }] };
  const { AssumedRoleUser, Credentials } = await assumeRole(ecd(seed.ecd), { ...role, DurationSeconds: 900, Policy });
  assert.equal(AssumedRoleUser?.Arn, "acs:ram::100000000000001:assumed-role/panel/alice");
  assert.equal(Credentials?.Expiration, "2026-01-02T03:19:05Z");
  const [{ url, method, headers }] = cloud.requests as [(typeof cloud.requests)[0]];
  const { host, pathname, searchParams } = new URL(url);
  assert.equal(host, "sts.cn-hangzhou.aliyuncs.com");
  const util = openApi.$OpenApiUtil.default;
  const query = util.query({ ...role, DurationSeconds: 900, Policy: JSON.stringify(Policy) });
  assert.deepEqual(Object.fromEntries(searchParams), query);
  assert.equal(headers["x-acs-version"], "2015-04-01");
  const signed = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("x-acs-")));
  const { accessKeyId, accessKeySecret } = seed.ecd;
  const [hash, request] = [headers["x-acs-content-sha256"], { method, pathname, query, headers: { ...signed, host } }];
  const expected = util.getAuthorization(request, "ACS3-HMAC-SHA256", hash, accessKeyId, accessKeySecret);
  assert.equal(headers["authorization"], expected);
});

test("AssumeRole works with V1, and a session token with bce-auth-v1, as the official SDKs sign", async () => {
  const { cloud, ecd, bcc, now } = setUp();
  await assumeRole(ecd(seed.ecd, { signing: "rpc" }), role);
  const { Signature, ...parameters } = Object.fromEntries(new URLSearchParams(cloud.requests[0]!.body)) as Record<
    string,
    string
  >;
  assert.deepEqual([parameters["Version"], parameters["RegionId"]], ["2015-04-01", undefined]);
  assert.equal(Signature, openApi.$OpenApiUtil.default.getRPCSignature(parameters, "POST", seed.ecd.accessKeySecret));

  const read = { service: "bce:bcc", region: "bj", effect: "Allow", resource: ["*"], permission: ["READ"] } as const;
  const { expiration, userId } = await getSessionToken(bcc(seed.bcc), {
    durationSeconds: 3600,
    accessControlList: [read],
  });
  assert.deepEqual([expiration, userId], ["2026-01-02T04:04:05Z", "emulator-user"]);
  const { url, method, headers, body } = cloud.requests[1]!;
  assert.equal(url, "https://sts.bj.baidubce.com/v1/sessionToken?durationSeconds=3600");
  assert.deepEqual(JSON.parse(body), { accessControlList: [read] });
  const auth = new baiduSdk.Auth(seed.bcc.accessKeyId, seed.bcc.secretAccessKey);
  const signed = { host: "sts.bj.baidubce.com", "x-bce-date": headers["x-bce-date"] };
  const query = { durationSeconds: "3600" };
  const seconds = Math.floor(now() / 1000);
  const expected = auth.generateAuthorization(method, "/v1/sessionToken", query, signed, seconds, 1800, ["host"]);
  assert.equal(headers["authorization"], expected);
});

test("AssumeRole of Baidu is sent to its STS as the official SDK signs it, with the rights in the body", async () => {
  const { cloud, bcc, now } = setUp();
  const deny = { service: "bce:bcc", region: "*", effect: "Deny", resource: ["*"], permission: ["OPERATE"] } as const;
  const request = { ...seed.bcc.role, durationSeconds: 900, userId: "u", accessControlList: [deny] };
  const { expiration, roleId, requestId } = await assumeBaiduRole(bcc(seed.bcc), request);
  assert.deepEqual([expiration, roleId, typeof requestId], ["2026-01-02T03:19:05Z", "emulator-role", "string"]);
  const [{ url, method, headers, body }] = cloud.requests as [(typeof cloud.requests)[0]];
  const { host, pathname, searchParams } = new URL(url);
  assert.deepEqual([host, pathname], ["sts.bj.baidubce.com", "/v1/credential"]);
  const { accountId, roleName } = seed.bcc.role;
  const query = { assumeRole: "", accountId, roleName, durationSeconds: "900", userId: "u" };
  assert.deepEqual(Object.fromEntries(searchParams), query);
  assert.deepEqual(JSON.parse(body), { accessControlList: [deny] });
  const auth = new baiduSdk.Auth(seed.bcc.accessKeyId, seed.bcc.secretAccessKey);
  const signed = { host, "x-bce-date": headers["x-bce-date"] };
  const seconds = Math.floor(now() / 1000);
  const expected = auth.generateAuthorization(method, pathname, query, signed, seconds, 1800, ["host"]);
  assert.equal(headers["authorization"], expected);

  await assumeBaiduRole(bcc(seed.bcc), { ...seed.bcc.role, acl: '{"accessControlList":[]}' });
  assert.deepEqual(JSON.parse(cloud.requests[1]!.body), { acl: '{"accessControlList":[]}' });
});

test("AssumeRole of Baidu: the lifetime is checked, and the provider's credentials are accepted until they expire", async () => {
  const { cloud, bcc, count, advance } = setUp();
  const account = bcc(seed.bcc);
  for (const durationSeconds of [0, -1, 1.5, 7201, NaN, "60", null] as number[]) {
    const request = { ...seed.bcc.role, durationSeconds };
    const error = await rejection(assumeBaiduRole(account, request));
    assert.ok(error instanceof ConfigurationError && error.setting === "durationSeconds", String(error));
    assert.throws(() => baiduRoleCredentials(account, request), ConfigurationError);
  }
  for (const name of ["accountId", "roleName"] as const) {
    const { [name]: _, ...rest } = seed.bcc.role as AssumeBaiduRoleRequest;
    const error = await rejection(assumeBaiduRole(account, rest as AssumeBaiduRoleRequest));
    assert.match(String(error), new RegExp(name));
  }
  assert.equal(cloud.requests.length, 0);
  const stranger = await rejection(assumeBaiduRole(account, { ...seed.bcc.role, roleName: "other" }));
  assert.ok(stranger instanceof ApiError && stranger.code === "AccessDenied", String(stranger));

  const provider = baiduRoleCredentials(account, { ...seed.bcc.role, durationSeconds: 7200 });
  const client = bcc(provider);
  await client.send(ListInstances);
  const { expiration: _, ...first } = await provider();
  advance(116);
  await client.send(ListInstances);
  assert.equal(count("AssumeRole"), 3);
  advance(5);
  const expired = await rejection(bcc(first).send(ListInstances));
  assert.ok(expired instanceof ApiError && expired.code === "AccessDenied", String(expired));

  const empty = new BccClient({
    region: "bj",
    credentials: seed.bcc,
    fetch: async () => Response.json({ requestId: "1" }),
  });
  assert.ok((await rejection(baiduRoleCredentials(empty, seed.bcc.role)())) instanceof CredentialsError);
});

test("the limits of AssumeRole are checked before anything is sent", async () => {
  const { cloud, ecd, bcc } = setUp();
  const account = ecd(seed.ecd);
  const wrong: [keyof AssumeRoleRequest, unknown][] = [
    ...[undefined, 7, "", "panel", "acs:ram::1:user/alice", "acs:ram::x:role/panel"].map((arn) => ["RoleArn", arn]),
    ...[undefined, "", "a", "a b", "忍者", "a".repeat(65), ["alice"]].map((name) => ["RoleSessionName", name]),
    ...[899, 43_201, 900.5, "900", NaN, Infinity, null].map((seconds) => ["DurationSeconds", seconds]),
    ...["", "{", "[]", '"text"', "null", [], 7, () => {}, { a: "x".repeat(2048) }, { a: 1n }].map((p) => ["Policy", p]),
    ...["", "a", "a b", "x".repeat(1225), 7].map((id) => ["ExternalId", id]),
  ] as [keyof AssumeRoleRequest, unknown][];
  for (const [name, value] of wrong) {
    const request = { ...role, [name]: value } as AssumeRoleRequest;
    const error = await rejection(assumeRole(account, request));
    assert.ok(error instanceof ConfigurationError && error.setting === name, `${name} ${String(value)}: ${error}`);
    assert.throws(() => roleCredentials(account, request), ConfigurationError);
  }
  for (const DurationSeconds of [900, 43_200]) await assumeRole(account, { ...role, DurationSeconds });
  for (const durationSeconds of [0, -1, 1.5, "60", NaN] as number[]) {
    assert.throws(() => sessionCredentials(bcc(seed.bcc), { durationSeconds }), ConfigurationError);
  }
  for (const renewBefore of [-1, NaN, Infinity, "1", 900_000] as number[]) {
    const create = () => roleCredentials(account, { ...role, DurationSeconds: 900 }, { renewBefore });
    assert.throws(create, (error) => error instanceof ConfigurationError && error.setting === "renewBefore");
  }
  assert.equal(cloud.requests.length, 2);
});

test("a client uses the credentials, which the vendor accepts, and gets new ones before they expire", async () => {
  const { cloud, ecd, bcc, count, advance } = setUp();
  const client = ecd(roleCredentials(ecd(seed.ecd), { ...role, DurationSeconds: 3600 }));
  const instances = bcc(sessionCredentials(bcc(seed.bcc), { durationSeconds: 3600 }));
  const use = () =>
    Promise.all([client.send(DescribeDesktops), client.send(DescribeDesktops), instances.send(ListInstances)]);
  await use();
  advance(54);
  await use();
  assert.deepEqual([count("AssumeRole"), count("GetSessionToken")], [1, 1]);
  advance(2);
  await use();
  assert.deepEqual([count("AssumeRole"), count("GetSessionToken")], [2, 2]);
  assert.ok(cloud.requests.every(({ status }) => status === 200));
  const tokens = cloud.requests.flatMap(({ headers }) => headers["x-acs-security-token"] ?? []);
  assert.equal(new Set(tokens).size, 2);
});

test("the vendor refuses what has expired, and a wrong token", async () => {
  const { ecd, bcc, advance } = setUp();
  const [{ expiration: _, ...key }, { expiration: __, ...session }] = await Promise.all([
    roleCredentials(ecd(seed.ecd), { ...role, DurationSeconds: 900 })(),
    sessionCredentials(bcc(seed.bcc), { durationSeconds: 900 })(),
  ]);
  const code = async (call: Promise<unknown>): Promise<string> => ((await rejection(call)) as ApiError).code;
  const other = ecd({ ...key, securityToken: seed.ecd.sts.securityToken });
  assert.equal(await code(other.send(DescribeDesktops)), "InvalidSecurityToken.MismatchWithAccessKey");
  assert.equal(await code(bcc({ ...session, sessionToken: "other" }).send(ListInstances)), "AccessDenied");
  await ecd(key).send(DescribeDesktops);
  await bcc(session).send(ListInstances);
  advance(16);
  assert.equal(await code(ecd(key).send(DescribeDesktops)), "InvalidSecurityToken.Expired");
  assert.equal(await code(bcc(session).send(ListInstances)), "AccessDenied");
});

test("the provider shares one renewal, and returns the old credentials while a renewal fails", async () => {
  const { cloud, ecd, count, now, advance } = setUp();
  const account = ecd(seed.ecd, { retry: false });
  const provider = roleCredentials(account, role);
  const [first, same] = await Promise.all([provider(), provider(), provider()]);
  assert.equal(first, same);
  assert.equal(count("AssumeRole"), 1);
  advance(56);
  cloud.fail("*", { with: "forbidden", times: Infinity });
  assert.equal(await provider(), first);
  assert.equal(await provider(), first);
  assert.equal(count("AssumeRole"), 2, "a failed renewal is not repeated at once");
  advance(0.6);
  assert.equal(await provider(), first);
  assert.equal(count("AssumeRole"), 3);
  advance(4);
  const error = await rejection(provider());
  assert.ok(error instanceof ApiError && error.kind === "forbidden", String(error));
  cloud.recover();
  const second = await provider();
  assert.notEqual(second.securityToken, first.securityToken);
  assert.equal(Date.parse(second.expiration), now() + 60 * MINUTE);
});

test("renewBefore is the least time that returned credentials are valid", async () => {
  const { ecd, now, advance } = setUp();
  const options = { renewBefore: 60 * MINUTE };
  const provider = roleCredentials(ecd(seed.ecd), { ...role, DurationSeconds: 7200 }, options);
  for (let round = 0; round < 10; round++) {
    const { expiration } = await provider();
    assert.ok(Date.parse(expiration) - now() >= 60 * MINUTE);
    advance(25);
  }
});

test("credentials that the vendor refused as expired are not returned again", async () => {
  const { cloud, ecd, count } = setUp();
  const provider = roleCredentials(ecd(seed.ecd), role);
  const client = ecd(provider);
  await client.send(DescribeDesktops);
  cloud.fail("DescribeDesktops", { with: "expired-token" });
  await client.send(DescribeDesktops);
  assert.equal(count("AssumeRole"), 2);
  assert.equal(await provider(), await provider());
  assert.equal(count("AssumeRole"), 2);
});

test("a page's client gets credentials from a Worker by a provider of three lines", async () => {
  const { ecd, count, advance } = setUp();
  const issue = roleCredentials(ecd(seed.ecd), { ...role, DurationSeconds: 7200 }, { renewBefore: 60 * MINUTE });
  let asked = 0;
  const worker = async (): Promise<Response> => (asked++, Response.json(await issue()));
  const page = ecd(async () => {
    const response = await worker();
    if (!response.ok) throw new Error(`the Worker responded with ${response.status}`);
    return (await response.json()) as AssumedRoleCredentials;
  });
  for (let minute = 0; minute < 240; minute += 5) {
    await page.send(DescribeDesktops);
    advance(5);
  }
  assert.ok(asked >= 3 && asked <= 5, String(asked));
  assert.ok(count("AssumeRole") <= 4);
});

test("errors and events show no secret, and a response without credentials is an error", async () => {
  const { ecd } = setUp();
  const secrets = ["role-secret-0123456789", "role-token-0123456789", "external-id-0123456789"];
  const Credentials = { AccessKeyId: "STS.a", AccessKeySecret: secrets[0], SecurityToken: secrets[1] };
  const seen: unknown[] = [];
  const hooks = { onRequest: seen.push.bind(seen), onResponse: seen.push.bind(seen), onError: seen.push.bind(seen) };
  for (const body of [
    { RequestId: "1", Credentials },
    { Credentials },
    { RequestId: "1", Code: "Odd", Message: `id ${secrets[2]}`, Credentials },
    { RequestId: "1" },
  ]) {
    const fetch = async () => Response.json(body);
    const account = ecd(seed.ecd, { fetch, retry: false, hooks });
    const provider = roleCredentials(account, { ...role, ExternalId: secrets[2]! });
    const direct = await rejection(provider());
    const through = await rejection(ecd(provider).send(DescribeDesktops));
    assert.ok(through instanceof CredentialsError, String(through));
    seen.push(direct, through, through.cause, String(direct), (direct as Error).stack);
  }
  const text = JSON.stringify(seen, (_, value: unknown) =>
    value instanceof Error ? { ...value, stack: value.stack } : value,
  );
  for (const secret of [...secrets, seed.ecd.accessKeySecret]) assert.ok(!text.includes(secret), secret);
});
