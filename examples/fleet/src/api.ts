/** The HTTP API of jobs: README.md documents it. */

import { ValidationError } from "edgedesk/ecd";

import { roleOf } from "./authorize.js";
import { type Env, ledgerOf } from "./env.js";
import { fleetOf } from "./fleet.js";
import { ACTIONS, type JobSpec } from "./job.js";
import { settle } from "./settle.js";

/** The most ids of a job, and the longest body, in characters. */
const MAX_IDS = 200_000;
const MAX_BODY = 16 * 1024 * 1024;

/** A refused request. The message is for the caller. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Handles a request. Never rejects. */
export async function handle(request: Request, env: Env): Promise<Response> {
  const origin = request.headers.get("origin");
  const headers = new Headers({ vary: "Origin", "cache-control": "no-store", "x-content-type-options": "nosniff" });
  try {
    if (origin !== null && !env.ORIGINS.includes(origin)) {
      throw new Refusal(403, "OriginNotAllowed", "Pages of this origin are not allowed.");
    }
    if (origin !== null) headers.set("access-control-allow-origin", origin);
    if (request.method === "OPTIONS") return preflight(headers);
    const { status, body } = await answer(request, env);
    return Response.json(body, { status, headers });
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error);
    const refusal = error instanceof Refusal ? error : new Refusal(500, "Failed", "The Worker failed: see its log.");
    return Response.json({ code: refusal.code, message: refusal.message }, { status: refusal.status, headers });
  }
}

function preflight(headers: Headers): Response {
  headers.set("access-control-allow-methods", "GET, PUT, POST");
  headers.set("access-control-allow-headers", "authorization, content-type");
  headers.set("access-control-max-age", "7200");
  return new Response(null, { status: 204, headers });
}

interface Answer {
  status: number;
  body: unknown;
}

async function answer(request: Request, env: Env): Promise<Answer> {
  const role = await roleOf(request, env);
  if (!role) throw new Refusal(401, "Unauthenticated", "The token is missing or wrong.");
  const { pathname, searchParams } = new URL(request.url);
  const [isFound, job, verb] = /^\/v1\/jobs(?:\/([\w-]{1,64})(?:\/([a-z]+))?)?$/.exec(pathname) ?? [];
  if (!isFound) throw new Refusal(404, "NotFound", "No such path.");
  const isRead = request.method === "GET";
  if (!isRead && role !== "admin") throw new Refusal(403, "Forbidden", "This token allows reading only.");

  const ledger = ledgerOf(env);
  if (job === undefined) {
    if (!isRead) throw notAllowed("GET");
    return { status: 200, body: { jobs: await ledger.progress() } };
  }
  if (verb === undefined && request.method === "PUT") return create(job, await readJson(request), env);
  const [progress] = await ledger.progress(job);
  if (!progress) throw new Refusal(404, "NotFound", "No such job.");
  if (verb === undefined) {
    if (!isRead) throw notAllowed("GET, PUT");
    return { status: 200, body: progress };
  }
  if (verb === "details") {
    if (!isRead) throw notAllowed("GET");
    return { status: 200, body: await ledger.details(job, searchParams.get("after") ?? "") };
  }
  if (request.method !== "POST") throw notAllowed("POST");
  const now = Date.now();
  switch (verb) {
    case "pause":
      await ledger.pause(job, "by the administrator", now);
      break;
    case "resume":
      await ledger.resume(job, now);
      break;
    case "settle": {
      const given = readDecision(await readJson(request));
      const body = given ? await ledger.settle(job, given, now) : await settle(job, progress, env, now);
      return { status: 200, body: body ?? {} };
    }
    default:
      throw new Refusal(404, "NotFound", "No such path.");
  }
  return { status: 200, body: (await ledger.progress(job))[0] };
}

async function create(job: string, body: Record<string, unknown>, env: Env): Promise<Answer> {
  const { spec, ids } = readJob(body);
  try {
    fleetOf(spec, env).check(ids[0]!);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new Refusal(400, "InvalidParameters", error.message);
  }
  const ledger = ledgerOf(env);
  if (!(await ledger.create(job, spec, ids, Date.now()))) {
    throw new Refusal(409, "JobExists", "Another job has this name.");
  }
  return { status: 200, body: (await ledger.progress(job))[0] };
}

/** Reads a job. Ids are sent once: a renewal of an id in two chunks would be two renewals. */
function readJob(body: Record<string, unknown>): { spec: JobSpec; ids: string[] } {
  const { cloud, action, region, parameters = {}, ids, ...rest } = body;
  const isSpec =
    (cloud === "ecd" || cloud === "bcc") &&
    ACTIONS.includes(action as JobSpec["action"]) &&
    typeof region === "string" &&
    /^[a-z\d]+(-[a-z\d]+)*$/.test(region) &&
    isObject(parameters) &&
    Object.keys(rest).length === 0;
  if (!isSpec) throw new Refusal(400, "InvalidJob", "The body is not { cloud, action, region, parameters, ids }.");
  const isId = (id: unknown): id is string => typeof id === "string" && /^[\w-]{1,128}$/.test(id);
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MAX_IDS || !ids.every(isId)) {
    throw new Refusal(400, "InvalidIds", `ids is not an array of 1 to ${MAX_IDS} ids.`);
  }
  return { spec: { cloud, action: action as JobSpec["action"], region, parameters }, ids: [...new Set(ids)] };
}

/** The administrator's decision about ambiguous ids; undefined if a lookup decides. */
function readDecision(body: Record<string, unknown>): { done: string[]; failed: string[] } | undefined {
  if (Object.keys(body).length === 0) return undefined;
  const { done = [], failed = [], ...rest } = body;
  const isIds = (ids: unknown): ids is string[] => Array.isArray(ids) && ids.every((id) => typeof id === "string");
  if (isIds(done) && isIds(failed) && Object.keys(rest).length === 0) return { done, failed };
  throw new Refusal(400, "InvalidDecision", "The body is not { done, failed }, both arrays of ids.");
}

/** Reads a JSON object; an empty body is an empty one. */
async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text || "{}");
  } catch {
    body = undefined;
  }
  if (isObject(body)) return body;
  throw new Refusal(400, "InvalidJson", "The body is not a JSON object.");
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of request.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MAX_BODY) throw new Refusal(413, "TooLarge", `The body is longer than ${MAX_BODY} characters.`);
  }
  return text + decoder.decode();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAllowed(methods: string): Refusal {
  return new Refusal(405, "MethodNotAllowed", `Allowed: ${methods}.`);
}
