import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { WuyingClient, type WuyingOptions } from "edgedesk/wuying";
import { importSession, login, type LoginStep } from "edgedesk/wuying/login";

import { rejection } from "./support.js";

/* The stages of a login, in the transitions that tests/core/login.rs holds the crate to. */

type Body = Record<string, unknown>;
type Exchange = { sends: Body; response?: Body; error?: { status: number; code: string } };
interface Case {
  name: string;
  keepAlive?: boolean;
  resume?: { officeSiteId: string; endUserId: string };
  steps: { submit: Body; exchanges: Exchange[]; step: Body }[];
}
const cases = JSON.parse(readFileSync(new URL("../vectors/login.json", import.meta.url), "utf8")) as Case[];

/** The parameters that the client adds to every call. */
const ADDED = ["Action", "Version", "Format", "Timestamp", "SignatureNonce"].concat([
  ...["ClientId", "ClientOS", "ClientVersion", "RegionId"],
]);

/** A client that still has the session of an earlier login. `respond` gets a call's parameters. */
function client(
  respond: (sent: Body, action: string) => Response | Promise<Response>,
  options?: Partial<WuyingOptions>,
) {
  return new WuyingClient({
    ...{ region: "cn-hangzhou", clientId: "client-1", placement: "form" },
    ...{ sessionId: "earlier-session", loginToken: "earlier-token" },
    fetch: async (url, init) => {
      assert.ok(!url.includes("assword"), url);
      const sent = Object.fromEntries(new URLSearchParams(String(init.body)));
      return respond(
        Object.fromEntries(Object.entries(sent).filter(([name]) => !ADDED.includes(name))),
        sent["Action"]!,
      );
    },
    ...options,
  });
}

const success = (body: Body) => Response.json({ RequestId: "r", ...body });
const refused = (code: string, status = 403) =>
  Response.json({ RequestId: "r", Code: code, Message: "Refused." }, { status });

/** A step as the vectors describe it. */
function described(step: LoginStep): Body {
  const { kind, stage } = step;
  const refusal = "refusal" in step ? step.refusal?.kind : undefined;
  const own = ((): Body => {
    switch (step.kind) {
      case "mfa-bind":
        return { secret: step.secret, qrCodePng: step.qrCodePng };
      case "token-verify":
        return { email: step.email, phone: step.phone, locked: step.locked, lastLockDuration: step.lastLockDuration };
      case "change-password":
        return { needsOldPassword: step.needsOldPassword };
      case "done": {
        const { sessionId, loginToken, keepAliveToken } = step.session.export();
        return { sessionId, loginToken, keepAliveToken };
      }
      case "password":
      case "mfa-verify":
      case "keep-alive":
      case "unknown":
        return {};
    }
  })();
  return JSON.parse(JSON.stringify({ kind, stage, refusal, ...own })) as Body;
}

/** Submits a step with what a vector gives. */
function submitted(step: LoginStep, given: Body): Promise<LoginStep> {
  const text = (name: string): string => {
    assert.equal(typeof given[name], "string", name);
    return given[name] as string;
  };
  switch (step.kind) {
    case "password":
      return step.submit({
        officeSiteId: text("officeSiteId"),
        endUserId: text("endUserId"),
        password: text("password"),
      });
    case "mfa-bind":
    case "mfa-verify":
    case "token-verify":
      return step.submit(text("code"));
    case "change-password":
      return step.submit({ oldPassword: given["oldPassword"] as string, newPassword: text("newPassword") });
    case "keep-alive":
      return step.submit(text("keepAliveToken"));
    case "unknown":
      return step.submit(text("stage"), given["parameters"] as Body);
    case "done":
      throw new Error("submitted after the end");
  }
}

/** The step in which a session whose tokens are both refused would go on, if the vendor demanded that. */
async function resumed(
  wuying: WuyingClient,
  { endUserId, officeSiteId }: NonNullable<Case["resume"]>,
): Promise<LoginStep> {
  // A server that names the stage is the only way to a keep-alive step.
  return login(wuying).submit({ officeSiteId, endUserId, password: "p" });
}

test("every transition is that of the vectors", async () => {
  assert.equal(cases.length, 13);
  for (const { name, keepAlive, resume, steps } of cases) {
    const exchanges: Exchange[] = resume ? [{ sends: {}, response: { NextStage: "KeepAliveVerify" } }] : [];
    const wuying = client((sent) => {
      const exchange = exchanges.shift();
      assert.ok(exchange, `${name}: one call too many`);
      if (exchange.sends["CurrentStage"]) assert.deepEqual(sent, exchange.sends, name);
      const { response, error } = exchange;
      return response ? success(response) : refused(error!.code, error!.status);
    });
    let step: LoginStep = resume ? await resumed(wuying, resume) : login(wuying, { keepAlive });
    for (const { submit, exchanges: expected, step: next } of steps) {
      exchanges.push(...expected);
      step = await submitted(step, submit);
      assert.equal(exchanges.length, 0, name);
      assert.deepEqual(described(step), next, name);
    }
  }
});

