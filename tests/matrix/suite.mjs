/*
 * The suite for every runtime and every bundler. Plain JavaScript without imports, so that each can load it; a runner
 * passes in the package as its users import it.
 */

/**
 * Runs all cases in sequence, against an emulator in its initial state.
 *
 * @param {{ ecd: typeof import("edgedesk/ecd"), wuying: typeof import("edgedesk/wuying"), bcc: typeof import("edgedesk/bcc"), url: string, options?: object }} given
 *   the three entry points, the address of `support/cloud.ts`, and options of all clients
 * @returns {Promise<{ passed: string[], failed: { name: string, error: string }[] }>} the cases by name; plain values,
 *   that a page can serialize
 */
export async function suite(given) {
  /** @type {{ passed: string[], failed: { name: string, error: string }[] }} */
  const report = { passed: [], failed: [] };
  const seed = await (await fetch(`${given.url}/matrix/seed`)).json();
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run({ ...given, seed, ...clients(given, seed) });
      report.passed.push(name);
    } catch (error) {
      report.failed.push({ name, error: described(error) });
    }
  }
  return report;
}

/** The report of a runner that cannot load the package. */
export const broken = (error) => ({ passed: [], failed: [{ name: "start", error: described(error) }] });

/** Message and stack; the stack begins with the message in some runtimes only. */
const described = (error) => `${error}\n${error?.stack ?? ""}${error?.cause ? `\ncause: ${error.cause}` : ""}`;

const alibaba = { accessKeyId: "LTAI5tExampleAccessKeyId", accessKeySecret: "ExampleSecretKey/With+Odd=Chars0123" };
const baidu = {
  accessKeyId: "AKIDEXAMPLE0000000000000000000001",
  secretAccessKey: "SKEXAMPLE00000000000000000000000001",
};
const fixed = { now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678), nonce: () => "0abcdef000000000000000000000003a" };

/** Clients of the emulator. */
function clients({ ecd, wuying, bcc, url: endpoint, options: common }, seed) {
  const { region, clientId, sessionId, loginToken } = seed.wuying;
  return {
    admin: (options) =>
      new ecd.EcdClient({
        endpoint,
        region: seed.ecd.region,
        credentials: seed.ecd.credentials,
        ...common,
        ...options,
      }),
    user: (options) =>
      new wuying.WuyingClient({ endpoint, region, clientId, sessionId, loginToken, ...common, ...options }),
    baidu: (options) =>
      new bcc.BccClient({
        endpoint,
        region: seed.bcc.region,
        credentials: seed.bcc.credentials,
        ...common,
        ...options,
      }),
  };
}

