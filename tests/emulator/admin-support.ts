import assert from "node:assert/strict";

import { EcdClient } from "edgedesk/ecd";

import { ecdEntries } from "../../emulator/catalogue.js";
import { seed } from "../../emulator/seed.js";
import { misfits } from "../catalogue/fields.js";
import { type Params, TestCloud, acs3 } from "./support.js";

/** Seconds, in milliseconds. */
export const SECOND = 1000;

/** A transition's duration, in milliseconds. */
export const TRANSITION = 1500;

/** A cloud with an administrator: a client of edgedesk, and calls that no client checks before. */
export class AdminCloud extends TestCloud {
  readonly ecd = new EcdClient({
    region: seed.ecd.region,
    credentials: seed.ecd,
    now: () => this.clock.now,
    fetch: this.fetch,
  });

  /** Advances the clock. */
  later(ms: number): void {
    this.clock.advance(ms);
  }

  /** Waits for the end of a transition. */
  settle(): void {
    this.later(TRANSITION);
  }

  /** Calls an operation. The fields of a response are those of the catalogue. */
  async call(action: string, params: Params = {}): Promise<any> {
    const { status, body } = await this.#send(action, params);
    assert.equal(status, 200, JSON.stringify(body));
    const { response } = ecdEntries["2020-09-30"]![action]!;
    assert.deepEqual(misfits({ type: "object", fields: response }, body, action), []);
    return body;
  }

  /** The status and the code of a call that is refused. */
  async refusal(action: string, params: Params = {}): Promise<string> {
    const { status, body } = await this.#send(action, params);
    assert.notEqual(status, 200, JSON.stringify(body));
    return `${status} ${body.Code}`;
  }

  /** A desktop as DescribeDesktops has it. */
  async describe(id: string): Promise<any> {
    const { Desktops } = await this.call("DescribeDesktops", { "DesktopId.1": id });
    return Desktops[0];
  }

  /** The status of a desktop. */
  async status(id: string): Promise<string> {
    return (await this.describe(id)).DesktopStatus;
  }

  #send(action: string, params: Params) {
    return this.send(acs3(action, { RegionId: seed.ecd.region, ...params }, { at: this.clock.now }));
  }
}
