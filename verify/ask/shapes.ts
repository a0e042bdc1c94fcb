/* The shapes that most questions have. */

import type { FailureKind } from "../../dist/errors.js";
import type { Context } from "../context.js";
import { exchangeOf, type Received, type Wire } from "../http.js";
import { type Api, type Ask, type Finding, Unclear, type Values } from "../question.js";

const MINUTE = 60_000;

/** Builds the request of a question. */
type Request = (context: Context) => Wire;

/** The status and the code of a refusal. */
export function refusal({ status, code }: Received): Values {
  return { status, ...(code !== undefined && { code }) };
}

/** `accepted` or `refused`. */
export function accepts(api: Api, words: string, request: Request): Ask {
  return async (context) => {
    await context.requireAccepted(api);
    const received = await context.send(words, request(context));
    return received.ok ? { answer: "accepted" } : { answer: "refused", values: refusal(received) };
  };
}

/** `known` where clients of edgedesk recognise the refusal as one of the kind, otherwise `other`. */
export async function known(context: Context, api: Api, received: Received, kind: FailureKind): Promise<Finding> {
  if (received.ok) throw new Unclear("the request was accepted");
  const answer = (await context.kindOf(api, received)) === kind ? "known" : "other";
  return { answer, values: refusal(received) };
}

/** {@link known} of a request that is refused. */
export function refusedAs(api: Api, kind: FailureKind, words: string, request: Request): Ask {
  return async (context) => known(context, api, await context.send(words, request(context)), kind);
}

/** {@link known} of a request with a date that is two days old. `known` needs the vendor's date, too. */
export function clockCode(api: Api, request: (context: Context, at: number) => Wire): Ask {
  return async (context) => {
    const now = await context.requireAccepted(api);
    const received = await context.send("dated two days ago", request(context, now - 2 * 1440 * MINUTE));
    const { answer, values } = await known(context, api, received, "clock");
    const hasDate = !Number.isNaN(Date.parse(received.headers.get("date") ?? ""));
    return { answer: hasDate ? answer : "other", values: { ...values, hasDate } };
  };
}

/**
 * The dates that are accepted, on one side of the present.
 *
 * @param minutes Ascending; the documented limit is between the second and the third.
 */
export function clockWindow(
  api: Api,
  side: 1 | -1,
  minutes: readonly [number, number, number, number],
  request: (context: Context, at: number) => Wire,
): Ask {
  return async (context) => {
    const now = await context.requireAccepted(api);
    let acceptedMinutes = 0;
    for (const offset of minutes) {
      const words = `dated ${side < 0 ? `${offset} minutes ago` : `in ${offset} minutes`}`;
      const received = await context.send(words, request(context, now + side * offset * MINUTE));
      if (!received.ok) {
        const answer = { [minutes[0]]: "narrower", [minutes[1]]: "narrower", [minutes[2]]: "documented" }[offset];
        return { answer: answer ?? "wider", values: { acceptedMinutes, refusedMinutes: offset, ...refusal(received) } };
      }
      acceptedMinutes = offset;
    }
    return { answer: "wider", values: { acceptedMinutes } };
  };
}

/** Where the request id of an error is. */
export function requestId(words: string, request: Request, header: string, member: string): Ask {
  return async (context) => {
    const received = await context.send(words, request(context));
    if (received.ok) throw new Unclear("the request was accepted");
    const inBody = typeof received.body[member] === "string" && received.body[member] !== "";
    const inHeader = (received.headers.get(header) ?? "") !== "";
    if (!inBody && !inHeader) throw new Unclear("the error has no request id");
    return { answer: inBody && inHeader ? "both" : inBody ? "body" : "header", values: refusal(received) };
  };
}

