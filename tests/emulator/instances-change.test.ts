import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  AutoReleaseInstance,
  BindInstanceToTags,
  GetInstance,
  GetInstanceNoChargeList,
  GetInstanceVnc,
  InstanceBatchResizeBySpec,
  InstanceDeletionProtection,
  ListAvailableResizeSpec,
  ListInstances,
  ListOs,
  ModifyInstanceAttributes,
  ModifyInstanceDesc,
  ModifyInstanceHostname,
  ModifyInstancePassword,
  RebuildBatchInstance,
  RebuildInstance,
  ReleaseInstance,
  ResizeInstance,
  ResizeInstanceBySpec,
  StopInstance,
  UnbindInstanceFromTags,
} from "edgedesk/bcc";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { connect, encrypted, refusal, TRANSITION } from "./bcc-support.js";

const [web, data, stopped, expired] = seed.bcc.instanceIds as [string, string, string, string];

/** The instance as the API shows it. */
async function get(bcc: ReturnType<typeof connect>["bcc"], instanceId: string) {
  return (await bcc.send(GetInstance, { instanceId })).instance!;
}

describe("properties", () => {
  test("name, description, host name and queues", async () => {
    const { bcc, cloud } = connect();
    await bcc.send(ModifyInstanceAttributes, { instanceId: stopped, name: "构建 1", netEthQueueCount: "4" });
    await bcc.send(ModifyInstanceDesc, { instanceId: stopped, desc: "builds" });
    await bcc.send(ModifyInstanceHostname, { instanceId: stopped, hostname: "build-1" });
    const { name, desc, hostname, netEthQueueCount, status } = await get(bcc, stopped);
    assert.deepEqual([name, desc, hostname, netEthQueueCount, status], ["构建 1", "builds", "build-1", "4", "Stopped"]);
    await bcc.send(ModifyInstanceHostname, { instanceId: web, hostname: "web-2", reboot: true });
    assert.equal((await get(bcc, web)).status, "Starting");
    assert.equal(cloud.executions("reboot").get(web), 1);
  });

  test("are refused outside of Running and Stopped, for names that are none, and for unknown instances", async () => {
    const { bcc } = connect();
    const rename = (instanceId: string, name: string) => bcc.send(ModifyInstanceAttributes, { instanceId, name });
    assert.equal(await refusal(rename(expired, "x")), "409 OperationDenied");
    await bcc.send(StopInstance, { instanceId: data });
    for (const call of [
      () => rename(data, "x"),
      () => bcc.send(ModifyInstanceDesc, { instanceId: data, desc: "x" }),
      () => bcc.send(ModifyInstanceHostname, { instanceId: data, hostname: "xy" }),
    ]) {
      assert.equal(await refusal(call()), "409 OperationDenied");
    }
    for (const name of ["", "1x", "-x", "x!", "x".repeat(66)]) {
      assert.equal(await refusal(rename(web, name)), "400 Instance.NameInvalid", name);
    }
    await rename(web, "x".repeat(65));
    assert.equal(await refusal(rename("i-none", "x")), "404 NoSuchObject");
  });

  test("the queues of a running instance, and of one without charge, stay", async () => {
    const { bcc, pass } = connect();
    const change = (netEthQueueCount: string) =>
      bcc.send(ModifyInstanceAttributes, { instanceId: web, netEthQueueCount });
    assert.equal(await refusal(change("4")), "409 OperationDenied");
    await bcc.send(StopInstance, { instanceId: web, stopWithNoCharge: true });
    pass();
    assert.equal(await refusal(change("4")), "409 OperationDenied");
    assert.equal(await refusal(change("9")), "400 BadRequest");
  });

  test("the password of a running or stopped instance, encrypted", async () => {
    const { bcc, raw } = connect();
    const change = (instanceId: string, adminPass = encrypted("Passw0rd!")) =>
      bcc.send(ModifyInstancePassword, { instanceId, adminPass });
    await change(web);
    await change(stopped);
    assert.equal(await refusal(change(expired)), "409 Instance.PasswordOperationForbidden");
    assert.equal(await refusal(change(web, "Passw0rd!")), "400 BadRequest");
    assert.equal(await raw("PUT", `/v2/instance/${web}?changePass`, {}), "400 InappropriateJSON");
  });

  test("deletion protection is 0 or 1, and refuses the release", async () => {
    const { bcc } = connect();
    const protect = (deletionProtection: number) =>
      bcc.send(InstanceDeletionProtection, { instanceId: web, deletionProtection });
    await protect(1);
    assert.equal((await get(bcc, web)).deletionProtection, 1);
    assert.equal(await refusal(bcc.send(ReleaseInstance, { instanceId: web })), "403 Instance.DeletionProtection");
    assert.equal(await refusal(protect(2)), "400 BadRequest");
    await protect(0);
    await bcc.send(ReleaseInstance, { instanceId: web });
  });

  test("tags are attached, replaced by key, and detached with their value", async () => {
    const { bcc, raw } = connect();
    const tag = (tagKey: string, tagValue: string) => ({ tagKey, tagValue });
    const tags = async () => (await get(bcc, web)).tags;
    await bcc.send(BindInstanceToTags, { instanceId: web, changeTags: [tag("a", "1"), tag("b", "2")] });
    await bcc.send(BindInstanceToTags, { instanceId: web, changeTags: [tag("a", "3")] });
    assert.deepEqual(await tags(), [tag("a", "3"), tag("b", "2")]);
    await bcc.send(UnbindInstanceFromTags, { instanceId: web, changeTags: [tag("a", "1"), tag("b", "2")] });
    assert.deepEqual(await tags(), [tag("a", "3")]);
    const many = Array.from({ length: 21 }, (_, index) => tag(`k${index}`, ""));
    assert.equal(await raw("PUT", `/v2/instance/${web}/tag?bind`, { changeTags: many }), "400 InappropriateJSON");
    assert.equal(await raw("PUT", `/v2/instance/${web}/tag?bind`, {}), "400 InappropriateJSON");
  });

  test("the planned release of a postpaid instance", async () => {
    const { bcc, cloud, pass } = connect();
    const plan = (instanceId: string, releaseTime?: string) =>
      bcc.send(AutoReleaseInstance, { instanceId, releaseTime });
    await plan(web, "2026-01-03T03:04:05Z");
    assert.equal((await get(bcc, web)).releaseTime, "2026-01-03T03:04:05Z");
    await plan(web);
    assert.equal((await get(bcc, web)).releaseTime, undefined);
    assert.equal(await refusal(plan(data, "2026-01-03T03:04:05Z")), "409 OperationDenied");
    assert.equal(await refusal(plan(web, "2026-01-02T03:04:05Z")), "400 BadRequest");
    assert.equal(await refusal(plan(web, "tomorrow")), "400 BadRequest");
    await plan(web, "2026-01-03T03:04:05Z");
    pass(DAY - 1);
    assert.equal((await get(bcc, web)).status, "Running");
    pass(1);
    assert.equal(await refusal(get(bcc, web)), "404 InvalidInstanceId.NotFound");
    assert.ok(!(await bcc.send(ListInstances)).instances?.some(({ id }) => id === web));
    assert.ok(!cloud.instances.list().some(({ id }) => id === web));
  });

  test("the address of a running instance's screen", async () => {
    const { bcc } = connect();
    const { vncUrl } = await bcc.send(GetInstanceVnc, { instanceId: web });
    assert.equal(new URL(vncUrl!).searchParams.get("instance"), web);
    assert.equal(await refusal(bcc.send(GetInstanceVnc, { instanceId: stopped })), "409 OperationDenied");
  });

  test("the list of those that are stopped without charge", async () => {
    const { bcc } = connect();
    const list = async () => (await bcc.send(GetInstanceNoChargeList)).instances?.map(({ id }) => id);
    assert.deepEqual(await list(), []);
    await bcc.send(StopInstance, { instanceId: web, stopWithNoCharge: true });
    assert.deepEqual(await list(), [web]);
  });
});

