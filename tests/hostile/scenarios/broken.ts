/** Responses that break off, lie about their length, never end, or come compressed. */

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { IDS, mega, repeated, text } from "../act.js";
import type { Row } from "../row.js";

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const MAX = 4 * 2 ** 20;
const BODY = JSON.stringify(IDS);
const HEAD = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n`;
const LENGTH = `${HEAD}content-length: ${BODY.length}\r\n\r\n${BODY}`;
const CHUNKED = `${HEAD}transfer-encoding: chunked\r\n\r\n${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

/** Responses that are cut after each of their bytes; only a few cuts are tried with all calls. */
const cuts = (name: string, raw: string, after: "end" | "reset"): Row[] =>
  Array.from({ length: raw.length - 1 }, (_, i) => i + 1).map((cut): Row => ({
    name: `${name}, ${after} after ${cut} bytes`,
    act: { raw, cut, after },
    means: "broken",
    thorough: cut % 14 !== 1,
    probes: cut % 14 === 1 ? /./ : /^admin (read|paid)$/,
    everywhere: false,
  }));

/** A compressed response beyond the limit; only the limit is read. */
const bomb = (name: string, body: Buffer, coding: string, bytes: number, framing: "length" | "chunked"): Row => ({
  name: `${name}, ${framing}`,
  act: { body, headers: { "content-encoding": coding }, framing },
  means: "foreign",
  bytes: Math.min(bytes, MAX),
  probes: /^(admin|baidu) (read|write|paid|renewAll)$/,
  everywhere: false,
});
const bombs = (["length", "chunked"] as const).flatMap((framing) => [
  bomb("2.4 kB of Brotli for 3 GB", fixture("spaces-3000MiB.br"), "br", 3e9, framing),
  bomb("1.8 kB of gzip, gzip for 1 GB", fixture("spaces-1024MiB.gz.gz"), "gzip, gzip", 1e9, framing),
  bomb("gzip for 30 MB", gzipSync(Buffer.alloc(30e6, 0x20)), "gzip", 30e6, framing),
]);

/** An unterminated JSON string of escaped quotes. */
const unclosed = (bytes: number): Row => ({
  name: `${bytes / 1000} kB of escaped quotes, cut`,
  act: { body: `{"n":1234567890123456,"s":"${'\\"'.repeat(bytes / 2)}`, framing: "close" },
  means: "foreign",
  bytes,
  probes: bytes > 1e5 ? /^admin (read|paid)$/ : /./,
});
const LIST = JSON.stringify({
  Desktops: Array.from({ length: 500 }, (_, i) => ({
    DesktopId: `ecd-${i}`,
    Owner: 1234567890123456,
    Name: `"${"x".repeat(200)}"`,
  })),
});

const endless = (name: string, piece: string, headers: Record<string, string> = {}): Row => ({
  name: `endless ${name}`,
  act: { body: () => repeated(piece, 1e9), headers },
  means: "foreign",
  bytes: MAX,
  probes: /^(admin read|baidu paid|admin renewAll)$/,
});

export const rows: Row[] = [
  ...cuts("with a length", LENGTH, "end"),
  ...cuts("with a length", LENGTH, "reset"),
  ...cuts("chunked", CHUNKED, "end"),
  ...cuts("chunked", CHUNKED, "reset"),
  { name: "the connection ends at once", act: { raw: "", after: "end" }, means: "broken" },
  { name: "the connection is reset at once", act: { raw: "", after: "reset" }, means: "broken" },
  { name: "JSON that breaks off, framed well", act: text(BODY.slice(0, -3)), means: "foreign" },
  { name: "a length that is too long", act: { body: BODY, length: BODY.length + 9, after: "end" }, means: "broken" },
  {
    name: "a length that is too short",
    act: { body: BODY, length: BODY.length - 9, after: "end" },
    means: "foreign|broken",
  },
  { name: "a length of 0", act: { body: BODY, length: 0, after: "end" }, means: "foreign|broken" },
  ...["-1", "abc", "1e3", "0x10", "99999999999999999999", "5, 6", ""].map((length): Row => ({
    name: `content-length: ${length}`,
    act: { body: BODY, length, after: "end" },
    means: "broken|foreign|success",
    everywhere: false,
  })),
  {
    name: "both length and chunked",
    act: { body: BODY, framing: "chunked", headers: { "content-length": "3" }, after: "end" },
    means: "broken|foreign|success",
    everywhere: false,
  },
  {
    name: "chunks of a wrong length",
    act: { raw: `${HEAD}transfer-encoding: chunked\r\n\r\nffff\r\n${BODY}\r\n0\r\n\r\n`, after: "end" },
    means: "broken",
    everywhere: false,
  },
  {
    name: "chunks that are no chunks",
    act: { raw: `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n${BODY}`, after: "end" },
    means: "broken",
    everywhere: false,
  },
  {
    name: "20 kB of headers",
    act: { body: BODY, headers: { "x-long": "x".repeat(20_000) } },
    means: "broken|success",
    everywhere: false,
  },
  {
    name: "3000 headers",
    act: { body: BODY, headers: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x-${i}`, "y"])) },
    means: "broken|success",
    everywhere: false,
  },
  {
    name: "bytes of no gzip",
    act: { body: BODY, headers: { "content-encoding": "gzip" } },
    // Some versions of Node report it, others wait.
    late: true,
    means: "broken|late",
    undecoded: "success",
    everywhere: false,
  },
  {
    name: "gzip that breaks off",
    act: { body: gzipSync(BODY).subarray(0, 30), headers: { "content-encoding": "gzip" } },
    means: "broken|foreign",
    everywhere: false,
  },
  {
    name: "an unknown coding",
    act: { body: BODY, headers: { "content-encoding": "rot13" } },
    means: "success|broken",
    everywhere: false,
  },
  {
    name: "100 codings",
    act: { body: BODY, headers: { "content-encoding": Array(100).fill("gzip").join(", ") } },
    means: "broken|foreign",
    undecoded: "success",
    everywhere: false,
  },
  { name: "nothing ever", act: { raw: "", after: "hang" }, means: "late", late: true },
  { name: "half a head, then nothing", act: { raw: LENGTH, cut: 20, after: "hang" }, means: "late", late: true },
  {
    name: "half a body, then nothing",
    act: { body: BODY, length: BODY.length * 2, after: "hang" },
    means: "late",
    late: true,
  },
  { name: "a byte in 50 ms", act: { body: BODY, drip: [1, 50] }, means: "late", late: true },
  ...bombs,
  endless("zeros", "0".repeat(16_384)),
  endless("JSON text", `${"x\\n".repeat(5000)}`),
  endless("brackets", "[".repeat(16_384)),
  endless("error", "<Error>".repeat(2000)),
  ...[20_000, 80_000, 200_000, 1_000_000, 8_000_000].map(unclosed),
  {
    name: "a list as JSON in a string, cut",
    act: { body: `{"RequestId":"r","Result":${JSON.stringify(LIST).slice(0, -2)}`, framing: "close" },
    means: "foreign",
    bytes: 150_000,
  },
  {
    name: "100 MB by length",
    act: { body: () => repeated(mega("x"), 100), framing: "length", length: 100 * 2 ** 20, after: "end" },
    means: "foreign",
    bytes: MAX,
    probes: /^(admin read|baidu paid)$/,
  },
];
