import assert from "node:assert/strict";
import { test } from "node:test";

import { DescribeDesktops } from "edgedesk/ecd";

import { answering, ecd } from "./support.js";

/* Answers arrive with every digit that was sent. */

const read = (json: string) =>
  ecd({ fetch: answering(`{"RequestId":"r","v":${json}}`).fetch })
    .send(DescribeDesktops)
    .then((answer) => (answer as { v: unknown }).v);

test("integers that a number cannot hold are BigInts, all others numbers", async () => {
  for (const digits of ["9007199254740993", "-9007199254740993", "12345678901234567890", "9007199254740992"]) {
    assert.equal(await read(digits), BigInt(digits));
  }
  for (const digits of [
    "9007199254740991",
    "-9007199254740991",
    "1234567890123456",
    "0.1234567890123456789",
    "1e21",
    "12345678901234567e3",
  ]) {
    assert.equal(await read(digits), Number(digits));
  }
});

test("digits in strings stay strings, wherever they are", async () => {
  const value = {
    a: "9007199254740993",
    'b"12345678901234567890': ['\\"12345678901234567890', "\\"],
    c: [{ d: "x".repeat(5_000_000) }],
  };
  assert.deepEqual(await read(JSON.stringify(value)), value);
  assert.deepEqual(await read(`[{"id":9007199254740993,"name":"12345678901234567890"}]`), [
    { id: 9007199254740993n, name: "12345678901234567890" },
  ]);
  assert.equal(await read(`"\uf8ffedgedesk:9007199254740993"`), "\uf8ffedgedesk:9007199254740993");
});
