import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { withControl } from "../../emulator/control.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { withBrowser } from "./support.js";

/*
 * The stand-in for the vendor's web SDK, under the strict policy of a portal.
 */

const HTML = `<!doctype html><title>Desktop</title><iframe id="desktop" title="Desktop"></iframe>
<script src="/emulator/web-sdk.js"></script>`;
const POLICY = "default-src 'none'; script-src 'self'";

const cloud = new Cloud({ login: { ticketPolls: 0 } });
const control = withControl(cloud);
const browser = withBrowser();
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve(async (request) => {
    if (new URL(request.url).pathname !== "/page") return control(request);
    return new Response(HTML, { headers: { "content-type": "text/html", "content-security-policy": POLICY } });
  });
});
after(() => server.close());

/** Opens a session with that userInfo, stops it after the first event, and returns the events and what was drawn. */
async function connect(userInfo: object, params: object = {}) {
  const { page, complaints } = await browser.newPage();
  await page.goto(`${server.url}/page`);
  const outcome = await page.evaluate(
    (param) =>
      new Promise<{ events: string[]; drawn: string; afterwards: string }>((resolve) => {
        const events: string[] = [];
        const frame = document.querySelector("iframe")!.contentDocument!;
        const session = (window as any).Wuying.WebSDK.createSession("one", param);
        for (const name of ["onConnected", "onError"]) {
          session.addHandle(name, ({ message }: { message?: string }) => {
            events.push(message === undefined ? name : `${name} ${message}`);
            const drawn = frame.body.textContent ?? "";
            session.stop();
            resolve({ events, drawn, afterwards: frame.body.textContent ?? "" });
          });
        }
        session.addHandle("onDisConnected", () => events.push("onDisConnected"));
        session.start();
      }),
    { openType: "inline", iframeId: "desktop", connectType: "desktop", userInfo, ...params },
  );
  await page.close();
  return { ...outcome, complaints };
}

test("the stand-in draws the decoded ticket without its secret, and clears it on stop", async () => {
  const { region, clientId, sessionId, loginToken, desktopIds } = seed.wuying;
  const identity = { RegionId: region, ClientId: clientId, SessionId: sessionId, LoginToken: loginToken };
  const call = { Action: "GetConnectionTicket", Version: "2020-10-02", ...identity, DesktopId: desktopIds[0]! };
  const response = await fetch(`${server.url}/?${new URLSearchParams(call)}`, { method: "POST" });
  const { Ticket } = (await response.json()) as { Ticket: string };
  const { events, drawn, afterwards, complaints } = await connect({ ticket: Ticket });
  assert.deepEqual(events, ["onConnected", "onDisConnected"]);
  assert.match(drawn, /\[Design studio\]/);
  assert.match(drawn, /^LogonTicket=\*\*\*$/m);
  assert.equal(afterwards, "");
  assert.deepEqual(complaints, []);
});

test("the stand-in takes the two other ways in, and shows no token", async () => {
  const token = await connect({ loginToken: "secret", sessionId: "one" });
  assert.deepEqual([token.events[0], token.drawn], ["onConnected", "[LoginToken]\nSessionId=one"]);
  const authCode = await connect({ authCode: "secret" });
  assert.deepEqual([authCode.events[0], authCode.drawn], ["onConnected", "[AuthCode]"]);
});

test("the stand-in reports what it cannot open", async () => {
  for (const [userInfo, params, message] of [
    [{ ticket: btoa("no ticket") }, {}, /not an \.ica text/],
    [{ ticket: "%" }, {}, /onError /],
    [{}, {}, /userInfo has no ticket/],
    [{ authCode: "secret" }, { iframeId: "other" }, /no iframe of that id/],
    [{ authCode: "secret" }, { openType: "newTab" }, /opens inline only/],
  ] as const) {
    const { events, drawn } = await connect(userInfo, params);
    assert.match(events[0]!, message);
    assert.equal(drawn, "");
  }
});

test("the stand-in sends onConnected after stop, too: its users have to ignore late events", async () => {
  const { page } = await browser.newPage();
  await page.goto(`${server.url}/page`);
  const events = await page.evaluate(
    (param) =>
      new Promise<string[]>((resolve) => {
        const events: string[] = [];
        const session = (window as any).Wuying.WebSDK.createSession("one", param);
        session.addHandle("onDisConnected", () => events.push("onDisConnected"));
        session.addHandle("onConnected", () => resolve([...events, "onConnected"]));
        session.start();
        session.stop();
      }),
    { openType: "inline", iframeId: "desktop", userInfo: { authCode: "secret" } },
  );
  assert.deepEqual(events, ["onDisConnected", "onConnected"]);
  assert.equal(await page.evaluate(() => document.querySelector("iframe")!.contentDocument!.body.textContent), "");
  await page.close();
});
