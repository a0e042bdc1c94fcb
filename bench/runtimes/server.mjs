/** The server of whole calls: responds to every request at once. */

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const BODY = JSON.stringify({ RequestId: "04F0F334-1335-436C-A1D7-6C044FE73368" });
const HEAD = { "content-type": "application/json", "content-length": BODY.length };

/** Responds after the request has ended. */
export function respond(request, response) {
  request.on("data", () => {});
  request.on("end", () => response.writeHead(200, HEAD).end(BODY));
}

// As a separate process, so that its processor time is not the client's.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createServer(respond);
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
  process.stdin.resume().on("end", () => process.exit());
}
