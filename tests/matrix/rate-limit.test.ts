import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

import { build } from "esbuild";

import { root } from "../../scripts/setup/paths.mjs";
import { untilWindowHas } from "../until.js";
import type { Miniflare } from "./support/fleet.js";
import { project } from "./support/project.js";

/* Cloudflare's rate limit binding, as miniflare has it. */

const WORKER = `
  import { rateLimit } from "edgedesk/gateway";
  const isAllowed = rateLimit((env) => env.RATE);
  export default { fetch: async (request, env) => Response.json(await isAllowed(new URL(request.url).pathname, env)) };
`;

test("rateLimit counts each key with the binding", async () => {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: root },
    ...{ bundle: true, write: false, format: "esm", conditions: ["workerd"], logLevel: "warning" },
  });
  const tools = createRequire(join(await project("cloudflare"), "package.json"))("miniflare");
  const miniflare: Miniflare = new tools.Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: "2025-09-01",
    ratelimits: { RATE: { namespace_id: "1", simple: { limit: 3, period: 60 } } },
  });
  try {
    const ask = async (key: string): Promise<unknown> =>
      (await miniflare.dispatchFetch(`http://worker.example/${key}`, {})).json();
    await ask("carol");
    // Miniflare's windows begin with the minutes of the clock.
    await untilWindowHas(20_000, 60_000);
    const answers = [];
    for (let call = 0; call < 5; call++) answers.push(await ask("alice"));
    assert.deepEqual(answers, [true, true, true, false, false]);
    assert.equal(await ask("bob"), true);
  } finally {
    await miniflare.dispose();
  }
});
