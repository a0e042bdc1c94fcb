import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { type Served, serve } from "../../emulator/serve.js";
import { type Attack, attacks, BASE, bodyOf, faultsOf, headersOf, type Received } from "../gateway/attacks.js";
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

/** Sends an attack with its header lines as they are. */
function send(attack: Attack): Promise<Received> {
  const { method = BASE.method, path = BASE.path } = attack;
  const body = Buffer.from(bodyOf(attack));
  const length: [string, string][] = attack.slow
    ? [["content-length", "100"]]
    : body.length > 0
      ? [["content-length", String(body.length)]]
      : [];
  const headers = [["host", "gateway.example"], ...headersOf(attack), ...length].flat();
  return new Promise((resolve, reject) => {
    const outgoing = request(`${worker.url}`, { method, path, headers, agent: false });
    outgoing.on("error", reject);
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const received = new Headers();
        for (const [name, lines = []] of Object.entries(response.headersDistinct)) {
          for (const line of lines) received.append(name, line);
        }
        resolve({ status: response.statusCode ?? 0, headers: received, text: Buffer.concat(chunks).toString() });
        outgoing.destroy();
      });
    });
    outgoing.write(attack.slow ? "{" : body);
    if (!attack.slow) outgoing.end();
  });
}

for (const attack of attacks) {
  test(`workerd: ${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const received = await send(attack);
    assert.deepEqual(faultsOf(attack, received, cloud.requests.length), [], worker.said());
  });
}
