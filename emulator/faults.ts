/** What can go wrong between a client and the cloud, on purpose. */

/** The kinds. Whether the operation is executed is part of each. */
export const FAULT_KINDS = [
  /** Not executed; the connection ends without an answer. */
  "drop-before",
  /** Executed; the connection ends without an answer. */
  "drop-after",
  /** Executed; the connection ends within the answer. */
  "drop-midway",
  /** Executed at once; the answer comes after `delayMs`. */
  "slow",
  /** Executed; the answer's JSON breaks off. */
  "truncated-json",
  /** Not executed; a proxy's page. */
  "html-502",
  /** Executed; the same page. */
  "html-502-after",
  /** Executed; the right answer under a wrong name. */
  "wrong-content-type",
  /** Executed after `delayMs`; before that the connection ends without an answer. */
  "delayed",
  /** Not executed; a captive portal's page, with the HTTP status of success. */
  "html-200",
  /** Not executed; an empty answer with the HTTP status of success, as a proxy gives. */
  "empty-ok",
  /** Executed; `{}` with the HTTP status of success, as a proxy gives: nothing says that the vendor answered. */
  "ok-without-id",
  /** Not executed; an error with the HTTP status of success. */
  "ok-with-error",
  /** Executed; the same error. */
  "ok-with-error-after",
  /** Not executed; the vendor's own 500. */
  "internal-error",
  /** Executed; the same 500. */
  "server-error-after",
  /** Not executed; the vendor's own 503. */
  "unavailable",
  /** Not executed; a redirect to nowhere. */
  "redirect",
  /** Executed; the answer has `bytes` more than it needs. */
  "oversized",
  /** Executed; the date of the answer is three days off. */
  "wrong-date",
  /** Not executed: the client's clock is said to be wrong. The answer's own date is `skewMs` off. */
  "clock-error",
  /** Not executed; the client is asked to wait for `retryAfterMs`. */
  "throttle",
  /** Executed; the answer says that it was throttled. */
  "throttle-after",
  /** Not executed: the temporary key is said to have expired. */
  "expired-token",
  /** Not executed: a permission is said to be missing. */
  "forbidden",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault with its details. */
export interface Fault {
  readonly kind: FaultKind;
  /** Of `slow` and `delayed`. Default: 2000. */
  readonly delayMs?: number;
  /** Of `oversized`. Default: 40 MB. */
  readonly bytes?: number;
  /** Of `throttle` and `throttle-after`; absent, nothing is said. Baidu is told in whole seconds. */
  readonly retryAfterMs?: number;
  /** Of `clock-error`. Default: 0. */
  readonly skewMs?: number;
}

/** The request that a fault may befall. */
export interface Faced {
  readonly operation: string | undefined;
  /** How many requests there were, this one included. */
  readonly count: number;
}

/** Says which fault befalls a request, if any. */
export type Faults = (request: Faced) => Fault | FaultKind | undefined;

/** Each request meets a fault with that probability, always the same ones for the same seed. */
export function randomly(rate: number, kinds: readonly (Fault | FaultKind)[], seed: number): Faults {
  const random = mulberry32(seed);
  return () => {
    const [hit, which] = [random() < rate, random()];
    return hit ? kinds[Math.floor(which * kinds.length)] : undefined;
  };
}

/** The first requests meet these faults, one each; all later ones meet none. */
export function inTurn(...faults: readonly (Fault | FaultKind | undefined)[]): Faults {
  let next = 0;
  return () => faults[next++];
}

/** A small generator of random numbers that can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** No answer, or not all of it: the server ends the connection. */
export class Dropped extends Error {
  /** @param partial what is sent before, cut in the middle of its body */
  constructor(readonly partial?: Response) {
    super("the connection was dropped");
  }
}

/** The request's other side: what a fault needs to know and to do. */
export interface Befallen {
  readonly baidu: boolean;
  readonly operation: string | undefined;
  readonly now: number;
  /** What the gateway adds to each of its answers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Carries the operation out. */
  readonly perform: () => Promise<Response>;
  /** Carries it out later, when nobody waits for the answer any more. */
  readonly performLater: (delayMs: number) => void;
}

const PAGE = "<html><head><title>Gateway</title></head><body><center><h1>Gateway</h1></center></body></html>";
const THREE_DAYS = 3 * 24 * 3_600_000;

/** Answers as the fault wants it. */
export async function befall(fault: Fault, befallen: Befallen): Promise<Response> {
  const { baidu, operation = "Unknown", now, perform } = befallen;
  const error = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Response => {
    const requestId = crypto.randomUUID();
    const id = { [baidu ? "x-bce-request-id" : "x-acs-request-id"]: requestId };
    const message = `The emulator was told to answer with ${fault.kind}.`;
    const body = baidu
      ? { requestId, code, message }
      : { RequestId: requestId, HostId: "emulator", Code: code, Message: message, ...more };
    return Response.json(body, { status, headers: { ...befallen.headers, ...id, ...headers } });
  };
  const page = (status: number): Response =>
    new Response(PAGE, { status, headers: { "content-type": "text/html; charset=utf-8" } });
  const throttled = (): Response => {
    const millis = fault.retryAfterMs;
    if (baidu) {
      const seconds = { "retry-after": String(Math.ceil((millis ?? 0) / 1000)) };
      return error(429, "TooManyRequests", {}, millis === undefined ? {} : seconds);
    }
    const asked = { "x-acs-retry-after": String(millis) };
    return error(400, "Throttling.User", {}, millis === undefined ? {} : asked);
  };
  switch (fault.kind) {
    case "drop-before":
      throw new Dropped();
    case "drop-after":
      await perform();
      throw new Dropped();
    case "drop-midway":
      throw new Dropped(await perform());
    case "slow": {
      const answer = await perform();
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 2000));
      return answer;
    }
    case "truncated-json": {
      const answer = await perform();
      const text = (await answer.text()) || '{"requestId":"';
      return new Response(text.slice(0, Math.ceil(text.length / 2)), { headers: answer.headers });
    }
    case "html-502":
      return page(502);
    case "html-502-after":
      await perform();
      return page(502);
    case "delayed":
      befallen.performLater(fault.delayMs ?? 2000);
      throw new Dropped();
    case "html-200":
      return page(200);
    case "empty-ok":
      return new Response("", { status: 200 });
    case "ok-without-id":
      await perform();
      return new Response("{}", { status: 200, headers: { "content-type": "application/json" } });
    case "wrong-content-type":
      return withHeader(await perform(), "content-type", "text/html");
    case "ok-with-error":
      return error(200, "InternalError");
    case "ok-with-error-after":
      await perform();
      return error(200, "InternalError");
    case "internal-error":
      return error(500, "InternalError");
    case "server-error-after":
      await perform();
      return error(500, "InternalError");
    case "unavailable":
      return error(503, "ServiceUnavailable");
    case "redirect":
      return new Response(null, { status: 302, headers: { location: "/elsewhere" } });
    case "oversized":
      return padded(await perform(), fault.bytes ?? 40_000_000);
    case "wrong-date":
      return withHeader(await perform(), "date", new Date(now + THREE_DAYS).toUTCString());
    case "clock-error": {
      const date = new Date(now + (fault.skewMs ?? 0)).toUTCString();
      return error(400, baidu ? "RequestExpired" : "InvalidTimeStamp.Expired", {}, { date });
    }
    case "throttle":
      return throttled();
    case "throttle-after":
      await perform();
      return throttled();
    case "expired-token":
      return baidu ? error(403, "AccessDenied") : error(400, "InvalidSecurityToken.Expired");
    case "forbidden": {
      const detail = {
        AuthAction: `ecd:${operation}`,
        NoPermissionType: "ImplicitDeny",
        PolicyType: "AccountLevelIdentityBasedPolicy",
      };
      return baidu ? error(403, "AccessDenied") : error(403, "NoPermission", { AccessDeniedDetail: detail });
    }
  }
}

function withHeader(answer: Response, name: string, value: string): Response {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

/** The same JSON with one member more, in pieces, so that nobody has to hold it. */
async function padded(answer: Response, bytes: number): Promise<Response> {
  const rest = (await answer.text()).replace(/^\{\s*\}?|^$/, "");
  const piece = new TextEncoder().encode("x".repeat(64 * 1024));
  let left = bytes;
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"Padding":"')),
    pull(stream) {
      if (left > 0) {
        stream.enqueue(piece);
        left -= piece.length;
      } else {
        stream.enqueue(new TextEncoder().encode(rest ? `",${rest}` : '"}'));
        stream.close();
      }
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}
