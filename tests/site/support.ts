/** The site, served as a static host would. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before } from "node:test";

import { buildSite } from "../../www/site/site.js";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
};

/** Serves the site to the tests of a file, below a path, because a host may serve it anywhere; records the requests. */
export function withSite(): { readonly url: string; readonly requests: string[] } {
  const server = createServer();
  const requests: string[] = [];
  let url = "";
  before(async () => {
    const site = await buildSite();
    server.on("request", (request, response) => {
      requests.push(request.url!);
      const { pathname } = new URL(request.url!, "http://localhost");
      const path = pathname.replace(/^\/docs\//, "").replace(/(^|\/)$/, "$1index.html");
      const content = pathname.startsWith("/docs/") ? site.get(path) : undefined;
      response.writeHead(content === undefined ? 404 : 200, {
        "content-type": TYPES[path.split(".").at(-1)!] ?? "application/octet-stream",
      });
      response.end(content);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/`;
  });
  after(() => server.close());
  return {
    requests,
    get url() {
      return url;
    },
  };
}
