import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { BEGINNING, TestCloud, altered, bce } from "./support.js";

const { bcc } = seed;
const [web] = bcc.instanceIds as [string];

async function outcome(request: Request, cloud = new TestCloud()) {
  const { status, body } = await cloud.send(request);
  return status === 200 ? "ok" : `${status} ${body.code}`;
}

describe("authorization", () => {
  test("is valid from its timestamp until its expiry", async () => {
    const cloud = new TestCloud();
    const request = () => bce("GET", "/v2/instance", { expirySeconds: 60 });
    cloud.clock.advance(MINUTE);
    assert.equal(await outcome(request(), cloud), "ok");
    cloud.clock.advance(1000);
    assert.equal(await outcome(request(), cloud), "400 RequestExpired");
  });

  test("may be half an hour ahead of the clock", async () => {
    const ahead = (ms: number) => outcome(bce("GET", "/v2/instance", { at: BEGINNING + ms }));
    assert.equal(await ahead(30 * MINUTE), "ok");
    assert.equal(await ahead(30 * MINUTE + 1000), "403 RequestTimeTooSkewed");
  });

  test("can be repeated: there is no nonce", async () => {
    const cloud = new TestCloud();
    const request = bce("GET", "/v2/instance");
    assert.equal(await outcome(request.clone(), cloud), "ok");
    assert.equal(await outcome(request, cloud), "ok");
  });

  test("is refused when it is missing or malformed", async () => {
    const request = bce("GET", "/v2/instance");
    const authorization = request.headers.get("authorization")!;
    const as = async (text: string) => outcome(await altered(request, { headers: { authorization: text } }));
    request.headers.delete("authorization");
    assert.equal(await outcome(request), "403 AccessDenied");
    for (const text of [
      authorization.replace("v1", "v3"),
      authorization.replace("T03", " 03"),
      authorization.replace("/1800/", "/soon/"),
      authorization.replace("host;", ""),
    ]) {
      assert.equal(await as(text), "400 InvalidHTTPAuthHeader", text);
    }
  });

  test("can be a query parameter, which is not signed", async () => {
    const request = bce("GET", "/v2/instance?maxKeys=2");
    const authorization = encodeURIComponent(request.headers.get("authorization")!);
    request.headers.delete("authorization");
    const url = `${request.url}&authorization=${authorization}`;
    assert.equal(await outcome(await altered(request, { url })), "ok");
    const other = `${request.url}0&authorization=${authorization}`;
    assert.equal(await outcome(await altered(request, { url: other })), "400 SignatureDoesNotMatch");
  });

  test("needs a known key", async () => {
    assert.equal(await outcome(bce("GET", "/v2/instance", { accessKeyId: "nobody" })), "403 InvalidAccessKeyId");
  });
});

describe("session tokens", () => {
  const { accessKeyId, secretAccessKey, sessionToken } = bcc.sts;
  const by = (options: object) => outcome(bce("GET", "/v2/instance", options));

  test("are accepted with their key", async () => {
    assert.equal(await by({ accessKeyId, secretAccessKey, sessionToken }), "ok");
  });

  test("are refused when missing, wrong, of another key or expired", async () => {
    const { lifetimeMs, ...expired } = bcc.expiredSts;
    assert.equal(await by({ accessKeyId, secretAccessKey }), "403 AccessDenied");
    assert.equal(await by({ accessKeyId, secretAccessKey, sessionToken: "x" }), "403 AccessDenied");
    assert.equal(await by({ sessionToken }), "403 AccessDenied");
    assert.equal(await by(expired), "403 AccessDenied");
  });

  test("must be signed", async () => {
    const request = bce("GET", "/v2/instance", { accessKeyId, secretAccessKey, sessionToken });
    const authorization = request.headers.get("authorization")!.replace(";x-bce-security-token", "");
    assert.equal(await outcome(await altered(request, { headers: { authorization } })), "400 InvalidHTTPAuthHeader");
  });
});

