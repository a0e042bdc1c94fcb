/** Slips of callers and of their functions. None may hang, crash or end in an untyped error. */

import type * as Bcc from "edgedesk/bcc";
import type * as Ecd from "edgedesk/ecd";
import type * as Wuying from "edgedesk/wuying";

import { named, SECRETS } from "./probes.mjs";

/** The package, and the address of the scenarios. */
export interface Kit {
  ecd: typeof Ecd;
  wuying: typeof Wuying;
  bcc: typeof Bcc;
  url: string;
}

/** One row: an action, and its expected outcomes. */
export interface Slip {
  readonly name: string;
  readonly run: (kit: Kit) => Promise<string>;
  readonly must: RegExp;
  /** The action may take as much memory as the caller's value. */
  readonly large?: boolean;
}

const IDS = ["ecd-hostile000000001", "ecd-hostile000000002"];
const TYPED = /^(ok|\w+Error|\w+Error\/[\w-]+|AbortError\/aborted(\/ambiguous)?)$/;
const REFUSED = /^ConfigurationError$/;
const SETTLED = /^(ConfigurationError|ok)$/;

const healthy = (url: string): string => `${url}/all/${encodeURIComponent("a healthy response")}/slip`;
const silent = (url: string): string => `${url}/all/${encodeURIComponent("nothing ever")}/slip`;
const own = { region: "cn-hangzhou", retry: { maxAttempts: 2, baseDelay: 1, throttledBaseDelay: 1 } };
const credentials = {
  accessKeyId: "STS.hostile-key-id",
  accessKeySecret: SECRETS.accessKeySecret,
  securityToken: SECRETS.securityToken,
};
/** Passes a value that the types forbid, as a caller in plain JavaScript can. */
const any = (value: unknown): any => value;

const client = ({ ecd, url }: Kit, options: object = {}): Ecd.EcdClient =>
  new ecd.EcdClient(any({ ...own, credentials, endpoint: healthy(url), ...options }));

/** The outcome of a call as a string. */
async function verdict({ ecd }: Kit, action: () => unknown): Promise<string> {
  try {
    const value = (await action()) as { error?: unknown; results?: { status: string }[] } | undefined;
    if (value?.results && value.error !== undefined) return named(ecd, value.error);
    return "ok";
  } catch (error) {
    return named(ecd, error);
  }
}

const read = (kit: Kit, options: object = {}): Promise<string> =>
  verdict(kit, () => client(kit, options).send(kit.ecd.DescribeDesktops));
const paid = (kit: Kit, options: object = {}): Promise<string> =>
  verdict(kit, () => client(kit, options).send(kit.ecd.RenewDesktops, { DesktopId: IDS }));
const stop = (kit: Kit, ids: unknown, options: object = {}, own: object = {}): Promise<string> =>
  verdict(kit, () => kit.ecd.stopAll(client(kit, own), any(ids), {}, any(options)));

const throwing = (): never => {
  throw new Error("a getter's own");
};
/** Values that functions throw or return. */
const STRANGE: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  "a number": () => 7,
  "a text": () => "words",
  "an empty text": () => "",
  "a symbol": () => Symbol("s"),
  "a BigInt": () => 7n,
  "a function": () => () => 1,
  "an array": () => [1],
  "an object": () => ({}),
  "an object without prototype": () => Object.create(null) as object,
  "an object whose message throws": () => ({
    get message() {
      return throwing();
    },
    get name() {
      return throwing();
    },
    get cause() {
      return throwing();
    },
    get code() {
      return throwing();
    },
  }),
  "an object whose toString throws": () => ({ toString: throwing, [Symbol.toPrimitive]: throwing }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a proxy that throws": () =>
    new Proxy({}, { get: throwing, getPrototypeOf: throwing, has: throwing, ownKeys: throwing }),
  "an error whose message is no text": () =>
    Object.assign(new Error(), { message: { a: 1 }, name: 5, code: Symbol("c"), cause: null }),
  "an error that is its own cause": () => {
    const error = new Error("round");
    error.cause = error;
    return error;
  },
  "an error with a message of 5 MB": () => new Error("m".repeat(5e6)),
  "an error of another realm": () => ({ __proto__: { name: "Error", toString: () => "Error: far" }, message: "far" }),
  "a frozen error": () => Object.freeze(new TypeError("frozen")),
  "a thenable that never settles": () => ({ then: () => {} }),
  "a thenable that throws": () => ({ then: throwing }),
};

