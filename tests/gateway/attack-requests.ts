/** The request of an attack, and what is wrong with its response. */

import { type Attack, BASE } from "./attacks.js";

/** A response, as both ways to run the attacks see it. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
}

/** The text of an attack's body. */
export function bodyOf({ base = BASE, body, parameters }: Attack): string | Uint8Array {
  return body ?? (parameters === undefined ? base.body : JSON.stringify({ parameters }));
}

/** The header lines of an attack. */
export function headersOf({ base = BASE, headers = {} }: Attack): [string, string][] {
  const merged = { ...base.headers, ...headers };
  return Object.entries(merged).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((line): [string, string] => [name, line]),
  );
}

/** The request of an attack, for a gateway in the same process. */
export function requestOf(attack: Attack): Request {
  const { base = BASE, method = base.method, path = base.path } = attack;
  const init: RequestInit & { duplex?: "half" } = { method, headers: headersOf(attack), duplex: "half" };
  const body = bodyOf(attack);
  if (attack.slow)
    init.body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x7b])) });
  else if (body.length > 0) init.body = body as BodyInit;
  return new Request(`https://gateway.example${path}`, init);
}

/** What is wrong with the response to an attack; empty if nothing is. */
export function faultsOf(attack: Attack, { status, headers, text: body }: Received, sent: number): string[] {
  const faults: string[] = [];
  const { base = BASE, code, vendor = false } = attack;
  const check = (isRight: boolean, words: string): void => void (isRight || faults.push(`${attack.name}: ${words}`));
  check(status === attack.status, `status ${status}`);
  check(sent === (attack.sent ?? 0), `${sent} requests reached the vendor`);
  check(headers.get("vary")?.includes("Origin") === true, "no Vary: Origin");
  check(headers.get("cache-control") === "no-store", "may be cached");
  check(headers.get("set-cookie") === null, "sets a cookie");
  const allowed = headers.get("access-control-allow-origin");
  check(allowed === null || allowed === base.headers["origin"], `allows the origin ${allowed}`);
  check(allowed === null || code !== "OriginNotAllowed", "lets a refused origin read the response");
  check(headers.get("access-control-allow-credentials") === null, "allows cookies");
  if (vendor) return faults;
  const { Code: found, Message: message } =
    body === "" ? {} : (JSON.parse(body) as { Code?: string; Message?: string });
  check(attack.message === undefined || message === attack.message, `message ${message}`);
  if (attack.method !== "HEAD") check(found === (code && `Gateway.${code}`), `code ${found}`);
  check(!/emulator-ecd-key|emulator\/ecd|Signature|node:|at \w+ \(/.test(body), "shows a secret or a stack");
  return faults;
}
