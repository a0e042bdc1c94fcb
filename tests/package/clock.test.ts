import assert from "node:assert/strict";
import { test } from "node:test";

import { BccClient, GetInstance } from "edgedesk/bcc";
import { DescribeDesktops, EcdClient, RenewDesktops } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";

/* A machine whose clock is wrong, against a cloud that looks at dates. */

const DAY = 24 * 3_600_000;

/** A fetch that reaches a cloud of its own. */
function cloud() {
  const emulated = new Cloud();
  const fetch: typeof globalThis.fetch = (url, init) => emulated.fetch(new Request(url, init));
  return { fetch, requests: emulated.requests };
}

for (const off of [-DAY, DAY, -400 * DAY]) {
  test(`a clock that is ${off / DAY} days off is repaired with the first answer`, async () => {
    const { fetch, requests } = cloud();
    const now = () => Date.now() + off;
    const { accessKeyId, accessKeySecret } = seed.ecd;
    for (const signing of ["acs3", "rpc"] as const) {
      const ecd = new EcdClient({
        region: "cn-hangzhou",
        credentials: { accessKeyId, accessKeySecret },
        fetch,
        now,
        signing,
      });
      const before = requests.length;
      await ecd.send(RenewDesktops, { DesktopId: [seed.ecd.desktops[0]!.id] });
      await ecd.send(DescribeDesktops);
      await ecd.send(DescribeDesktops);
      assert.equal(requests.length - before, 4, "one attempt more, once");
      const headers = ecd.prepare(DescribeDesktops, {}, {}).headers["x-acs-date"];
      if (headers) assert.ok(Math.abs(Date.parse(headers) - Date.now()) < 5000, "prepare knows the time then, too");
    }
    const { accessKeyId: id, secretAccessKey } = seed.bcc;
    const bcc = new BccClient({ region: "bj", credentials: { accessKeyId: id, secretAccessKey }, fetch, now });
    await bcc.send(GetInstance, { instanceId: seed.bcc.instances[0]!.id });
    const wuying = new user.WuyingClient({ region: "cn-hangzhou", clientId: "c", fetch, now });
    await wuying.send(user.DescribeRegions);
  });
}
