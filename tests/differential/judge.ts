/** Builds and signs each call with npm's official SDKs, and compares request and signature with edgedesk's. */

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

import type { Field } from "../../emulator/catalogue.js";
import { type Json, stringify } from "../../emulator/json.js";
import { formatInstant } from "../../emulator/time.js";
import { baidu, openApi } from "../emulator/support.js";
import type { Prepared, Scheme } from "./calls.js";

const alibaba = openApi.$OpenApiUtil.default;
type Texts = Record<string, string>;

/** The input of the SDKs' signers, for the Python process. */
export interface Signed {
  readonly scheme: Scheme;
  readonly method: string;
  readonly path: string;
  /** Decoded: for V1 all parameters but the signature, otherwise those of the query. */
  readonly query: Texts;
  /** The signed headers. */
  readonly headers: Texts;
  readonly payload: string;
  readonly id: string;
  readonly secret: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** The signature, or the header that holds it. */
  readonly signature: string;
}

/**
 * Compares one call.
 *
 * @returns the signed request, or undefined for an anonymous call, whose parameters alone are compared
 * @throws AssertionError with the differences
 */
export function judge(call: Prepared): Signed | undefined {
  return call.scheme === "bce" ? judgeBce(call) : judgeAlibaba(call);
}

/** Names of the parameters that the protocol adds to a call. */
const PROTOCOL = /^(Action|Version|Format|Timestamp|AccessKeyId|SecurityToken|Signature(Method|Version|Nonce)?)$/;

function judgeAlibaba({ scheme, entry, given, filled, signer, request }: Prepared): Signed | undefined {
  const { method, headers, body = "" } = request;
  const url = new URL(request.url);
  const sent = texts([...url.searchParams, ...new URLSearchParams(body)]);
  const own = Object.fromEntries(entry.request.map((field) => [field.name, field]));
  const tree = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asSdkTakes(own[name], value)]));
  const expected: Texts = alibaba.query(tree);
  const protocol: Texts = {};
  for (const [name, value] of Object.entries(sent)) {
    if (name in expected) continue;
    if (PROTOCOL.test(name)) {
      protocol[name] = value;
    } else {
      assert.ok(name in own, `${name} is not a parameter of the operation`);
      assert.ok(name === "ClientToken" ? value !== "" : value === filled[name], `${name} is ${value}`);
      expected[name] = value;
    }
  }
  const { Signature, ...unsigned } = protocol;
  if (!isDeepStrictEqual(sent, { ...expected, ...protocol })) assert.deepEqual(sent, { ...expected, ...protocol });
  const version = scheme === "anonymous" ? "2020-10-02" : "2020-09-30";
  const at = formatInstant(signer.now);

  if (scheme === "acs3") {
    assert.deepEqual(unsigned, {});
    const payload = alibaba.hash(Buffer.from(body), "ACS3-HMAC-SHA256").toString("hex");
    const { authorization, ...others } = headers as Texts;
    const signed: Texts = { host: url.host, ...pick(others, /^(x-acs-.*|content-type)$/) };
    assert.deepEqual(
      [signed["x-acs-action"], signed["x-acs-version"], signed["x-acs-date"], signed["x-acs-security-token"]],
      [entry.name, version, at, signer.token],
    );
    // The SDK signs the parameters that it flattened, as far as they are in the query.
    const query = pick(expected, ({ name }) => url.searchParams.has(name));
    const { id, secret } = signer;
    const sdk = { method, pathname: url.pathname, query, headers: signed };
    assert.equal(authorization, alibaba.getAuthorization(sdk, "ACS3-HMAC-SHA256", payload, id, secret));
    return signedBy(scheme, method, url.pathname, query, signed, payload, signer, authorization!);
  }

  assert.deepEqual([unsigned["Action"], unsigned["Version"]], [entry.name, version]);
  assert.equal(headers["authorization"], undefined);
  if (scheme === "anonymous") {
    assert.deepEqual(
      [Signature, unsigned["AccessKeyId"], unsigned["SecurityToken"]],
      [undefined, undefined, undefined],
    );
    return undefined;
  }
  assert.deepEqual(
    [unsigned["Timestamp"], unsigned["AccessKeyId"], unsigned["SecurityToken"]],
    [at, signer.id, signer.token],
  );
  const all = { ...expected, ...unsigned };
  // npm's SDK sorts names by UTF-16 units; edgedesk and the Python SDK sort by code points.
  if (!Object.keys(all).some((name) => /[\u{10000}-\u{10ffff}]/u.test(name))) {
    assert.equal(Signature, alibaba.getRPCSignature(all, method, signer.secret));
  }
  return signedBy(scheme, method, "/", all, {}, "", signer, Signature!);
}