const each = (make: (name: string, value: () => unknown) => Slip[]): Slip[] =>
  Object.entries(STRANGE).flatMap(([name, value]) => make(name, value));
const shortly = { totalTimeout: 5000, timeout: 3000 };

const functions = each((name, value) => [
  {
    name: `fetch rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () => {
          throw value();
        },
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `fetch throws ${name} at once, of a paid call`,
    run: (kit) =>
      paid(kit, {
        ...shortly,
        fetch: () => {
          throw value();
        },
      }),
    must: /^(NetworkError|TimeoutError)\/network\/ambiguous$/,
  },
  {
    name: `fetch gives ${name}`,
    run: (kit) => read(kit, { ...shortly, fetch: () => value() }),
    must: /^(NetworkError|TimeoutError)\/network$|^ResponseError\/foreign$|^ConfigurationError$/,
  },
  {
    name: `a body rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () => new Response(new ReadableStream({ pull: (stream) => stream.error(value()) })),
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `text() rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () =>
          any({
            status: 200,
            ok: true,
            headers: new Headers(),
            body: null,
            text: async () => {
              throw value();
            },
          }),
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `a body's piece is ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () =>
          new Response(
            new ReadableStream({
              start: (stream) => {
                stream.enqueue(value());
                stream.close();
              },
            }),
          ),
      }),
    must: /^(NetworkError|TimeoutError)\/network$|^ResponseError\/foreign$/,
  },
  {
    name: `a provider throws ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        credentials: () => {
          throw value();
        },
      }),
    must: /^CredentialsError$/,
  },
  {
    name: `a provider gives ${name}`,
    run: (kit) => read(kit, { ...shortly, credentials: () => value() }),
    must: /^(CredentialsError|ConfigurationError)$/,
  },
  {
    name: `a signer throws ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        credentials: {
          accessKeyId: "hostile-key-id",
          sign: () => {
            throw value();
          },
        },
      }),
    must: /^CredentialsError$/,
  },
  {
    name: `a signer gives ${name}`,
    run: (kit) => read(kit, { ...shortly, credentials: { accessKeyId: "hostile-key-id", sign: () => value() } }),
    must: name === "a text" ? /^ok$/ : /^CredentialsError$/,
  },
  {
    name: `onProgress throws ${name}`,
    run: (kit) =>
      stop(kit, IDS, {
        onProgress: () => {
          throw value();
        },
      }),
    must: /^ok$/,
  },
  {
    name: `onProgress rejects with ${name}`,
    run: (kit) =>
      stop(kit, IDS, {
        onProgress: async () => {
          throw value();
        },
      }),
    must: /^ok$/,
  },
  {
    name: `an iterable of ids throws ${name}`,
    run: (kit) => {
      function* ids() {
        yield IDS[0];
        throw value();
      }
      return reported(kit, ids());
    },
    must: /^report$/,
  },
  {
    name: `an id is ${name}`,
    run: (kit) => statusOf(kit, value()),
    must: name === "a text" ? /^done$/ : /^(failed|not-tried|ConfigurationError|ValidationError)$/,
  },
  {
    name: `a signal aborts with ${name}`,
    run: (kit) => {
      const control = new AbortController();
      setTimeout(() => control.abort(value()), 50);
      return read(kit, { ...shortly, endpoint: silent(kit.url), signal: control.signal });
    },
    must: /^AbortError\/aborted$/,
  },
  {
    name: `the parameters are ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.DescribeDesktops, any(value()))),
    must: /^(ok|ValidationError|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `a parameter is ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.StopDesktops, any({ DesktopId: [value()] }))),
    must: /^(ok|ValidationError|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `the operation is ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(any(value()), any({}))),
    must: /^(ConfigurationError|untyped Error: a getter's own[^]*)$/,
  },
  {
    name: `the options of a call are ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.DescribeDesktops, {}, any(value()))),
    must: /^(ok|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `the clock gives ${name}`,
    run: (kit) => read(kit, { now: () => value() }),
    must: name === "a number" ? /./ : REFUSED,
  },
  {
    name: `the nonce is ${name}`,
    run: (kit) => read(kit, { nonce: () => value() }),
    must: name === "a text" ? /^ok$/ : REFUSED,
  },
]);