/** What the gateway answers to a preflight. The browser's own preflight has the same headers. */
export function preflight(request: (context: Context) => Wire, method: string, names: readonly string[]): Ask {
  return async (context) => {
    const url = new URL(request(context).url);
    const headers = {
      origin: "https://panel.example",
      "access-control-request-method": method,
      "access-control-request-headers": [...names].sort().join(","),
    };
    const { status, headers: received } = await context.send("a preflight", {
      ...{ method: "OPTIONS", url: `${url.origin}${url.pathname}`, headers },
    });
    const list = (name: string) => (received.get(`access-control-allow-${name}`) ?? "").toLowerCase().split(/\s*,\s*/);
    const origin = received.get("access-control-allow-origin");
    const isAllowed = status >= 200 && status < 300 && (origin === "*" || origin === headers.origin);
    const allowed = list("headers");
    // A wildcard does not cover authorization.
    const lacking = names.filter(
      (name) => !allowed.includes(name) && !(allowed.includes("*") && name !== "authorization"),
    );
    const methods = list("methods");
    const isMethodAllowed = method === "POST" || methods.includes(method.toLowerCase()) || methods.includes("*");
    const age = Number(received.get("access-control-max-age"));
    const values = {
      status,
      lacking,
      ...(Number.isInteger(age) && received.has("access-control-max-age") && { maxAge: age }),
    };
    if (!isAllowed) return { answer: "refused", values: { status } };
    return { answer: lacking.length === 0 && isMethodAllowed ? "allowed" : "partial", values };
  };
}

/** Whether a page can read the response. */
export function readable(words: string, request: Request): Ask {
  return async (context) => {
    const received = await context.sendFromPage(words, request(context));
    return received ? { answer: "readable", values: refusal(received) } : { answer: "blocked" };
  };
}

/** Whether a page can read the headers that it has a use for. */
export function readableHeaders(words: string, request: Request, names: readonly string[]): Ask {
  return async (context) => {
    const received = await context.sendFromPage(words, request(context));
    if (!received) return { answer: "blocked" };
    const visible = names.filter((name) => received.headers.has(name));
    return { answer: visible.length === names.length ? "exposed" : "hidden", values: { visible } };
  };
}

/** The requests of a burst, and how many are sent at once. */
const BURST = 120;
const AT_ONCE = 10;

/** Sends requests until one is refused, which the report shows; undefined if none is. */
export async function burst(
  context: Context,
  words: string,
  request: () => Wire,
  atMost = BURST,
): Promise<{ calls: number; received: Received } | undefined> {
  for (let calls = AT_ONCE; calls <= atMost; calls += AT_ONCE) {
    const responses = await Promise.all(
      Array.from({ length: AT_ONCE }, () => context.send("", request(), undefined, false)),
    );
    const received = responses.find(({ ok }) => !ok);
    if (!received) continue;
    context.exchanges.push(exchangeOf(words, "node", received));
    return { calls, received };
  }
  return undefined;
}

/** How the gateway refuses too many calls. */
export function throttling(api: Api, request: Request, header: string): Ask {
  return async (context) => {
    await context.requireAccepted(api);
    const refused = await burst(context, "one of many reads", () => request(context));
    if (!refused) return { answer: "not-reached" };
    const { calls, received } = refused;
    const wait = received.headers.get(header);
    const values = { ...refusal(received), calls, ...(wait !== null && /^\d+$/.test(wait) && { wait: Number(wait) }) };
    if ((await context.kindOf(api, received)) !== "throttled") return { answer: "unrecognised", values };
    return { answer: wait === null ? "no-retry-after" : "retry-after", values };
  };
}

/**
 * The names that do not resolve.
 *
 * @param known A host that exists: without it, a name server that knows none would answer the question.
 */
export async function missingHosts(context: Context, hosts: readonly string[], known: string): Promise<string[]> {
  if (!(await context.resolves(known))) throw new Unclear("the host of a known region does not resolve here");
  const names = [...new Set(hosts)];
  const found = await Promise.all(names.map((host) => context.resolves(host)));
  return names.filter((_, index) => !found[index]);
}
