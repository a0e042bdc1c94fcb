import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { filesOf, writeReference } from "../../scripts/docs.mjs";
import { root } from "../../scripts/setup/paths.mjs";

test("docs/api is what `npm run docs` writes", async () => {
  const out = mkdtempSync(join(tmpdir(), "edgedesk-api-"));
  try {
    await writeReference(out);
    const [now, written] = [filesOf(out), filesOf(join(root, "docs/api"))] as Record<string, string>[];
    assert.ok(now && written);
    assert.deepEqual(Object.keys(written), Object.keys(now));
    for (const [name, text] of Object.entries(now)) assert.ok(written[name] === text, `${name}: run npm run docs`);
  } finally {
    rmSync(out, { recursive: true });
  }
});
