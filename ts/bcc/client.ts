import { Client } from "../client.js";
import { CredentialsCache, type CredentialsProvider, type Expiring, type Signer } from "../credentials.js";
import { GetInstance, ListInstanceByIds } from "../generated/bcc.js";
import type { Operation } from "../operation.js";
import type { CallOptions, CommonOptions } from "../options.js";
import { clientOptions } from "../own-properties.js";

/** An access key of Baidu AI Cloud. */
export interface BccCredentials extends Expiring {
  accessKeyId: string;
  /** Left out where `sign` signs. */
  secretAccessKey?: string | undefined;
  /** Of temporary credentials (STS). */
  sessionToken?: string | undefined;
  /**
   * Signs in place of the secret: HMAC-SHA256 of the string to sign with the signing key in hexadecimal, which is the
   * HMAC-SHA256 of the prefix with the secret.
   */
  sign?: Signer | undefined;
}

/** Options of {@link BccClient}. */
export interface BccOptions extends CommonOptions {
  /** An access key, or a function that gets one: it is asked again before what it gave expires. */
  credentials: BccCredentials | CredentialsProvider<BccCredentials>;
  /** How long a signature holds, in seconds from the client's clock. Default: 1800. */
  expiry?: number | undefined;
  /**
   * Which calls get a client token. One that has it is repeated after a lost answer, even where it costs money: Baidu
   * documents that it remembers tokens for 24 hours, so that the repetition is not executed again. Nobody has verified it.
   *
   * - `true`, the default: the creations, for which Baidu's common rules document it.
   * - `"every"`: also the operations for which Baidu's older SDK sends one, and its newer SDK and pages do not, renewing,
   *   resizing and releasing among them. Should BCC ignore the token of one of them, a repetition is a second order.
   * - `false`: none.
   *
   * A token that a call has itself is sent in any case, and does the same.
   */
  clientToken?: boolean | "every" | undefined;
}

/**
 * Baidu BCC, signed with bce-auth-v1 over `host` and `x-bce-date`. Nobody has established that BCC answers browsers
 * across origins: in a page, let `endpoint` be a relay and `host` the host that it forwards to.
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

  constructor(given: BccOptions) {
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
