/** `edgedesk/gateway/client`: sends the calls of a client through a gateway, in place of signing them. */

import type { PreparedRequest } from "../boundary/request.js";
import type { CallPlan } from "../call.js";
import { CredentialsCache, type ForwardingSource, type ResolvedCredentials } from "../credentials.js";
import { randomNonce } from "../nonce.js";
import { invalidSettingText } from "../setting-error.js";
import { SERVICES } from "../service.js";
import { toJson } from "../to-json.js";

export { askRights } from "./ask-rights.js";
export { DescribeRights, type DescribeRightsRequest, type DescribeRightsResponse, type Explanation } from "./rights.js";

/** Options of {@link connect}. */
export interface ConnectOptions {
  /**
   * Headers that authenticate the user, asked for before each attempt. A gateway that does not accept them
   * (`Gateway.Unauthenticated`) gets new ones, once.
   */
  headers?: (() => Promise<Record<string, string>> | Record<string, string>) | undefined;
}

/**
 * Credentials that sign nothing: the core checks each call with them, and the request that it builds is replaced by one to the
 * gateway. The defaults satisfy the check; they are not sent.
 */
const PLACEHOLDERS: ResolvedCredentials = {
  id: "-",
  secret: "-",
  defaults: { ClientId: "-", SessionId: "-", LoginToken: "-" },
};

declare const connected: unique symbol;

/** A connection to a gateway; the `gateway` option of the clients takes it. */
export interface GatewayConnection {
  /** Exists only for the compiler. */
  readonly [connected]?: never;
}

/** The source of credentials that forward each call. */
class Connection extends CredentialsCache implements GatewayConnection, ForwardingSource {
  declare readonly [connected]?: never;

  constructor(url: string, headers: NonNullable<ConnectOptions["headers"]>) {
    // One client token for all attempts of a call.
    const tokens = new WeakMap<CallPlan, string>();
    // Expired at once, so that each attempt asks for the headers.
    const provider = async () => ({ headers: await headers(), expiration: 0 });
    super(provider, ({ headers: given }: { headers: Record<string, string> }) => ({
      ...PLACEHOLDERS,
      forward: (plan, request) => forwarded(url, given, plan, request, tokens),
    }));
  }

  copy(parameters: object): object {
    return JSON.parse(toJson(parameters)) as object;
  }
}

/**
 * Connects clients to a gateway of `edgedesk/gateway`. The clients check parameters, retry and read responses; the
 * gateway has the key, and sends what its rules allow.
 *
 * @param url The gateway's address with its path: `https://gateway.example/v1`.
 * @throws {ConfigurationError} The address is none.
 *
 * @example
 * ```ts
 * const gateway = connect("https://gateway.example/v1", { headers: () => ({ authorization: `Bearer ${token}` }) });
 * const ecd = new EcdClient({ region: "cn-hangzhou", gateway });
 * ```
 */
export function connect(url: string, { headers = () => ({}) }: ConnectOptions = {}): GatewayConnection {
  if (typeof url !== "string" || !/^https?:\/\/[\w.:[\]-]+(?:\/[\w-]+)*$/.test(url)) {
    throw invalidSettingText("", "url", "something else", 'an address such as "https://gateway.example/v1"');
  }
  if (typeof headers !== "function") throw invalidSettingText("", "headers", "something else", "a function");
  return new Connection(url, headers);
}

/** The request to the gateway, in place of a request to the vendor. */
function forwarded(
  url: string,
  headers: Record<string, string>,
  plan: CallPlan,
  { idempotent }: PreparedRequest,
  tokens: WeakMap<CallPlan, string>,
): PreparedRequest {
  const { api, operation, settings } = plan;
  const { [SERVICES[api].clientToken]: ownToken, ...parameters } = plan.parameters as Record<string, unknown>;
  const token = idempotent ? (ownToken ?? tokens.get(plan) ?? randomNonce()) : undefined;
  if (typeof token === "string") tokens.set(plan, token);
  return {
    method: "POST",
    url: `${url}/${api}/${operation.action}`,
    headers: { ...headers, "content-type": "application/json" },
    body: toJson({ parameters, region: settings.region, token }),
    idempotent,
    canonicalRequest: "",
    stringToSign: "",
    signingPrefix: "",
    // Redacted wherever the gateway repeats it.
    signature: headers["authorization"]?.replace(/^\S+\s+/, "") ?? "",
  };
}
