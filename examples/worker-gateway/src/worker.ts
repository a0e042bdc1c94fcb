/** Signs calls of the page with keys that the page never sees, and passes on the calls of end users. */

import { env as workerEnv } from "cloudflare:workers";
import { BccClient } from "edgedesk/bcc";
import { EcdClient } from "edgedesk/ecd";
import { type AuditEntry, createGateway, createRelay, durableLimit, rateLimit } from "edgedesk/gateway";

import { personOfToken } from "./authorize/tokens.js";
import type { Env } from "./env.js";
import { type User, userOf } from "./people.js";
import { rules } from "./rules.js";

export { LimitCounter } from "edgedesk/gateway";

const rate = { address: rateLimit((env: Env) => env.ADDRESS_RATE) };

/** One line of the Worker's log for each call. It has ids, and no other parameter. */
const audit = (entry: AuditEntry): void => console.log(JSON.stringify(entry));

const gateway = createGateway<User, Env>({
  clouds: {
    ecd: { client: ecdClient, regions: ["cn-hangzhou", "cn-shanghai"] },
    bcc: { client: bccClient, regions: ["bj"] },
  },
  // The page that this Worker serves. Pages elsewhere: "https://panel.example".
  origins: ["self"],
  // Replace this by your login: Cloudflare Access, a session, OpenID Connect.
  async authorize(request, env) {
    const id = await personOfToken(request, JSON.parse(env.TOKENS));
    return id === null ? null : userOf(id, env);
  },
  allow: rules,
  limit: { perMinute: 300, store: durableLimit((env) => env.LIMITS), rate },
  audit,
});

/** End users log in with the vendor itself, so that their calls need no key: they are passed on unchanged. */
const relay = createRelay<{ id: string }, Env>({
  hosts: ["ecd.cn-hangzhou.aliyuncs.com", "ecd.cn-shanghai.aliyuncs.com"],
  origins: ["self"],
  authorize: (request) => ({ id: request.headers.get("cf-connecting-ip") ?? "unknown" }),
  limit: { perMinute: 60, rate },
  fetch: (url, init) => fetch(localAddress(String(url), workerEnv), init),
  audit,
});

export default {
  fetch(request, env, context) {
    const isRelayed = new URL(request.url).pathname.startsWith("/relay/");
    return (isRelayed ? relay : gateway).fetch(request, env, context);
  },
} satisfies ExportedHandler<Env>;

function ecdClient(env: Env): EcdClient {
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret } = env;
  return new EcdClient({ credentials: { accessKeyId, accessKeySecret }, endpoint: env.ENDPOINT });
}

function bccClient(env: Env): BccClient {
  const { BAIDU_ACCESS_KEY_ID: accessKeyId, BAIDU_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return new BccClient({ credentials: { accessKeyId, secretAccessKey }, endpoint: env.ENDPOINT });
}

/** The same address at the local cloud, if there is one. */
function localAddress(url: string, { ENDPOINT }: Env): string {
  return ENDPOINT ? url.replace(/^https:\/\/[^/]+/, ENDPOINT) : url;
}
