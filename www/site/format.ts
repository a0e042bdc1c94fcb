/** Formats examples. */

import { spawnSync } from "node:child_process";

import { format } from "prettier";

const WIDTH = 100;

export async function formatTypeScript(code: string): Promise<string> {
  return (await format(code, { parser: "typescript", printWidth: WIDTH })).trim();
}

/** Formats all examples in one run of rustfmt, each as the body of a function. */
export function formatRust(examples: readonly string[]): string[] {
  const input = examples.map((code) => `fn example() {\n${code}\n}\n`).join("\n");
  const { status, stdout, stderr, error } = spawnSync(
    "rustfmt",
    ["--edition", "2024", "--config", `max_width=${WIDTH},use_small_heuristics=Max`],
    { input, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (error || status !== 0) throw new Error(`rustfmt failed: ${error?.message ?? stderr.slice(0, 1000)}`);
  return stdout
    .split(/^fn example\(\) \{\n/m)
    .slice(1)
    .map((body) => body.replace(/\n\}\s*$/, "").replace(/^ {4}/gm, ""));
}
