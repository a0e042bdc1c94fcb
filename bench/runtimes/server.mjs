/** The other end of a whole `send`: answers every request at once, as a gateway that has nothing to do. */

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const BODY = JSON.stringify({ RequestId: "04F0F334-1335-436C-A1D7-6C044FE73368" });
const HEAD = { "content-type": "application/json", "content-length": BODY.length };

/** Answers when the request has come in. */
export function answer(request, response) {
  request.on("data", () => {});
  request.on("end", () => response.writeHead(200, HEAD).end(BODY));
}

// As a program of its own, so that it does not take its time from the client's process.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createServer(answer);
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
  process.stdin.resume().on("end", () => process.exit());
}
