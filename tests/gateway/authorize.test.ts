import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { beforeEach, mock, test } from "node:test";

import { DescribeDesktops, EcdClient } from "edgedesk/ecd";
import { type Authorize, createGateway } from "edgedesk/gateway";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";

import { personOfAccess } from "../../examples/worker-gateway/src/authorize/access.js";
import type { Algorithm } from "../../examples/worker-gateway/src/authorize/jwt.js";
import { personOfOidc } from "../../examples/worker-gateway/src/authorize/oidc.js";
import { isPrivateAddress, onPrivateNetwork } from "../../examples/worker-gateway/src/authorize/private-network.js";
import { isSameOrigin, sessions } from "../../examples/worker-gateway/src/authorize/session.js";
import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";

/* The recipes of authorisation: who is let through, and what the issuer of tokens sees of an attack. */

const TEAM = "https://acme.cloudflareaccess.com";
const ISSUER = "https://login.example/realms/acme";
const AUDIENCE = "panel-audience";
const ALGORITHM = "RS256";

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
const [first, second, stranger] = (await Promise.all(
  [0, 1, 2].map(() => generateKeyPair(ALGORITHM, { extractable: true })),
)) as [Pair, Pair, Pair];
const elliptic = await generateKeyPair("ES256");

/** An issuer that publishes keys, and counts what is asked of it. */
class Issuer {
  keys: [string, Pair][] = [["key-1", first]];
  metadata: object = { issuer: ISSUER, jwks_uri: `${ISSUER}/keys` };
  status = 200;
  /** In place of the keys. */
  published: string | undefined;
  readonly asked: string[] = [];

  readonly fetch = async (url: string): Promise<Response> => {
    this.asked.push(url);
    if (this.status !== 200)
      return new Response("", { status: this.status, headers: { location: "https://a.example" } });
    if (url.endsWith("/openid-configuration")) return Response.json(this.metadata);
    if (this.published !== undefined) return new Response(this.published);
    const publish = async ([kid, { publicKey }]: [string, Pair]) => ({ ...(await exportJWK(publicKey)), kid });
    return Response.json({ keys: await Promise.all(this.keys.map(publish)) });
  };
}

let issuer = new Issuer();
beforeEach(() => {
  issuer = new Issuer();
  mock.timers.reset();
});

const seconds = (): number => Math.floor(Date.now() / 1000);

interface Token {
  claims?: JWTPayload;
  header?: object;
  key?: Pair;
  alg?: string;
}

