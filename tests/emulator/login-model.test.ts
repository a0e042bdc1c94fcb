import assert from "node:assert/strict";
import { test } from "node:test";

import { GetConnectionTicket, GetLoginToken, RefreshLoginToken, SendTokenCode, WuyingClient } from "edgedesk/wuying";
import fc from "fast-check";

import { seed } from "../../emulator/seed.js";
import { MINUTE } from "../../emulator/time.js";
import { STEP_MS } from "../../emulator/totp.js";
import { LoginCloud, code, next } from "./login-support.js";

const { users, everyStageUser, clientId, region, desktopIds } = seed.wuying;
const NewPassword = "Chosen+Pass9";
const STAGES = ["MFABind", "MFAVerify", "TokenVerify", "ChangePassword"] as const;
type Stage = (typeof STAGES)[number];

/** What a user has to pass, told from the seed alone. */
const FIRST_STAGES: Readonly<Record<string, readonly Stage[]>> = {
  alice: [],
  bob: ["MFAVerify"],
  carol: ["ChangePassword"],
  dave: ["MFABind", "MFAVerify"],
  erin: ["TokenVerify"],
  frank: ["MFABind", "MFAVerify", "TokenVerify", "ChangePassword"],
};

test("on random paths, only the next stage with the right input goes on, and only the last one gives tokens", async () => {
  const step = fc.record({ stage: fc.constantFrom(...STAGES), isRight: fc.boolean() });
  const path = fc.array(fc.oneof(step, fc.constant("next" as const)), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...users), path, async (user, steps) => {
      const cloud = new LoginCloud({ login: { wrongTries: Infinity } });
      const left = [...FIRST_STAGES[user.endUserId]!];
      const first = await cloud.password(user);
      assert.equal(next(first), `200 ${left[0] ?? ""}`);
      const { SessionId } = first.body;
      let secret = user.totpSecret;
      for (const each of steps) {
        // A one-time password is accepted once.
        cloud.clock.advance(STEP_MS);
        const { stage, isRight } = each === "next" ? { stage: left[0] ?? "MFABind", isRight: true } : each;
        const response = await cloud.stage(stage, {
          SessionId,
          AuthenticationCode: isRight && secret !== undefined ? await cloud.code(secret) : "wrong",
          TokenCode: isRight && cloud.login.outbox.length > 0 ? cloud.mailed : "wrong",
          OldPassword: isRight ? user.password : "wrong",
          NewPassword,
        });
        const showsAgain = stage === "MFABind" && left[0] === "MFAVerify" && user.totpSecret === undefined;
        if (left.length === 0) {
          assert.equal(code(response), "403 InvalidSessionId");
        } else if (left[0] !== stage && !showsAgain) {
          assert.equal(code(response), "400 InvalidCurrentStage");
        } else if (stage === "MFABind") {
          secret = response.body.Secret;
          if (left[0] === "MFABind") left.shift();
          assert.equal(next(response), "200 MFAVerify");
        } else if (isRight) {
          left.shift();
          assert.equal(next(response), `200 ${left[0] ?? ""}`);
        } else {
          assert.equal(response.status, 403);
        }
        assert.equal("LoginToken" in response.body, left.length === 0 && response.status === 200);
      }
    }),
    { numRuns: 150 },
  );
});

for (const placement of ["query", "form"] as const) {
  test(`the package's client passes every stage, and connects, with its parameters in the ${placement}`, async () => {
    const cloud = new LoginCloud();
    const client = new WuyingClient({
      region,
      clientId,
      placement,
      now: () => cloud.clock.now,
      fetch: cloud.fetch,
    });
    const { endUserId: EndUserId, officeSiteId: OfficeSiteId, password: Password } = everyStageUser;
    const user = { EndUserId, OfficeSiteId };
    const first = await client.send(GetLoginToken, { CurrentStage: "ADPassword", ...user, Password });
    const SessionId = first.SessionId!;
    const { Secret } = await client.send(GetLoginToken, { CurrentStage: "MFABind", ...user, SessionId });
    const AuthenticationCode = await cloud.code(Secret!);
    await client.send(GetLoginToken, { CurrentStage: "MFAVerify", ...user, SessionId, AuthenticationCode });
    cloud.clock.advance(MINUTE);
    await client.send(SendTokenCode, { SessionId });
    const TokenCode = cloud.mailed;
    await client.send(GetLoginToken, { CurrentStage: "TokenVerify", ...user, SessionId, TokenCode });
    const change = { CurrentStage: "ChangePassword", ...user, SessionId, OldPassword: Password, NewPassword };
    const { LoginToken } = await client.send(GetLoginToken, change);
    const refreshed = await client.send(RefreshLoginToken, { ...user, SessionId, LoginToken: LoginToken! });
    const session = { SessionId, LoginToken: refreshed.LoginToken!, DesktopId: desktopIds[2]! };
    const { TaskId } = await client.send(GetConnectionTicket, session);
    await client.send(GetConnectionTicket, { ...session, TaskId: TaskId! });
    const { TaskStatus, Ticket } = await client.send(GetConnectionTicket, { ...session, TaskId: TaskId! });
    assert.equal(TaskStatus, "FINISHED");
    assert.match(atob(Ticket!), /^Username=frank\r$/m);
  });
}
