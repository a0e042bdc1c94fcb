import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { operations as bccOperations } from "../../emulator/baidu/operations.js";
import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { bundle } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { withBrowser } from "../browser/support.js";
import { minimalCalls } from "./minimal.js";

/* Every operation is signed and sent to the emulator over HTTP, from Node and from a page in Chromium. */

const cloud = new Cloud();
const browser = withBrowser();
const calls = await minimalCalls();
const { accessKeyId, accessKeySecret } = seed.ecd;
const { region, clientId, sessionId, loginToken } = seed.wuying;
const settings = {
  ecd: { region: seed.ecd.region, credentials: { accessKeyId, accessKeySecret } },
  wuying: { region, clientId, sessionId, loginToken },
  bcc: {
    region: seed.bcc.region,
    credentials: { accessKeyId: seed.bcc.accessKeyId, secretAccessKey: seed.bcc.secretAccessKey },
  },
};
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  const script = await bundle(join(root, "tests/browser/page.ts"));
  const page = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`;
  const files: Record<string, [string, string]> = { "/": ["text/html", page], "/page.js": ["text/javascript", script] };
  server = await serve(
    async (request) => {
      const { pathname, search } = new URL(request.url);
      const file = request.method === "GET" && search === "" ? files[pathname] : undefined;
      return file ? new Response(file[1], { headers: { "content-type": file[0] } }) : cloud.fetch(request);
    },
    { port: 0 },
  );
});
after(() => server.close());

/** Sends all calls and gives, by operation, the fields of the response or the code of the refusal. Runs in either place. */
async function sendAll({
  modules,
  calls,
  settings,
  endpoint,
}: {
  modules: unknown;
  calls: { entry: string; action: string; parameters: object }[];
  settings: Record<string, object>;
  endpoint: string;
}): Promise<[name: string, outcome: string][]> {
  const { ecd, wuying, bcc } = (modules ?? globalThis.edgedesk) as typeof globalThis.edgedesk;
  const clients: Record<string, unknown> = {
    ecd: new ecd.EcdClient({ ...settings["ecd"], endpoint } as never),
    wuying: new wuying.WuyingClient({ ...settings["wuying"], endpoint } as never),
    bcc: new bcc.BccClient({ ...settings["bcc"], endpoint } as never),
  };
  const operations = { ecd, wuying, bcc } as unknown as Record<string, Record<string, unknown>>;
  const outcomes: [string, string][] = [];
  for (const { entry, action, parameters } of calls) {
    const client = clients[entry] as { send(operation: unknown, parameters: object): Promise<object> };
    const outcome = await client.send(operations[entry]![action], parameters).then(
      (response) => Object.keys(response).sort().join(" "),
      (error: { name: string; code: string }) => `${error.name} ${error.code}`,
    );
    outcomes.push([`${entry}.${action}`, outcome]);
  }
  return outcomes;
}

/** Alibaba's operations on state, which the emulator refuses because nothing has the id "x". */
const STATEFUL = new RegExp(
  [
    /^(ecd|wuying)\.(Start|Stop|Reboot|Renew)Desktops$/,
    /^ecd\.(CreateDesktops|DisconnectDesktopSessions|SetDesktopMaintenance|SendConsoleMessage|(Unt|T)agResources)$/,
    /^ecd\.(Delete|Hibernate|Wakeup|Rebuild)Desktops$/,
    /^ecd\.ModifyDesktop(Spec|ChargeType|Name|Timer|sPolicyGroup)$/,
    /^ecd\.Describe(Price|RenewalPrice|ModificationPrice|RefundPrice|TimerGroup)$/,
    /^ecd\.(ModifyConfigGroup|ModifyTimerGroup|BindConfigGroup|UnbindConfigGroup)$/,
    /^ecd\.(CreateSnapshot|ResetSnapshot|(Create|Modify|Apply|Cancel)AutoSnapshotPolicy)$/,
    /^ecd\.(Batch)?Modify(User)?Entitlement$/,
    /^wuying\.(GetLoginToken|RefreshLoginToken|SendTokenCode|ChangePassword|ResetPassword|GetConnectionTicket)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

function isStateful(name: string): boolean {
  return STATEFUL.test(name) || Object.hasOwn(bccOperations, name.replace(/^bcc\./, ""));
}

function check(outcomes: [name: string, outcome: string][]): void {
  assert.equal(outcomes.length, calls.length);
  for (const [name, outcome] of outcomes) {
    if (outcome.startsWith("ApiError")) {
      assert.ok(isStateful(name), `${name}: ${outcome}`);
      assert.doesNotMatch(outcome, /Signature|InvalidAction|InvalidURI|AccessKey/, name);
    } else {
      assert.match(outcome, /\b[Rr]equestId\b/, name);
    }
  }
}

test("the emulator accepts every operation from Node", async () => {
  check(await sendAll({ modules: { ecd, wuying, bcc }, calls, settings, endpoint: server.url }));
});

test("the emulator accepts every operation from Chromium", async () => {
  const { page, complaints } = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => "edgedesk" in globalThis);
  const outcomes = await page.evaluate(sendAll, { modules: undefined, calls, settings, endpoint: server.url });
  check(outcomes);
  // Chromium reports only the refusals of stateful operations.
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.startsWith("Failed to load resource")),
    [],
  );
});
