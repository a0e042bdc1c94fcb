import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { type Served, serve } from "../../../emulator/serve.js";
import { LIMIT } from "../../until.js";

/** A page: its script and its properties. */
export interface Page {
  /** The script; without one, the folder's index.html is served. */
  readonly script?: string;
  /** The Content-Security-Policy, in which `CLOUD` stands for the emulator's origin. */
  readonly policy?: string;
  /** Whether the page has an import map, which is an inline script. */
  readonly importMap?: boolean;
  /** Whether the page is opened at a host that is not a secure context. */
  readonly untrusted?: boolean;
}

const MAP = JSON.stringify({
  imports: Object.fromEntries(
    ["bcc", "ecd", "wuying"].map((name) => [`edgedesk/${name}`, `/edgedesk/dist/${name}.js`]),
  ),
});

/** A served page and its report. */
export interface Opened extends Served {
  readonly address: string;
  /** Rejects if the page does not report within a minute. */
  readonly report: Promise<unknown>;
}

/** Serves a page of `folder` until it has reported. */
export async function servePage(folder: string, page: Page, host: string, cloud: string): Promise<Opened> {
  let resolve: (report: unknown) => void;
  let limit: NodeJS.Timeout;
  const report = new Promise<unknown>((done, fail) => {
    limit = setTimeout(() => fail(new Error(`the page reported nothing within ${LIMIT} ms`)), LIMIT);
    resolve = done;
  });
  const handler = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === "/report") {
      resolve(await request.json());
      return new Response();
    }
    const path = pathname.replace(/^\/edgedesk\//, "/node_modules/edgedesk/").replace(/^\/$/, "/index.html");
    const type = path === "/index.html" ? "text/html" : "text/javascript";
    const headers = {
      "content-type": `${type}; charset=utf-8`,
      ...(page.policy && { "content-security-policy": page.policy.replace("CLOUD", cloud) }),
    };
    const made = path === "/index.html" && page.script ? html(page) : undefined;
    const body = made ?? (await readFile(join(folder, path)).catch(() => undefined));
    return new Response(body ?? null, { status: body === undefined ? 404 : 200, headers });
  };
  const server = await serve(handler, { allowHosts: [host] });
  const address = `http://${host}:${server.port}/?cloud=${encodeURIComponent(cloud)}`;
  const close = () => {
    clearTimeout(limit);
    return server.close();
  };
  return { ...server, address, report, close };
}

function html({ script, importMap }: Page): string {
  const map = importMap ? `<script type="importmap">${MAP}</script>` : "";
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${map}<script type="module" src="/${script}"></script>`;
}
