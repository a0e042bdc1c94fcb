/** The configuration that the panel loads from its server. It has no keys: the server's gateway signs. */
export interface Config {
  /** The regions of each cloud that the gateway signs for. */
  clouds: { ecd?: readonly string[] | undefined; bcc?: readonly string[] | undefined };
  /** The end-user API, which pages call without a gateway: its regions, and its address if it is not the vendor's. */
  endUsers: { regions: readonly string[]; endpoint?: string };
  /** Whether the server knows a Worker of `examples/fleet`. */
  hasFleet: boolean;
  /** The user's name, for the activity log. */
  user: string;
}
