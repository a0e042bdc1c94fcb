/** Authorisation for development: only from the machine itself and its private network. */

/** The part of the gateway's context that the check needs; `nodeListener` of `edgedesk/gateway/node` sets it. */
interface Context {
  remoteAddress?: string;
}

/** Loopback, private and link-local addresses, in the form in which the platform writes them. */
const PRIVATE_ADDRESS = new RegExp(
  [
    String.raw`^(?:::ffff:)?(?:(?:10|127)\.\d+|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d+\.\d+$`,
    String.raw`^::1$`,
    String.raw`^f[cd][\da-f]{2}:[\da-f:]+$`,
    String.raw`^fe[89ab][\da-f]:[\da-f:]+(?:%\w+)?$`,
  ].join("|"),
  "i",
);

/** Whether an address is not of the public internet. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE_ADDRESS.test(address);
}

/**
 * Restricts another authorisation, such as that by tokens, to private addresses. The address is that of the connection: behind
 * a proxy it is the proxy's, and says nothing.
 */
export function onPrivateNetwork<Person, Env>(
  authorize: (request: Request, env: Env, context: Context | undefined) => Person | Promise<Person>,
): (request: Request, env: Env, context: Context | undefined) => Promise<Person | null> {
  return async (request, env, context) => {
    const address = context?.remoteAddress;
    return address !== undefined && isPrivateAddress(address) ? authorize(request, env, context) : null;
  };
}
