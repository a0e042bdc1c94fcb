/** Serves the emulator and the panel on one port; the environment's PORT sets it. */

import { Cloud } from "../emulator/cloud.js";
import { loginGuide } from "../emulator/login-guide.js";
import { serve } from "../emulator/serve.js";
import { panelHandler } from "../www/serve.js";

const port = Number(process.env["PORT"] ?? 8642);
const handler = await panelHandler(new Cloud({ transitionMs: 3000 }));
try {
  const { url } = await serve(handler, { port });
  console.log(`
edgedesk: the local cloud and its panel listen at

    ${url}/

Open it, select a desktop that is Running, and press "Stop selected": its state becomes Stopping and, three
seconds later, Stopped. "Renew" moves the expiry of a subscription desktop. No request leaves this host.

${loginGuide(url)}

Ctrl+C ends it.`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. To use another port, run:\n\n    PORT=${port + 1} npm start\n`);
  process.exitCode = 1;
}
