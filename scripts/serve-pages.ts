/** Serves the emulator, the panel and the portal on one port; the environment's PORT sets it. */

import { Cloud } from "../emulator/cloud.js";
import { loginGuide } from "../emulator/login-guide.js";
import { serve } from "../emulator/serve.js";
import { panelHandler, portalHandler } from "../www/serve.js";

const port = Number(process.env["PORT"] ?? 8642);
const cloud = new Cloud({ transitionMs: 3000 });
const handler = await portalHandler(cloud, {}, await panelHandler(cloud));
try {
  const { url } = await serve(handler, { port });
  console.log(`
edgedesk: a local cloud and its pages. No request leaves this host.

The panel of an administrator:

    ${url}/

Select a desktop that is Running, and press "Stop selected": its state becomes Stopping and, three seconds later,
Stopped. "Renew" moves the expiry of a subscription desktop.

The portal of end users:

    ${url}/portal/

Sign in as alice for desktops to start, stop and connect to, and as the others for the stages of a login. A connection
draws the decoded ticket. This expires the login token of alice at any moment:

    curl ${url}/emulator/expire --data '{"kind":"login-token","endUserId":"alice"}'

${loginGuide(url)}

Ctrl+C ends it.`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. To use another port, run:\n\n    PORT=${port + 1} npm start\n`);
  process.exitCode = 1;
}
