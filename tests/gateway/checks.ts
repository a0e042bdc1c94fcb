/**
 * The checks of the gateway and the relay, as snippets of their source, each with what remains if it is removed.
 * mutation.test.ts removes them in turn.
 */

/** A check. */
export interface Check {
  /** The file in `ts/gateway/`, without its ending. */
  file: string;
  /** A snippet that the file has once. */
  check: string;
  /** Its replacement. Default: nothing. */
  without?: string;
  /** The test file that notices, if it is neither an attack nor a mistake. */
  by?: "gateway" | "relay" | "limit" | "origin";
}

const of = (file: string, checks: readonly Omit<Check, "file">[]): Check[] =>
  checks.map((check) => ({ file, ...check }));

export const checks: readonly Check[] = [
  ...of("handler", [
    { check: "if (!isAllowed && (requiresOrigin || origin !== null)) {", without: "if (false) {" },
    { check: "(requiresOrigin || origin !== null)", without: "origin !== null" },
    { check: "!Array.isArray(origins) || " },
    { check: " || !origins.every(isOriginEntry)" },
    { check: 'if (typeof authorize !== "function") throw refuse("authorize", "a function");' },
    { check: 'if (typeof allowCredentials !== "boolean") throw refuse("allowCredentials", "true or false");' },
    { check: 'if (audit !== undefined && typeof audit !== "function") throw refuse("audit", "a function");' },
    { check: "checkCallerLimits(limit);" },
    { check: "if (!/^(?:\\/[\\w-]+)*$/.test(path))", without: "if (false)" },
    { check: "!Number.isSafeInteger(value) || " },
    { check: " || value < 1" },
    { check: "allowCredentials === true", without: "true" },
    { check: "context?.waitUntil?.(handling);", by: "gateway" },
  ]),
  ...of("cors", [
    { check: 'vary: "Origin",' },
    { check: '"cache-control": "no-store",' },
    { check: "/^https?:/.test(text) && " },
    { check: ".origin === text", without: ".origin !== undefined" },
    { check: "if (origin === SELF) return false;", by: "origin" },
    { check: "if (origin !== null) {", without: 'origin ??= "*"; {' },
  ]),
  ...of("gateway", [
    { check: ' || search !== ""' },
    { check: "checkForm(request);" },
    { check: 'if (method !== "POST") throw', without: "if (false) throw" },
    { check: "!isJson || " },
    { check: "^application", without: "application" },
    { check: ' || headers.has("content-encoding")' },
    { check: 'headers.get("sec-fetch-site") === "cross-site" && ', without: "false && " },
    { check: 'if (request.headers.get("authorization")?.includes(",")) throw', without: "if (false) throw" },
    { check: " && Object.keys(rest).length === 0) return { parameters", without: ") return { parameters" },
    { check: " && isToken" },
    { check: "token.length <= MAX_TOKEN_LENGTH", without: "true" },
    {
      check: "if (!isFixed && region !== undefined && !regions.includes(region as string)) {",
      without: "if (false) {",
    },
    { check: "!Array.isArray(calls) || " },
    { check: " || calls.length > MAX_QUESTIONS" },
    { check: " && Object.keys(rest).length === 0) {\n    return { cloud", without: ") {\n    return { cloud" },
    { check: "JSON.stringify([id, rule.api,", without: "JSON.stringify([rule.api,", by: "gateway" },
    { check: "await takeCall(store, [principal.id, rule.api, rule.operation.action], rule.limit);", by: "gateway" },
    { check: '!given.has("origin") || ' },
    { check: ' || given.get("access-control-request-method") !== "POST"' },
    { check: "Object.hasOwn(SERVICES, api) &&" },
    { check: 'typeof cloud?.client === "function" &&' },
    { check: "Array.isArray(cloud.regions) &&" },
    { check: "cloud.regions.length > 0 &&" },
    { check: " && /^[a-z\\d]+(-[a-z\\d]+)*$/.test(region)" },
    { check: "entries.length === 0 || " },
    { check: 'if (typeof allow !== "function") throw refuse("allow", "a function");' },
    { check: ", signal };", without: " };", by: "gateway" },
    { check: "totalTimeout: this.#options.timeout, ", by: "gateway" },
  ]),
  ...of("admission", [
    { check: "await checkRate(limit?.rate?.address, networkOf(request, context), env);", by: "limit" },
    { check: "await checkRate(limit?.rate?.principal, principal.id, env);", by: "limit" },
    { check: "await takeCall(store, [principal.id], limit);", by: "limit" },
  ]),
  ...of("authorize", [
    { check: "const TIMEOUT = 10_000;", without: "const TIMEOUT = 0;", by: "gateway" },
    { check: "new Request(url, { method, headers })", without: "arguments[0]", by: "gateway" },
    { check: 'typeof principal?.id === "string" && ', without: "principal && ", by: "gateway" },
    { check: ' && principal.id !== ""', by: "gateway" },
  ]),
  ...of("body", [
    { check: "if (length !== null && !(Number(length) <= maxSize)) throw tooLarge;" },
    { check: "if (size > maxSize) throw tooLarge;" },
    { check: "untilInterrupted(read(), undefined, timeout)", without: "read()" },
    { check: "fatal: true, " },
    { check: "ignoreBOM: true", without: "" },
  ]),
  ...of("json", [
    { check: "parser.end();" },
    { check: "depth > MAX_DEPTH", without: "false" },
    { check: 'if (FORBIDDEN_NAMES.includes(name)) throw new SyntaxError("a member name that changes prototypes");' },
    { check: 'if (name in members) throw new SyntaxError("a member twice");' },
    { check: " || !isWellFormed(text)" },
    { check: "!Number.isFinite(number) || " },
    { check: " || (Number.isInteger(number) && !Number.isSafeInteger(number))" },
    { check: 'if (!this.#text.startsWith(word, this.#at)) throw new SyntaxError("not JSON");' },
  ]),
  ...of("limit", [
    { check: "if (entry.count >= limit) return left;", by: "gateway" },
    { check: "if (counters.size >= MAX_COUNTERS && !entry) return left;", by: "limit" },
    { check: "JSON.stringify(of)", without: 'of.join(" ")', by: "limit" },
    { check: "name in WINDOWS && " },
    { check: " && count > 0" },
    { check: 'if (store !== undefined && typeof store !== "function") throw refuse("limit.store", "a function");' },
    { check: '["address", "principal"].includes(name) && ' },
    { check: ' && (allows === undefined || typeof allows === "function")' },
  ]),
  ...of("rate-limit", [
    { check: "(await rate(key, env)) !== true", without: "!(await rate(key, env))", by: "limit" },
    { check: "mapped !== undefined || ", by: "limit" },
    { check: ".slice(0, 4)", by: "limit" },
    { check: "context?.remoteAddress ?? ", by: "limit" },
  ]),
  ...of("durable-limit", [
    {
      check: "response.ok ? Number(await response.text()) : NaN",
      without: "Number(await response.text())",
      by: "limit",
    },
    { check: 'if (!(wait >= 0)) throw new Error("the Durable Object does not count");', by: "limit" },
    { check: "if (!isCount(limit) || !isCount(window)) return new Response(null, { status: 400 });", by: "limit" },
  ]),
  ...of("audit", [{ check: ".catch(() => {})", by: "gateway" }]),
  ...of("refusal", [{ check: '"The gateway failed."', without: "String(error)", by: "gateway" }]),
  ...of("rules", [
    { check: 'if (!clouds.has(compiled.api)) throw contradiction(operation, "its cloud", "one of clouds");' },
    { check: 'if (this.#rules.has(key)) throw contradiction(operation, "two rules", "one rule");' },
    {
      check:
        'if (limit !== undefined && !isLimit(limit)) throw contradiction(operation, "limit", "whole numbers above 0");',
    },
    {
      check:
        'if (when !== undefined && typeof when !== "function") throw contradiction(operation, "when", "a function");',
    },
    {
      check: 'if (this.#parameters.has(name)) throw contradiction(operation, `${name} twice`, "fixed or parameters");',
    },
    { check: "if (!takes(this.#typeOf(name), value))", without: "if (!this.#typeOf(name))" },
    { check: "if (type === undefined) throw", without: "if (false) throw" },
    { check: "if (name === SERVICES[this.api].clientToken)\n      throw", without: "if (false)\n      throw" },
    { check: 'if (typeof rule !== "object" || rule === null) throw refuse();' },
    { check: "if (!Number.isSafeInteger(max) || (max as number) < 1) throw refuse();" },
    { check: "of.length === 0 || " },
    { check: " || !of.every((item) => takes(itemType(type), item))" },
    {
      check: 'if (!Object.hasOwn(this.#fixed, name)) throw refused("The rule does not allow a parameter", known);',
      without: "if (!Object.hasOwn(this.#fixed, name)) continue;",
    },
    { check: 'if (!isSame(value, this.#fixed[name])) throw refused("The rule fixes", name);' },
    { check: 'if (!isGiven) throw refused("The rule requires", name);' },
    { check: "Array.isArray(value) !== isArrayType(this.#types.get(name)!)", without: "false" },
    { check: "items.length === 0 || " },
    { check: " || items.length > max" },
    { check: "if (!items.every((item) => allowed.has(item))) throw", without: "if (false) throw" },
    { check: "if (this.#when && (await", without: "if (false && (await" },
    { check: "...this.#fixed };", without: "};", by: "gateway" },
  ]),
  ...of("upstream", [
    {
      check: 'if (error.ambiguous) throw new Refusal("NoResponse", "The operation may have been executed.");',
      by: "gateway",
    },
    { check: "if (OWN_KINDS.includes(error.kind)) {", without: "if (false) {", by: "gateway" },
    { check: "if (isInstance(error, ValidationError)) throw", without: "if (false) throw" },
  ]),
  ...of("relay", [
    { check: "!Array.isArray(hosts) || " },
    { check: "hosts.length === 0 || " },
    { check: " || !hosts.every(isVendorHost)" },
    { check: 'if (send !== undefined && typeof send !== "function") throw refuse("fetch", "a function");' },
    { check: "if (host === undefined) throw", without: "if (false) throw" },
    { check: "`${path}/${known}/`))", without: "`${path}/${known}`))" },
    { check: "if (!METHODS.includes(request.method)) throw", without: "if (false) throw" },
    { check: "await admit(given, options, memory);" },
    { check: "SIGNATURE.test(value)", without: "true", by: "relay" },
    { check: "vendorHeaders(request.headers)", without: "request.headers" },
    { check: ', redirect: "manual"', by: "relay" },
    { check: "(status >= 300 && status < 400)", without: "false", by: "relay" },
    { check: "maxSize: MAX_RESPONSE_SIZE", without: "maxSize: Infinity", by: "relay" },
    {
      check: "untilInterrupted(asked(), signal, timeout)",
      without: "untilInterrupted(asked(), signal, 0)",
      by: "relay",
    },
    { check: "host.startsWith(before) &&" },
    { check: "host.endsWith(behind) &&" },
    { check: "^[a-z\\d]+(-[a-z\\d]+)*$", without: "." },
  ]),
];
