/** The names of this machine that no name server can lend to anybody. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Whether a Host header names this machine, at whatever port.
 *
 * A page of another site cannot read what is served here, unless its own name is made to lead here (DNS rebinding): then
 * the browser takes both for one origin. The header still says that name.
 *
 * @param host the header; several of them, joined, name nothing
 * @param further names to accept beside those of loopback, in lower case and without a port
 */
export function isOurs(host: string, further: readonly string[] = []): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1];
  return name !== undefined && (LOOPBACK.includes(name) || further.includes(name));
}
