import assert from "node:assert/strict";
import { test } from "node:test";

/* WebAssembly memory never shrinks, so a leak in the core would grow it with each request. */

test("the core's memory does not grow with the number of requests", async () => {
  const memories: WebAssembly.Memory[] = [];
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = function (module: WebAssembly.Module, imports?: WebAssembly.Imports) {
    const instance = new Instance(module, imports);
    memories.push(instance.exports["memory"] as WebAssembly.Memory);
    return instance;
  } as unknown as typeof WebAssembly.Instance;
  const { EcdClient, StopDesktops, ValidationError } = await import("edgedesk/ecd");
  const credentials = { accessKeyId: "id", accessKeySecret: "secret" };
  const clients = (["acs3", "rpc"] as const).map((signing) => new EcdClient({ region: "r", signing, credentials }));
  const round = (times: number) => {
    for (let i = 0; i < times; i++) {
      for (const client of clients) {
        client.prepare(StopDesktops, { DesktopId: Array.from({ length: i % 100 || 1 }, (_, n) => `ecd-${i}-${n}`) });
        // A new operation object in each iteration.
        client.prepare({ action: "SomethingNew" }, { A: "a".repeat(i % 5000) });
        assert.throws(() => client.prepare(StopDesktops, { DesktopId: [] }), ValidationError);
      }
    }
  };
  round(5000);
  WebAssembly.Instance = Instance;
  const core = memories.at(-1)!;
  const before = core.buffer.byteLength;
  round(20_000);
  assert.equal(core.buffer.byteLength, before);
});