/** A token that is valid but for what is given. */
async function signed(iss: string, { claims, header, key = first, alg = ALGORITHM }: Token = {}): Promise<string> {
  const payload = {
    iss,
    aud: AUDIENCE,
    sub: "alice",
    email: "alice@acme.example",
    iat: seconds(),
    exp: seconds() + 60,
  };
  return new SignJWT({ ...payload, ...claims })
    .setProtectedHeader({ alg, kid: "key-1", ...header })
    .sign(key.privateKey, { crit: { unknown: true } });
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Tokens that must not be accepted, by what is wrong with them. */
async function attacks(iss: string): Promise<Record<string, string>> {
  const good = await signed(iss);
  const [header, payload, signature] = good.split(".") as [string, string, string];
  const spki = await exportSPKI(first.publicKey);
  const jwk = await exportJWK(stranger.publicKey);
  /** An HMAC whose secret is the public key, in each form that a library may read. */
  const confused = (secret: string): string => {
    const content = `${encoded({ alg: "HS256", kid: "key-1" })}.${payload}`;
    return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
  };
  const flipped = `${signature.slice(0, -4)}${signature.at(-4) === "A" ? "B" : "A"}${signature.slice(-3)}`;
  const without = (name: string): JWTPayload => ({ [name]: undefined });
  return {
    "alg none": `${encoded({ alg: "none", kid: "key-1" })}.${payload}.`,
    "alg None": `${encoded({ alg: "None", kid: "key-1" })}.${payload}.`,
    "alg none with a signature": `${encoded({ alg: "none" })}.${payload}.${signature}`,
    "HS256 with the public key in PEM": confused(spki),
    "HS256 with the trimmed PEM": confused(spki.trim()),
    "HS256 with the JWK": confused(JSON.stringify(await exportJWK(first.publicKey))),
    "no signature": `${header}.${payload}.`,
    "no third part": `${header}.${payload}`,
    "a changed signature": `${header}.${payload}.${flipped}`,
    "changed claims": `${header}.${encoded({ ...JSON.parse(Buffer.from(payload, "base64url").toString()), sub: "eve" })}.${signature}`,
    "another key with the same id": await signed(iss, { key: stranger }),
    "another algorithm with a public key": await signed(iss, { key: elliptic, alg: "ES256" }),
    "the attacker's key in the header": await signed(iss, { key: stranger, header: { jwk } }),
    "the attacker's address of keys": await signed(iss, { key: stranger, header: { jku: "https://a.example" } }),
    "an unknown critical header": await signed(iss, { header: { crit: ["unknown"], unknown: 1 } }),
    "another audience": await signed(iss, { claims: { aud: "other" } }),
    "no audience": await signed(iss, { claims: without("aud") }),
    "another issuer": await signed(iss, { claims: { iss: `${iss}.a.example` } }),
    "an issuer with a slash": await signed(iss, { claims: { iss: `${iss}/` } }),
    expired: await signed(iss, { claims: { exp: seconds() - 31, iat: seconds() - 90 } }),
    "no expiry": await signed(iss, { claims: without("exp") }),
    "no time of issue": await signed(iss, { claims: without("iat") }),
    "an expiry that is text": await signed(iss, { claims: { exp: "never" as unknown as number } }),
    "not valid yet": await signed(iss, { claims: { nbf: seconds() + 60 } }),
    "two tokens": `${good}, ${good}`,
    "a long token": await signed(iss, { claims: { padding: "x".repeat(10_000) } }),
    "an empty token": "",
    "no token": "no.to.ken",
  };
}

/** Access, and a provider of OpenID Connect, with the header that carries their token. */
const recipes = {
  "Cloudflare Access": {
    iss: TEAM,
    create: () => personOfAccess({ team: "acme", audience: AUDIENCE, fetch: issuer.fetch }),
    request: (token: string) => new Request("https://g.example", { headers: { "cf-access-jwt-assertion": token } }),
    person: "alice@acme.example",
    first: [`${TEAM}/cdn-cgi/access/certs`],
  },
  "OpenID Connect": {
    iss: ISSUER,
    create: () => personOfOidc({ issuer: ISSUER, audience: AUDIENCE, fetch: issuer.fetch }),
    request: (token: string) => new Request("https://g.example", { headers: { authorization: `Bearer ${token}` } }),
    person: "alice",
    first: [`${ISSUER}/.well-known/openid-configuration`, `${ISSUER}/keys`],
  },
};

for (const [name, { iss, create, request, person, first: asked }] of Object.entries(recipes)) {
  test(`${name}: a valid token is its person, and the keys are fetched once`, async () => {
    const authorize = create();
    for (let i = 0; i < 3; i++) assert.equal(await authorize(request(await signed(iss))), person);
    assert.deepEqual(issuer.asked, asked);
    const several = { aud: ["other", AUDIENCE] };
    assert.equal(await authorize(request(await signed(iss, { claims: several }))), person);
    assert.equal(await authorize(request(await signed(iss, { claims: { exp: seconds() - 5 } }))), person, "tolerance");
  });

  test(`${name}: no forged or foreign token is accepted`, async () => {
    const authorize = create();
    for (const [wrong, token] of Object.entries(await attacks(iss))) {
      assert.equal(await authorize(request(token)), null, wrong);
    }
    assert.equal(await authorize(new Request("https://g.example")), null);
    // Access sets a cookie, too, which other pages' requests may have.
    const cookie = `CF_Authorization=${await signed(iss)}`;
    assert.equal(await authorize(new Request("https://g.example", { headers: { cookie } })), null);
    assert.deepEqual(issuer.asked, asked);
  });

  test(`${name}: a flood of unknown key ids fetches the keys at most once in 30 seconds`, async () => {
    mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 2) });
    const authorize = create();
    assert.equal(await authorize(request(await signed(iss))), person);
    const flood = async (): Promise<void> => {
      for (let i = 0; i < 50; i++) {
        const token = await signed(iss, { key: stranger, header: { kid: `unknown-${i}` } });
        assert.equal(await authorize(request(token)), null);
      }
    };
    await flood();
    assert.equal(issuer.asked.length, asked.length);
    mock.timers.tick(31_000);
    await flood();
    assert.equal(issuer.asked.length, asked.length + 1);
  });

  test(`${name}: a rotated key is found, and a withdrawn one is no longer accepted`, async () => {
    mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 2) });
    const authorize = create();
    assert.equal(await authorize(request(await signed(iss))), person);
    issuer.keys = [["key-2", second]];
    mock.timers.tick(31_000);
    const rotated = { key: second, header: { kid: "key-2" } };
    assert.equal(await authorize(request(await signed(iss, rotated))), person);
    assert.equal(await authorize(request(await signed(iss))), null);
  });

  test(`${name}: an issuer that fails is an error, not a refusal, and is left alone for a while`, async () => {
    for (const status of [503, 302, 404]) {
      issuer = new Issuer();
      issuer.status = status;
      const authorize = create();
      for (let i = 0; i < 20; i++) await assert.rejects(async () => authorize(request(await signed(iss))));
      assert.equal(issuer.asked.length, 1, String(status));
    }
    // Keys that are none: a page of a proxy, an empty object.
    for (const body of ["<html>", "{}"]) {
      issuer = new Issuer();
      issuer.published = body;
      await assert.rejects(async () => create()(request(await signed(iss))), body);
    }
  });
}

