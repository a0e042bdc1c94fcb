import assert from "node:assert/strict";
import { test } from "node:test";

import { toUtf8 } from "../../emulator/encoding.js";
import { fromBase32, newSecret, oneTimePassword, otpauthUri, timeStep, toBase32 } from "../../emulator/totp.js";

const key = toUtf8("12345678901234567890");

test("one-time passwords are those of RFC 6238, appendix B", async () => {
  for (const [seconds, password] of [
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ] as const) {
    assert.equal(await oneTimePassword(key, timeStep(seconds * 1000), 8), password);
  }
});

test("one-time passwords of six digits are those of RFC 4226, appendix D", async () => {
  const passwords = await Promise.all([...Array(10).keys()].map((counter) => oneTimePassword(key, counter)));
  assert.deepEqual(passwords, [
    "755224",
    "287082",
    "359152",
    "969429",
    "338314",
    "254676",
    "287922",
    "162583",
    "399871",
    "520489",
  ]);
});

test("base32 is that of RFC 4648, section 10", () => {
  for (const [text, encoded] of [
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ] as const) {
    assert.equal(toBase32(toUtf8(text)), encoded);
    assert.deepEqual(fromBase32(encoded), toUtf8(text));
  }
});

test("a new secret has 160 random bits", () => {
  assert.match(newSecret(), /^[A-Z2-7]{32}$/);
  assert.notEqual(newSecret(), newSecret());
});

test("the URI of an authenticator escapes its names", () => {
  assert.equal(otpauthUri("A B", "c&d", "MY"), "otpauth://totp/A%20B%3Ac%26d?secret=MY&issuer=A%20B");
});
