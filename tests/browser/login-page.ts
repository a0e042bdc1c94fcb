/** What the tabs of `login.test.ts` do. */

import { WuyingClient } from "edgedesk/wuying";
import {
  type ExportedSession,
  importSession,
  listDesktops,
  login,
  type LoginRequired,
  type LoginSession,
} from "edgedesk/wuying/login";

interface Given {
  endpoint: string;
  region: string;
  clientId: string;
  user: { officeSiteId: string; endUserId: string; password: string };
}

let skew = 0;
let wuying: WuyingClient;
let session: LoginSession;
const ended: string[] = [];

const tab = {
  /** What the tab heard of the end of its session. */
  ended,

  /** Logs in, or goes on with the session of another tab. */
  async open({ endpoint, region, clientId, user }: Given, stored?: ExportedSession): Promise<ExportedSession> {
    wuying = new WuyingClient({ region, clientId, endpoint, placement: "form", now: () => Date.now() + skew });
    const options = { onLoginRequired: ({ error }: LoginRequired) => void ended.push(error.reason) };
    const known = importSession(wuying, stored, options);
    if (known) return (session = known).export();
    const done = await login(wuying, options).submit(user);
    if (done.kind !== "done") throw new Error(done.kind);
    return (session = done.session).export();
  },

  /** Lists desktops 200 times at once, at a time; the number of failures. */
  async lists(millis: number): Promise<number> {
    skew = millis;
    const results = await Promise.allSettled(Array.from({ length: 200 }, () => listDesktops(wuying)));
    return results.filter(({ status }) => status === "rejected").length;
  },

  exported: () => session.export(),
  logout: () => session.logout(),
};

declare global {
  var tab: Tab;
}
type Tab = typeof tab;

Object.assign(globalThis, { tab });