test("a switch over the kinds of steps is complete, and a missing kind does not compile", () => {
  const title = (step: LoginStep): string => {
    switch (step.kind) {
      case "password":
      case "mfa-bind":
      case "mfa-verify":
      case "token-verify":
      case "change-password":
      case "keep-alive":
      case "unknown":
        return step.stage;
      case "done":
        return "";
      default:
        return step satisfies never;
    }
  };
  const incomplete = (step: Exclude<LoginStep, { kind: "unknown" }> | LoginStep): string => {
    switch (step.kind) {
      case "done":
        return "";
      default:
        // @ts-expect-error Other kinds remain.
        return step satisfies never;
    }
  };
  const step = login(client(() => success({})));
  assert.equal(title(step), "ADPassword");
  assert.equal(incomplete(step), step);
});

const user = { officeSiteId: "o", endUserId: "alice", password: "p" };
const submit = (step: LoginStep) => {
  assert.ok(step.kind === "password");
  return step.submit(user);
};

test("a lost connection rejects, and the step can be submitted again", async () => {
  let calls = 0;
  const wuying = client(() => {
    if (++calls === 1) throw new TypeError("fetch failed");
    return success({ SessionId: "s", LoginToken: "t" });
  });
  const step = login(wuying);
  assert.equal(((await rejection(submit(step))) as Error).name, "NetworkError");
  assert.equal((await submit(step)).kind, "done");
  assert.equal(calls, 2);
});

test("a refusal has the vendor's code, message and error, and no secret", async () => {
  const wuying = client(({ Password }) =>
    Response.json({ RequestId: "r", Code: "UserLocked", Message: `${Password} is wrong` }, { status: 403 }),
  );
  const step = login(wuying);
  assert.ok(step.kind === "password");
  const next = await step.submit({ ...user, password: "hunter2-secret" });
  assert.ok(next.kind === "password");
  const { kind, code, message, error } = next.refusal!;
  assert.deepEqual([kind, code, error.status], ["locked", "UserLocked", 403]);
  assert.doesNotMatch(message + JSON.stringify(next), /hunter2/);
});

test("another code is sent for the session of the login", async () => {
  const calls: [string, Body][] = [];
  let now = 1_767_323_045_000;
  const wuying = client(
    (sent, action) => {
      calls.push([action, sent]);
      return success(action === "SendTokenCode" ? {} : { SessionId: "s-1", NextStage: "TokenVerify" });
    },
    { now: () => now },
  );
  const step = await submit(login(wuying));
  assert.ok(step.kind === "token-verify");
  assert.equal(step.sentAt, now);
  now += 30_000;
  const again = await step.resend();
  assert.equal(again.sentAt, now);
  assert.deepEqual(calls[1], ["SendTokenCode", { SessionId: "s-1", OfficeSiteId: "o", EndUserId: "alice" }]);
});

test("parameters that describe the device are sent with each stage", async () => {
  const sent: Body[] = [];
  const wuying = client((parameters) => {
    sent.push(parameters);
    return success(sent.length === 1 ? { SessionId: "s", NextStage: "MFAVerify" } : { LoginToken: "t" });
  });
  const step = await submit(login(wuying, { parameters: { ClientType: "HTML5" } }));
  assert.ok(step.kind === "mfa-verify");
  await step.submit("123456");
  assert.deepEqual(
    sent.map(({ ClientType }) => ClientType),
    ["HTML5", "HTML5"],
  );
});

test("invalid options are refused, and a value that is no session gives none, before anything is sent", async () => {
  const wuying = client(() => assert.fail());
  assert.throws(() => login(wuying, { tokenLifetime: 59_999 }), { setting: "tokenLifetime" });
  const valid = { sessionId: "s", loginToken: "t", endUserId: "e", issuedAt: 1, lifetime: 900_000 };
  for (const value of [
    ...[undefined, null, 1, "s", {}, [], { ...valid, loginToken: "" }, { ...valid, lifetime: NaN }],
    ...[
      { ...valid, issuedAt: "1" },
      { ...valid, keepAliveToken: 1 },
      { ...valid, officeSiteId: {} },
    ],
  ]) {
    assert.equal(importSession(wuying, value), undefined, JSON.stringify(value));
  }
  const session = importSession(wuying, { ...valid, keepAliveToken: "k", other: 1 });
  assert.deepEqual(session?.export(), { ...valid, keepAliveToken: "k", officeSiteId: undefined });
  session.logout();
});

test("a password step sends the user's choice to stay signed in, and else that of the login", async () => {
  const sent: unknown[] = [];
  const wuying = client(({ KeepAlive }) => {
    sent.push(KeepAlive);
    return success({ SessionId: "s", NextStage: "MFAVerify" });
  });
  const user = { officeSiteId: "o", endUserId: "u", password: "p" };
  for (const [options, choice] of [
    [{ keepAlive: true }, {}],
    [{ keepAlive: true }, { keepAlive: false }],
    [{}, { keepAlive: true }],
    [{}, {}],
  ]) {
    await login(wuying, options).submit({ ...user, ...choice });
  }
  assert.deepEqual(sent, ["true", "false", "true", undefined]);
});
