import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { readFacts } from "../../scripts/catalogue-files.mjs";

/* The documentation states the defaults of catalogue/defaults.json. */

const defaults = readFacts("defaults") as Record<string, { value: unknown }>;
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Where each number is documented: a member of a TypeScript interface, a method of a Rust builder. */
const DOCUMENTED: { name: string; option?: string; file?: string; method?: string; source?: string }[] = [
  { name: "maxAttempts", method: "max_attempts" },
  { name: "baseDelay", method: "base_delay" },
  { name: "throttledBaseDelay", method: "throttled_base_delay" },
  { name: "maxDelay", method: "max_delay" },
  { name: "timeout", method: "timeout" },
  { name: "totalTimeout", method: "total_timeout" },
  { name: "maxSkew", method: "max_skew" },
  { name: "maxResponseSize", method: "max_response_size" },
  { name: "expiry", file: "ts/bcc/client.ts", method: "expiry" },
  {
    name: "waitTimeout",
    option: "timeout",
    file: "ts/resources/wait.ts",
    method: "timeout",
    source: "src/client/wait.rs",
  },
  {
    name: "waitInterval",
    option: "interval",
    file: "ts/resources/wait.ts",
    method: "interval",
    source: "src/client/wait.rs",
  },
];

const FACTORS: Record<string, number> = { s: 1000, minutes: 60_000, day: 86_400_000, Mi: 2 ** 20, MiB: 2 ** 20 };

/** The number of a text such as `20 000`, `30 s` or `4 MiB`, in milliseconds or bytes. */
function numberOf(text: string): number {
  const [, digits = "", unit = ""] = /^(one|[\d ]*\d)(?: ([A-Za-z]+))?/.exec(text) ?? [];
  const number = digits === "one" ? 1 : Number(digits.replaceAll(" ", ""));
  return number * (FACTORS[unit] ?? 1);
}

for (const { name, option = name, file = "ts/options.ts", method, source = "src/client/builder.rs" } of DOCUMENTED) {
  test(`the documentation of ${name} has its default`, () => {
    const value = defaults[name]?.value;
    const [, inTypeScript = ""] =
      new RegExp(`Default: ([^.]+)\\.(?:(?!\\*/)[^])*\\*/\\s+${option}\\?:`).exec(read(file)) ?? [];
    assert.equal(numberOf(inTypeScript), value, `${file}: ${inTypeScript}`);
    const [, inRust = ""] =
      new RegExp(`By default ([^.\\n]+)\\.\\n(?:\\s+#\\[.*\\n)?\\s+pub fn ${method}\\(`).exec(read(source)) ?? [];
    const seconds = name === "expiry" ? 1000 : 1;
    assert.equal(numberOf(inRust) / seconds, value, `${source}: ${inRust}`);
  });
}

test("the guide to retries has the defaults", () => {
  const guide = read("docs/guide/retries.md");
  for (const name of ["maxAttempts", "baseDelay", "throttledBaseDelay", "maxDelay", "timeout", "totalTimeout"]) {
    const [, text = ""] = new RegExp(`^\\| \`(?:retry\\.)?${name}\` \\| ([^|]+) \\|`, "m").exec(guide) ?? [];
    assert.equal(numberOf(text), defaults[name]?.value, `${name}: ${text}`);
  }
});
