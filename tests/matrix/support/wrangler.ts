import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { lastLines, run } from "../../../scripts/setup/run.mjs";
import { until } from "../../until.js";
import { binary, node, type Server, startServer } from "./programs.js";

/** Writes `.dev.vars` as its example has it, with other values for some variables and further ones. */
export function writeVariables(folder: string, changes: Record<string, string>): void {
  const example = readFileSync(join(folder, ".dev.vars.example"), "utf8").trimEnd().split("\n");
  const isChanged = (line: string): boolean => Object.keys(changes).some((name) => line.startsWith(`${name}=`));
  const changed = Object.entries(changes).map(([name, value]) => `${name}=${value}`);
  const lines = [...example.filter((line) => !isChanged(line)), ...changed];
  writeFileSync(join(folder, ".dev.vars"), `${lines.join("\n")}\n`);
}

/** The environment of Wrangler without telemetry, the user's settings and requests to Cloudflare. */
export function wranglerEnvironment(folder: string): Record<string, string> {
  return {
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_HIDE_BANNER: "true",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    XDG_CONFIG_HOME: join(folder, ".config"),
  };
}

/**
 * Starts `wrangler dev` of an example, with the example's own Wrangler.
 *
 * @param config The name of the configuration; Workers of one folder have separate states.
 */
export async function startWorker(folder: string, config = "wrangler.jsonc"): Promise<Server> {
  const options = { cwd: folder, env: wranglerEnvironment(folder) };
  const args = [`--config=${config}`, `--persist-to=.wrangler/${config}`, "--local", "--ip=127.0.0.1"];
  const quiet = ["--inspector-port=0", "--show-interactive-dev-session=false"];
  const program = binary(folder, "wrangler");
  const server = await startServer(program, (port) => ["dev", ...args, ...quiet, "--port", port], options);
  // The port is open before the Worker is.
  try {
    await until(
      () => server.said().includes("Ready on"),
      () => `wrangler dev is not ready:\n${server.said()}`,
    );
  } catch (error) {
    await server.close();
    throw error;
  }
  return server;
}

/**
 * Builds an example as `wrangler deploy` does, without the upload, with the newest Wrangler on the newest Node.
 *
 * @param tools The folder in which both are installed.
 */
export async function dryDeploy(folder: string, tools: string): Promise<void> {
  const args = [join(tools, "node_modules/wrangler/bin/wrangler.js"), "deploy", "--dry-run", "--outdir=dist"];
  const options = { cwd: folder, env: wranglerEnvironment(folder) };
  const result = await run(node(tools, "newest"), args, options);
  if (!result.ok) throw new Error(lastLines(result, 60));
}
