/** The site, as `npm start` serves it. */

import { after, before } from "node:test";

import { type Served, serve } from "../../emulator/serve.js";
import { siteHandler } from "../../www/serve.js";

/** Serves the site to the tests of a file, below `/docs/`, and records the requests. */
export function withSite(): { readonly url: string; readonly requests: string[] } {
  const requests: string[] = [];
  let server: Served;
  before(async () => {
    const site = siteHandler(async () => new Response(null, { status: 404 }));
    server = await serve((request) => {
      requests.push(request.url);
      return site(request);
    });
  });
  after(() => server.close());
  return {
    requests,
    get url() {
      return `${server.url}/docs/`;
    },
  };
}
