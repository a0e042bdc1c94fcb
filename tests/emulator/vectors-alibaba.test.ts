import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { isAcs3, readAcs3 } from "../../emulator/alibaba/signature-acs3.js";
import { Parameters } from "../../emulator/alibaba/parameters.js";
import { isRpc, readRpc, stringToSign } from "../../emulator/alibaba/signature-rpc.js";
import { toUtf8 } from "../../emulator/encoding.js";
import type { RawRequest } from "../../emulator/http/raw-request.js";
import { flip } from "./support.js";

interface Vector {
  id: string;
  scheme: string;
  credentials: { accessKeySecret: string };
  input: {
    method: string;
    path?: string;
    query?: Record<string, string>;
    headers?: Record<string, string>;
    body?: string;
    signedParams?: Record<string, string>;
  };
  request?: { method: string; url: string; headers: Record<string, string>; body: string | null };
  authorization?: string;
  canonicalRequest?: string;
  stringToSign: string;
  signature: string | null;
}

const file = new URL("../vectors/alibaba.json", import.meta.url);
const { vectors }: { vectors: Vector[] } = JSON.parse(readFileSync(file, "utf8"));

function wire(method: string, query: string, headers: Record<string, string>, body: string): RawRequest {
  const pairs = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const host = headers.host!;
  return { method, host, path: "/", query, headers: pairs, body: toUtf8(body) };
}

const sent = vectors.filter(({ request }) => request);

describe("full requests of the official Python SDK", () => {
  for (const { id, scheme, request, credentials, signature } of sent) {
    const { method, url, headers, body } = request!;
    const arrived = wire(method, url.split("?")[1] ?? "", headers, body ?? "");
    const parameters = Parameters.of(arrived);

    if (scheme === "ACS3-HMAC-SHA256") {
      test(id, async () => {
        assert.equal((await readAcs3(arrived).verify(credentials.accessKeySecret)).valid, true);
        const { valid, serverStrings } = await readAcs3(arrived).verify(flip(credentials.accessKeySecret));
        assert.equal(valid, false);
        assert.match(serverStrings, /^server StringToSign is \[ACS3-HMAC-SHA256\n/);
      });
    } else if (scheme === "RPC-V1-HMAC-SHA1") {
      test(id, async () => {
        const claim = readRpc(arrived, parameters);
        assert.equal((await claim.verify(credentials.accessKeySecret)).valid, true);
        const { stringToSign: expected } = vectors.find((vector) => vector.id === id)!;
        assert.deepEqual(await claim.verify(flip(credentials.accessKeySecret)), {
          valid: false,
          serverStrings: `server string to sign is:${expected}`,
        });
      });
    } else if (scheme === "ACS3-HMAC-SM3") {
      // Web Crypto has no SM3: the emulator refuses the algorithm.
      test(`${id} is not supported`, () => {
        assert.throws(() => readAcs3(arrived), { code: "IncompleteSignature" });
      });
    } else {
      test(`${id} carries no signature`, () => {
        assert.equal(signature, null);
        assert.equal(isAcs3(arrived) || isRpc(parameters), false);
      });
    }
  }
});

describe("documented examples and the SDK's signer called directly", () => {
  const direct = vectors.filter(({ request }) => !request);
  for (const { id, scheme, input, authorization, credentials, ...expected } of direct) {
    if (scheme === "ACS3-HMAC-SHA256") {
      test(id, async () => {
        const query = new URLSearchParams(input.query).toString();
        const headers = { ...input.headers, authorization: authorization! };
        const arrived = wire(input.method, query, headers, input.body ?? "");
        assert.equal((await readAcs3(arrived).verify(credentials.accessKeySecret)).valid, true);
        assert.deepEqual(await readAcs3(arrived).verify(`${credentials.accessKeySecret}!`), {
          valid: false,
          serverStrings:
            `server StringToSign is [${expected.stringToSign}] ` +
            `server CanonicalRequest is [${expected.canonicalRequest}]`,
        });
      });
    } else {
      test(id, async () => {
        const { method, signedParams } = input;
        const pairs = Object.entries({ ...signedParams, Signature: expected.signature! });
        const parameters = new Parameters(pairs);
        assert.equal(stringToSign(method, parameters), expected.stringToSign);
        const claim = readRpc(wire(method, "", { host: "" }, ""), parameters);
        assert.equal((await claim.verify(credentials.accessKeySecret)).valid, true);
      });
    }
  }
});

test("all vectors are covered", () => {
  assert.equal(vectors.length, 68);
  assert.equal(sent.length, 48);
});
