import { Client } from "../client.js";
import { CredentialsCache, type CredentialsProvider, type Expiring, type Signer } from "../credentials.js";
import { GetInstance, ListInstanceByIds } from "../generated/bcc.js";
import type { Operation } from "../operation.js";
import type { CallOptions, CommonOptions, ThroughGateway } from "../options.js";
import { clientOptions } from "../own-properties.js";

/** An access key of Baidu AI Cloud. */
export interface BccCredentials extends Expiring {
  accessKeyId: string;
  /** Omitted with `sign`. */
  secretAccessKey?: string | undefined;
  /** The token of temporary credentials (STS). */
  sessionToken?: string | undefined;
  /**
   * An external signer, in place of the secret. The signing key is the HMAC-SHA256 of `signingPrefix` with the secret, in
   * hexadecimal; the signature is the HMAC-SHA256 of `stringToSign` with that key.
   */
  sign?: Signer | undefined;
}

/** Options of {@link BccClient}. */
export interface BccOptions extends CommonOptions {
  /** An access key, or a provider, which is called again before its credentials expire. */
  credentials: BccCredentials | CredentialsProvider<BccCredentials>;
  /** How long a signature is valid, in seconds. Default: 1800. */
  expiry?: number | undefined;
  /**
   * Which calls get a client token. A call with a client token is retried after a lost response, even if it costs money: Baidu
   * documents that it remembers tokens for 24 hours and does not execute a retry (unverified).
   *
   * - `true`, the default: creations, for which Baidu's common rules document the token.
   * - `"every"`: also operations for which only Baidu's older SDK sends a token, such as renewing, resizing and releasing. If BCC
   *   ignores the token, a retry is a second order.
   * - `false`: none.
   *
   * A client token in the parameters is always sent, with the same effect.
   */
  clientToken?: boolean | "every" | undefined;
}

/**
 * Baidu BCC, signed with bce-auth-v1 over `host` and `x-bce-date`. Whether BCC supports CORS is unverified: in a page, set
 * `endpoint` to a relay and `host` to the host that it forwards to.
 *
 * @example
 * ```ts
 * import { BccClient, StopInstance } from "edgedesk/bcc";
 *
 * const bcc = new BccClient({ region: "bj", credentials: { accessKeyId, secretAccessKey } });
 * await bcc.send(StopInstance, { instanceId: "i-YufwpQAe", forceStop: false });
 * ```
 */
export class BccClient extends Client<"bcc"> {
  readonly #credentials: CredentialsCache;
  readonly #tokens: boolean | "every";

  constructor(given: BccOptions | ThroughGateway<BccOptions, "credentials">) {
    const options = clientOptions(given, "BccClient", '{ region: "bj", credentials }');
    super("bcc", { signing: "bce", expiry: options.expiry }, options);
    this.#tokens = options.clientToken ?? true;
    this.#credentials = new CredentialsCache(options.credentials ?? {}, (credentials: BccCredentials) => ({
      id: credentials.accessKeyId,
      secret: credentials.secretAccessKey,
      token: credentials.sessionToken,
      sign: credentials.sign,
    }));
  }

  protected credentialsCache(): CredentialsCache {
    return this.#credentials;
  }

  protected override fillsClientToken({ optionalToken = false }: Operation<"bcc">): boolean {
    return this.#tokens === "every" || (this.#tokens && !optionalToken);
  }

  protected defaults(): Record<string, unknown> {
    return {};
  }

  protected override async hasReached(
    { settled = "" }: Operation<"bcc">,
    parameters: { instanceId?: string; instanceIds?: readonly string[] },
    options: CallOptions,
  ): Promise<boolean> {
    const { instanceId, instanceIds = [] } = parameters;
    const wanted = settled.split(",");
    if (instanceId !== undefined) {
      const { instance } = await this.send(GetInstance, { instanceId }, options);
      return wanted.includes(instance?.status ?? "");
    }
    const { instances = [] } = await this.send(ListInstanceByIds, { instanceIds }, options);
    return instances.length === instanceIds.length && instances.every(({ status = "" }) => wanted.includes(status));
  }
}
