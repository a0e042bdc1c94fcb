import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { LoginRequiredError, WuyingClient, type WuyingOptions } from "edgedesk/wuying";
import {
  connect,
  listDesktops,
  login,
  type LoginOptions,
  type LoginSession,
  type LoginStep,
  type OpenStep,
  stopDesktops,
} from "edgedesk/wuying/login";
import fc from "fast-check";

import { seed, type User } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { STEP_MS } from "../../emulator/totp.js";
import { LoginCloud } from "../emulator/login-support.js";
import { rejection } from "./support.js";

/* Logins and sessions against the emulator: every stage of every user, in both orders that the vendor leaves open. */

const { users, user: alice, region, clientId } = seed.wuying;
const NEW_PASSWORD = "Chosen+Pass9";

const opened = new Set<LoginSession>();
afterEach(() => {
  for (const session of opened) session.logout();
  opened.clear();
});

function clientOf(cloud: LoginCloud, options?: Partial<WuyingOptions>): WuyingClient {
  return new WuyingClient({
    ...{ region, clientId, placement: "form", now: () => cloud.clock.now },
    fetch: cloud.fetch,
    ...options,
  });
}

/** Submits a step as a user does who is right, or wrong. */
async function submit(
  cloud: LoginCloud,
  user: User,
  step: LoginStep,
  right: boolean,
  secret: string,
): Promise<LoginStep> {
  const { officeSiteId, endUserId } = user;
  const changed = cloud.requests.some(({ operation, status }) => operation === "ChangePassword" && status === 200);
  const code = async () => (right ? cloud.code(secret) : "000000");
  switch (step.kind) {
    case "password":
      return step.submit({ officeSiteId, endUserId, password: right && !changed ? user.password : "wrong" });
    case "mfa-bind":
    case "mfa-verify":
      return step.submit(await code());
    case "token-verify":
      return step.submit(right ? cloud.mailed : "000000");
    case "change-password":
      return step.submit({ newPassword: right ? NEW_PASSWORD : "short" });
    default:
      throw new Error(`no user knows ${step.kind}`);
  }
}

async function loggedIn(cloud: LoginCloud, user: User, wuying = clientOf(cloud), options?: LoginOptions) {
  let step: LoginStep = login(wuying, options);
  let secret = user.totpSecret ?? "";
  while (step.kind !== "done") {
    if (step.kind === "mfa-bind") secret = step.secret!;
    step = await submit(cloud, user, step, true, secret);
    assert.ok(step.kind === "done" || !step.refusal, `${step.stage}: ${step.kind !== "done" && step.refusal?.code}`);
  }
  opened.add(step.session);
  return { wuying, session: step.session };
}

/** The stages of each user after the password. */
const STAGES: Record<string, string[]> = {
  alice: [],
  bob: ["mfa-verify"],
  carol: ["change-password"],
  dave: ["mfa-bind"],
  erin: ["token-verify"],
  frank: ["mfa-bind", "token-verify", "change-password"],
};

test("every user reaches the end by the stages of the server, however often they err", async () => {
  const wrongs = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...users), fc.boolean(), wrongs, async (user, mfaBindTakesCode, errors) => {
      const cloud = new LoginCloud({ login: { wrongTries: Infinity, mfaBindTakesCode } });
      let step: LoginStep = login(clientOf(cloud));
      let secret = user.totpSecret ?? "";
      const kinds: string[] = [];
      for (const wrong of errors) {
        if (step.kind === "done") break;
        kinds.push(step.kind);
        if (step.kind === "mfa-bind") {
          secret = step.secret!;
          assert.match(step.qrCodePng!, /^iVBOR/);
        }
        const { kind } = step;
        for (let error = 0; error < wrong; error++) {
          step = await submit(cloud, user, step, false, secret);
          assert.equal(step.kind, kind);
          const { refusal } = step as OpenStep;
          const expected = { password: "wrong-password", "change-password": "weak-password" }[kind as string];
          assert.equal(refusal?.kind, expected ?? "wrong-code");
        }
        // A one-time password is accepted once.
        cloud.clock.advance(STEP_MS);
        step = await submit(cloud, user, step, true, secret);
      }
      assert.ok(step.kind === "done");
      assert.deepEqual(kinds, ["password", ...STAGES[user.endUserId]!]);
      opened.add(step.session);
      await listDesktops(clientWith(cloud, step.session));
    }),
    { numRuns: 60 },
  );
});

