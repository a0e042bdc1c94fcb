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
edgedesk: a local cloud and its panel are at

    ${url}/

Open it, tick a desktop that is Running, and press "Stop selected": its state goes to Stopping and, three
seconds later, to Stopped. "Renew" moves the expiry of a subscription desktop. Nothing leaves this machine.

${loginGuide(url)}

Ctrl+C ends it.`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. This uses another one:\n\n    PORT=${port + 1} npm start\n`);
  process.exitCode = 1;
}