/** The status of an invalid id among valid ones, which must be done. */
async function statusOf(kit: Kit, id: unknown): Promise<string> {
  try {
    const { results } = await kit.ecd.stopAll(client(kit), any([IDS[0], id, IDS[1]]));
    if (results.some((result) => IDS.includes(result.id) && result.status !== "done")) return "it sank others";
    return results.find((result) => !IDS.includes(result.id))?.status ?? "not in the report";
  } catch (error) {
    return named(kit.ecd, error);
  }
}

/** Checks the counts of a report. */
async function reported(kit: Kit, ids: unknown, options: object = {}, own: object = {}): Promise<string> {
  try {
    const report = await kit.ecd.stopAll(client(kit, own), any(ids), {}, any(options));
    const { done, failed, ambiguous, notTried, results } = report;
    return done + failed + ambiguous + notTried === results.length ? "report" : "counts that do not add up";
  } catch (error) {
    return named(kit.ecd, error);
  }
}

/** Values that are not numbers, or out of range. */
const BAD: [string, unknown][] = [
  ["NaN", NaN],
  ["-5", -5],
  ["a text", "x"],
  ["an object", {}],
  ["a function", () => 1],
];
/** Unusual values that are accepted or refused. */
const ODD: [string, unknown][] = [
  ["Infinity", Infinity],
  ["1e308", 1e308],
  ["0.5", 0.5],
  ["0", 0],
  ["-0", -0],
  ["null", null],
  ["a BigInt", 5n],
  ["true", true],
  ["an array", [5]],
  ["digits", "5"],
];

const numbers = (name: string, run: (kit: Kit, value: unknown) => Promise<string>): Slip[] => [
  ...BAD.map(([what, value]): Slip => ({ name: `${name} is ${what}`, run: (kit) => run(kit, value), must: REFUSED })),
  ...ODD.map(([what, value]): Slip => ({
    name: `${name} is ${what}`,
    run: (kit) => run(kit, value),
    must: /^(ConfigurationError|ok|ResponseError\/foreign|TimeoutError\/network)$/,
  })),
];

const wait = (kit: Kit, options: object): Promise<string> =>
  verdict(kit, () => kit.ecd.waitFor(client(kit), { DesktopId: IDS[0]! }, "Stopped", any(options)));

const numeric: Slip[] = [
  ...["timeout", "totalTimeout", "maxResponseSize", "maxSkew"].flatMap((option) =>
    numbers(option, (kit, value) => read(kit, { [option]: value })),
  ),
  ...["maxAttempts", "baseDelay", "throttledBaseDelay", "maxDelay"].flatMap((option) =>
    numbers(`retry.${option}`, (kit, value) => read(kit, { retry: { [option]: value } })),
  ),
  ...["concurrency", "totalTimeout"].flatMap((option) =>
    numbers(`${option} of a bulk call`, (kit, value) => stop(kit, IDS, { [option]: value })),
  ),
  // The state is never reached: the option is refused, or the wait times out.
  ...BAD.flatMap(([what, value]) =>
    ["interval", "timeout"].map((option): Slip => ({
      name: `${option} of waitFor is ${what}`,
      run: (kit) => wait(kit, { timeout: 2000, interval: 100, [option]: value }),
      must: REFUSED,
    })),
  ),
  ...ODD.map(([what, value]): Slip => ({
    name: `interval of waitFor is ${what}`,
    run: (kit) => wait(kit, { timeout: 2000, interval: value }),
    must: /^(ConfigurationError|WaitError)$/,
  })),
  ...numbers("expiry", (kit, value) =>
    verdict(kit, () =>
      new kit.bcc.BccClient(
        any({
          region: "bj",
          endpoint: healthy(kit.url),
          expiry: value,
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }),
      ).send(kit.bcc.ListInstances),
    ),
  ),
];

