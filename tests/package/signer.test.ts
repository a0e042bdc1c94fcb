import assert from "node:assert/strict";
import { test } from "node:test";

import { BccClient, StopInstance } from "edgedesk/bcc";
import { CredentialsError, DescribeDesktops, EcdClient, StopDesktops } from "edgedesk/ecd";
import { readSignatureRequest, type SignatureClaims, type SignatureRequest } from "edgedesk/signer";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { rejection } from "./support.js";

/* The service of an external signer: what a string to sign says, and its signature. */

const cloud = new Cloud({ transitionMs: 0 });
const { fetch } = cloud;
const [desktop] = seed.ecd.desktopIds as [string];

/** A signer that asks a service over JSON, which signs what `decide` allows. */
function service(secret: string, decide: (claims: SignatureClaims) => boolean = () => true) {
  const seen: SignatureClaims[] = [];
  const sign = async (request: SignatureRequest): Promise<string> => {
    const claims = await readSignatureRequest(JSON.parse(JSON.stringify(request)));
    if (!claims || !decide(claims)) throw new Error("the service refuses");
    seen.push(claims);
    return claims.sign(secret);
  };
  return { sign, seen };
}

function ecd(signing: "acs3" | "rpc", sign: (request: SignatureRequest) => Promise<string>, placement?: "query") {
  const { region, accessKeyId } = seed.ecd;
  return new EcdClient({ region, signing, placement, fetch, credentials: { accessKeyId, sign } });
}

test("the service reads what each scheme signs, and the vendor accepts its signature", async () => {
  const { accessKeySecret, accessKeyId } = seed.ecd;
  const before = Date.now() - 1000;
  for (const [signing, placement] of [["acs3"], ["rpc"], ["rpc", "query"]] as const) {
    const { sign, seen } = service(accessKeySecret);
    await ecd(signing, sign, placement).send(StopDesktops, { DesktopId: [desktop], StoppedMode: "KeepCharging" });
    await ecd(signing, sign, placement).send(
      { action: "StartDesktops" },
      { DesktopId: [desktop], Text: "a+b &=%/中 ~*" },
    );
    const [stop, start] = seen as [SignatureClaims, SignatureClaims];
    assert.deepEqual(Object.fromEntries(stop.parameters), {
      "DesktopId.1": desktop,
      RegionId: seed.ecd.region,
      StoppedMode: "KeepCharging",
    });
    assert.equal(start.parameters.get("Text"), "a+b &=%/中 ~*");
    const isAcs3 = signing === "acs3";
    assert.equal(stop.algorithm, isAcs3 ? "ACS3-HMAC-SHA256" : "HMAC-SHA1");
    const { method, path, operation, version, expiry } = stop;
    assert.deepEqual(
      [method, path, operation, version, expiry],
      ["POST", "/", "StopDesktops", "2020-09-30", undefined],
    );
    assert.equal(stop.host, isAcs3 ? "ecd.cn-hangzhou.aliyuncs.com" : undefined);
    assert.equal(stop.accessKeyId, isAcs3 ? undefined : accessKeyId);
    assert.equal(stop.bodyHash?.slice(0, 8), isAcs3 ? "e3b0c442" : undefined);
    assert.ok(stop.date.getTime() >= before && stop.date.getTime() <= Date.now());
  }
  const { sign, seen } = service(seed.bcc.secretAccessKey);
  const credentials = { accessKeyId: seed.bcc.accessKeyId, sign };
  const [instanceId] = seed.bcc.instanceIds as [string];
  await new BccClient({ region: "bj", fetch, credentials, expiry: 60 }).send(StopInstance, { instanceId });
  const { parameters, method, path, host, expiry, accessKeyId: id, operation, bodyHash } = seen[0]!;
  assert.deepEqual(
    [method, path, [...parameters], host, expiry, id, operation, bodyHash],
    [
      "PUT",
      `/v2/instance/${instanceId}`,
      [["stop", ""]],
      "bcc.bj.baidubce.com",
      60,
      credentials.accessKeyId,
      undefined,
      undefined,
    ],
  );
  assert.ok(cloud.requests.every(({ status }) => status === 200));
});

