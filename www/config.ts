/** The configuration that the panel loads from its server. It has no keys: the server's gateway signs. */
export interface Config {
  /** The regions of each cloud that the gateway signs for. */
  clouds: { ecd?: readonly string[] | undefined; bcc?: readonly string[] | undefined };
  /** Whether calls need the token of the address that the server printed. */
  token: boolean;
}
