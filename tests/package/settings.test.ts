import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { BccClient } from "edgedesk/bcc";
import { ConfigurationError, EcdClient } from "edgedesk/ecd";

/* Settings of a call, with the vectors of tests/core/settings.rs. */

interface Case {
  api: "ecd" | "bcc";
  region?: string;
  endpoint?: string;
  host?: string;
  accessKeyId?: string;
  secret?: string;
  token?: string;
  nonce?: string;
  /** The error's message, or the URL up to its path and the signed host. */
  expected: string;
}

const file = new URL("../vectors/settings.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];

function resolved({ api, accessKeyId = "id", secret = "secret", token, nonce = "n-1", ...address }: Case): string {
  const { region, endpoint, host } = address;
  const common = {
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(host !== undefined && { host }),
    nonce: () => nonce,
  };
  const given = token === undefined ? {} : api === "bcc" ? { sessionToken: token } : { securityToken: token };
  const request =
    api === "bcc"
      ? new BccClient({ ...common, credentials: { accessKeyId, secretAccessKey: secret, ...given } }).prepare({
          action: "StopInstance",
          method: "PUT",
          path: "/v2/instance?stop",
          schema: "",
        })
      : new EcdClient({ ...common, credentials: { accessKeyId, accessKeySecret: secret, ...given } }).prepare({
          action: "StopDesktops",
          schema: "",
        });
  const base = request.url.slice(0, request.url.lastIndexOf(api === "bcc" ? "/v2/" : "/"));
  return `${base} ${decodeURIComponent(/^host:(.*)$/m.exec(request.canonicalRequest)![1]!)}`;
}

test("settings are resolved or refused as in the vectors", () => {
  assert.equal(cases.length, 88);
  for (const given of cases) {
    let got: string;
    try {
      got = resolved(given);
    } catch (error) {
      assert.ok(error instanceof ConfigurationError, String(error));
      got = error.message.replace(/^\w+: /, "");
    }
    assert.equal(got, given.expected, JSON.stringify(given));
  }
});
