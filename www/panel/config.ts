/** The configuration that the panel loads from its server. It has no keys: the server's gateway signs. */
export interface Config {
  /** The regions of each cloud that the gateway signs for. */
  clouds: { ecd?: readonly string[] | undefined; bcc?: readonly string[] | undefined };
  /** Whether the server knows a Worker of `examples/fleet`. */
  hasFleet: boolean;
  /** The user's name, for the activity log. */
  user: string;
}