const iterables: Slip[] = [
  ...(
    [
      ["undefined", undefined],
      ["null", null],
      ["a number", 5],
      ["an object", {}],
    ] as const
  ).map(([name, ids]): Slip => ({
    name: `ids are ${name}`,
    run: (kit) => stop(kit, ids),
    must: /^(ConfigurationError|ValidationError)$/,
  })),
  { name: "ids are one text", run: (kit) => stop(kit, IDS[0]), must: /^(ok|ConfigurationError|ValidationError)$/ },
  {
    name: "ids never end, and an abort comes",
    run: (kit) => {
      function* ids() {
        for (let i = 0; ; i++) yield `ecd-${i}`;
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "the same id never ends, and an abort comes",
    run: (kit) => {
      function* ids() {
        for (;;) yield IDS[0];
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "async ids stay pending, and an abort comes",
    run: (kit) => {
      async function* ids() {
        yield IDS[0];
        await new Promise(() => {});
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "async ids stay pending, and totalTimeout passes",
    run: (kit) => {
      async function* ids() {
        yield IDS[0];
        await new Promise(() => {});
      }
      return reported(kit, ids(), { totalTimeout: 3000 });
    },
    must: /^report$/,
  },
  {
    name: "return() of async ids hangs",
    run: (kit) => {
      const control = new AbortController();
      const ids = {
        [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: () => new Promise(() => {}) }),
      };
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids, { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "return() of async ids throws",
    run: (kit) => {
      const control = new AbortController();
      const ids = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: throwing }) };
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids, { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "next() gives no object",
    run: (kit) => reported(kit, { [Symbol.iterator]: () => ({ next: () => 5 }) }),
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "there is no next()",
    run: (kit) => reported(kit, { [Symbol.iterator]: () => ({}) }),
    must: /^(report|ConfigurationError)$/,
  },
];

const moments: Slip[] = [
  ...[
    ["a read", read],
    ["a paid call", paid],
  ].map(([name, run]): Slip => ({
    name: `an abort at every moment of ${name}`,
    async run(kit) {
      for (let moment = 0; moment <= 40; moment++) {
        const control = new AbortController();
        setTimeout(() => control.abort(), moment * 10);
        const got = await (run as typeof read)(kit, { signal: control.signal });
        if (!TYPED.test(got)) return got;
      }
      return "ok";
    },
    must: /^ok$/,
  })),
  ...(
    [
      ["stopAll", "stopAll"],
      ["renewAll", "renewAll"],
    ] as const
  ).map(([name, verb]): Slip => ({
    name: `an abort at every moment of ${name}`,
    async run(kit) {
      for (let moment = 0; moment <= 40; moment++) {
        const control = new AbortController();
        setTimeout(() => control.abort(), moment * 20);
        const ids = Array.from({ length: 300 }, (_, i) => `ecd-${i}`);
        const report = await kit.ecd[verb](client(kit), ids, {}, { signal: control.signal });
        const { done, failed, ambiguous, notTried } = report;
        if (report.results.length !== 300 || done + failed + ambiguous + notTried !== 300)
          return `ids are missing at ${moment}`;
      }
      return "ok";
    },
    must: /^ok$/,
  })),
  {
    name: "100 calls on one signal",
    async run(kit) {
      const { signal } = new AbortController();
      const all = await Promise.all(Array.from({ length: 100 }, () => read(kit, { signal })));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return all.find((one) => one !== "ok") ?? "ok";
    },
    must: /^ok$/,
  },
  {
    name: "100 calls on the signal of one client",
    async run(kit) {
      const { signal } = new AbortController();
      const one = client(kit, { signal });
      const all = await Promise.all(
        Array.from({ length: 100 }, () => verdict(kit, () => one.send(kit.ecd.DescribeDesktops))),
      );
      return all.find((one) => one !== "ok") ?? "ok";
    },
    must: /^ok$/,
  },
  {
    name: "a signal that was aborted before",
    run: (kit) => read(kit, { signal: AbortSignal.abort() }),
    must: /^AbortError\/aborted$/,
  },
  { name: "a signal without addEventListener", run: (kit) => read(kit, { signal: {} }), must: REFUSED },
];

/** A call whose provider hangs once. */
const providers: Slip[] = [
  {
    name: "a provider hangs once",
    async run(kit) {
      let asked = 0;
      const one = client(kit, { ...shortly, credentials: () => (++asked === 1 ? new Promise(() => {}) : credentials) });
      const first = await verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
      const second = await verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
      return `${first}, ${second}`;
    },
    must: /^CredentialsError, ok$/,
  },
  {
    name: "a signer hangs",
    run: (kit) =>
      read(kit, { ...shortly, credentials: { accessKeyId: "hostile-key-id", sign: () => new Promise(() => {}) } }),
    must: /^CredentialsError$/,
  },
  {
    name: "a provider calls its own client",
    run(kit) {
      const one: Ecd.EcdClient = client(kit, {
        ...shortly,
        credentials: async () => {
          await one.send(kit.ecd.DescribeDesktops);
          return credentials;
        },
      });
      return verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
    },
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "a signer calls its own client",
    run(kit) {
      const one: Ecd.EcdClient = client(kit, {
        ...shortly,
        credentials: {
          accessKeyId: "hostile-key-id",
          sign: async () => {
            await one.send(kit.ecd.DescribeDesktops);
            return "x";
          },
        },
      });
      return verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
    },
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "fetch never settles",
    run: (kit) => paid(kit, { ...shortly, fetch: () => new Promise(() => {}) }),
    must: /^TimeoutError\/network\/ambiguous$/,
  },
  {
    name: "a body never comes",
    run: (kit) => paid(kit, { ...shortly, fetch: async () => new Response(new ReadableStream({})) }),
    must: /^TimeoutError\/network\/ambiguous$/,
  },
  {
    name: "a body was read already",
    run: (kit) =>
      read(kit, {
        fetch: async () => {
          const response = new Response("{}");
          await response.text();
          return response;
        },
      }),
    must: /^(NetworkError\/network|ResponseError\/foreign)$/,
  },
  {
    name: "cancel() of a body throws",
    run: (kit) =>
      read(kit, {
        maxResponseSize: 10,
        fetch: async () =>
          new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(100)), cancel: throwing })),
      }),
    must: /^ResponseError\/foreign$/,
  },
  {
    name: "hooks throw",
    run: (kit) => read(kit, { hooks: { onRequest: throwing, onResponse: throwing } }),
    must: /^ok$/,
  },
  {
    name: "hooks are no functions",
    run: (kit) => read(kit, { hooks: { onRequest: 5, onResponse: {} } }),
    must: SETTLED,
  },
];

/** Endpoints that cannot be reached: nothing is sent, so a paid call is not ambiguous. */
const unsent: Slip[] = [
  "https://1.2.3.4.5",
  "https://[evil]",
  "https://[::g]",
  "https://a b",
  "http://127.0.0.1:1",
  "http://127.0.0.1:6000",
  "http://127.0.0.1:99999",
  "ftp://x",
  "javascript:alert(1)",
  "//x",
  "",
  "https://",
  "https://x@y@z",
  "https://%zz",
  "https://\u0000",
  "https://xn--\uD800",
].map((endpoint) => ({
  name: `the endpoint is ${JSON.stringify(endpoint)}`,
  run: (kit) => paid(kit, { ...shortly, endpoint }),
  must: /^(ConfigurationError|NetworkError\/network)$/,
}));

/** Spellings of the loopback address: the signed host is the Host header, or the address is refused. */
const spelled: Slip[] = [
  "127.1",
  "0x7f000001",
  "2130706433",
  "0177.0.0.1",
  "127.0.0.1:00443",
  "[0:0:0:0:0:0:0:1]",
  "LOCALHOST",
  "localhost.",
  "[::ffff:127.0.0.1]",
  "127。0。0。1",
  "%31%32%37.0.0.1",
].map((host) => ({
  name: `the endpoint is spelled https://${host}`,
  async run(kit) {
    const one = client(kit, { endpoint: `https://${host}`, signing: "acs3" });
    return verdict(kit, () => {
      const { url, canonicalRequest } = one.prepare(kit.ecd.DescribeDesktops);
      const signed = /^host:(.*)$/m.exec(canonicalRequest)?.[1];
      const sent = new URL(url).host;
      if (signed !== sent) throw new Error(`signed ${signed}, sent ${sent}`);
    });
  },
  must: SETTLED,
}));

const settings: Slip[] = [
  ...["a,b", "a=b", "a/b", "a b", "a\tb", "a\nb", "", " "].map((accessKeyId): Slip => ({
    name: `accessKeyId is ${JSON.stringify(accessKeyId)}`,
    run: (kit) => paid(kit, { credentials: { ...credentials, accessKeyId } }),
    must: REFUSED,
  })),
  ...["a\r\nb: c", "a\u0000b", "桌面", 5, {}].map((userAgent): Slip => ({
    name: `userAgent is ${JSON.stringify(userAgent)}`,
    run: (kit) => paid(kit, { userAgent }),
    must: /^(ConfigurationError|NetworkError\/network|ok)$/,
  })),
  {
    name: "no options at all",
    run: (kit) => verdict(kit, () => new kit.ecd.EcdClient(any(undefined)).send(kit.ecd.DescribeDesktops)),
    must: REFUSED,
  },
  {
    name: "options are null",
    run: (kit) => verdict(kit, () => new kit.bcc.BccClient(any(null)).send(kit.bcc.ListInstances)),
    must: REFUSED,
  },
  { name: "no credentials", run: (kit) => read(kit, { credentials: undefined }), must: REFUSED },
  { name: "credentials are null", run: (kit) => read(kit, { credentials: null }), must: REFUSED },
  {
    name: "credentials are a text",
    run: (kit) => read(kit, { credentials: "x" }),
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "an operation by its name",
    run: (kit) => verdict(kit, () => client(kit).send(any("StopDesktops"), any({ DesktopId: IDS }))),
    must: REFUSED,
  },
  {
    name: "an operation of another API",
    run: (kit) => verdict(kit, () => client(kit).send(any(kit.bcc.StopInstance), any({ instanceId: "i" }))),
    must: REFUSED,
  },
  ...["", "..", ".", "a/b", 5, undefined, null, {}].map((volumeId): Slip => ({
    name: `the path parameter of an own operation is ${JSON.stringify(volumeId)}`,
    run: (kit) =>
      verdict(kit, () =>
        new kit.bcc.BccClient({
          region: "bj",
          endpoint: healthy(kit.url),
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }).prepare(any({ action: "DeleteVolume", method: "DELETE", path: "/v2/volume/{volumeId}" }), any({ volumeId })),
      ),
    must: volumeId === "a/b" ? /^(ok|ValidationError|ConfigurationError)$/ : /^(ValidationError|ConfigurationError)$/,
  })),
  ...["@evil.example/", ".evil.example/", "evil", "//evil.example/", "/\\evil", ""].map((path): Slip => ({
    name: `the path of an own operation is ${JSON.stringify(path)}`,
    run: (kit) =>
      verdict(kit, () => {
        const { url } = new kit.bcc.BccClient({
          region: "bj",
          credentials: { accessKeyId: "id", secretAccessKey: "secret" },
        }).prepare(any({ action: "Own", method: "GET", path }));
        if (new URL(url).host !== "bcc.bj.baidubce.com") throw new Error(url);
      }),
    must: SETTLED,
  })),
];

const circular: unknown[] = [];
circular.push(circular);
/** Values that are large, deep or cyclic. */
const values: Slip[] = (
  [
    ["round", () => circular],
    [
      "nested 10^5 deep",
      () => {
        let deep: unknown = 1;
        for (let i = 0; i < 1e5; i++) deep = [deep];
        return deep;
      },
    ],
    [
      "a sparse array of 10^8",
      () => {
        const list: unknown[] = [];
        list.length = 1e8;
        return list;
      },
    ],
    ["10^5 ids", () => Array.from({ length: 1e5 }, (_, i) => `ecd-${i}`)],
    ["a text of 10 MB of CJK", () => ["桌".repeat(1e7)]],
    ["a Map", () => new Map([[1, 2]])],
    ["bytes", () => new Uint8Array(8)],
    ["a lone surrogate", () => ["\ud800"]],
  ] as [string, () => unknown][]
).map(([name, value]) => ({
  name: `DesktopId is ${name}`,
  run: (kit) => verdict(kit, () => client(kit).prepare(kit.ecd.StopDesktops, any({ DesktopId: value() }))),
  must: /^(ok|ValidationError|ConfigurationError)$/,
  large: true,
}));

const POLLUTED = [
  "endpoint",
  "host",
  "region",
  "fetch",
  "sign",
  "signing",
  "securityToken",
  "body",
  "hooks",
  "signal",
  "timeout",
  "totalTimeout",
  "retry",
  "passthrough",
  "maxResponseSize",
  "maxSkew",
  "userAgent",
  "expiry",
  "strict",
  "now",
  "nonce",
  "placement",
  "path",
  "method",
  "form",
  "api",
  "schema",
  "expiration",
  "concurrency",
  "onProgress",
];
const polluted: Slip[] = POLLUTED.map((name) => ({
  name: `Object.prototype.${name} is polluted`,
  async run(kit) {
    // A stub, because Node's fetch itself reads options from Object.prototype.
    const sent: string[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push(JSON.stringify([url, init.method, init.headers, init.body, init.redirect]));
      return Response.json({ RequestId: "r" });
    };
    const fixed = { now: () => 1767323045000, nonce: () => "0a", fetch };
    const build = (): string => JSON.stringify(client(kit, fixed).prepare(kit.ecd.StopDesktops, { DesktopId: IDS }));
    const call = async (): Promise<string> => {
      const ended = await verdict(kit, () => client(kit, any(fixed)).send(kit.ecd.StopDesktops, { DesktopId: IDS }));
      return [ended, ...sent.splice(0)].join(" ");
    };
    const before = [build(), await call()];
    let told = false;
    const evil: unknown = /fetch|sign$|now|nonce/.test(name)
      ? () => "evil"
      : /out|Size|Skew|expiry/.test(name)
        ? 1
        : name === "hooks"
          ? {
              onRequest: () => {
                told = true;
              },
            }
          : "https://evil.example";
    Object.defineProperty(Object.prototype, name, { value: evil, configurable: true, writable: true });
    try {
      const after = [build(), await call()];
      return JSON.stringify(after) === JSON.stringify(before) && !told
        ? "ok"
        : `changed: ${after.join(" ").slice(0, 300)}`;
    } catch (error) {
      return named(kit.ecd, error);
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  },
  must: /^ok$/,
}));

export const slips: readonly Slip[] = [
  ...functions,
  ...numeric,
  ...iterables,
  ...moments,
  ...providers,
  ...unsent,
  ...spelled,
  ...settings,
  ...values,
  ...polluted,
];
