/** A small model of the vendor's sessions: tokens expire, and a refresh replaces the old one. */

import assert from "node:assert/strict";
import { afterEach, type TestContext } from "node:test";

import { DescribeGlobalDesktops, WuyingClient, type WuyingOptions } from "edgedesk/wuying";
import { importSession, login, type LoginOptions, type LoginSession } from "edgedesk/wuying/login";

export const MINUTE = 60_000;
export const START = 1_767_323_045_000;
export const user = { officeSiteId: "o", endUserId: "alice", password: "p" };

type Sent = Record<string, string>;

export class Vendor {
  now = START;
  /** How long a LoginToken is valid. */
  lifetime = 15 * MINUTE;
  /** When each valid LoginToken was issued. */
  readonly tokens = new Map<string, number>();
  readonly keepAliveTokens = new Set<string>();
  readonly requests: string[] = [];
  /** Responds in place of the model, once. */
  faults: ((action: string, model: () => Response) => Response | undefined)[] = [];
  nextStage: string | undefined;
  #issued = 0;

  count(action: string): number {
    return this.requests.filter((request) => request === action).length;
  }

  client(options?: Partial<WuyingOptions>): WuyingClient {
    return new WuyingClient({
      ...{ region: "cn-hangzhou", clientId: "client-1", placement: "form", now: () => this.now },
      fetch: async (_, init) => {
        const sent = Object.fromEntries(new URLSearchParams(String(init.body))) as Sent;
        const action = sent["Action"]!;
        this.requests.push(action);
        // A request is not answered in the same macrotask: other calls overlap with it.
        await new Promise((resolve) => setTimeout(resolve, 1));
        const model = (): Response => this.#respond(action, sent);
        for (const fault of this.faults) {
          const response = fault(action, model);
          if (!response) continue;
          this.faults = this.faults.filter((other) => other !== fault);
          return response;
        }
        return model();
      },
      ...options,
    });
  }

  #respond(action: string, sent: Sent): Response {
    if (action === "GetLoginToken") {
      const { CurrentStage, KeepAliveToken = "" } = sent;
      if (CurrentStage === "KeepAliveVerify" && !this.keepAliveTokens.has(KeepAliveToken)) {
        return this.refuse("InvalidKeepAliveToken");
      }
      const SessionId = sent["SessionId"] ?? `session-${++this.#issued}`;
      if (this.nextStage && CurrentStage !== this.nextStage)
        return this.succeed({ SessionId, NextStage: this.nextStage });
      // As in the emulator, an empty one means none.
      const keep = { KeepAliveToken: sent["KeepAlive"] === "true" ? `keep-${++this.#issued}` : "" };
      if (keep.KeepAliveToken) this.keepAliveTokens.add(keep.KeepAliveToken);
      return this.succeed({ SessionId, LoginToken: this.#issue(), ...keep });
    }
    if (action === "ResetPassword") {
      assert.ok(!("LoginToken" in sent || "SessionId" in sent));
      return sent["Email"] ? this.succeed({}) : this.refuse("UserLocked");
    }
    const token = sent["LoginToken"] ?? "";
    const issued = this.tokens.get(token);
    if (issued === undefined || this.now >= issued + this.lifetime) return this.refuse("InvalidLoginToken");
    if (action === "ChangePassword") {
      if (sent["OldPassword"] !== user.password) return this.refuse("InvalidOldPassword");
      if (sent["NewPassword"] === user.password) return this.refuse("InvalidNewPassword");
      this.tokens.clear();
      return this.succeed({ LoginToken: this.#issue() });
    }
    if (action !== "RefreshLoginToken") return this.succeed({ Desktops: [] });
    assert.deepEqual([sent["EndUserId"], sent["OfficeSiteId"]], ["alice", "o"]);
    this.tokens.delete(token);
    return this.succeed({ LoginToken: this.#issue() });
  }

  #issue(): string {
    const token = `token-${++this.#issued}`;
    this.tokens.set(token, this.now);
    return token;
  }

  succeed(body: object): Response {
    return Response.json({ RequestId: "r", ...body });
  }

  refuse(code: string): Response {
    return Response.json({ RequestId: "r", Code: code, Message: "Refused." }, { status: 403 });
  }
}

export const lost = (action: string) => (asked: string) => {
  if (asked === action) throw new TypeError("fetch failed");
  return undefined;
};

/** Replaces a member for the time of a test. */
export function replaceMember(t: TestContext, object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  t.after(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

/** The sessions of a test, which end with it. */
export const opened = new Set<LoginSession>();
afterEach(() => {
  for (const session of opened) session.logout();
  opened.clear();
});

export async function loggedIn(vendor: Vendor, options?: LoginOptions, wuying = vendor.client()) {
  const done = await login(wuying, options).submit(user);
  assert.ok(done.kind === "done");
  opened.add(done.session);
  return { wuying, session: done.session };
}

/** Imports a session that can be imported. */
export function imported(wuying: WuyingClient, value: unknown, options?: LoginOptions): LoginSession {
  const session = importSession(wuying, value, options);
  assert.ok(session);
  opened.add(session);
  return session;
}

export const list = (wuying: WuyingClient) => wuying.send(DescribeGlobalDesktops);
export const lists = (wuying: WuyingClient, count: number) =>
  Promise.allSettled(Array.from({ length: count }, () => list(wuying)));
export const failures = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