test("Cloudflare Access: a service token has no e-mail address, and is no person", async () => {
  const { create, request, iss } = recipes["Cloudflare Access"];
  for (const email of [undefined, "", ["alice"], 7]) {
    assert.equal(await create()(request(await signed(iss, { claims: { email } }))), null);
  }
  assert.throws(() => personOfAccess({ team: "acme.example/", audience: AUDIENCE }), TypeError);
  assert.throws(() => personOfAccess({ team: "acme", audience: "" }), TypeError);
});

test("OpenID Connect: discovery has to name the issuer, and keys at an https address", async () => {
  const { create, request } = recipes["OpenID Connect"];
  for (const metadata of [
    { issuer: "https://other.example", jwks_uri: `${ISSUER}/keys` },
    { issuer: `${ISSUER}/`, jwks_uri: `${ISSUER}/keys` },
    { issuer: ISSUER, jwks_uri: "http://login.example/keys" },
    { issuer: ISSUER },
    {},
  ]) {
    issuer.metadata = metadata;
    await assert.rejects(async () => create()(request(await signed(ISSUER))), JSON.stringify(metadata));
  }
  assert.ok(issuer.asked.every((url) => url.endsWith("openid-configuration")));
});

test("OpenID Connect: other pinned algorithms, and the type of access tokens", async () => {
  const { request } = recipes["OpenID Connect"];
  const options = { issuer: ISSUER, audience: AUDIENCE, fetch: issuer.fetch };
  issuer.keys.push(["key-e", elliptic]);
  const byCurve = await signed(ISSUER, { key: elliptic, alg: "ES256", header: { kid: "key-e" } });
  assert.equal(await personOfOidc({ ...options, algorithms: ["ES256"] })(request(byCurve)), "alice");
  assert.equal(await personOfOidc({ ...options, algorithms: ["ES256"] })(request(await signed(ISSUER))), null);
  const access = personOfOidc({ ...options, typ: "at+jwt" });
  assert.equal(await access(request(await signed(ISSUER, { header: { typ: "at+jwt" } }))), "alice");
  assert.equal(await access(request(await signed(ISSUER, { header: { typ: "JWT" } }))), null, "an ID token");
  assert.equal(await access(request(await signed(ISSUER))), null);
  for (const algorithms of [[], ["HS256"], ["none"], ["RS256", "HS512"]] as string[][]) {
    assert.throws(() => personOfOidc({ ...options, algorithms: algorithms as Algorithm[] }), TypeError);
  }
  for (const iss of ["http://login.example", "login.example"]) {
    assert.throws(() => personOfOidc({ ...options, issuer: iss }), TypeError);
  }
  assert.throws(() => personOfOidc({ ...options, audience: "" }), TypeError);
});

