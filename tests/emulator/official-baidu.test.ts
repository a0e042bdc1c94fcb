import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { type Installation, packages } from "../differential/python.js";
import { encrypted } from "./bcc-support.js";
import { baidu } from "./support.js";

/*
 * The vendor's JavaScript SDK over HTTP. Its clock cannot be set, so the cloud's clock is the real one plus an offset of the
 * test, and no test waits.
 */

const { bcc } = seed;
const [web, , stopped] = bcc.instanceIds as [string, string, string];

let ahead = 0;
const cloud = new Cloud({ now: () => Date.now() + ahead, transitionMs: 60_000 });
let served: Served;
before(async () => void (served = await serve(cloud.fetch)));
after(() => served.close());
beforeEach(() => {
  ahead = 0;
  cloud.reset();
});

const permanent = { ak: bcc.accessKeyId, sk: bcc.secretAccessKey };
const temporary = { ak: bcc.sts.accessKeyId, sk: bcc.sts.secretAccessKey };

describe("@baiducloud/sdk, BccClient", () => {
  const client = (credentials: object = permanent) => new baidu.BccClient({ endpoint: served.url, credentials });

  test("lists, gets, stops, starts and restarts under /v1", async () => {
    const bccClient = client();
    const { body: list } = await bccClient.listInstances({ maxKeys: 2 });
    assert.equal(list.isTruncated, true);
    const { body: rest } = await bccClient.listInstances({ marker: list.nextMarker });
    assert.deepEqual(
      [...list.instances, ...rest.instances].map(({ id }: { id: string }) => id),
      bcc.instanceIds,
    );

    const status = async (id: string) => (await bccClient.getInstance(id)).body.instance.status as string;
    await bccClient.stopInstance(web);
    assert.equal(await status(web), "Stopping");
    await bccClient.startInstance(stopped);
    assert.equal(await status(stopped), "Starting");
    ahead = 60_000;
    assert.equal(await status(web), "Stopped");
    await bccClient.restartInstance(stopped);
    assert.equal(await status(stopped), "Starting");
    assert.ok(cloud.requests.every(({ url }) => url.includes("/v1/instance")));
  });

  test("creates with a client token, and deletes", async () => {
    const bccClient = client();
    const { body: images } = await bccClient.getImages({});
    const order = { imageId: images.images[0].id, cpuCount: 2, memoryCapacityInGB: 8, name: "javascript" };
    const { body: created } = await bccClient.createInstance(order);
    const [id] = created.instanceIds;
    assert.equal((await bccClient.getInstance(id)).body.instance.status, "Starting");
    ahead = 60_000;
    assert.match((await bccClient.getVNCUrl(id)).body.vncUrl, /^https:/);
    await bccClient.deleteInstance(id);
    ahead = 120_000;
    await assert.rejects(bccClient.getInstance(id), { status_code: 404 });
    assert.match(cloud.requests.find(({ operation }) => operation === "CreateInstance")!.url, /clientToken=/);
  });

  test("reports the vendor's error", async () => {
    await assert.rejects(client().stopInstance(stopped), {
      status_code: 409,
      code: "Instance.StopInstanceOperationForbidden",
    });
  });

  test("is refused with a wrong secret", async () => {
    await assert.rejects(client({ ...permanent, sk: "not the secret" }).listInstances(), {
      status_code: 400,
      code: "SignatureDoesNotMatch",
    });
  });
});

