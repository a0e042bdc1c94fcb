import { readFile } from "node:fs/promises";

import { operationNames } from "./catalogue.js";
import type { Cloud } from "./cloud.js";
import type { FaultReport, Page, StateReport } from "./control-api.js";
import type { FailureOptions } from "./failures.js";
import { isLocalHost } from "./http/host-header.js";
import { details, logAfter } from "./request-log.js";
import { DEFAULT_LOGIN_SETTINGS, type LoginSettings } from "./state/login-settings.js";
import { TOKEN_KINDS } from "./state/sessions.js";
import { fromBase32, oneTimePassword, timeStep } from "./totp.js";

/** A request that does not fit. */
class BadRequest extends Error {}

/** The members of a JSON body. */
type Body = Readonly<Record<string, unknown>>;

type Route = (body: Body, query: URLSearchParams) => unknown;

/** The largest body, in bytes. For a snapshot, the server's limit holds. */
const MAX_BODY = 64 * 1024;

/** The most items of a list that one response has, and the default. */
const MAX_ITEMS = 100;

/** Files beside this one: the stand-in of the vendor's SDK, and the page that `scripts/control-page.mjs` builds. */
const WEB_SDK = new URL("./alibaba/web-sdk.js", import.meta.url);
const PAGE = new URL("./page.html", import.meta.url);

/**
 * Handles the paths below `/emulator/`, with which other processes and pages control a cloud, and passes all other
 * requests to it. The path itself is the control page. `emulator/README.md` lists the paths.
 */
export function withControl(cloud: Cloud): (request: Request) => Promise<Response> {
  const routes = routesOf(cloud);
  return async (request) => {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (pathname === "/emulator") return Response.redirect(`${origin}/emulator/`, 302);
    if (!pathname.startsWith("/emulator/")) return cloud.fetch(request);
    if (isForeign(request)) return respond(403, { error: "cross-site request" });
    const name = pathname.slice("/emulator/".length);
    if (request.method === "GET" && name === "") return page();
    if (request.method === "GET" && name === "web-sdk.js") return script(await readFile(WEB_SDK, "utf8"));
    const key = `${request.method} ${name}`;
    if (!Object.hasOwn(routes, key)) return respond(404, { error: "no such path and method" });
    try {
      const body =
        request.method === "POST" ? parse(await readText(request, name === "restore" ? Infinity : MAX_BODY)) : {};
      const result = await routes[key]!(body, searchParams);
      return result === undefined ? new Response(null, { status: 204 }) : respond(200, result);
    } catch (error) {
      if (error instanceof BadRequest || error instanceof RangeError) return respond(400, { error: error.message });
      throw error;
    }
  };
}

function routesOf(cloud: Cloud): Readonly<Record<string, Route>> {
  return {
    "GET state": (_, query) => state(cloud, query.get("search") ?? ""),
    "POST desktops": (body) => cloud.desktops.add(body),
    "DELETE desktops": (_, query) => cloud.desktops.remove(required(query, "id")),
    "POST instances": (body) => cloud.instances.add(body),
    "DELETE instances": (_, query) => cloud.instances.remove(required(query, "id")),
    "POST users": (body) => cloud.users.add(body),
    "DELETE users": (_, query) => cloud.users.remove(required(query, "endUserId")),
    "POST status": (body) => {
      const id = text(body, "id");
      resourcesOf(cloud, id).setStatus(id, text(body, "status"));
    },
    "POST renew": (body) => {
      const id = text(body, "id");
      resourcesOf(cloud, id).renew(id, number(body, "months", 1));
    },
    "POST connect": (body) =>
      cloud.desktops.connect(text(body, "desktopId"), text(body, "endUserId"), since(cloud, body)),
    "POST disconnect": (body) => cloud.desktops.disconnect(text(body, "desktopId"), since(cloud, body)),

    "GET requests": (_, query) => logAfter(cloud.requests, Number(query.get("after") ?? 0)),
    "GET request": (_, query) => {
      const id = Number(required(query, "id"));
      const found = cloud.requests.find((request) => request.id === id);
      if (!found) throw new BadRequest("the log has no request of this id");
      return details(found);
    },

    "GET operations": () => [...operationNames],
    "GET faults": () => faults(cloud),
    "POST faults": (body) => {
      const { with: fault, times, after } = body;
      // JSON has no Infinity.
      const options = { with: fault, after, times: times === null ? Infinity : times };
      cloud.fail(text(body, "operation"), options as FailureOptions);
    },
    "DELETE faults": (_, query) => cloud.recover(query.get("operation") ?? undefined),

    "GET clock": () => ({ now: cloud.clock.now }),
    "POST clock": (body) => {
      if (body["reset"] === true) cloud.clock.reset();
      else cloud.clock.advance(number(body, "advanceMs"));
    },

    "GET outbox": () => cloud.login.outbox,
    "GET sessions": () => cloud.login.sessions,
    "GET authentication-code": async (_, query) => {
      const secret = query.get("secret");
      if (secret && !/^[A-Z2-7]+$/.test(secret)) throw new BadRequest("secret has to be base32");
      const code = secret
        ? await oneTimePassword(fromBase32(secret), timeStep(cloud.clock.now))
        : await cloud.login.authenticationCode(query.get("endUserId") ?? "");
      return { code };
    },
    "GET settings": () => cloud.login.settings,
    "POST settings": (body) => void Object.assign(cloud.login.settings, settings(body)),
    "POST lock": (body) => cloud.login.lock(text(body, "endUserId")),
    "POST unlock": (body) => cloud.login.unlock(text(body, "endUserId")),
    "POST expire": (body) => {
      const kind = TOKEN_KINDS.find((known) => known === body["kind"]);
      if (!kind) throw new BadRequest(`kind takes ${TOKEN_KINDS.join(", ")}`);
      cloud.login.expire(kind, body["endUserId"] === undefined ? undefined : text(body, "endUserId"));
    },
    "POST fail-ticket": (body) => {
      const refusesCall = body["refusesCall"] === true;
      const isDefault = Object.keys(body).length === 0;
      cloud.login.failNextTicket(
        isDefault ? undefined : { code: text(body, "code"), message: text(body, "message"), refusesCall },
      );
    },

    "GET snapshot": () => cloud.snapshot(),
    "POST restore": (body) => cloud.restore(body),
    "POST reset": () => cloud.reset(),
  };
}