const ORIGIN = "https://panel.example";
const secret = "a-secret-of-thirty-two-characters-or-more";

/** A request of the panel's own page, but for what is given. */
function fromPage(cookie: string, headers: Record<string, string | undefined> = {}): Request {
  const all = { cookie, origin: ORIGIN, "sec-fetch-site": "same-origin", ...headers };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Request(`${ORIGIN}/v1/ecd/DescribeDesktops`, { method: "POST", headers: given });
}

test("session cookie: it is the person until it expires, and scripts and other sites do not get it", async () => {
  let time = Date.UTC(2026, 0, 2);
  const { begin, person, end } = sessions({ secret, lifetime: 600, now: () => time });
  const header = await begin("alice");
  assert.match(header, /^__Host-session=[\w-]+\.[\w-]+; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.match(end, /^__Host-session=; Max-Age=0; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  const cookie = header.split(";")[0]!;
  assert.equal(await person(fromPage(cookie)), "alice");
  assert.equal(await person(fromPage(`a=b; ${cookie}; c=d`)), "alice");
  // Safari before 16.4 has no Sec-Fetch-Site.
  assert.equal(await person(fromPage(cookie, { "sec-fetch-site": undefined })), "alice");
  time += 599_999;
  assert.equal(await person(fromPage(cookie)), "alice");
  time += 1;
  assert.equal(await person(fromPage(cookie)), null);
});

test("session cookie: forged cookies, and requests that another page may have caused, have no person", async () => {
  const own = sessions({ secret });
  const cookie = (await own.begin("alice")).split(";")[0]!;
  const [name, value] = cookie.split("=") as [string, string];
  const [payload, signature] = value.split(".") as [string, string];
  const eve = encoded({ id: "eve", until: Date.now() + 60_000 });
  const other = (await sessions({ secret: `${secret}.` }).begin("alice")).split(";")[0]!;
  for (const forged of [
    ...["", name, `${name}=`, `${name}=.`, `${name}=${payload}`, `${name}=${payload}.`, `${name}=.${signature}`],
    ...[`${name}=${eve}.${signature}`, `${name}=${payload}.${signature.slice(1)}`, `${name}=${payload}.%%%`, other],
    `session=${value}`,
    // A subdomain cannot set a cookie with the prefix __Host-, an attacker on an old browser can add one.
    `${cookie}; ${name}=${eve}.AAAA`,
  ]) {
    assert.equal(await own.person(fromPage(forged)), null, forged);
  }
  for (const headers of [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "https://other.panel.example", "sec-fetch-site": "same-site" },
    { origin: "https://panel.example.evil.example", "sec-fetch-site": undefined },
    { origin: "http://panel.example", "sec-fetch-site": undefined },
    { origin: "null", "sec-fetch-site": undefined },
    { origin: undefined, "sec-fetch-site": undefined },
    { origin: undefined, "sec-fetch-site": "none" },
    { origin: ORIGIN, "sec-fetch-site": "cross-site" },
  ]) {
    const request = fromPage(cookie, headers);
    assert.equal(isSameOrigin(request), false);
    assert.equal(await own.person(request), null, JSON.stringify(headers));
  }
  assert.throws(() => sessions({ secret: "short" }), TypeError);
});

test("private network: only addresses that are not of the internet pass on to the authorisation", async () => {
  const private_ = [
    ...["127.0.0.1", "127.1.2.3", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.1.20"],
    ...["169.254.1.1", "::1", "::ffff:192.168.1.20", "fd12:3456::1", "fc00::1", "fe80::1", "fe80::1%eth0", "febf::1"],
  ];
  const public_ = [
    ...["8.8.8.8", "11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "169.253.1.1", "1.10.0.0", "100.127.0.1"],
    ...["2001:db8::1", "::", "::ffff:8.8.8.8", "fec0::1", "ff02::1", "::2", "", "unknown", "10.evil.example"],
    ...["10.0.0.1.evil.example", "8.8.8.8, 10.0.0.1", "10.0.0.1, 8.8.8.8", "localhost", "fd.evil.example"],
  ];
  for (const address of private_) assert.ok(isPrivateAddress(address), address);
  for (const address of public_) assert.ok(!isPrivateAddress(address), address);
  const authorize = onPrivateNetwork(async ({ headers }: Request, env: { token: string }) =>
    headers.get("authorization") === `Bearer ${env.token}` ? "alice" : null,
  );
  const ask = (authorization: string, context?: { remoteAddress?: string }) =>
    authorize(new Request("http://192.168.1.2:8080", { headers: { authorization } }), { token: "t" }, context);
  assert.equal(await ask("Bearer t", { remoteAddress: "192.168.1.20" }), "alice");
  assert.equal(await ask("Bearer u", { remoteAddress: "192.168.1.20" }), null);
  assert.equal(await ask("Bearer t", { remoteAddress: "8.8.8.8" }), null);
  assert.equal(await ask("Bearer t", {}), null);
  assert.equal(await ask("Bearer t"), null);
});

test("a gateway takes each of them, refuses what they refuse, and sends nothing then", async () => {
  const cloud = new Cloud({ transitionMs: 0 });
  const client = () => new EcdClient({ credentials: seed.ecd, fetch: cloud.fetch });
  const gatewayOf = (person: (request: Request) => Promise<string | null>) => {
    const authorize: Authorize<{ id: string }, unknown> = async (request) => {
      const id = await person(request);
      return id === null ? null : { id };
    };
    const clouds = { ecd: { client, regions: [seed.ecd.region] as const } };
    return createGateway({ clouds, origins: [ORIGIN], authorize, allow: (on) => [on(DescribeDesktops, {})] });
  };
  const call = async (person: (request: Request) => Promise<string | null>, headers: object): Promise<number> => {
    const init = {
      method: "POST",
      body: "{}",
      headers: { origin: ORIGIN, "content-type": "application/json", ...headers },
    };
    return (await gatewayOf(person).fetch(new Request(`${ORIGIN}/v1/ecd/DescribeDesktops`, init), {})).status;
  };
  const { begin, person } = sessions({ secret });
  const cookie = (await begin("alice")).split(";")[0]!;
  assert.equal(await call(person, { cookie }), 200);
  assert.equal(await call(person, { cookie, "sec-fetch-site": "cross-site" }), 401);
  const access = recipes["Cloudflare Access"].create();
  const oidc = recipes["OpenID Connect"].create();
  assert.equal(await call(access, { "cf-access-jwt-assertion": await signed(TEAM) }), 200);
  assert.equal(await call(oidc, { authorization: `Bearer ${await signed(ISSUER)}` }), 200);
  assert.equal(cloud.requests.length, 3);
  for (const [wrong, token] of Object.entries(await attacks(TEAM))) {
    assert.equal(await call(access, { "cf-access-jwt-assertion": token }), 401, wrong);
  }
  for (const [wrong, token] of Object.entries(await attacks(ISSUER))) {
    assert.equal(await call(oidc, { authorization: `Bearer ${token}` }), 401, wrong);
  }
  issuer.status = 503;
  const failing = await call(recipes["Cloudflare Access"].create(), { "cf-access-jwt-assertion": await signed(TEAM) });
  assert.ok(failing >= 500, String(failing));
  assert.equal(cloud.requests.length, 3);
});
