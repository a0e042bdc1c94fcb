import { Client, type CommonOptions, type Scheme } from "../client.js";

/** An access key of Baidu AI Cloud. */
export interface BccCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  /** Of temporary credentials (STS). */
  sessionToken?: string;
}

/** Options of {@link BccClient}. */
export interface BccOptions extends CommonOptions {
  credentials: BccCredentials;
  /** How long a signature holds, in seconds from the client's clock. Default: 1800. */
  expiry?: number;
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
  readonly #scheme: Scheme;

  constructor(options: BccOptions) {
    super("bcc", options);
    const { accessKeyId: id, secretAccessKey: secret, sessionToken: token } = options.credentials ?? {};
    this.#scheme = { signing: "bce", id, secret, token, expiry: options.expiry };
  }

  protected scheme(): Scheme {
    return this.#scheme;
  }

  protected defaults(): Record<string, unknown> {
    return {};
  }
}
