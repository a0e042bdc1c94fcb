import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { toUtf8 } from "../../emulator/encoding.js";
import { isSecret, redactJson, redactPairs, redactRequest } from "../../emulator/redact.js";
import { everyField } from "../../scripts/catalogue-files.mjs";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../catalogue/${name}.json`, import.meta.url), "utf8"));

test("the secret parameters of the catalogue are secret, and those that it lists as open are not", () => {
  const { open } = json("secrets") as { open: string[] };
  const names = ["ecd-2020-09-30", "ecd-2020-10-02", "bcc"].flatMap((api) =>
    (json(api).operations as { request: object[] }[]).flatMap(({ request }) =>
      ([...everyField(request)] as { name: string; secret?: boolean }[])
        .filter(({ name, secret }) => secret && !open.includes(name))
        .map(({ name }) => name),
    ),
  );
  assert.ok(names.length > 50);
  assert.deepEqual(
    names.filter((name) => !isSecret(name)),
    [],
  );
  assert.deepEqual(open.filter(isSecret), []);
});

test("nested parameters and headers are compared by each part of their name", () => {
  for (const name of [
    "Users.1.Password",
    "x-acs-security-token",
    "x_bce_security_token",
    "authorization",
    "Signature",
  ]) {
    assert.equal(isSecret(name), true, name);
  }
  for (const name of ["NextToken", "ClientToken", "SignatureNonce", "DesktopId.1", "host"]) {
    assert.equal(isSecret(name), false, name);
  }
});

test("values of pairs, JSON and requests are redacted; empty values stay", () => {
  assert.deepEqual(
    redactPairs([
      ["Password", "a"],
      ["LoginToken", ""],
    ]),
    [
      ["Password", "redacted"],
      ["LoginToken", ""],
    ],
  );
  assert.deepEqual(redactJson({ adminPass: "a", list: [{ secretKey: 1, id: null }], n: 2 }), {
    adminPass: "redacted",
    list: [{ secretKey: "redacted", id: null }],
    n: 2,
  });
  const { query, headers } = redactRequest({
    ...{ method: "GET", host: "h", path: "/", body: toUtf8("") },
    query: "RegionId=a+b&Login%54oken=x%2By&LoginToken=&authorization=bce-auth-v1%2Fid",
    headers: [["x-acs-security-token", "t"]],
  });
  assert.equal(query, "RegionId=a+b&Login%54oken=redacted&LoginToken=&authorization=redacted");
  assert.deepEqual(headers, [["x-acs-security-token", "redacted"]]);
});