function clientWith(cloud: LoginCloud, session: LoginSession): WuyingClient {
  const wuying = clientOf(cloud);
  session.attach(wuying);
  return wuying;
}

test("too many wrong codes lock, and a login that took too long has to begin again", async () => {
  const cloud = new LoginCloud({ login: { wrongTries: 2 } });
  const erin = users.find(({ endUserId }) => endUserId === "erin")!;
  const refusal = (step: LoginStep) => ("refusal" in step ? step.refusal?.kind : undefined);
  let step = await submit(cloud, erin, login(clientOf(cloud)), true, "");
  assert.ok(step.kind === "token-verify");
  assert.match(step.email!, /\*/);
  const early = await rejection(step.resend());
  assert.equal((early as { code: string }).code, "OperationTooFrequent");
  cloud.clock.advance(MINUTE);
  step = await step.resend();
  assert.equal(cloud.login.outbox.length, 2);
  step = await submit(cloud, erin, step, false, "");
  assert.equal(refusal(step), "wrong-code");
  step = await submit(cloud, erin, step, false, "");
  assert.equal(refusal(step), "locked");
  cloud.clock.advance(60 * MINUTE);
  assert.equal(refusal(await submit(cloud, erin, step, false, "")), "expired");
});

test("a changed password may have to be entered again", async () => {
  const cloud = new LoginCloud({ login: { loginAfterPasswordChange: true } });
  const carol = users.find(({ endUserId }) => endUserId === "carol")!;
  let step = await submit(cloud, carol, login(clientOf(cloud)), true, "");
  step = await submit(cloud, carol, step, true, "");
  assert.ok(step.kind === "password");
  const { officeSiteId, endUserId } = carol;
  step = await step.submit({ officeSiteId, endUserId, password: NEW_PASSWORD });
  assert.ok(step.kind === "done");
  opened.add(step.session);
});

test("a thousand calls around an expiry make one refresh and no failure", async () => {
  const cloud = new LoginCloud({ login: { loginTokenMs: 15 * MINUTE } });
  const { wuying, session } = await loggedIn(cloud, alice);
  const lists = () => Promise.all(Array.from({ length: 1000 }, () => listDesktops(wuying)));
  await listDesktops(wuying);
  cloud.clock.advance(14 * MINUTE);
  await lists();
  assert.equal(cloud.login.sessions.at(-1)!.refreshes, 1);
  assert.ok(session.expiresAt > cloud.clock.now);
});

test("after an expiry, the keep-alive token logs in again; after its own, the user does", async () => {
  const cloud = new LoginCloud({ transitionMs: 0 });
  const steps: LoginStep[] = [];
  const options = { keepAlive: true, onLoginRequired: ({ step }: { step: LoginStep }) => void steps.push(step) };
  const { wuying } = await loggedIn(cloud, alice, clientOf(cloud), options);
  const desktops = await listDesktops(wuying);
  cloud.login.expire("login-token");
  const { results, states } = await stopDesktops(wuying, desktops, { interval: 1 });
  assert.ok(results.some(({ status }) => status === "done"));
  assert.ok(Object.values(states).every((state) => state === "Stopped"));
  assert.equal(steps.length, 0);

  cloud.login.expire("login-token");
  cloud.login.expire("keep-alive-token");
  assert.ok((await rejection(listDesktops(wuying))) instanceof LoginRequiredError);
  assert.equal(steps.length, 1);
  const done = await submit(cloud, alice, steps[0]!, true, "");
  assert.ok(done.kind === "done");
  opened.add(done.session);
  await listDesktops(wuying);
});

test("connect gets the ticket of a desktop that it starts, and the failure of a task", async () => {
  const cloud = new LoginCloud({ transitionMs: 0, login: { ticketPolls: 3 } });
  const { wuying } = await loggedIn(cloud, alice);
  const { DesktopId: id = "" } = (await listDesktops(wuying)).find(({ DesktopStatus }) => DesktopStatus === "Stopped")!;
  const connection = await connect(wuying, id, { start: true, interval: 1 });
  assert.match(atob(connection.ticket), /^Username=alice\r$/m);
  cloud.login.failNextTicket({ code: "DesktopCpuHighLoad", message: "Too busy." });
  const error = await rejection(connect(wuying, id, { interval: 1 }));
  assert.deepEqual([(error as Error).name, (error as { code: string }).code], ["TaskError", "DesktopCpuHighLoad"]);
});