test("a refusal of the service is a CredentialsError, and nothing is sent", async () => {
  const before = cloud.requests.length;
  const { sign } = service(seed.ecd.accessKeySecret, ({ operation }) => operation === "DescribeDesktops");
  await ecd("acs3", sign).send(DescribeDesktops);
  const error = await rejection(ecd("acs3", sign).send(StopDesktops, { DesktopId: [desktop] }));
  assert.ok(error instanceof CredentialsError && /the service refuses/.test(error.message));
  assert.equal(cloud.requests.length, before + 1);
});

test("what contradicts itself, or is no request of a scheme, is not read", async () => {
  const requests: SignatureRequest[] = [];
  const record = async (request: SignatureRequest): Promise<string> => (requests.push(request), "signature");
  await rejection(ecd("acs3", record).send(StopDesktops, { DesktopId: [desktop] }));
  await rejection(ecd("rpc", record).send(StopDesktops, { DesktopId: [desktop] }));
  const credentials = { accessKeyId: seed.bcc.accessKeyId, sign: record };
  await rejection(new BccClient({ region: "bj", fetch, credentials }).send(StopInstance, { instanceId: "i-1" }));
  const [acs3, rpc, bce] = requests as [SignatureRequest, SignatureRequest, SignatureRequest];
  for (const request of requests) assert.ok(await readSignatureRequest(request), request.algorithm);

  // The digest of a request that the service was not shown.
  const other = acs3.canonicalRequest.replace("StopDesktops", "DescribeDesktops");
  const rehash = async (canonicalRequest: string): Promise<SignatureRequest> => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalRequest));
    return { ...acs3, canonicalRequest, stringToSign: `ACS3-HMAC-SHA256\n${Buffer.from(digest).toString("hex")}` };
  };
  const edited = (from: SignatureRequest, what: string, by: string): SignatureRequest => {
    const pattern = new RegExp(what);
    assert.match(from.stringToSign, pattern);
    return { ...from, stringToSign: from.stringToSign.replace(pattern, by) };
  };
  const wrong: unknown[] = [
    ...[undefined, null, "text", 7, [], {}, { ...acs3, stringToSign: 1 }, { ...acs3, algorithm: "none" }],
    { ...acs3, canonicalRequest: other },
    { ...acs3, canonicalRequest: undefined },
    { ...acs3, algorithm: "HMAC-SHA1" },
    { ...rpc, algorithm: "ACS3-HMAC-SHA256" },
    { ...bce, algorithm: "HMAC-SHA1" },
    { ...rpc, algorithm: "bce-auth-v1" },
    // Another canonical request whose digest is right: two hosts, an unlisted header, another hash, a broken query.
    await rehash(acs3.canonicalRequest.replace("host:", "host:a.example\nhost:")),
    await rehash(acs3.canonicalRequest.replace("\nhost:", "\nx-more:1\nhost:")),
    await rehash(acs3.canonicalRequest.replace(/[0-9a-f]{64}$/, "0".repeat(64))),
    await rehash(acs3.canonicalRequest.replace("RegionId", "%zz")),
    await rehash(acs3.canonicalRequest.replace("RegionId", "DesktopId.1")),
    await rehash(acs3.canonicalRequest.replace(/x-acs-date:.*/, "x-acs-date:now")),
    await rehash(""),
    edited(rpc, "&%2F&", "&%2Fother&"),
    edited(rpc, "SignatureVersion%3D1.0", "SignatureVersion%3D2.0"),
    edited(rpc, "Action%3DStopDesktops", "Action%3DStopDesktops%26Action%3DDescribeDesktops"),
    edited(rpc, "Timestamp%3D\\d{4}", "Timestamp%3Dsoon"),
    edited(rpc, "^POST", "post"),
    { ...rpc, stringToSign: `${rpc.stringToSign}&a` },
    { ...bce, signingPrefix: "bce-auth-v1/id/now/1800" },
    { ...bce, signingPrefix: `${bce.signingPrefix}000000` },
    { ...bce, signingPrefix: undefined },
    edited(bce, "host:", "hos:"),
    edited(bce, "^PUT\n/", "PUT\n"),
  ];
  for (const [index, request] of wrong.entries()) {
    assert.equal(await readSignatureRequest(request), undefined, `${index}: ${JSON.stringify(request)}`);
  }
});
