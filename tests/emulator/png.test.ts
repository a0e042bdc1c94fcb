import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, inflateSync } from "node:zlib";

import { encode } from "uqr";

import { encodePng } from "../../emulator/png.js";
import { seed } from "../../emulator/seed.js";
import { LoginCloud } from "./login-support.js";

/** The modules of a picture, decoded with zlib: the middle of each 4 by 4 pixels. */
function decode(png: Buffer): boolean[][] {
  assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const typeAndData = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(typeAndData));
    chunks.set(typeAndData.toString("latin1", 0, 4), typeAndData.subarray(4));
    at += 12 + length;
  }
  assert.deepEqual([...chunks.keys()], ["IHDR", "IDAT", "IEND"]);
  const header = chunks.get("IHDR")!;
  const size = header.readUInt32BE(0);
  assert.equal(header.readUInt32BE(4), size);
  assert.deepEqual([...header.subarray(8)], [1, 0, 0, 0, 0]);
  const pixels = inflateSync(chunks.get("IDAT")!);
  const stride = 1 + Math.ceil(size / 8);
  assert.equal(pixels.length, size * stride);
  const isBlack = (x: number, y: number) => (pixels[y * stride + 1 + (x >> 3)]! & (0x80 >> (x & 7))) === 0;
  const middles = [...Array(size / 4).keys()].map((index) => index * 4 + 2);
  return middles.map((y) => middles.map((x) => isBlack(x, y)));
}

test("a picture of any width decodes to its matrix", async () => {
  for (const size of [1, 2, 3, 8, 37]) {
    const matrix = [...Array(size).keys()].map((y) => [...Array(size).keys()].map((x) => (x * y + x) % 3 === 0));
    assert.deepEqual(decode(Buffer.from(await encodePng(matrix))), matrix);
  }
});

test("the QR code of MFABind has the URI of the shown secret", async () => {
  const cloud = new LoginCloud();
  const { SessionId } = (await cloud.password(seed.wuying.mfaBindUser)).body;
  const { Secret, QrCodePng } = (await cloud.stage("MFABind", { SessionId })).body;
  const uri = `otpauth://totp/WUYING%3Adave?secret=${Secret}&issuer=WUYING`;
  assert.deepEqual(decode(Buffer.from(QrCodePng, "base64")), encode(uri, { ecc: "M", border: 4 }).data);
});
