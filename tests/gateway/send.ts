import { request } from "node:http";

import { bodyOf, headersOf, type Received } from "./attack-requests.js";
import { type Attack, BASE } from "./attacks.js";

/**
 * Sends an attack over HTTP, with exactly its header lines.
 *
 * @param leave When to go away without a response.
 */
export function sendAttack(url: string, attack: Attack, leave?: Promise<unknown>): Promise<Received> {
  const { base = BASE, method = base.method, path = base.path } = attack;
  const body = Buffer.from(bodyOf(attack));
  const length: [string, string][] = attack.headers?.["content-length"]
    ? []
    : attack.slow
      ? [["content-length", "100"]]
      : body.length > 0 && !attack.chunked
        ? [["content-length", String(body.length)]]
        : [];
  const headers = [["host", "gateway.example"], ...headersOf(attack), ...length].flat();
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, path, headers, agent: false });
    outgoing.on("error", reject);
    // A reset: workerd takes the end of a connection for the end of the request.
    leave?.then(() => outgoing.socket?.resetAndDestroy(), reject);
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const received = new Headers();
        for (const [name, lines = []] of Object.entries(response.headersDistinct)) {
          for (const line of lines) received.append(name, line);
        }
        resolve({ status: response.statusCode ?? 0, headers: received, text: Buffer.concat(chunks).toString() });
        outgoing.destroy();
      });
    });
    outgoing.write(attack.slow ? "{" : body);
    if (!attack.slow) outgoing.end();
  });
}
