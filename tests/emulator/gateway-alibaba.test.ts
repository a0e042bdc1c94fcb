import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { HOUR, MINUTE } from "../../emulator/time.js";
import { BEGINNING, TestCloud, acs3, altered, anonymous, flat, rpc, rpcParams } from "./support.js";

const { ecd, wuying } = seed;
const region = { RegionId: ecd.region };

async function outcome(cloud: TestCloud, request: Request) {
  const { status, body } = await cloud.send(request);
  return status === 200 ? "ok" : `${status} ${body.Code}`;
}

const schemes = {
  ACS3: acs3,
  V1: rpc,
  Anonymous: (_: string, __: object, options: object) => anonymous("DescribeRegions", {}, options),
};

for (const [scheme, sign] of Object.entries(schemes)) {
  describe(`${scheme}: timestamps and nonces`, () => {
    test("a timestamp is accepted up to 15 minutes from the clock", async () => {
      const cloud = new TestCloud();
      const at = (ms: number) => outcome(cloud, sign("DescribeRegions", region, { at: BEGINNING + ms }));
      assert.equal(await at(-15 * MINUTE), "ok");
      assert.equal(await at(15 * MINUTE), "ok");
      assert.equal(await at(-15 * MINUTE - 1000), "400 InvalidTimeStamp.Expired");
      assert.equal(await at(15 * MINUTE + 1000), "400 InvalidTimeStamp.Expired");
    });

    test("a nonce is accepted once", async () => {
      const cloud = new TestCloud();
      const once = () => outcome(cloud, sign("DescribeRegions", region, { nonce: "same" }));
      assert.equal(await once(), "ok");
      assert.equal(await once(), "400 SignatureNonceUsed");
    });

    test("a nonce is kept as long as its timestamp is valid", async () => {
      const cloud = new TestCloud();
      const at = (ms: number) => outcome(cloud, sign("DescribeRegions", region, { at: BEGINNING + ms, nonce: "same" }));
      assert.equal(await at(15 * MINUTE), "ok");
      cloud.clock.advance(30 * MINUTE - 1);
      assert.equal(await at(15 * MINUTE), "400 SignatureNonceUsed");
      cloud.clock.advance(1);
      assert.equal(await at(16 * MINUTE), "ok");
    });

    test("a response has the server's date", async () => {
      const cloud = new TestCloud();
      cloud.clock.advance(HOUR);
      const { headers, body } = await cloud.send(sign("DescribeRegions", region, {}));
      assert.equal(body.Code, "InvalidTimeStamp.Expired");
      assert.equal(headers.get("date"), "Fri, 02 Jan 2026 04:04:05 GMT");
    });
  });
}

test("a malformed timestamp is refused", async () => {
  const request = rpc("DescribeRegions", region);
  const url = new URL(request.url);
  url.searchParams.set("Timestamp", "2026-01-02 03:04:05");
  assert.equal(await outcome(new TestCloud(), new Request(url)), "400 InvalidTimeStamp.Format");
});

test("a byte order mark in a value is signed like any other character", async () => {
  for (const sign of [acs3, rpc]) {
    const request = sign("DescribeRegions", { ...region, Note: "\ufeffnote" });
    assert.equal(await outcome(new TestCloud(), request), "ok");
  }
});

test("a request with a wrong signature uses up no nonce", async () => {
  const cloud = new TestCloud();
  const forged = rpc("DescribeRegions", region, { nonce: "same", accessKeySecret: "wrong" });
  assert.equal(await outcome(cloud, forged), "400 SignatureDoesNotMatch");
  assert.equal(await outcome(cloud, rpc("DescribeRegions", region, { nonce: "same" })), "ok");
});