describe("a resize", () => {
  test("is Scaling, and then what it was, with the new spec", async () => {
    const { bcc, pass } = connect();
    await bcc.send(ResizeInstanceBySpec, { instanceId: web, spec: "bcc.g5.c4m16" });
    await bcc.send(ResizeInstance, { instanceId: stopped, cpuCount: 4, memoryCapacityInGB: 8 });
    for (const id of [web, stopped]) {
      assert.equal((await get(bcc, id)).status, "Scaling");
      assert.equal(
        await refusal(bcc.send(StopInstance, { instanceId: id })),
        "409 Instance.StopInstanceOperationForbidden",
      );
    }
    pass(TRANSITION - 1);
    assert.equal((await get(bcc, web)).status, "Scaling");
    pass(1);
    const [first, second] = await Promise.all([get(bcc, web), get(bcc, stopped)]);
    assert.deepEqual([first.status, first.spec, first.memoryCapacityInGB], ["Running", "bcc.g5.c4m16", 16]);
    assert.deepEqual([second.status, second.spec, second.cpuCount], ["Stopped", "bcc.g5.c4m8", 4]);
  });

  test("is refused outside of Running and Stopped, for smaller prepaid ones, and for specs that the zone lacks", async () => {
    const { bcc } = connect();
    const resize = (instanceId: string, spec: string) => bcc.send(ResizeInstanceBySpec, { instanceId, spec });
    assert.equal(await refusal(resize(expired, "bcc.g5.c4m16")), "409 OperationDenied");
    assert.equal(await refusal(resize(data, "bcc.g5.c4m16")), "409 OperationDenied");
    await resize(data, "bcc.g5.c16m64");
    const none = "403 Instance.NotSupportInstanceTypeException";
    assert.equal(await refusal(resize(stopped, "bcc.m5.c1m8")), none);
    assert.equal(await refusal(resize(web, "bcc.g9.c1m1")), none);
    const size = { instanceId: web, cpuCount: 3, memoryCapacityInGB: 7 };
    assert.equal(await refusal(bcc.send(ResizeInstance, size)), none);
    const live = { instanceId: stopped, cpuCount: 4, memoryCapacityInGB: 8, liveResize: true };
    assert.equal(await refusal(bcc.send(ResizeInstance, live)), "409 OperationDenied");
    assert.equal(await refusal(resize("i-none", "bcc.g5.c4m16")), "404 NoSuchObject");
  });

  test("of a batch changes all instances or none", async () => {
    const { bcc, raw } = connect();
    const resize = (ids: string[]) =>
      bcc.send(InstanceBatchResizeBySpec, { instanceIdList: ids, spec: "bcc.g5.c16m64" });
    assert.equal(await refusal(resize([web, expired])), "409 OperationDenied");
    assert.equal((await get(bcc, web)).status, "Running");
    assert.equal((await resize([web, data])).orderUuidResults?.length, 2);
    const many = { instanceIdList: Array.from({ length: 31 }, () => web), spec: "bcc.g5.c2m8" };
    assert.equal(await raw("PUT", "/v2/instanceBatchBySpec?resize", many), "400 InappropriateJSON");
  });

  test("can choose from the specs of its zone, by spec, family or instances", async () => {
    const { bcc, raw } = connect();
    const of = async (parameters: object) => (await bcc.send(ListAvailableResizeSpec, parameters)).specList ?? [];
    const byInstance = await of({ instanceIdList: [stopped] });
    assert.ok(byInstance.includes("bcc.c5.c2m4") && !byInstance.includes("bcc.m5.c1m8"));
    assert.ok(!(await of({ spec: "bcc.g5.c2m8", zone: "cn-bj-a" })).includes("bcc.g5.c2m8"));
    const target = "/v2/instance?resizeList";
    for (const body of [{}, { spec: "bcc.g5.c2m8", specId: "g5", zone: "cn-bj-a" }, { spec: "bcc.g5.c2m8" }]) {
      assert.equal(await raw("POST", target, body), "400 BadRequest");
    }
  });
});

