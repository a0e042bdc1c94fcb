/**
 * Serves the emulator, the panel, the portal and the documentation on one port; the environment's PORT sets it. With keys in `.env`, the panel
 * shows their accounts in place of the emulator's.
 */

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";

import { Cloud } from "../emulator/cloud.js";
import { loginGuide } from "../emulator/login-guide.js";
import { serve } from "../emulator/serve.js";
import { seed } from "../emulator/seed.js";
import { variedDesktops, variedInstances } from "../emulator/varied.js";
import { environmentAccount } from "../www/account.js";
import { environmentFleet } from "../www/fleet.js";
import { panelHandler, portalHandler, siteHandler } from "../www/serve.js";

const file = fileURLToPath(new URL("../.env", import.meta.url));
// The file only: a shell may have keys for other programs.
const env = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
const account = environmentAccount(env);
const fleet = environmentFleet(env);
// Other users of this host can reach the port, too.
const token = account && randomBytes(24).toString("base64url");

const port = Number(process.env["PORT"] ?? 8642);
const cloud = new Cloud({
  transitionMs: 3000,
  seed: {
    desktops: [...seed.ecd.desktops, ...variedDesktops(240)],
    instances: [...seed.bcc.instances, ...variedInstances(40)],
  },
});
const panel = await panelHandler(cloud, { ...(account && token && { account, token }), fleet });
const handler = siteHandler(await portalHandler(cloud, {}, panel));
try {
  const { url } = await serve(handler, { port });
  const about = account
    ? `It shows the accounts of the keys in .env: what you stop is stopped, and what you renew is paid. The keys stay in
this process, whose gateway signs; the page gets the token of its address.`
    : `It calls a gateway in this process, which signs for the local cloud. With keys in .env, it shows their accounts
(www/account.ts has the names).`;
  console.log(`
edgedesk: a local cloud and its pages.${account ? "" : " No request leaves this host."}

The panel of an administrator:

    ${url}/panel/${token ? `#token=${token}` : ""}

${about}

The portal of end users, over the local cloud:

    ${url}/portal/

Sign in as alice for desktops to start, stop and connect to, and as the others for the stages of a login. A connection
draws the decoded ticket. This expires the login token of alice at any moment:

    curl ${url}/emulator/expire --data '{"kind":"login-token","endUserId":"alice"}'

${loginGuide(url, cloud.users.list())}

The documentation, with every operation and the signature desk:

    ${url}/docs/

The emulator: its requests with the reason of each refusal, its state, faults, clock and mails:

    ${url}/emulator/

Ctrl+C ends it.`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. To use another port, run:\n\n    PORT=${port + 1} npm start\n`);
  process.exitCode = 1;
}
