import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { PopClient, openApi } from "./support.js";

/*
 * The vendor's JavaScript clients over HTTP. Their clock cannot be set, so the cloud's clock is the real one plus an offset
 * of the test, and no test waits.
 */

const { ecd, wuying } = seed;
const [running, stopped] = ecd.desktopIds as [string, string];

let ahead = 0;
const cloud = new Cloud({ now: () => Date.now() + ahead, transitionMs: 60_000 });
let served: Served;
before(async () => void (served = await serve(cloud.fetch)));
after(() => served.close());
beforeEach(() => {
  ahead = 0;
  cloud.reset();
});

interface CallOptions {
  version?: string;
  authType?: string;
  body?: object;
  method?: string;
}

/** One call through @alicloud/openapi-core, as the generated product SDKs make it. */
async function call(config: object, action: string, query: object, options: CallOptions = {}) {
  const client = new openApi.default(
    new openApi.$OpenApiUtil.Config({
      endpoint: `127.0.0.1:${served.port}`,
      protocol: "HTTP",
      accessKeyId: ecd.accessKeyId,
      accessKeySecret: ecd.accessKeySecret,
      ...config,
    }),
  );
  const response = await client.callApi(
    new openApi.$OpenApiUtil.Params({
      action,
      version: options.version ?? "2020-09-30",
      protocol: "HTTP",
      pathname: "/",
      method: options.method ?? "POST",
      authType: options.authType ?? "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    }),
    new openApi.$OpenApiUtil.OpenApiRequest({
      query: openApi.$OpenApiUtil.default.query(query),
      body: options.body,
    }),
    { toMap: () => ({}) },
  );
  return response.body;
}

const { accessKeyId, accessKeySecret, securityToken } = ecd.sts;
const sts = { accessKeyId, accessKeySecret, securityToken };

const modes = {
  ACS3: {},
  "ACS3 with STS": sts,
  V1: { signatureAlgorithm: "v2" },
  "V1 with STS": { ...sts, signatureAlgorithm: "v2" },
};

for (const [mode, config] of Object.entries(modes)) {
  describe(`@alicloud/openapi-core, ${mode}`, () => {
    test("stops a desktop and sees it stopping and stopped", async () => {
      const RegionId = ecd.region;
      const { RequestId } = await call(config, "StopDesktops", { RegionId, DesktopId: [running] });
      assert.match(RequestId, /^[0-9A-F-]{36}$/);

      const query = { RegionId, DesktopId: [running, stopped] };
      const statuses = async () =>
        (await call(config, "DescribeDesktops", query)).Desktops.map(
          ({ DesktopStatus }: { DesktopStatus: string }) => DesktopStatus,
        );
      assert.deepEqual(await statuses(), ["Stopping", "Stopped"]);
      ahead = 60_000;
      assert.deepEqual(await statuses(), ["Stopped", "Stopped"]);
    });

    test("signs special characters, more than nine ids and empty values", async () => {
      const NextToken = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~中😀";
      const DesktopId = Array.from({ length: 12 }, (_, index) => `ecd ${index}+*~`);
      const query = {
        RegionId: ecd.region,
        DesktopId,
        NextToken,
        Tag: [{ Key: "环境", Value: "" }],
      };
      // The signature is accepted, and the made-up token refused.
      await assert.rejects(call(config, "DescribeDesktops", query), { code: "InvalidParameter" });
      assert.equal(cloud.requests.at(-1)!.operation, "DescribeDesktops");
    });

    test("sends parameters in a form body", async () => {
      const body = { DesktopId: [stopped], Note: "a b*~中" };
      await call(config, "StartDesktops", { RegionId: ecd.region }, { body });
      assert.equal(cloud.requests.at(-1)!.status, 200);
      assert.match(cloud.requests.at(-1)!.body, /DesktopId/);
    });

    test("works with GET", async () => {
      const response = await call(config, "DescribeDesktops", { RegionId: ecd.region }, { method: "GET" });
      assert.equal(response.TotalCount, 6);
    });

    test("assumes a role, with whose key it calls", async () => {
      const query = { RoleArn: ecd.roleArn, RoleSessionName: "alice", DurationSeconds: 900 };
      const { Credentials } = await call(config, "AssumeRole", query, { version: "2015-04-01" });
      const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken } = Credentials;
      const own = { ...config, accessKeyId, accessKeySecret, securityToken };
      assert.equal((await call(own, "DescribeDesktops", { RegionId: ecd.region })).TotalCount, 6);
      await assert.rejects(call(config, "AssumeRole", { ...query, DurationSeconds: 899 }, { version: "2015-04-01" }), {
        code: "InvalidParameter.DurationSeconds",
      });
    });

    test("creates a desktop, changes, prices, renews and backs it up, and deletes it", async () => {
      const RegionId = ecd.region;
      const send = (action: string, query: object) => call(config, action, { RegionId, ...query });
      const { Bundles } = await send("DescribeBundles", { OsType: "Windows", MaxResults: 1 });
      const { DesktopId, OrderId } = await send("CreateDesktops", {
        BundleModels: [
          { BundleId: Bundles[0].BundleId, Amount: 1, DesktopName: "official", EndUserIds: [wuying.user.endUserId] },
        ],
        OfficeSiteId: ecd.officeSite.id,
        ...{ ChargeType: "PrePaid", Period: 1, PeriodUnit: "Month", AutoPay: true },
      });
      assert.match(OrderId, /^\d{15}$/);
      const [id] = DesktopId;
      const described = async () => (await send("DescribeDesktops", { DesktopId })).Desktops[0];
      assert.equal((await described()).DesktopStatus, "Pending");
      ahead += 60_000;
      await send("StopDesktops", { DesktopId });
      ahead += 60_000;

      const change = { RootDiskSizeGib: 120, UserDiskSizeGib: 200 };
      const price = { ResourceType: "Desktop", InstanceId: id, InstanceType: "eds.general.8c16g", ...change };
      const { PriceInfo } = await send("DescribeModificationPrice", price);
      assert.ok(PriceInfo.Price.TradePrice > 0);
      await send("ModifyDesktopSpec", { DesktopId: id, DesktopType: "eds.general.8c16g", AutoPay: true, ...change });
      assert.equal((await described()).DesktopType, "eds.general.8c16g");

      const renewal = { Period: 2, PeriodUnit: "Month" };
      await send("DescribeRenewalPrice", { ResourceType: "Desktop", InstanceIds: DesktopId, ...renewal });
      const { ExpiredTime } = await described();
      await send("RenewDesktops", { DesktopId, AutoPay: true, ...renewal });
      assert.ok(Date.parse((await described()).ExpiredTime) > Date.parse(ExpiredTime));

      const timer = { TimerType: "TimerBoot", CronExpression: "0 0 0 ? * 1,2,3,4,5,6,7", Enforce: true };
      await send("ModifyDesktopTimer", { DesktopId, UseDesktopTimers: true, DesktopTimers: [timer] });
      const snapshot = { DesktopId: id, SnapshotName: "official", SourceDiskType: "system" };
      const { SnapshotId } = await send("CreateSnapshot", snapshot);
      assert.equal((await send("DescribeSnapshots", { SnapshotId })).Snapshots[0].SourceDiskSize, "120");

      await assert.rejects(send("DeleteDesktops", { DesktopId }), { code: "IncorrectDesktopChargeType" });
      await send("ModifyDesktopChargeType", { DesktopId, ChargeType: "PostPaid" });
      await send("DeleteDesktops", { DesktopId });
      assert.equal((await send("DescribeDesktops", { DesktopId })).TotalCount, 0);
    });

    test("is refused with a wrong secret", async () => {
      const wrong = { ...config, accessKeySecret: "not the secret" };
      await assert.rejects(call(wrong, "DescribeRegions", { RegionId: ecd.region }), {
        code: "SignatureDoesNotMatch",
      });
    });
  });
}

for (const [layout, config] of Object.entries({ parameters: modes.V1, headers: modes.ACS3 })) {
  describe(`@alicloud/openapi-core, Anonymous with Action in the ${layout}`, () => {
    const options = { version: "2020-10-02", authType: "Anonymous" };

    test("logs in, lists and stops", async () => {
      const login = await call(
        config,
        "GetLoginToken",
        {
          RegionId: wuying.region,
          ClientId: wuying.clientId,
          CurrentStage: "ADPassword",
          OfficeSiteId: wuying.user.officeSiteId,
          EndUserId: wuying.user.endUserId,
          Password: wuying.user.password,
        },
        options,
      );
      const identity = {
        ClientId: wuying.clientId,
        SessionId: login.SessionId,
        LoginToken: login.LoginToken,
      };
      const { Desktops } = await call(
        config,
        "DescribeGlobalDesktops",
        { ...identity, RegionId: "cn-shanghai" },
        options,
      );
      assert.equal(Desktops.length, 4);
      const stop = { ...identity, RegionId: wuying.region, DesktopId: [running] };
      await call(config, "StopDesktops", stop, options);
      assert.equal(cloud.requests.at(-1)!.headers.authorization, undefined);
      assert.equal(cloud.requests.at(-1)!.operation, "StopDesktops");
    });

    test("does not reach the admin API", async () => {
      await assert.rejects(call(config, "DescribeRegions", { RegionId: ecd.region }, { authType: "Anonymous" }), {
        code: "MissingAccessKeyId",
      });
    });
  });
}

for (const method of ["GET", "POST"]) {
  describe(`@alicloud/pop-core, ${method}`, () => {
    const client = (credentials: object = {}) =>
      new PopClient({
        endpoint: served.url,
        apiVersion: "2020-09-30",
        accessKeyId: ecd.accessKeyId,
        accessKeySecret: ecd.accessKeySecret,
        ...credentials,
      });
    const params = { RegionId: ecd.region, DesktopId: [running] };

    test("stops a desktop", async () => {
      const { RequestId } = await client().request("StopDesktops", params, { method });
      assert.match(RequestId, /^[0-9A-F-]{36}$/);
      const seen = cloud.requests.at(-1)!;
      assert.equal(seen.method, method);
      assert.equal(method === "POST" ? seen.body.includes("Signature=") : seen.body === "", true);
    });

    test("works with STS", async () => {
      const { TotalCount } = await client(sts).request("DescribeDesktops", { RegionId: ecd.region }, { method });
      assert.equal(TotalCount, 6);
    });

    test("signs special characters", async () => {
      const odd = { ...params, PatchId: "a b*~+%!'()中😀", DesktopId: ["ecd 1+*~"] };
      await assert.rejects(client().request("StopDesktops", odd, { method }), {
        code: "InvalidDesktopId.NotFound",
      });
    });

    test("is refused with a wrong secret, with the server's string to sign", async () => {
      const wrong = client({ accessKeySecret: "not the secret" });
      await assert.rejects(wrong.request("StopDesktops", params, { method }), (error: any) => {
        assert.equal(error.code, "SignatureDoesNotMatch");
        assert.match(error.data.Message, new RegExp(`server string to sign is:${method}&%2F&`));
        return true;
      });
    });
  });
}