describe("a rebuild", () => {
  const windows = { imageId: "m-EmuWin01", adminPass: encrypted("Passw0rd!") };

  test("is ImageProcessing, and then has the image", async () => {
    const { bcc, pass } = connect();
    await bcc.send(RebuildInstance, { instanceId: web, ...windows });
    assert.equal((await get(bcc, web)).status, "ImageProcessing");
    pass();
    const { status, osName } = await get(bcc, web);
    assert.deepEqual([status, osName], ["Running", "Windows Server"]);
    const { osInfo } = await bcc.send(ListOs, { instanceIds: [web, data] });
    assert.deepEqual(
      osInfo?.map(({ osType }) => osType),
      ["windows", "linux"],
    );
  });

  test("needs a password, a key pair, or the login of the image", async () => {
    const { bcc, raw } = connect();
    const rebuild = (body: object) => raw("PUT", `/v2/instance/${web}?rebuild`, { imageId: "m-EmuUbnt1", ...body });
    assert.equal(await rebuild({}), "400 BadRequest");
    assert.equal(await rebuild({ adminPass: "Passw0rd!" }), "400 BadRequest");
    assert.equal(await rebuild({ keypairId: "k-1" }), "200");
    assert.equal((await get(bcc, web)).status, "ImageProcessing");
    assert.equal(await rebuild({ keypairId: "k-1" }), "409 OperationDenied");
  });

  test("of a batch changes all instances or none", async () => {
    const { bcc, raw } = connect();
    const rebuild = (instanceIds: string[]) => bcc.send(RebuildBatchInstance, { instanceIds, ...windows });
    assert.equal(await refusal(rebuild([web, expired])), "409 OperationDenied");
    assert.equal((await get(bcc, web)).status, "Running");
    await rebuild([web, data]);
    assert.equal((await get(bcc, data)).status, "ImageProcessing");
    assert.equal(await refusal(rebuild([stopped, "i-none"])), "404 NoSuchObject");
    const unknown = bcc.send(RebuildInstance, { instanceId: stopped, ...windows, imageId: "m-none" });
    assert.equal(await refusal(unknown), "404 NoSuchObject");
    const many = { instanceIds: Array.from({ length: 101 }, () => stopped), ...windows };
    assert.equal(await raw("PUT", "/v2/instance/rebuild", many), "400 InappropriateJSON");
  });
});
