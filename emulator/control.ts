import { readFile } from "node:fs/promises";

import type { Cloud } from "./cloud.js";
import { DEFAULT_LOGIN_SETTINGS, type LoginSettings } from "./state/login-settings.js";
import { TOKEN_KINDS } from "./state/sessions.js";
import { fromBase32, oneTimePassword, timeStep } from "./totp.js";

/** A request whose body does not fit. */
class BadRequest extends Error {}

/** The members of a JSON body. */
type Body = Readonly<Record<string, unknown>>;

const WEB_SDK = new URL("./alibaba/web-sdk.js", import.meta.url);

/**
 * Handles the paths below `/emulator/`, with which other processes and pages control a cloud, and passes all other
 * requests to it. `emulator/README.md` lists the paths.
 */
export function withControl(cloud: Cloud): (request: Request) => Promise<Response> {
  const routes: Readonly<Record<string, (body: Body, query: URLSearchParams) => unknown>> = {
    "GET outbox": () => cloud.login.outbox,
    "GET sessions": () => cloud.login.sessions,
    "GET requests": () => cloud.requests.map(({ operation, status, fault }) => ({ operation, status, fault })),
    "GET clock": () => ({ now: cloud.clock.now }),
    "GET settings": () => cloud.login.settings,
    "GET authentication-code": async (_, query) => {
      const secret = query.get("secret");
      const code = secret
        ? await oneTimePassword(fromBase32(secret), timeStep(cloud.clock.now))
        : await cloud.login.authenticationCode(query.get("endUserId") ?? "");
      return { code };
    },
    "POST reset": () => cloud.reset(),
    "POST clock": (body) => cloud.clock.advance(duration(body, "advanceMs")),
    "POST settings": (body) => void Object.assign(cloud.login.settings, settings(body)),
    "POST lock": (body) => cloud.login.lock(text(body, "endUserId")),
    "POST unlock": (body) => cloud.login.unlock(text(body, "endUserId")),
    "POST expire": (body) => {
      const kind = TOKEN_KINDS.find((known) => known === body["kind"]);
      if (!kind) throw new BadRequest(`kind takes ${TOKEN_KINDS.join(", ")}`);
      cloud.login.expire(kind, body["endUserId"] === undefined ? undefined : text(body, "endUserId"));
    },
    "POST connect": (body) =>
      cloud.desktops.connect(text(body, "desktopId"), text(body, "endUserId"), since(cloud, body)),
    "POST disconnect": (body) => cloud.desktops.disconnect(text(body, "desktopId"), since(cloud, body)),
    "POST fail-ticket": (body) => {
      const refusesCall = body["refusesCall"] === true;
      const isDefault = Object.keys(body).length === 0;
      cloud.login.failNextTicket(
        isDefault ? undefined : { code: text(body, "code"), message: text(body, "message"), refusesCall },
      );
    },
  };

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith("/emulator/")) return cloud.fetch(request);
    // Pages of other sites must not control the emulator.
    if (request.headers.get("sec-fetch-site") === "cross-site") return respond(403, { error: "cross-site request" });
    const name = pathname.slice("/emulator/".length);
    if (request.method === "GET" && name === "web-sdk.js") return script(await readFile(WEB_SDK, "utf8"));
    const key = `${request.method} ${name}`;
    if (!Object.hasOwn(routes, key)) return respond(404, { error: "no such path and method" });
    try {
      const body = request.method === "POST" ? parse(await request.text()) : {};
      const result = await routes[key]!(body, searchParams);
      return result === undefined ? new Response(null, { status: 204 }) : respond(200, result);
    } catch (error) {
      if (error instanceof BadRequest || error instanceof RangeError) return respond(400, { error: error.message });
      throw error;
    }
  };
}

function respond(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

function script(source: string): Response {
  return new Response(source, { headers: { "content-type": "text/javascript; charset=utf-8" } });
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

function duration(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== "number" || !(value >= 0)) throw new BadRequest(`${name} has to be a number of at least 0`);
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