/** Whether a page of another site sent the request: it must not control the emulator. Programs send neither header. */
function isForeign({ headers }: Request): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return !isLocalHost(host) && host !== headers.get("host");
}

function state(cloud: Cloud, search: string): StateReport {
  return {
    now: cloud.clock.now,
    desktops: matching(cloud.desktops.list(), search, ({ id, name, status, region, endUserIds }) => [
      ...[id, name, status, region],
      ...endUserIds,
    ]),
    instances: matching(cloud.instances.list(), search, ({ id, name, status, zone }) => [id, name, status, zone]),
    users: matching(cloud.users.list(), search, ({ endUserId, email }) => [endUserId, email]),
    sessions: matching(cloud.login.sessions.toReversed()),
    outbox: matching(cloud.login.outbox.toReversed()),
    orders: cloud.orders.length,
    faults: faults(cloud),
  };
}

/** The first items of which a text contains each word of the search. */
function matching<Item>(
  items: readonly Item[],
  search = "",
  texts: (item: Item) => readonly string[] = () => [],
): Page<Item> {
  const words = search.toLowerCase().split(" ").filter(Boolean);
  const found = items.filter((item) => {
    const all = texts(item).map((text) => text.toLowerCase());
    return words.every((word) => all.some((text) => text.includes(word)));
  });
  return { total: items.length, matching: found.length, items: found.slice(0, MAX_ITEMS) };
}

function faults(cloud: Cloud): FaultReport[] {
  return cloud.failures.map(({ operation, with: fault, times, after }) => ({
    operation,
    kind: typeof fault === "function" ? undefined : typeof fault === "string" ? fault : fault.kind,
    times: times === Infinity ? null : times,
    after,
  }));
}

/** The desktops or the instances, by the form of an id. */
function resourcesOf(cloud: Cloud, id: string): Cloud["desktops"] | Cloud["instances"] {
  return id.startsWith("ecd-") ? cloud.desktops : cloud.instances;
}

/** The control page. It contains its policy, which cannot forbid frames there. */
async function page(): Promise<Response> {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "frame-ancestors 'none'",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
  return new Response(await readFile(PAGE, "utf8"), { headers });
}

function respond(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

function script(source: string): Response {
  return new Response(source, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}

/** The text of a body; throws where it is longer than the limit. The rest is not read. */
async function readText({ body }: Request, limit: number): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new BadRequest(`the body has to have at most ${limit} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** An empty body has no members. */
function parse(json: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(json || "{}");
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequest("the body has to be a JSON object");
  }
  return value as Body;
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string") throw new BadRequest(`${name} has to be a string`);
  return value;
}

function number(body: Body, name: string, fallback?: number): number {
  const value = body[name] ?? fallback;
  if (typeof value !== "number") throw new BadRequest(`${name} has to be a number`);
  return value;
}

function duration(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== "number" || !(value >= 0)) throw new BadRequest(`${name} has to be a number of at least 0`);
  return value;
}

function required(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (!value) throw new BadRequest(`the query has no ${name}`);
  return value;
}

/** The time that is `agoMs` ago; now without it. */
function since(cloud: Cloud, body: Body): number {
  return cloud.clock.now - (body["agoMs"] === undefined ? 0 : duration(body, "agoMs"));
}

/** Checked as a whole before any is set. */
function settings(body: Body): Partial<LoginSettings> {
  for (const [name, value] of Object.entries(body)) {
    if (!Object.hasOwn(DEFAULT_LOGIN_SETTINGS, name)) throw new BadRequest(`there is no setting ${name}`);
    const type = typeof DEFAULT_LOGIN_SETTINGS[name as keyof LoginSettings];
    if (type === "number") duration(body, name);
    else if (typeof value !== type) throw new BadRequest(`${name} has to be a ${type}`);
  }
  return body;
}
