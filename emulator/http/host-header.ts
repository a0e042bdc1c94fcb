/** The loopback names, which no name server can point elsewhere. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Whether a Host header names the local host, at any port.
 *
 * Protects from DNS rebinding: a browser takes a site whose name resolves to the local host for the same origin, but its
 * requests have that name in the Host header.
 *
 * @param host the header; joined repeated headers match nothing
 * @param further names to accept besides the loopback names, in lower case and without a port
 */
export function isLocalHost(host: string, further: readonly string[] = []): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1];
  return name !== undefined && (LOOPBACK.includes(name) || further.includes(name));
}
