import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { type Served, serve } from "../../emulator/serve.js";
import { attacks, faultsOf } from "../gateway/attacks.js";
import { sendAttack } from "../gateway/send.js";
import { binary, type Server, startServer } from "./support/programs.js";
import { project } from "./support/project.js";
import { workerdConfig } from "./support/workerd.js";

/* The attacks against the gateway as a Worker in workerd, over HTTP, with the packed tarball's signer. */

let cloud: Cloud;
let vendor: Served;
let worker: Server;

before(async () => {
  const folder = await project("runtimes", "../gateway/subject.mjs");
  vendor = await serve((received) => cloud.fetch(received));
  const config = workerdConfig(folder, "worker-gateway.mjs", vendor.url, [], ["subject.mjs"]);
  const args = (port: string): string[] => ["serve", config, `--socket-addr=http=127.0.0.1:${port}`];
  worker = await startServer(binary(folder, "workerd"), args, { cwd: folder });
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0 });
});

after(async () => {
  await worker?.close();
  await vendor?.close();
});

for (const attack of attacks) {
  test(`workerd: ${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const received = await sendAttack(worker.url, attack);
    assert.deepEqual(faultsOf(attack, received, cloud.requests.length), [], worker.said());
  });
}
