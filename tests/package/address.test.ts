/** For every spelling of an address, the signed host is the Host header, or the client refuses the address. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { ConfigurationError, DescribeRegions, EcdClient, type CommonOptions } from "edgedesk/ecd";
import fc from "fast-check";

const client = new EcdClient({ credentials: { accessKeyId: "id", accessKeySecret: "secret" }, signing: "acs3" });

/** The host of a prepared URL and the signed host; undefined for a refused address. */
function hosts(options: CommonOptions): { sent: string; signed: string } | undefined {
  try {
    const { url, canonicalRequest } = client.prepare(DescribeRegions, {}, { region: "cn-hangzhou", ...options });
    const parsed = new URL(url);
    assert.equal(parsed.href, url, "the prepared URL is sent unchanged");
    return { sent: parsed.host, signed: /^host:(.*)$/m.exec(canonicalRequest)![1]! };
  } catch (error) {
    assert(error instanceof ConfigurationError, String(error));
    return undefined;
  }
}

const NAMES = [
  ..."localhost a a.b A.Example.COM gateway.example a-b.c -a.b a-.b a--b.c ab--cd.e a_b.c _a.b a.b. a..b .a a. . ..".split(
    " ",
  ),
  ..."xn--a.b xn--fiqs8s.example XN--FIQS8S.b a.xn--p1ai xn--.a xn--zz-zz.b bücher.example 中国.cn ａ.b ｅxample.com".split(
    " ",
  ),
  ..."127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0X7F.1 017700000001 0 0.0.0.0 255.255.255.255".split(" "),
  ..."256.0.0.1 1.2.3.4.5 01.2.3.4 1.2.3.04 1.2.3.0x4 1.2.3.4. 1.2.3. 1.2.3 1.2.3.09 -1.2.3.4 1.2.3.-1 a.1 a.0x a.0xg".split(
    " ",
  ),
  ..."a.0x1f 1a 1.a 4294967296 0x 0x.0x 1.2.3.256 a.09 a.9b １.2.3.4 1e3 1e3.1".split(" "),
  ..."[::] [::1] [1::] [0:0:0:0:0:0:0:1] [2001:db8::1] [2001:DB8::1] [2001:0db8::1] [2001:db8:0:0:1::1]".split(" "),
  ..."[2001:db8::1:0:0:1] [2001:db8:0:0:1:0:0:1] [1:0:0:2::3] [1::2:0:0:3] [1:2:3:4:5:6:7:8] [1:2:3:4:5:6:7::]".split(
    " ",
  ),
  ..."[::2:3:4:5:6:7:8] [1:0:3:4:5:6:7:8] [1::3:4:5:6:7:8] [1:0:0:4:5:6:7:8] [1:2:3:4:5:6:0:0] [1:2:3:4:5:6::]".split(
    " ",
  ),
  ..."[::ffff:1.2.3.4] [::ffff:102:304] [fe80::1%25eth0] [::1 ::1] [] [:] [:::] [1:2] [1::2::3] [g::1] [12345::] [::1]x x[::1]".split(
    " ",
  ),
  ..."a%41.b a%2eb a@b user:hunter2@h a:b:c a\\b a#b a?b a<b a>b a^b a|b a`b a{b a}b a\tb a\nb a\u00adb a\u200bb ß.de".split(
    " ",
  ),
  "",
  "a b",
  "a".repeat(63),
  `${"a".repeat(64)}.b`,
  `${"abcdefghi.".repeat(26)}com`,
];
const PORTS = ["", ":", ":0", ":1", ":22", ":80", ":443", ":0443", ":00080", ":6000", ":8080", ":10080", ":65535"];
PORTS.push(":65536", ":+80", ":-80", ":8e1", ":８０", ": 80", ":80 ");
const PREFIXES = [
  "",
  "/",
  "/ecd",
  "/ecd//",
  "//ecd",
  "/a/..",
  "/a/%2E%2e/b",
  "/.",
  "/%2e",
  "/...",
  "/%41~",
  "/a?b",
  "/a#b",
];

test("every spelling of an endpoint is signed in the form that is sent, or refused", () => {
  let agreed = 0;
  let refused = 0;
  for (const scheme of ["", "https://", "http://", "HTTPS://", "https:", "//", "ftp://"]) {
    for (const name of NAMES) {
      for (const port of PORTS) {
        for (const prefix of port === "" || name === "a.b" ? PREFIXES : [""]) {
          const endpoint = scheme + name + port + prefix;
          const found = hosts({ endpoint });
          if (found) assert.equal(found.signed, found.sent, endpoint);
          found ? agreed++ : refused++;
        }
      }
    }
  }
  assert(agreed > 500 && refused > 2000, `${agreed} agreed, ${refused} refused`);
});

test("endpoints of any characters are signed as they are sent, or refused", () => {
  const part = fc.oneof(
    fc.constantFrom(...NAMES, ...PORTS, ".", "0x", "::", "[", "]", "%"),
    fc.string({ unit: "binary" }),
  );
  const address = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(""));
  const octets = fc.array(
    fc.oneof(
      fc.nat(300).map(String),
      fc.nat(70_000).map((n) => `0x${n.toString(16)}`),
    ),
    {
      ...{ minLength: 1, maxLength: 5 },
    },
  );
  const groups = fc.array(fc.constantFrom("0", "0", "", "1", "a0", "00", "F"), { minLength: 2, maxLength: 9 });
  const spelling = fc.oneof(
    ...[address, octets.map((parts) => parts.join(".")), groups.map((parts) => `[${parts.join(":")}]`)],
  );
  fc.assert(
    fc.property(spelling, (endpoint) => {
      const found = hosts({ endpoint });
      if (found) assert.equal(found.signed, found.sent);
    }),
    { numRuns: 5000 },
  );
});

test("valid endpoints are accepted", () => {
  const taken: Record<string, string> = {
    "https://gateway.example/ecd": "gateway.example",
    "http://127.0.0.1:8080": "127.0.0.1:8080",
    "http://[::1]:3000": "[::1]:3000",
    "Gateway.Example:443": "gateway.example",
    "http://h:80/": "h",
    "https://h:80": "h:80",
  };
  for (const [endpoint, host] of Object.entries(taken)) {
    assert.deepEqual(hosts({ endpoint }), { sent: host, signed: host });
  }
  for (const region of ["cn-hangzhou", "bj", "ap-southeast-1", "1"]) {
    const host = `ecd.${region}.aliyuncs.com`;
    assert.deepEqual(hosts({ region }), { sent: host, signed: host });
  }
  assert.equal(hosts({ endpoint: "http://relay:8080", host: "ECD.bj.example" })?.signed, "ecd.bj.example");
});

test("invalid regions are rejected", () => {
  for (const region of ["", "CN-Hangzhou", "a.b", "xn--a", "a_b", "a/b", "a@b", "a b", "中", "a".repeat(64)]) {
    assert.equal(hosts({ region }), undefined, region);
  }
});

test("an error does not quote an endpoint, which may contain a password", () => {
  for (const options of [{ host: "user:hunter2@h" }, { endpoint: "https://user:hunter2@h/" }]) {
    assert.throws(
      () => client.prepare(DescribeRegions, {}, { region: "cn-hangzhou", ...options }),
      (error) => error instanceof ConfigurationError && !error.message.includes("hunter2"),
    );
  }
});
