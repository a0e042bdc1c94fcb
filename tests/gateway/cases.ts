/** The attack cases by their numbers, each with the tests that run it. */

/** A case: what is attacked, and the names of attacks or titles of tests. */
export interface Case {
  name: string;
  attacks?: readonly string[];
  relayAttacks?: readonly string[];
  /** Parts of titles, by the file in `tests/`. */
  tests?: Readonly<Record<string, string>>;
}

const attack = (name: string, ...attacks: string[]): Case => ({ name, attacks });

export const cases: readonly Case[] = [
  // 1 to 7: authentication.
  attack("no token", "no token"),
  attack("a forged token", "a forged token", "a token with a suffix"),
  attack("two Authorization lines", "two Authorization lines"),
  attack("a scheme only", "a scheme without a token"),
  attack("a token in a cookie only", "a token in a cookie"),
  attack("another principal's id", "another principal's desktop"),
  attack("an own id and another's", "an own desktop and another's"),
  // 8 to 20: operations.
  attack("not listed", "an operation of the catalogue without a rule"),
  attack("in another case", "an operation in another case"),
  attack("__proto__", "__proto__ as operation"),
  attack("constructor", "constructor as operation"),
  attack("the cloud toString", "toString as cloud"),
  attack("a cloud that is not configured", "a cloud that is not configured"),
  attack("percent-encoded", "a percent-encoded operation"),
  attack("a double slash", "a double slash", "a slash before the path"),
  attack("dot segments", "dot segments of an allowed path"),
  attack("%2f", "an encoded slash"),
  attack("a trailing slash", "a trailing slash"),
  attack("?Action=", "an action in the query"),
  attack(";Action=", "an action behind a semicolon"),
  // 21 to 42: parameters.
  attack("an endpoint in the body", "an endpoint in the body", "options in the body"),
  attack("Endpoint as parameter", "an endpoint as parameter"),
  attack("a region with /#", "a region with a host in it", "RegionId as parameter"),
  attack("a fixed value overridden", "another value for a fixed parameter", "a payment switched on"),
  attack("Action", "Action as parameter"),
  attack("a flattened DesktopId.2", "a flattened item"),
  attack("AccessKeyId", "an access key as parameter"),
  attack("toString", "toString as parameter"),
  attack("duplicate keys", "a member twice", "parameters twice"),
  attack("a duplicate by escape", "a member twice, once escaped"),
  attack("__proto__", "__proto__ as parameter", "__proto__ beside the parameters"),
  attack("a string for an array", "a string for an array"),
  attack("an object with a length", "an object with a length"),
  attack("a nested array", "a nested array"),
  attack("null as element", "null in an array"),
  attack("an empty array", "an empty array"),
  attack("no id", "no ids", "no parameters"),
  attack("101 ids", "more ids than the rule allows"),
  attack("a number as string", "a string for an allowed number"),
  attack("1e999", "infinity"),
  attack("2^63", "2^63"),
  attack("a lone surrogate", "a lone surrogate"),
  // 43 to 48: text.
  attack("not UTF-8", "bytes that are no UTF-8"),
  attack("a byte order mark", "a byte order mark"),
  attack("trailing data", "text after the value"),
  attack("depth", "2000 levels"),
  attack("an array as body", "an array as body"),
  attack("no body", "no body"),
  // 49 to 63: origins and other sites.
  attack("a wrong origin", "another origin"),
  attack("the origin null", "the origin null"),
  attack("a suffix", "an origin with a suffix"),
  attack("http", "an origin over http"),
  attack("a port", "an origin with a port"),
  attack("two origins", "two origins"),
  attack("a preflight from elsewhere", "a preflight of another origin"),
  attack("a preflight for DELETE", "a preflight for DELETE"),
  attack("text/plain", "text/plain"),
  attack("no type", "no content type"),
  attack("text/plain; application/json", "JSON in a parameter of text/plain"),
  attack("cross-site without an origin", "a page of another site that hides its origin"),
  attack("GET", "GET"),
  attack("PUT with an override", "PUT with an override"),
  attack("HEAD", "HEAD"),
  // 64 to 67: size and time.
  attack("a length that is too large", "a length that is too large", "a large body"),
  attack("too large in chunks", "a large body without a length"),
  attack("a slow body", "a slow body"),
  attack("a gzip body", "a content encoding"),
  // 68 to 82: upstream, limits and failures.
  {
    name: "hop-by-hop and forwarding headers",
    attacks: ["the vendor's own headers", "forwarding headers", "connection-specific headers"],
    relayAttacks: ["headers that are no part of a signature"],
  },
  {
    name: "a redirect",
    tests: {
      "gateway/gateway.test.ts": '"a redirect"',
      "gateway/relay.test.ts": "a redirect is not followed",
      "matrix/gateway.test.ts": "a redirect of the vendor is not followed",
    },
  },
  {
    name: "error text with the key",
    tests: {
      "gateway/gateway.test.ts": "a wrong secret of the gateway",
      "matrix/gateway.test.ts": "an error of the vendor that quotes the key",
    },
  },
  {
    name: "replay of an idempotency key with other parameters",
    attacks: ["a token for an operation that has none"],
    tests: { "gateway/gateway.test.ts": "a client token used again with other parameters is refused" },
  },
  {
    name: "a limit across two isolates",
    tests: { "matrix/gateway.test.ts": "50 renewals at once over two instances" },
  },
  {
    name: "the relay: hosts, altered bytes, http, ports, userinfo, injected headers",
    relayAttacks: [
      "a host that is not in the catalogue",
      "an http address as host",
      "a host with a port",
      "a host as userinfo",
      "userinfo before a host",
      "headers that are no part of a signature",
    ],
    tests: { "matrix/gateway.test.ts": "what a page signed reaches the vendor with its bytes unchanged" },
  },
  {
    name: "a response larger than the limit, a gzip bomb",
    tests: {
      "gateway/gateway.test.ts": "a response beyond the size limit",
      "matrix/gateway.test.ts": "50 MB in 50 kB of gzip",
    },
  },
  {
    name: "a client that goes away",
    tests: {
      "gateway/gateway.test.ts": "a page that goes away",
      "gateway/node.test.ts": "a client that goes away aborts the request's signal",
      "matrix/gateway.test.ts": "a client that goes away from",
    },
  },
  {
    name: "authorize that throws or hangs",
    tests: { "gateway/gateway.test.ts": "authorize that hangs is given up" },
  },
  { name: "an audit that throws", tests: { "gateway/gateway.test.ts": "does not end the call; the platform waits" } },
  {
    name: "50 renewals at once, 5 allowed",
    tests: {
      "gateway/gateway.test.ts": "50 renewals at once where 5 are allowed",
      "matrix/gateway.test.ts": "50 renewals at once over two instances",
    },
  },
  {
    name: "JWT: none, HS256, audience, issuer, expiry, unknown keys",
    tests: { "gateway/authorize.test.ts": "no forged or foreign token is accepted" },
  },
  { name: "caches: two principals, one request", tests: { "gateway/gateway.test.ts": "two principals with the same" } },
  attack(
    "an unknown operation without authentication",
    "an unknown operation without a token: the same answer as for a known one",
  ),
  {
    name: "count and size of headers",
    tests: {
      "gateway/node.test.ts": "101 header lines",
      "matrix/gateway.test.ts": "many headers, and large ones",
    },
  },
];
