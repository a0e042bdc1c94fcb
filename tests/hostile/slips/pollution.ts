/** Properties of a polluted Object.prototype, which are no options. */

import { named } from "../probes.mjs";
import { any, client, IDS, type Slip, verdict } from "./kit.js";

const POLLUTED = [
  "endpoint",
  "host",
  "region",
  "fetch",
  "sign",
  "signing",
  "securityToken",
  "body",
  "hooks",
  "signal",
  "timeout",
  "totalTimeout",
  "retry",
  "passthrough",
  "maxResponseSize",
  "maxSkew",
  "userAgent",
  "service",
  "expiry",
  "strict",
  "now",
  "nonce",
  "placement",
  "path",
  "method",
  "form",
  "api",
  "schema",
  "expiration",
  "concurrency",
  "onProgress",
];
export const polluted: Slip[] = POLLUTED.map((name) => ({
  name: `Object.prototype.${name} is polluted`,
  async run(kit) {
    // A stub, because Node's fetch itself reads options from Object.prototype.
    const sent: string[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push(JSON.stringify([url, init.method, init.headers, init.body, init.redirect]));
      return Response.json({ RequestId: "r" });
    };
    const fixed = { now: () => 1767323045000, nonce: () => "0a", fetch };
    const build = (): string => JSON.stringify(client(kit, fixed).prepare(kit.ecd.StopDesktops, { DesktopId: IDS }));
    const call = async (): Promise<string> => {
      const ended = await verdict(kit, () => client(kit, any(fixed)).send(kit.ecd.StopDesktops, { DesktopId: IDS }));
      return [ended, ...sent.splice(0)].join(" ");
    };
    const before = [build(), await call()];
    let told = false;
    const evil: unknown = /fetch|sign$|now|nonce/.test(name)
      ? () => "evil"
      : /out|Size|Skew|expiry/.test(name)
        ? 1
        : name === "hooks"
          ? {
              onRequest: () => {
                told = true;
              },
            }
          : "https://evil.example";
    Object.defineProperty(Object.prototype, name, { value: evil, configurable: true, writable: true });
    try {
      const after = [build(), await call()];
      return JSON.stringify(after) === JSON.stringify(before) && !told
        ? "ok"
        : `changed: ${after.join(" ").slice(0, 300)}`;
    } catch (error) {
      return named(kit.ecd, error);
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  },
  must: /^ok$/,
}));
