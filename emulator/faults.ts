/* Faults between a client and the cloud, injected for tests. */

import type { FaultError, FaultErrors } from "./gateway.js";
import { DAY } from "./time.js";

/** The kinds of faults. Each defines whether the operation is executed. */
export const FAULT_KINDS = [
  /** Not executed; the connection ends without a response. */
  "drop-before",
  /** Executed; the connection ends without a response. */
  "drop-after",
  /** Executed; the connection ends within the response. */
  "drop-midway",
  /** Executed at once; the response follows after `delayMs`. */
  "slow",
  /** Executed; the response's JSON is truncated. */
  "truncated-json",
  /** Not executed; an HTML page of a proxy. */
  "html-502",
  /** Executed; the same page. */
  "html-502-after",
  /** Executed; the response with the content type of HTML. */
  "wrong-content-type",
  /** Executed after `delayMs`; the connection ends at once, without a response. */
  "delayed",
  /** Not executed; an HTML page with status 200, as captive portals send. */
  "html-200",
  /** Not executed; an empty response with status 200, as proxies send. */
  "empty-ok",
  /** Executed; `{}` with status 200 and no request id, as proxies send. */
  "ok-without-id",
  /** Not executed; an error with status 200. */
  "ok-with-error",
  /** Executed; the same error. */
  "ok-with-error-after",
  /** Not executed; the vendor's error with status 500. */
  "internal-error",
  /** Executed; the same error. */
  "server-error-after",
  /** Not executed; the vendor's error with status 503. */
  "unavailable",
  /** Not executed; a redirect to a path that does not exist. */
  "redirect",
  /** Executed; the response is padded by `bytes`. */
  "oversized",
  /** Executed; the response's date is three days ahead. */
  "wrong-date",
  /** Not executed; the error for a wrong timestamp. The response's date is off by `skewMs`. */
  "clock-error",
  /** Not executed; the error for throttling, with `retryAfterMs`. */
  "throttle",
  /** Executed; the same error. */
  "throttle-after",
  /** Not executed; the error for an expired temporary key. */
  "expired-token",
  /** Not executed; the error for a missing permission. */
  "forbidden",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault with its parameters. */
export interface Fault {
  readonly kind: FaultKind;
  /** For `slow` and `delayed`, in milliseconds. Default: 2000. */
  readonly delayMs?: number;
  /** For `oversized`. Default: 40,000,000. */
  readonly bytes?: number;
  /** For `throttle` and `throttle-after`, in milliseconds. Baidu sends whole seconds. Default: no Retry-After header. */
  readonly retryAfterMs?: number;
  /** For `clock-error`, in milliseconds. Default: 0. */
  readonly skewMs?: number;
}

/** A request for which a fault is chosen. */
export interface FaultTarget {
  readonly operation: string | undefined;
  /** The number of requests so far, including this one. */
  readonly count: number;
}

/** Chooses the fault for a request; undefined lets it pass. */
export type ChooseFault = (request: FaultTarget) => Fault | FaultKind | undefined;

/**
 * Chooses a random fault with a probability. The same seed gives the same sequence.
 *
 * @param rate the probability, from 0 to 1
 * @param kinds the faults to choose from
 * @param seed any whole number
 * @example
 * ```ts
 * cloud.fail("*", { with: randomly(0.2, ["drop-after", "throttle"], 42), times: Infinity });
 * ```
 */
export function randomly(rate: number, kinds: readonly (Fault | FaultKind)[], seed: number): ChooseFault {
  const random = mulberry32(seed);
  return () => {
    const [occurs, choice] = [random() < rate, random()];
    return occurs ? kinds[Math.floor(choice * kinds.length)] : undefined;
  };
}

/** Mulberry32, a seeded generator of random numbers. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A connection that ended without a complete response. A server ends its own; in process, it is what a fetch rejects with. */
export class Dropped extends TypeError {
  /** Makes the error that Node's fetch has for a connection that was reset. */
  constructor() {
    super("fetch failed", {
      cause: Object.assign(new Error("The emulator dropped the connection."), { code: "ECONNRESET" }),
    });
  }
}

/** A response whose body breaks off in its middle. */
async function brokenOff(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2))),
    pull: (stream) => stream.error(new Dropped()),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** The functions of the cloud that the injection of a fault calls. */
