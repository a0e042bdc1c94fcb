/** Serves the panel and the emulator from one origin. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import type { Cloud } from "../emulator/cloud.js";
import { withControl } from "../emulator/control.js";
import { seed } from "../emulator/seed.js";
import type { Config } from "./config.js";

/** The Content-Security-Policy: besides the page's origin, edgedesk needs 'wasm-unsafe-eval'. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Bundles the page's script with esbuild, without configuration. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** Handles requests for the panel's files, and passes all others to the emulator and its control API. */
export async function panelHandler(cloud: Cloud): Promise<(request: Request) => Promise<Response>> {
  const { ecd, wuying, bcc } = seed;
  const config: Config = {
    ecd: { region: ecd.region, credentials: { accessKeyId: ecd.accessKeyId, accessKeySecret: ecd.accessKeySecret } },
    wuying: {
      region: wuying.region,
      clientId: wuying.clientId,
      sessionId: wuying.sessionId,
      loginToken: wuying.loginToken,
    },
    bcc: { region: bcc.region, credentials: { accessKeyId: bcc.accessKeyId, secretAccessKey: bcc.secretAccessKey } },
  };
  const text = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", await text("index.html")],
    "/style.css": ["text/css", await text("style.css")],
    "/panel.js": ["text/javascript", await bundle("panel.ts")],
    "/config.json": ["application/json", JSON.stringify(config)],
  };
  const control = withControl(cloud);
  return async (request) => {
    const url = new URL(request.url);
    const file = request.method === "GET" && url.search === "" ? files[url.pathname] : undefined;
    if (!file) return control(request);
    const headers = { "content-type": `${file[0]}; charset=utf-8`, "content-security-policy": POLICY };
    return new Response(file[1], { headers });
  };
}
