/** Serves the panel, the portal, the documentation and the emulator from one origin. */

import { fileURLToPath } from "node:url";

import { build as buildPages } from "vite";

import type { Cloud } from "../emulator/cloud.js";
import { withControl } from "../emulator/control.js";
import { seed } from "../emulator/seed.js";
import { type Account, emulatedAccount } from "./account.js";
import { type Fleet, withFleet } from "./fleet.js";
import { embeddedGateway, type EmbeddedGatewayOptions, USER } from "./gateway.js";
import type { Config as PanelConfig } from "./panel/config.js";
import type { Config as PortalConfig } from "./portal/config.js";
import { buildSite } from "./site/site.js";

/** The vendor's hosts of the end-user API, which a page calls without a gateway. */
const END_USER_HOSTS = "https://*.aliyuncs.com";

/**
 * The Content-Security-Policy: besides the page's origin, edgedesk needs 'wasm-unsafe-eval'.
 *
 * @param hosts The other hosts that the page calls.
 */
function policy(hosts = ""): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `connect-src 'self' ${hosts}`.trimEnd(),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

type Files = Record<string, [type: string, content: string | Uint8Array<ArrayBuffer>]>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  webp: "image/webp",
};

/** Builds a page below this folder with Vite, in memory. It is served at `/NAME/`. */
async function pageFiles(name: string): Promise<Files> {
  const { output } = (await buildPages({
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: `/${name}/`,
    configFile: false,
    logLevel: "warn",
    // The policy allows no inline scripts.
    build: { write: false, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  })) as Extract<Awaited<ReturnType<typeof buildPages>>, { output: unknown }>;
  return Object.fromEntries(
    output.map((file) => [
      `/${name}/${file.fileName === "index.html" ? "" : file.fileName}`,
      [
        TYPES[file.fileName.split(".").at(-1) ?? ""] ?? "application/octet-stream",
        file.type === "chunk" ? file.code : (file.source as string | Uint8Array<ArrayBuffer>),
      ],
    ]),
  );
}

type Handler = (request: Request) => Promise<Response>;

/** Handles requests for files, and passes all others on. */
function withFiles(files: Files, next: Handler, hosts?: string): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const file = request.method === "GET" ? files[url.pathname] : undefined;
    if (!file) return next(request);
    const headers = { "content-type": `${file[0]}; charset=utf-8`, "content-security-policy": policy(hosts) };
    return new Response(file[1], { headers });
  };
}

/**
 * Handles requests for the portal's files below `/portal/`.
 *
 * @param next The handler of other requests: the emulator and its control API, or more pages.
 */
export async function portalHandler(
  cloud: Cloud,
  settings: Partial<PortalConfig> = {},
  next: Handler = withControl(cloud),
): Promise<Handler> {
  const config: PortalConfig = {
    region: seed.wuying.region,
    officeSiteId: seed.ecd.officeSite.id,
    webSdk: "/emulator/web-sdk.js",
    secondsBetweenCodes: 60,
    ...settings,
  };
  return withFiles(await pageFiles("portal"), async (request) => {
    const { origin, pathname } = new URL(request.url);
    if (pathname === "/portal") return Response.redirect(`${origin}/portal/`, 302);
    if (pathname === "/portal/config.json") return Response.json({ endpoint: origin, ...config });
    return next(request);
  });
}

/**
 * Handles requests for the documentation below `/docs/`. Its pages have a policy of their own.
 *
 * @param next The handler of other requests.
 */
export function siteHandler(next: Handler): Handler {
  const building = buildSite();
  // A request reports the failure.
  building.catch(() => {});
  return async (request) => {
    const { origin, pathname } = new URL(request.url);
    if (pathname === "/docs") return Response.redirect(`${origin}/docs/`, 302);
    if (!pathname.startsWith("/docs/")) return next(request);
    const path = pathname.slice("/docs/".length).replace(/(^|\/)$/, "$1index.html");
    const content = (await building).get(path);
    if (content === undefined) return new Response("There is no such page.", { status: 404 });
    const type = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
    return new Response(content, { headers: { "content-type": `${type}; charset=utf-8` } });
  };
}

/** What the panel's server may set. */
export interface PanelOptions {
  /** Default: the accounts of the emulator. */
  account?: Account;
  /** The token that calls have to have. Default: none. */
  token?: string;
  /** The operations that the gateway allows. Default: all. */
  allow?: EmbeddedGatewayOptions["allow"];
  /** A Worker of `examples/fleet`, whose jobs the panel shows. */
  fleet?: Fleet | undefined;
  /** The handler of other requests. */
  next?: Handler;
}

/** Handles requests for the panel's files, and the panel's calls. The page has no key: the gateway below `/v1/` signs. */
export async function panelHandler(
  cloud: Cloud,
  { account: own, token, allow, fleet, next = withControl(cloud) }: PanelOptions = {},
): Promise<Handler> {
  const account = own ?? emulatedAccount(cloud);
  const { ecd, bcc } = account;
  const config = (origin: string): PanelConfig => ({
    clouds: { ecd: ecd?.regions, bcc: bcc?.regions },
    endUsers: { regions: ecd?.regions ?? [seed.wuying.region], ...(!own && { endpoint: origin }) },
    hasFleet: !!fleet,
    user: USER.id,
  });
  const others: Handler = async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    // The emulator's calls have the path "/", too.
    const isPage = request.method === "GET" && search === "";
    if (isPage && (pathname === "/" || pathname === "/panel")) return Response.redirect(`${origin}/panel/`, 302);
    if (pathname === "/panel/config.json") return Response.json(config(origin));
    return next(request);
  };
  const calls = withGateway({ account, token, allow }, fleet ? withFleet(fleet, token, others) : others);
  return withFiles(await pageFiles("panel"), calls, own && END_USER_HOSTS);
}

/** Handles calls below `/v1/`. */
function withGateway(options: EmbeddedGatewayOptions, next: Handler): Handler {
  const gateway = embeddedGateway(options);
  return async (request) => {
    const isCall = new URL(request.url).pathname.startsWith("/v1/");
    return isCall ? gateway.fetch(request, undefined) : next(request);
  };
}
