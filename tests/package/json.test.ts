import assert from "node:assert/strict";
import { test } from "node:test";

import { DescribeDesktops } from "edgedesk/ecd";

import { answering, ecd } from "./support.js";

/* Integers of responses are exact. */

const read = (json: string) =>
  ecd({ fetch: answering(`{"RequestId":"r","v":${json}}`).fetch })
    .send(DescribeDesktops)
    .then((response) => (response as { v: unknown }).v);

test("integers beyond 2^53 are BigInts, all others numbers", async () => {
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
    c: [{ d: "x".repeat(3_000_000) }],
  };
  assert.deepEqual(await read(JSON.stringify(value)), value);
  assert.deepEqual(await read(`[{"id":9007199254740993,"name":"12345678901234567890"}]`), [
    { id: 9007199254740993n, name: "12345678901234567890" },
  ]);
});

test("strings that look like markers are unchanged, plain or escaped", async () => {
  for (const name of ["\uf8ffedgedesk:9007199254740993", "\uf8ffedgedesk:x"]) {
    for (const text of [JSON.stringify(name), JSON.stringify(name).replace("\uf8ff", "\\uf8ff")]) {
      assert.deepEqual(await read(`{"DesktopName":${text},"id":9007199254740993}`), {
        DesktopName: name,
        id: 9007199254740993n,
      });
    }
  }
});

test("members called __proto__ stay members, with their digits", async () => {
  const value = (await read(`{"__proto__":{"id":9007199254740993}}`)) as object;
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.deepEqual(Object.getOwnPropertyDescriptor(value, "__proto__")?.value, { id: 9007199254740993n });
});

test("truncated JSON is rejected in linear time", async () => {
  // Each would take a tokenizer minutes that restarts at every quote.
  const list = JSON.stringify({ Desktops: Array(2000).fill({ DesktopId: "ecd-1", Size: 1234567890123456 }) });
  for (const text of ['"1234567890123456' + '\\"'.repeat(500_000), JSON.stringify(list).slice(0, -2)]) {
    await assert.rejects(read(text), { name: "ResponseError" });
  }
  const escapes = "\\n".repeat(1_500_000);
  assert.deepEqual(await read(`["${escapes}",9007199254740993]`), ["\n".repeat(1_500_000), 9007199254740993n]);
});

test("depth, digits and the number of values are bounded", async () => {
  const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  await read(deep(90));
  await assert.rejects(read(deep(20_000)), { name: "ResponseError" });
  assert.equal(await read("9".repeat(100)), BigInt("9".repeat(100)));
  await assert.rejects(read("9".repeat(1_000_000)), { name: "ResponseError" });
  await read(`[${"{},".repeat(90_000)}{}]`);
  await assert.rejects(read(`[${"{},".repeat(110_000)}{}]`), { name: "ResponseError" });
  await read(`[${"0,".repeat(450_000)}0]`);
  await assert.rejects(read(`[${"0,".repeat(550_000)}0]`), { name: "ResponseError" });
  await read(`[${'{"a":0},'.repeat(95_000)}0]`);
  await assert.rejects(read(`[${'{"a":0,"b":0},'.repeat(55_000)}0]`), { name: "ResponseError" });
  await read(`0.${"3".repeat(900)}`);
  await assert.rejects(read(`0.${"3".repeat(1100)}`), { name: "ResponseError" });
  await read(`[${"9007199254740993,".repeat(18_000)}1]`);
  await assert.rejects(read(`[${"9007199254740993,".repeat(22_000)}1]`), { name: "ResponseError" });
});