export interface FaultContext {
  readonly operation: string | undefined;
  readonly now: number;
  /** The vendor's errors. */
  readonly errors: FaultErrors;
  /** Formats an error as the vendor does. */
  readonly errorResponse: (error: FaultError, message: string) => Response;
  /** Executes the operation. */
  readonly execute: () => Promise<Response>;
  /** Executes the operation after a delay and discards the response. */
  readonly executeLater: (delayMs: number) => void;
}

const PAGE = "<html><head><title>Gateway</title></head><body><center><h1>Gateway</h1></center></body></html>";
const THREE_DAYS = 3 * DAY;

/** Responds with a fault. */
export async function injectFault(fault: Fault, context: FaultContext): Promise<Response> {
  const { operation = "Unknown", now, errors, execute } = context;
  const respondWith = (error: FaultError): Response =>
    context.errorResponse(error, `The emulator was told to respond with ${fault.kind}.`);
  const internalError = (status: 200 | 500): Response => respondWith({ status, code: "InternalError" });
  const page = (status: number): Response =>
    new Response(PAGE, { status, headers: { "content-type": "text/html; charset=utf-8" } });
  switch (fault.kind) {
    case "drop-before":
      throw new Dropped();
    case "drop-after":
      await execute();
      throw new Dropped();
    case "drop-midway":
      return brokenOff(await execute());
    case "slow": {
      const response = await execute();
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 2000));
      return response;
    }
    case "truncated-json": {
      const response = await execute();
      const text = (await response.text()) || '{"requestId":"';
      return new Response(text.slice(0, Math.ceil(text.length / 2)), { headers: response.headers });
    }
    case "html-502":
      return page(502);
    case "html-502-after":
      await execute();
      return page(502);
    case "delayed":
      context.executeLater(fault.delayMs ?? 2000);
      throw new Dropped();
    case "html-200":
      return page(200);
    case "empty-ok":
      return new Response("", { status: 200 });
    case "ok-without-id":
      await execute();
      return new Response("{}", { status: 200, headers: { "content-type": "application/json" } });
    case "wrong-content-type":
      return withHeader(await execute(), "content-type", "text/html");
    case "ok-with-error":
      return internalError(200);
    case "ok-with-error-after":
      await execute();
      return internalError(200);
    case "internal-error":
      return internalError(500);
    case "server-error-after":
      await execute();
      return internalError(500);
    case "unavailable":
      return respondWith({ status: 503, code: "ServiceUnavailable" });
    case "redirect":
      return new Response(null, { status: 302, headers: { location: "/elsewhere" } });
    case "oversized":
      return padded(await execute(), fault.bytes ?? 40_000_000);
    case "wrong-date":
      return withHeader(await execute(), "date", new Date(now + THREE_DAYS).toUTCString());
    case "clock-error": {
      const date = new Date(now + (fault.skewMs ?? 0)).toUTCString();
      return respondWith({ ...errors.clockSkewed, details: { headers: { date } } });
    }
    case "throttle":
      return respondWith(errors.throttled(fault.retryAfterMs));
    case "throttle-after":
      await execute();
      return respondWith(errors.throttled(fault.retryAfterMs));
    case "expired-token":
      return respondWith(errors.tokenExpired);
    case "forbidden":
      return respondWith(errors.forbidden(operation));
  }
}

function withHeader(response: Response, name: string, value: string): Response {
  const headers = new Headers(response.headers);
  headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** Adds a long member to a JSON response, as a stream: the padding is never in memory as a whole. */
async function padded(response: Response, bytes: number): Promise<Response> {
  const rest = (await response.text()).replace(/^\{\s*\}?|^$/, "");
  const chunk = new TextEncoder().encode("x".repeat(64 * 1024));
  let remaining = bytes;
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"Padding":"')),
    pull(stream) {
      if (remaining > 0) {
        stream.enqueue(chunk);
        remaining -= chunk.length;
      } else {
        stream.enqueue(new TextEncoder().encode(rest ? `",${rest}` : '"}'));
        stream.close();
      }
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
