import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";

import * as ecd from "edgedesk/ecd";
import { createGateway, type GatewayContext } from "edgedesk/gateway";

import { Cloud } from "../../emulator/cloud.js";
import { root } from "../../scripts/setup/paths.mjs";
import { faultsOf, requestOf } from "../gateway/attack-requests.js";
import { attacks } from "../gateway/attacks.js";
import { subject } from "../gateway/subject.mjs";
import { project } from "./support/project.js";

/* The guide's recipe for Hono: its line mounts the gateway, and the attacks get the same responses. */

interface App {
  all(path: string, handler: (context: unknown) => unknown): void;
  fetch(request: Request, env: object, context: GatewayContext): Response | Promise<Response>;
}

let Hono: new () => App;
let mount: (app: App, gateway: object) => void;

before(async () => {
  const folder = await project("hono");
  const entry = pathToFileURL(join(folder, "node_modules/hono/dist/index.js")).href;
  ({ Hono } = (await import(entry)) as { Hono: typeof Hono });
  const [line] = /app\.all\([^`]+/.exec(readFileSync(join(root, "docs/guide/gateway.md"), "utf8")) ?? [];
  assert.ok(line);
  const module = `export const mount = (app, gateway) => { ${line} };`;
  ({ mount } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as { mount: typeof mount });
});

for (const attack of attacks) {
  test(`Hono: ${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const cloud = new Cloud({ transitionMs: 0 });
    const { fetch } = cloud;
    const app = new Hono();
    mount(app, subject({ createGateway, ecd }, { fetch }));
    const response = await app.fetch(requestOf(attack), {}, { waitUntil: () => {} });
    const text = await response.text();
    // A path that the application does not route is Hono's to refuse.
    if (attack.status === 404 && !response.headers.has("vary")) {
      assert.deepEqual([response.status, cloud.requests.length], [404, 0]);
    } else {
      assert.deepEqual(
        faultsOf(attack, { status: response.status, headers: response.headers, text }, cloud.requests.length),
        [],
      );
    }
  });
}
