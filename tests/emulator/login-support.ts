import type { User } from "../../emulator/seed.js";
import { fromBase32, oneTimePassword, timeStep } from "../../emulator/totp.js";
import { type Params, TestCloud, anonymous } from "./support.js";

/** The parameters that a login has not: those of the seeded session. */
export const none = { SessionId: "", LoginToken: "" };

/** A cloud that is called as a front end calls it: without signatures. */
export class LoginCloud extends TestCloud {
  call(action: string, params: Params) {
    return this.send(anonymous(action, params, { at: this.clock.now }));
  }

  /** One stage of a login. */
  stage(CurrentStage: string, params: Params) {
    return this.call("GetLoginToken", { ...none, CurrentStage, ...params });
  }

  /** The stage ADPassword. */
  password(who: Pick<User, "officeSiteId" | "endUserId" | "password">, params: Params = {}) {
    const { officeSiteId: OfficeSiteId, endUserId: EndUserId, password: Password } = who;
    return this.stage("ADPassword", { OfficeSiteId, EndUserId, Password, ...params });
  }

  /** Whether an identity may list desktops. */
  list(identity: Params) {
    return this.call("DescribeGlobalDesktops", { RegionId: "cn-shanghai", ...identity });
  }

  /** The code that an authenticator with this secret shows. */
  code(secret: string): Promise<string> {
    return oneTimePassword(fromBase32(secret), timeStep(this.clock.now));
  }

  /** The code or password of the last mail. */
  get mailed(): string {
    return this.login.outbox.at(-1)!.secret;
  }
}

/** The status and the error code of a response. */
export const code = ({ status, body }: { status: number; body: any }): string => `${status} ${body.Code}`;

/** The stage that a response asks for; the empty string where the login is finished. */
export const next = ({ status, body }: { status: number; body: any }): string => `${status} ${body.NextStage}`;