function judgeBce({ entry, given, signer, request }: Prepared): Signed {
  const { method, headers, body } = request;
  const url = new URL(request.url);
  const { normalize } = new baidu.Auth("", "");
  const [path = "", fixed = ""] = entry.path!.split("?");
  const pathname = path.replace(/\{(\w+)\}/g, (_, name: string) => normalize(String(given[name])));
  assert.equal(request.url.slice(url.origin.length).split("?")[0], pathname);
  assert.equal(method, entry.method);

  const query = texts(new URLSearchParams(fixed));
  if (entry.action !== undefined) query[entry.action] = "";
  const members: Record<string, unknown> = {};
  for (const field of entry.request) {
    const value = given[field.name];
    if (value === undefined) continue;
    if (field.in === "query") query[field.name] = String(value);
    if (field.in === "body") members[field.name] = value;
  }
  const sent = texts(url.searchParams);
  const token = sent["clientToken"];
  if (token && !("clientToken" in query)) query["clientToken"] = token;
  if (!isDeepStrictEqual(sent, query)) assert.deepEqual(sent, query);
  assert.deepEqual(JSON.parse(body || "{}"), JSON.parse(stringify(members as Json)));

  const { authorization, ...others } = headers as Texts;
  const signed: Texts = { host: url.host, ...pick(others, /^x-bce-/) };
  assert.deepEqual(signed, {
    host: url.host,
    "x-bce-date": formatInstant(signer.now),
    ...(signer.token !== undefined && { "x-bce-security-token": signer.token }),
  });
  const auth = new baidu.Auth(signer.id, signer.secret);
  const time = Math.floor(signer.now / 1000);
  assert.equal(authorization, auth.generateAuthorization(method, pathname, query, signed, time, 1800, ["host"]));
  return signedBy("bce", method, pathname, query, signed, "", signer, authorization!);
}

function signedBy(
  ...[scheme, method, path, query, headers, payload, { id, secret, now }, signature]: [
    ...[scheme: Scheme, method: string, path: string, query: Texts, headers: Texts, payload: string],
    ...[signer: Prepared["signer"], signature: string],
  ]
): Signed {
  return { scheme, method, path, query, headers, payload, id, secret, time: Math.floor(now / 1000), signature };
}

/** Refuses duplicate names. */
function texts(pairs: Iterable<[string, string]>): Texts {
  const found: Texts = {};
  for (const [name, value] of pairs) {
    assert.ok(!Object.hasOwn(found, name), `${name} was sent twice`);
    found[name] = value;
  }
  return found;
}

function pick(from: Texts, which: RegExp | ((item: { name: string }) => boolean)): Texts {
  const wanted = (name: string): boolean => (typeof which === "function" ? which({ name }) : which.test(name));
  return Object.fromEntries(Object.entries(from).filter(([name]) => wanted(name)));
}

/** Values for the SDK, which flattens plain objects: JSON parameters and large integers are strings. */
function asSdkTakes(field: Field | undefined, value: unknown): unknown {
  if (field?.encoding === "json") return stringify(plain(value) as Json);
  return plain(value, String);
}

function plain(value: unknown, ofBigint: (value: bigint) => unknown = (big) => big): unknown {
  if (typeof value === "bigint") return ofBigint(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, ofBigint));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, ofBigint)]));
}