const cases = {
  "ACS3: the signature of the official SDK's vector"({ ecd }) {
    const client = new ecd.EcdClient({ region: "cn-hangzhou", credentials: alibaba, signing: "acs3", ...fixed });
    const { url, headers } = client.prepare(ecd.StopDesktops, { DesktopId: ["ecd-7w78ozhjcwa3u1234"] });
    equal(url, "https://ecd.cn-hangzhou.aliyuncs.com/?DesktopId.1=ecd-7w78ozhjcwa3u1234&RegionId=cn-hangzhou");
    endsWith(headers.authorization, "f8c242de0245f4cca9bf5acc76f4701d9fa5e62785a3c466f1d983512c14a76d");
  },

  "V1 in a form body: a fixed signature"({ ecd }) {
    const settings = { region: "cn-hangzhou", credentials: alibaba, signing: "rpc", placement: "form", ...fixed };
    const { body } = new ecd.EcdClient(settings).prepare(ecd.StopDesktops, { DesktopId: ["中 b", "c*~"] });
    endsWith(body, "&Signature=hTmRUHWQLGX5a%2FRHu6jAgUs88UQ%3D");
  },

  "end user: what the client knows is in the query, and nothing is signed"({ wuying }) {
    const settings = { region: "cn-hangzhou", clientId: "c", sessionId: "s", loginToken: "v1+/=token", ...fixed };
    const client = new wuying.WuyingClient(settings);
    const { url, stringToSign } = client.prepare(wuying.StopDesktops, { DesktopId: ["ecd-1"] });
    const query = new URL(url).searchParams;
    equal(query.get("LoginToken"), "v1+/=token");
    equal(query.get("Timestamp"), "2026-01-02T03:04:05Z");
    equal(query.get("ClientToken").length, 32);
    equal(stringToSign, "");
  },

  "bce-auth-v1: the signature of the official SDK's vector"({ bcc }) {
    const settings = { region: "gz", credentials: baidu, now: () => Date.UTC(2015, 3, 27, 8, 23, 49) };
    const { headers } = new bcc.BccClient(settings).prepare(bcc.StopInstance, { instanceId: "i-YfZpvMHY" });
    endsWith(headers.authorization, "02b68865e7d7ec855b8733270335b692aa722f01655f4c9dc24381e70766053a");
  },

  "each attempt has a new random nonce"({ ecd }) {
    const client = new ecd.EcdClient({ region: "cn-hangzhou", credentials: alibaba, signing: "acs3" });
    const nonces = [1, 2].map(() => client.prepare(ecd.DescribeDesktops).headers["x-acs-signature-nonce"]);
    ok(/^[0-9a-f]{32}$/.test(nonces[0]), nonces[0]);
    ok(nonces[0] !== nonces[1], "twice the same");
  },

  async "admin: DescribeDesktops and StopDesktops"({ ecd, admin, seed }) {
    const [id] = seed.ecd.desktopIds;
    const status = async () =>
      (await admin().send(ecd.DescribeDesktops, { DesktopId: [id] })).Desktops[0].DesktopStatus;
    equal(await status(), "Running");
    const { RequestId } = await admin().send(ecd.StopDesktops, { DesktopId: [id], StoppedMode: "KeepCharging" });
    ok(/^[0-9A-F-]{36}$/.test(RequestId), RequestId);
    equal(await status(), "Stopped");
  },

  async "admin: temporary credentials, in both schemes"({ ecd, admin, seed }) {
    for (const signing of ["acs3", "rpc"]) {
      const response = await admin({ signing, credentials: seed.ecd.sts }).send(ecd.DescribeDesktops);
      equal(response.Desktops.length, seed.ecd.desktopIds.length);
    }
  },

  async "end user: StopDesktops"({ wuying, user, seed }) {
    const { RequestId } = await user().send(wuying.StopDesktops, { DesktopId: [seed.ecd.desktopIds[2]] });
    ok(/^[0-9A-F-]{36}$/.test(RequestId), RequestId);
  },

  async "BCC: StopInstance, GetInstance, and the 409 of a second stop"({ bcc, baidu, seed }) {
    const [instanceId] = seed.bcc.instanceIds;
    const { requestId } = await baidu().send(bcc.StopInstance, { instanceId, forceStop: false });
    ok(/^[0-9a-f-]{36}$/.test(requestId), requestId);
    equal((await baidu().send(bcc.GetInstance, { instanceId })).instance.status, "Stopped");
    const error = await rejection(baidu().send(bcc.StopInstance, { instanceId }));
    ok(error instanceof bcc.ApiError, described(error));
    equal(error.status, 409);
  },

  "ValidationError: every fault, before anything is sent"({ ecd, admin }) {
    try {
      admin().prepare(ecd.RenewDesktops, { DesktopIds: ["a"], Period: 5 });
    } catch (error) {
      ok(error instanceof ecd.ValidationError && error instanceof Error, described(error));
      equal(error.issues.map(({ parameter }) => parameter).join(), "DesktopId,Period,DesktopIds");
      return;
    }
    ok(false, "nothing was thrown");
  },

  async "ApiError: a wrong secret, and the server's echo of the token is taken out"({ ecd, admin, seed }) {
    const { securityToken } = seed.ecd.sts;
    const credentials = { ...seed.ecd.sts, accessKeySecret: "not the secret of this key" };
    for (const signing of ["acs3", "rpc"]) {
      const error = await rejection(admin({ signing, credentials }).send(ecd.DescribeDesktops));
      ok(error instanceof ecd.ApiError, described(error));
      equal(error.code, "SignatureDoesNotMatch");
      withoutSecret(error, securityToken);
      withoutSecret(error, credentials.accessKeySecret);
    }
  },

  async "NetworkError: no secret in it, though the runtime may show the address"({ wuying, user, seed }) {
    // A port without a server, which browsers block.
    const error = await rejection(
      user({ endpoint: "http://127.0.0.1:2" }).send(wuying.StopDesktops, { DesktopId: ["a"] }),
    );
    ok(error instanceof wuying.NetworkError, described(error));
    withoutSecret(error, seed.wuying.loginToken);
  },

  async "AbortSignal: before a call, and during it"({ wuying, user, url }) {
    const slow = user({ endpoint: `${url}/matrix/silent` });
    const call = (signal) => rejection(slow.send(wuying.DescribeGlobalDesktops, {}, { signal }));
    const before = await call(AbortSignal.abort("enough"));
    ok(before instanceof wuying.AbortError && before.cause === "enough", described(before));
    const controller = new AbortController();
    const during = call(controller.signal);
    setTimeout(() => controller.abort("later"), 50);
    const error = await during;
    ok(error instanceof wuying.AbortError && error.cause === "later", described(error));
  },

  async "TimeoutError: no response within the limit"({ wuying, user, url }) {
    const client = user({ endpoint: `${url}/matrix/silent`, timeout: 60 });
    const error = await rejection(client.send(wuying.DescribeGlobalDesktops));
    ok(error instanceof wuying.TimeoutError && error.timeout === 60, described(error));
  },

  async "a clock that is a day off is repaired, in both schemes"({ ecd, admin, seed }) {
    for (const signing of ["acs3", "rpc"]) {
      const client = admin({ signing, now: () => Date.now() + 86_400_000 });
      equal((await client.send(ecd.DescribeDesktops)).Desktops.length, seed.ecd.desktopIds.length);
    }
  },

  async "all pages, a bulk call, and waiting for what it brings"({ ecd, admin, seed }) {
    const ids = [];
    for await (const { DesktopId } of admin().paginate(ecd.DescribeDesktops, { MaxResults: 1 })) ids.push(DesktopId);
    equal(ids.sort().join(), [...seed.ecd.desktopIds].sort().join());
    const stopped = seed.ecd.desktopIds.slice(0, 1);
    const report = await ecd.startAll(admin(), stopped);
    equal(report.results.map(({ id, status }) => `${id} ${status}`).join(), `${stopped[0]} done`);
    equal((await ecd.waitFor(admin(), { DesktopId: stopped }, "Running"))[stopped[0]], "Running");
  },

  async "an integer beyond 2^53 is an exact BigInt"({ wuying, user, seed }) {
    const { officeSiteId: OfficeSiteId, endUserId: EndUserId, password: Password } = seed.wuying.user;
    const login = { CurrentStage: "ADPassword", OfficeSiteId, EndUserId, Password };
    const { TenantId } = await user({ sessionId: undefined, loginToken: undefined }).send(wuying.GetLoginToken, login);
    equal(typeof TenantId, "bigint");
    equal(TenantId, BigInt(seed.wuying.tenantId));
  },

  "the three entry points share their errors"({ ecd, wuying, bcc }) {
    ok(ecd.ApiError === wuying.ApiError && ecd.ApiError === bcc.ApiError, "the entries have different classes");
  },
};

/** The names of all cases; a report must have each of them. */
export const names = Object.keys(cases);

function ok(condition, message) {
  if (!condition) throw new Error(message);
}

function equal(actual, expected) {
  ok(Object.is(actual, expected), `${String(actual)}, not ${String(expected)}`);
}

function endsWith(text, end) {
  ok(text?.endsWith(end), `…${String(text).slice(-end.length)}, not …${end}`);
}

const rejection = (promise) =>
  promise.then(
    () => new Error("it was fulfilled"),
    (error) => error,
  );

/** Checks that a text has no secret in any encoding. */
function withoutSecret(error, secret) {
  const { message, stack, cause, body } = error;
  const shown = [error, message, stack, JSON.stringify(error), cause, cause?.message, cause?.stack, body].join("\n");
  const once = encodeURIComponent(secret);
  for (const form of [secret, once, encodeURIComponent(once)]) ok(!shown.includes(form), `a secret is in: ${shown}`);
}
