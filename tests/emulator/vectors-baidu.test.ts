import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { canonicalRequest, defaultSignedHeaders, readBce } from "../../emulator/baidu/signature-bce.js";
import { percentDecode, percentEncode, toUtf8 } from "../../emulator/encoding.js";
import type { RawRequest } from "../../emulator/http/raw-request.js";

interface Vector {
  name: string;
  secret_access_key: string;
  method: string;
  path: string;
  headers: [string, string | number][];
  signed_headers: string[];
  body: string | null;
  wire_query_bare: string;
  wire_query_with_equals: string;
  expected: { canonical_request: string; authorization: string };
  official_python_authorization: string;
}

interface Captured {
  secret_access_key: string;
  requests: {
    sdk_call: string;
    method: string;
    target: string;
    headers: [string, string][];
    body: string;
  }[];
}

const file = new URL("../vectors/baidu.json", import.meta.url);
const data: {
  uri_encode: [string, string][];
  vectors: Vector[];
  quirks_do_not_copy: Vector[];
  captured_python_sdk_requests: Captured;
} = JSON.parse(readFileSync(file, "utf8"));

function wire(
  method: string,
  path: string,
  query: string,
  headers: [string, string | number][],
  body: string | null,
): RawRequest {
  const pairs = headers.map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const host = pairs.find(([name]) => name === "host")?.[1] ?? "";
  return { method, host, path, query, headers: pairs, body: toUtf8(body ?? "") };
}

function signed(vector: Vector, query: string, authorization: string): RawRequest {
  const headers: Vector["headers"] = [...vector.headers, ["Authorization", authorization]];
  return wire(vector.method, vector.path, query, headers, vector.body);
}

describe("requests that are signed as documented", () => {
  for (const vector of data.vectors) {
    const { expected, signed_headers, secret_access_key } = vector;
    for (const query of new Set([vector.wire_query_bare, vector.wire_query_with_equals])) {
      test(`${vector.name}: ?${query}`, async () => {
        const arrived = signed(vector, query, expected.authorization);
        const list = signed_headers.length > 0 ? signed_headers : defaultSignedHeaders(arrived);
        assert.equal(canonicalRequest(arrived, list), expected.canonical_request);
        if (list.includes("host")) {
          assert.equal((await readBce(arrived).verify(secret_access_key)).valid, true);
          assert.equal((await readBce(arrived).verify(`${secret_access_key}!`)).valid, false);
        } else {
          // A test of the SDK's signer alone: the documentation makes host obligatory.
          assert.throws(() => readBce(arrived), { code: "InvalidHTTPAuthHeader" });
        }
      });
    }
  }
});

describe("where the official Python SDK is documented as wrong", () => {
  const quirk = (name: string) => data.quirks_do_not_copy.find((vector) => vector.name === name)!;
  const verify = async (vector: Vector, authorization: string) => {
    const claim = readBce(signed(vector, vector.wire_query_bare, authorization));
    return (await claim.verify(vector.secret_access_key)).valid;
  };

  test("the query key `authorization` is never signed; Python signs it and is refused", async () => {
    const vector = quirk("authorization query key must be excluded");
    assert.equal(await verify(vector, vector.expected.authorization), true);
    assert.equal(await verify(vector, vector.official_python_authorization), false);
  });

  test("exactly the listed headers are signed; Python signs one it does not list and is refused", async () => {
    const vector = quirk("list omits a present x-bce-* header");
    assert.equal(await verify(vector, vector.expected.authorization), true);
    assert.equal(await verify(vector, vector.official_python_authorization), false);
  });

  test("the list is sorted; Python's unsorted one means the same headers and verifies too", async () => {
    const vector = quirk("unsorted caller list");
    assert.equal(await verify(vector, vector.expected.authorization), true);
    assert.equal(await verify(vector, vector.official_python_authorization), true);
  });

  test("all quirks are covered", () => assert.equal(data.quirks_do_not_copy.length, 3));
});

describe("requests captured from the official Python SDK", () => {
  const { secret_access_key, requests } = data.captured_python_sdk_requests;
  for (const { sdk_call, method, target, headers, body } of requests) {
    test(sdk_call, async () => {
      const [path, query = ""] = target.split("?");
      const arrived = wire(method, path!, query, headers, body);
      assert.equal((await readBce(arrived).verify(secret_access_key)).valid, true);
    });
  }
});

describe("UriEncode", () => {
  for (const [text, encoded] of data.uri_encode) {
    test(JSON.stringify(text).slice(0, 60), () => {
      assert.equal(percentEncode(text), encoded);
      assert.equal(percentDecode(encoded), text);
    });
  }
});
