import { Client } from "../client.js";
import { CredentialsCache, type CredentialsProvider, type Expiring, type Signer } from "../credentials.js";
import { VPC_HOSTS } from "../generated/endpoints.js";
import type { CommonOptions, ThroughGateway } from "../options.js";
import { clientOptions } from "../own-properties.js";
import { IN_BROWSER } from "../runtime.js";

/** An access key of Alibaba Cloud. A page must not contain a permanent one: use STS or a gateway. */
export interface EcdCredentials extends Expiring {
  accessKeyId: string;
  /** Omitted with `sign`. */
  accessKeySecret?: string | undefined;
  /** The token of temporary credentials (STS). */
  securityToken?: string | undefined;
  /** An external signer, in place of the secret. */
  sign?: Signer | undefined;
}

/** Options of {@link EcdClient}. */
export interface EcdOptions extends CommonOptions {
  /** An access key, or a provider, which is called again before its credentials expire. */
  credentials: EcdCredentials | CredentialsProvider<EcdCredentials>;
  /**
   * The signature scheme. `rpc`: V1, HMAC-SHA1 in parameters, without a CORS preflight. `acs3`: ACS3-HMAC-SHA256 in headers,
   * which require a preflight. Default: `rpc` in browsers, `acs3` elsewhere.
   */
  signing?: "acs3" | "rpc" | undefined;
  /**
   * The placement of V1 parameters. A form body keeps them out of URL logs. The official SDKs use both. Default: `form`.
   */
  placement?: "query" | "form" | undefined;
}

/**
 * The admin API of Elastic Desktop Service (WUYING Workspace), 2020-09-30.
 *
 * @example
 * ```ts
 * import { EcdClient, StopDesktops } from "edgedesk/ecd";
 *
 * const ecd = new EcdClient({ region: "cn-hangzhou", credentials: { accessKeyId, accessKeySecret } });
 * const { RequestId } = await ecd.send(StopDesktops, { DesktopId: ["ecd-7w78ozhjcwa3u"] });
 * ```
 */
export class EcdClient extends Client<"ecd"> {
  readonly #credentials: CredentialsCache;

  constructor(given: EcdOptions | ThroughGateway<EcdOptions, "credentials">) {
    const options = clientOptions(given, "EcdClient", '{ region: "cn-hangzhou", credentials }');
    const { credentials, signing = IN_BROWSER ? "rpc" : "acs3", placement = "form" } = options;
    super("ecd", { signing, formBody: placement === "form" }, options);
    this.#credentials = new CredentialsCache(
      credentials ?? {},
      ({ accessKeyId, accessKeySecret, securityToken, sign }: EcdCredentials) => ({
        id: accessKeyId,
        secret: accessKeySecret,
        token: securityToken,
        sign,
      }),
    );
  }

  protected credentialsCache(): CredentialsCache {
    return this.#credentials;
  }

  protected defaults(region: string | undefined): Record<string, unknown> {
    return { RegionId: region };
  }
}

/**
 * The host of a region inside Alibaba's VPCs, for the `endpoint` of an {@link EcdClient} or a `WuyingClient`.
 *
 * Unverified. For a region that is not in the vendor's table, the host follows the rule of the official SDKs.
 *
 * @example
 * ```ts
 * const ecd = new EcdClient({ region: "cn-hangzhou", endpoint: vpcHost("cn-hangzhou"), credentials });
 * ```
 */
export function vpcHost(region: string): string {
  return VPC_HOSTS[region] ?? `ecd-vpc.${region}.aliyuncs.com`;
}
