import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { TestCloud, acs3, altered, bce, flat, flip, rpc, rpcParams } from "./support.js";

/* One changed byte anywhere under the signature, and the request is refused and changes nothing. */

const { ecd, bcc } = seed;
const [running] = ecd.desktopIds as [string];
const [web] = bcc.instanceIds as [string];
const stop = { RegionId: ecd.region, ...flat("DesktopId", [running]) };

async function refused(request: Request, expected: { status: number; code: string }) {
  const cloud = new TestCloud();
  const { status, headers, body } = await cloud.send(request);
  assert.deepEqual({ status, code: body.Code ?? body.code }, expected);
  assert.equal(headers.get("x-acs-request-id") ?? headers.get("x-bce-request-id"), body.RequestId ?? body.requestId);
  const after = await cloud.send(acs3("DescribeDesktops", { RegionId: ecd.region }));
  assert.equal(after.body.Desktops[0].DesktopStatus, "Running");
  const instance = await cloud.send(bce("GET", `/v2/instance/${web}`));
  assert.equal(instance.body.instance.status, "Running");
  return body;
}

const mismatch = { status: 400, code: "SignatureDoesNotMatch" };
const incomplete = { status: 400, code: "IncompleteSignature" };

describe("ACS3", () => {
  test("the untouched request is accepted", async () => {
    assert.equal((await new TestCloud().send(acs3("StopDesktops", stop))).status, 200);
  });

  test("signature", async () => {
    const request = acs3("StopDesktops", stop);
    const authorization = flip(request.headers.get("authorization")!);
    const body = await refused(await altered(request, { headers: { authorization } }), mismatch);
    assert.match(
      body.Message,
      /^Specified signature is not matched with our calculation\. server StringToSign is \[ACS3-HMAC-SHA256\n[0-9a-f]{64}\] server CanonicalRequest is \[POST\n\/\nDesktopId\.1=[^]+\]$/,
    );
    assert.equal(body.HostId, "ecd.cn-hangzhou.aliyuncs.com");
    assert.match(body.Recommend, /SignatureDoesNotMatch/);
  });

  test("secret", async () => {
    const accessKeySecret = flip(ecd.accessKeySecret);
    await refused(acs3("StopDesktops", stop, { accessKeySecret }), mismatch);
  });

  test("parameter", async () => {
    const request = acs3("StopDesktops", stop);
    await refused(await altered(request, { url: flip(request.url) }), mismatch);
  });

  test("body", async () => {
    const request = acs3("StopDesktops", { RegionId: ecd.region }, { form: stop });
    assert.equal((await new TestCloud().send(request.clone())).status, 200);
    await refused(await altered(request, { body: flip(await request.clone().text()) }), mismatch);
  });

  test("body together with its hash", async () => {
    const request = acs3("StopDesktops", { RegionId: ecd.region }, { form: stop });
    const other = acs3("StopDesktops", { RegionId: ecd.region }, { form: { ...stop, a: "b" } });
    const hash = other.headers.get("x-acs-content-sha256")!;
    const change = { body: await other.text(), headers: { "x-acs-content-sha256": hash } };
    await refused(await altered(request, change), mismatch);
  });

  test("a signed hash that is not the body's", async () => {
    const claimedHash = "0".repeat(64);
    await refused(acs3("StopDesktops", stop, { claimedHash }), mismatch);
  });

  test("hash alone", async () => {
    const request = acs3("StopDesktops", stop);
    const hash = flip(request.headers.get("x-acs-content-sha256")!);
    const change = { headers: { "x-acs-content-sha256": hash } };
    await refused(await altered(request, change), mismatch);
  });

  for (const name of ["host", "x-acs-action", "x-acs-version", "x-acs-date"]) {
    test(name, async () => {
      const others: Record<string, string> = {
        host: "ecd.cn-beijing.aliyuncs.com",
        "x-acs-action": "RebootDesktops",
        "x-acs-version": "2020-10-02",
        "x-acs-date": "2026-01-02T03:04:06Z",
      };
      const request = acs3("StopDesktops", stop);
      await refused(await altered(request, { headers: { [name]: others[name]! } }), mismatch);
    });
  }

  test("an unsigned x-acs-* header", async () => {
    const request = acs3("StopDesktops", stop);
    await refused(await altered(request, { headers: { "x-acs-extra": "1" } }), incomplete);
  });

  test("an Authorization header of another form", async () => {
    const request = acs3("StopDesktops", stop);
    const spaced = request.headers.get("authorization")!.replaceAll(",", ", ");
    await refused(await altered(request, { headers: { authorization: spaced } }), incomplete);
  });
});