describe("requests", () => {
  test("to a path that does not exist", async () => {
    assert.equal(await outcome(bce("GET", "/v2/nothing")), "404 InvalidURI");
    assert.equal(await outcome(bce("GET", "/v2/v1")), "404 InvalidURI");
    assert.equal(await outcome(bce("GET", `/v2/instance/${web}/nothing`)), "404 InvalidURI");
    assert.equal(await outcome(bce("PUT", `/v2/instance/${web}?explode`)), "404 InvalidURI");
    assert.equal(await outcome(bce("PUT", `/v2/instance/?stop`)), "404 InvalidURI");
    assert.equal(await outcome(bce("POST", "/?action=Nothing")), "404 InvalidURI");
    assert.equal(await outcome(bce("GET", "/v9/instance")), "404 InvalidVersion");
  });

  test("to an operation that the catalogue lacks get 404, also where a word could be an id", async () => {
    for (const [method, path] of [
      ["GET", "/v2/image/getAvailableImageBySpec"],
      ["GET", "/v2/instance/somethingNew"],
      ["POST", "/v2/volume/somethingNew"],
      ["POST", "/v2/volume/v-1?explode"],
      ["PUT", "/v2/instance/somethingNew?stop"],
      ["GET", "/v3/instance"],
    ] as const) {
      assert.equal(await outcome(bce(method, path)), "404 InvalidURI", `${method} ${path}`);
    }
  });

  test("match the most literal path", async () => {
    const cloud = new TestCloud();
    for (const [method, path, operation] of [
      ["POST", "/v2/volume/autoRenew", "AutoRenewVolume"],
      ["POST", "/v2/volume/cancelAutoRenew", "CancelAutoRenewVolume"],
      ["POST", "/v2/volume/modifyDeleteProtection", "ModifyVolumeDeleteProtection"],
      ["POST", "/v2/volume/v-1", "ReleaseVolume"],
      ["GET", "/v2/volume/disk", "GetAvailableDiskInfo"],
      ["GET", "/v2/instance/spec", "ListInstanceSpecs"],
      ["POST", "/v2/instance/deleteProgress", "GetInstanceDeleteProgress"],
      ["DELETE", "/v2/securityGroup/rule/r-1", "DeleteSecurityGroupRule"],
      ["DELETE", "/v2/securityGroup/g-1", "DeleteSecurityGroup"],
    ] as const) {
      await cloud.send(bce(method, path, method === "GET" ? {} : { body: {} }));
      assert.equal(cloud.requests.at(-1)!.operation, operation);
    }
  });

  test("match paths of either version", async () => {
    for (const version of ["v1", "v2"]) {
      assert.equal(await outcome(bce("PUT", `/${version}/instance/${web}?stop`)), "ok");
      const batch = bce("PUT", `/${version}/instance/batchAction?stop`, { body: { instanceIds: [web] } });
      assert.equal(await outcome(batch), "ok");
    }
  });

  test("with an action in either form", async () => {
    for (const query of ["?stop", "?stop="]) {
      assert.equal(await outcome(bce("PUT", `/v2/instance/${web}${query}`)), "ok");
    }
  });

  test("for an instance that does not exist", async () => {
    for (const request of [
      bce("GET", "/v2/instance/i-nothing"),
      bce("PUT", "/v2/instance/i-nothing?stop"),
      bce("PUT", "/v2/instance/batchAction?stop", { body: { instanceIds: [web, "i-nothing"] } }),
    ]) {
      assert.equal(await outcome(request), "404 InvalidInstanceId.NotFound");
    }
  });

  test("with a malformed body", async () => {
    const stop = `/v2/instance/${web}?stop`;
    const broken = await altered(bce("PUT", stop, { body: {} }), { body: "{" });
    assert.equal(await outcome(broken), "400 MalformedJSON");
    const batch = (instanceIds: unknown) =>
      outcome(bce("PUT", "/v2/instance/batchAction?stop", { body: { instanceIds } }));
    const inappropriate = "400 InappropriateJSON";
    assert.equal(await outcome(bce("PUT", stop, { body: [] })), inappropriate);
    assert.equal(await outcome(bce("PUT", stop, { body: { forceStop: "true" } })), inappropriate);
    assert.equal(await batch([]), inappropriate);
    assert.equal(await batch(web), inappropriate);
    assert.equal(await batch(Array(101).fill(web)), inappropriate);
    assert.equal(await batch(Array(100).fill(web)), "ok");
  });

  test("get responses with the vendor's body and headers", async () => {
    const { headers, body } = await new TestCloud().send(bce("GET", "/v2/instance/i-nothing"));
    assert.deepEqual(Object.keys(body), ["requestId", "code", "message"]);
    assert.equal(headers.get("x-bce-request-id"), body.requestId);
    assert.equal(headers.get("date"), new Date(BEGINNING).toUTCString());
  });
});
