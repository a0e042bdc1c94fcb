/** `npm start -- --check`: calls five operations through the built package, over HTTP, against the emulator. */

import { BccClient, GetInstance, StopInstance } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient, RenewDesktops, StopDesktops } from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { Cloud } from "../emulator/cloud.js";
import { seed } from "../emulator/seed.js";
import { serve } from "../emulator/serve.js";

const server = await serve(new Cloud({ transitionMs: 20 }).fetch);

/** The last response, for its status: the clients return the body only. */
let last: Response | undefined;
const common = {
  endpoint: server.url,
  fetch: async (input: RequestInfo | URL, init?: RequestInit) => (last = await fetch(input, init)),
};
const ecd = new EcdClient({ ...common, region: seed.ecd.region, credentials: seed.ecd });
const { clientId, sessionId, loginToken, sessionToken, region } = seed.wuying;
const user = new wuying.WuyingClient({ ...common, region, clientId, sessionId, loginToken });
const withoutLogin = new wuying.WuyingClient({ ...common, region, clientId });
const bcc = new BccClient({ ...common, region: seed.bcc.region, credentials: seed.bcc });

const desktop = async (id: string) => (await ecd.send(DescribeDesktops, { DesktopId: [id] })).Desktops?.[0];
const stateOfDesktop = (id: string) => async () => (await desktop(id))?.DesktopStatus;
const expiryOfDesktop = (id: string) => async () => (await desktop(id))?.ExpiredTime;
const stateOfInstance = (instanceId: string) => async () =>
  (await bcc.send(GetInstance, { instanceId })).instance?.status;

/** Calls an operation and prints the state that `read` returns before and after. */
async function check(
  name: string,
  read: () => Promise<string | undefined>,
  call: () => Promise<object>,
): Promise<void> {
  const before = await read();
  const body = (await call()) as { RequestId?: string; requestId?: string };
  const { status } = last!;
  let after = await read();
  for (let tries = 0; after === "Stopping" && tries < 200; tries++) after = await read();
  if (after === before || (before === "Running" && after !== "Stopped"))
    throw new Error(`${name}: ${before} → ${after}`);
  console.log(`${name}: HTTP ${status}, request ${body.RequestId ?? body.requestId}, ${before} → ${after}`);
}

const [one, , two, , three] = seed.ecd.desktopIds as [string, string, string, string, string];
const [instanceId] = seed.bcc.instanceIds as [string];
try {
  await check("StopDesktops (end user, page of April 2024)", stateOfDesktop(one), () =>
    user.send(wuying.StopDesktops, { DesktopId: [one] }),
  );
  await check("StopDesktops (end user, page of February 2026)", stateOfDesktop(two), () =>
    withoutLogin.send(wuying.StopDesktops, {
      DesktopId: [two],
      SessionToken: sessionToken,
      OsUpdate: false,
      Uuid: clientId,
    }),
  );
  await check("StopDesktops (admin)", stateOfDesktop(three), () =>
    ecd.send(StopDesktops, { DesktopId: [three], StoppedMode: "StopCharging" }),
  );
  await check("RenewDesktops (admin)", expiryOfDesktop(one), () =>
    ecd.send(RenewDesktops, { DesktopId: [one], Period: 1, PeriodUnit: "Month" }),
  );
  await check("StopInstance (BCC)", stateOfInstance(instanceId), () =>
    bcc.send(StopInstance, { instanceId, forceStop: false }),
  );
} finally {
  await server.close();
}