for (const method of ["GET", "POST"]) {
  describe(`V1, ${method}`, () => {
    /** The request as signed, with some parameters replaced after that. */
    async function replaced(change: Record<string, string>, options = {}) {
      const params = { ...rpcParams("StopDesktops", stop, { method, ...options }), ...change };
      const form = new URLSearchParams(params).toString();
      const request = rpc("StopDesktops", stop, { method });
      return method === "POST"
        ? altered(request, { body: form })
        : altered(request, { url: `https://ecd.cn-hangzhou.aliyuncs.com/?${form}` });
    }

    test("the untouched request is accepted", async () => {
      assert.equal((await new TestCloud().send(await replaced({}))).status, 200);
    });

    test("signature", async () => {
      const params = rpcParams("StopDesktops", stop, { method });
      const Signature = flip(params.Signature!);
      const body = await refused(await replaced({ ...params, Signature }), mismatch);
      const prefix = "Specified signature is not matched with our calculation. server string to sign is:";
      assert.ok(body.Message.startsWith(`${prefix}${method}&%2F&AccessKeyId%3D`));
    });

    test("parameter", async () => {
      await refused(await replaced({ "DesktopId.1": flip(running) }), mismatch);
    });

    test("parameter added", async () => {
      await refused(await replaced({ StoppedMode: "KeepCharging" }), mismatch);
    });

    test("secret", async () => {
      await refused(await replaced({}, { accessKeySecret: flip(ecd.accessKeySecret) }), mismatch);
    });

    test("another method than the signed one", async () => {
      const other = method === "GET" ? "POST" : "GET";
      await refused(await replaced({}, { method: other }), mismatch);
    });

    test("an unknown SignatureMethod", async () => {
      await refused(await replaced({ SignatureMethod: "HMAC-SHA256" }), incomplete);
      await refused(await replaced({ SignatureVersion: "2.0" }), incomplete);
    });
  });
}

for (const [kind, signedHeaders] of Object.entries({
  host: ["host"],
  "host and content-type": ["host", "content-type"],
})) {
  describe(`bce-auth-v1, signing ${kind}`, () => {
    const target = `/v2/instance/${web}?stop`;
    const signed = (options = {}) => bce("PUT", target, { body: {}, signedHeaders, ...options });

    test("the untouched request is accepted", async () => {
      assert.equal((await new TestCloud().send(signed())).status, 200);
    });

    test("signature", async () => {
      const request = signed();
      const authorization = flip(request.headers.get("authorization")!);
      const body = await refused(await altered(request, { headers: { authorization } }), mismatch);
      assert.deepEqual(Object.keys(body), ["requestId", "code", "message"]);
    });

    test("secret", async () => {
      await refused(signed({ secretAccessKey: flip(bcc.secretAccessKey) }), mismatch);
    });

    test("path", async () => {
      const request = signed();
      await refused(await altered(request, { url: request.url.replace(web, flip(web)) }), mismatch);
    });

    test("query", async () => {
      const request = signed();
      await refused(await altered(request, { url: `${request.url}&a=b` }), mismatch);
      const reboot = request.url.replace("?stop", "?reboot");
      await refused(await altered(request, { url: reboot }), mismatch);
    });

    test("host", async () => {
      const change = { headers: { host: "bcc.gz.baidubce.com" } };
      await refused(await altered(signed(), change), mismatch);
    });

    test("date and expiry, from which the signing key is derived", async () => {
      const request = signed();
      const authorization = request.headers.get("authorization")!;
      const later = authorization.replace("03:04:05", "03:04:06");
      await refused(await altered(request, { headers: { authorization: later } }), mismatch);
      const longer = authorization.replace("/1800/", "/3600/");
      await refused(await altered(request, { headers: { authorization: longer } }), mismatch);
    });
  });
}

test("bce-auth-v1: the signature covers the body only by its headers", async () => {
  // As documented: content-length, content-md5 and x-bce-content-sha256 would cover it when signed.
  const request = bce("PUT", `/v2/instance/${web}?stop`, { body: { forceStop: false } });
  const change = { body: JSON.stringify({ forceStop: true }) };
  assert.equal((await new TestCloud().send(await altered(request, change))).status, 200);
});

test("bce-auth-v1: an empty list means the default headers and all x-bce-* headers", async () => {
  const emptied = async (extra: Record<string, string>) => {
    const request = bce("GET", `/v2/instance/${web}`);
    const authorization = request.headers.get("authorization")!.replace("/host;x-bce-date/", "//");
    return altered(request, { headers: { authorization, ...extra } });
  };
  assert.equal((await new TestCloud().send(await emptied({}))).status, 200);
  await refused(await emptied({ "x-bce-extra": "1" }), mismatch);
  await refused(await emptied({ "content-type": "text/plain" }), mismatch);
  assert.equal((await new TestCloud().send(await emptied({ accept: "*/*" }))).status, 200);
});