for (const [scheme, sign] of Object.entries({ ACS3: acs3, V1: rpc })) {
  describe(`${scheme}: access keys`, () => {
    const { accessKeyId, accessKeySecret, securityToken } = ecd.sts;
    const by = (options: object) => outcome(new TestCloud(), sign("DescribeRegions", region, options));

    test("an unknown key is refused", async () => {
      assert.equal(await by({ accessKeyId: "nobody" }), "404 InvalidAccessKeyId.NotFound");
    });

    test("a temporary key is accepted with its token", async () => {
      assert.equal(await by({ accessKeyId, accessKeySecret, securityToken }), "ok");
    });

    test("a temporary key is refused without a token", async () => {
      assert.equal(await by({ accessKeyId, accessKeySecret }), "400 MissingSecurityToken");
    });

    test("a temporary key is refused with an unknown token", async () => {
      assert.equal(
        await by({ accessKeyId, accessKeySecret, securityToken: "x" }),
        "400 InvalidSecurityToken.Malformed",
      );
    });

    test("a key is refused with another key's token", async () => {
      const code = "400 InvalidSecurityToken.MismatchWithAccessKey";
      const other = ecd.expiredSts.securityToken;
      assert.equal(await by({ accessKeyId, accessKeySecret, securityToken: other }), code);
      assert.equal(await by({ securityToken }), code);
    });

    test("an expired temporary key is refused", async () => {
      const { lifetimeMs, ...expired } = ecd.expiredSts;
      assert.equal(await by(expired), "400 InvalidSecurityToken.Expired");
      const cloud = new TestCloud();
      cloud.clock.advance(ecd.sts.lifetimeMs);
      const at = cloud.clock.now;
      const request = sign("DescribeRegions", region, {
        accessKeyId,
        accessKeySecret,
        securityToken,
        at,
      });
      assert.equal(await outcome(cloud, request), "400 InvalidSecurityToken.Expired");
    });
  });
}

describe("requests that are refused before the operation runs", () => {
  const refused = async (request: Request) => outcome(new TestCloud(), request);

  test("an unknown operation", async () => {
    assert.equal(await refused(acs3("StopDesktop", region)), "404 InvalidAction.NotFound");
    assert.equal(await refused(anonymous("RenewDesktops", {})), "404 InvalidAction.NotFound");
    assert.equal(await refused(acs3("toString", region)), "404 InvalidAction.NotFound");
  });

  test("an unknown version", async () => {
    const request = acs3("StopDesktops", region, { version: "2014-05-26" });
    assert.equal(await refused(request), "400 InvalidVersion");
  });

  test("neither operation nor version", async () => {
    const url = "https://ecd.cn-hangzhou.aliyuncs.com/";
    assert.equal(await refused(new Request(url)), "400 MissingVersion");
    assert.equal(await refused(new Request(`${url}?Version=2020-09-30`)), "400 MissingAction");
  });

  test("another HTTP method", async () => {
    const request = acs3("DescribeRegions", region, { method: "PUT" });
    assert.equal(await refused(request), "403 UnsupportedHTTPMethod");
  });

  test("missing parameters, by name", async () => {
    assert.equal(await refused(acs3("StopDesktops", {})), "400 MissingRegionId");
    assert.equal(await refused(acs3("StopDesktops", region)), "400 MissingDesktopId");
    assert.equal(await refused(acs3("StopDesktops", { ...region, DesktopId: "x" })), "400 MissingDesktopId");
    assert.equal(await refused(anonymous("StopDesktops", { ClientId: "" })), "400 MissingClientId");
    const start = { ...flat("DesktopId", wuying.desktopIds) };
    assert.equal(await refused(anonymous("StartDesktops", start)), "400 MissingClientToken");
  });

  test("missing parts of a V1 signature, by name", async () => {
    const names = ["AccessKeyId", "SignatureMethod", "SignatureVersion", "SignatureNonce"];
    for (const name of [...names, "Timestamp", "Signature"]) {
      const { [name]: _, ...rest } = rpcParams("DescribeRegions", region);
      const url = `https://ecd.cn-hangzhou.aliyuncs.com/?${new URLSearchParams(rest)}`;
      assert.equal(await refused(new Request(url)), `400 Missing${name}`);
    }
  });

  test("missing headers of an ACS3 signature, by parameter name", async () => {
    const parts = {
      "x-acs-date": "Timestamp",
      "x-acs-signature-nonce": "SignatureNonce",
      "x-acs-content-sha256": "ContentSha256",
    };
    for (const [name, part] of Object.entries(parts)) {
      const request = acs3("DescribeRegions", region);
      request.headers.delete(name);
      assert.equal(await refused(await altered(request, {})), `400 Missing${part}`);
    }
  });

  test("an unknown region", async () => {
    const request = acs3("DescribeDesktops", { RegionId: "xx-nowhere" });
    assert.equal(await refused(request), "404 InvalidRegionId.NotFound");
  });

  test("errors have the vendor's body and headers", async () => {
    const { headers, body } = await new TestCloud().send(acs3("Nothing", region));
    assert.deepEqual(Object.keys(body), ["RequestId", "HostId", "Code", "Message", "Recommend"]);
    assert.match(body.RequestId, /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    assert.equal(headers.get("x-acs-request-id"), body.RequestId);
    assert.match(headers.get("x-acs-trace-id")!, /^[0-9a-f]{32}$/);
    assert.match(headers.get("content-type")!, /^application\/json/);
  });
});