// BccClient knows neither /v2 nor STS nor bodies; the SDK's own signer and transport below it do.
describe("@baiducloud/sdk, BceBaseClient on /v2", () => {
  const send = (method: string, path: string, args: object, config: object = {}) =>
    new baidu.BceBaseClient({ endpoint: served.url, credentials: permanent, ...config }, "bcc", true).sendRequest(
      method,
      path,
      args,
    );

  test("stops with a JSON body", async () => {
    const body = JSON.stringify({ forceStop: true, stopWithNoCharge: true });
    const response = await send("PUT", `/v2/instance/${web}`, { params: { stop: "" }, body });
    assert.match(response.http_headers["x-bce-request-id"], /^[0-9a-f-]{36}$/);
    const { body: got } = await send("GET", `/v2/instance/${web}`, {});
    assert.equal(got.instance.chargeStatus, "noCharge");
    const seen = cloud.requests[0]!;
    assert.match(seen.headers.authorization!, /\/content-length;content-type;host;x-bce-date\/[0-9a-f]{64}$/);
    assert.ok(seen.url.endsWith("?stop="));
  });

  test("stops a batch with a session token", async () => {
    const body = JSON.stringify({ instanceIds: [web] });
    await send(
      "PUT",
      "/v2/instance/batchAction",
      { params: { stop: "", clientToken: "be31b98c-5e41" }, body },
      { credentials: temporary, sessionToken: bcc.sts.sessionToken },
    );
    assert.equal(cloud.requests[0]!.operation, "BatchStopInstance");
    assert.equal(cloud.requests[0]!.status, 200);
  });

  test("resizes, renames, asks for a price, and rebuilds", async () => {
    const put = (path: string, action: string, body: object) =>
      send("PUT", path, { params: { [action]: "" }, body: JSON.stringify(body) });
    const get = async () => (await send("GET", `/v2/instance/${web}`, {})).body.instance;
    await put(`/v2/instanceBySpec/${web}`, "resize", { spec: "bcc.g5.c4m16" });
    assert.equal((await get()).status, "Scaling");
    ahead = 60_000;
    await put(`/v2/instance/${web}`, "modifyAttribute", { name: "renamed" });
    const query = { spec: "bcc.g5.c4m16", paymentTiming: "Prepaid", zoneName: "cn-bj-a", purchaseLength: 1 };
    const { body: prices } = await send("POST", "/v2/instance/price", { body: JSON.stringify(query) });
    assert.match(prices.price[0].specPrices[0].tradePrice, /^\d+\.\d{5}$/);
    const image = { imageId: "m-EmuCent1", adminPass: encrypted("Passw0rd!") };
    await put(`/v2/instance/${web}`, "rebuild", image);
    assert.equal((await get()).status, "ImageProcessing");
    ahead = 120_000;
    const { status, name, spec, osName } = await get();
    assert.deepEqual([status, name, spec, osName], ["Running", "renamed", "bcc.g5.c4m16", "CentOS"]);
  });

  test("a query encoded with lower-case hexadecimal is accepted", async () => {
    const params = { instanceNames: "a'b(c)!~*.-_ 生产数据库,web", maxKeys: 10 };
    const { body } = await send("GET", "/v2/instance", { params });
    assert.deepEqual(
      body.instances.map(({ id }: { id: string }) => id),
      [web],
    );
    // The SDK also encodes `-` and `_`; the emulator decodes everything before it signs again.
    assert.match(cloud.requests[0]!.url, /%2d%5f/);
  });
});

describe("@baiducloud/sdk, STS", () => {
  test("gets a session token, with which BccClient's signer calls until it expires", async () => {
    const sts = new baidu.STS({ endpoint: served.url, credentials: permanent });
    const right = { service: "bce:bcc", region: "*", effect: "Allow", resource: ["*"], permission: ["READ"] };
    const { body } = await sts.getSessionToken(60, { accessControlList: [right] });
    const { accessKeyId: ak, secretAccessKey: sk, sessionToken } = body;
    const config = { endpoint: served.url, credentials: { ak, sk }, sessionToken };
    const list = () => new baidu.BceBaseClient(config, "bcc", true).sendRequest("GET", "/v2/instance", {});
    assert.equal((await list()).body.instances.length, bcc.instanceIds.length);
    ahead = 61_000;
    await assert.rejects(list(), { status_code: 403, code: "AccessDenied" });
  });
});

const python = await packages();
const skip = "unavailable" in python && python.unavailable;

test("bce-python-sdk creates, lists, resizes, renames, rebuilds, stops and deletes an instance", { skip }, async () => {
  const { program, folder } = python as Installation;
  const script = fileURLToPath(new URL("official-baidu.py", import.meta.url));
  // Two requests fit into a transition: each status is seen, however slow the machine is.
  const perRequest = 40_000;
  const quick = await serve((request) => {
    ahead += perRequest;
    return cloud.fetch(request);
  });
  try {
    const args = [script, quick.url, bcc.accessKeyId, bcc.secretAccessKey];
    const env = { ...process.env, PYTHONPATH: folder };
    const { stdout } = await promisify(execFile)(program, args, { env });
    assert.deepEqual(JSON.parse(stdout), {
      statuses: ["Starting", "Running", "Scaling", "Running", "ImageProcessing", "Running", "Stopping", "Stopped"],
      price: true,
      listed: true,
      name: "renamed",
      spec: "bcc.g5.c4m16",
      snapshot: true,
      released: "404 InvalidInstanceId.NotFound",
      refused: "403 Instance.ReleaseNotPrepay",
    });
  } finally {
    await quick.close();
  }
});
