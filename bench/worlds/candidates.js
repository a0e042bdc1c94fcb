/* What the tables compare, and the judge that comes before: whoever signs something else is not compared. */

export const SCHEMES = ["acs3", "v1", "bce"];

/** Query parameters and form fields in one order: that of the parameters on the wire is each signer's own choice. */
const sorted = (text) =>
  [...new URLSearchParams(text)]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");

/** What the server would check, in one text. */
export function essence({ method, url, headers, body }) {
  const { origin, pathname, search } = new URL(url);
  const authorization = headers.authorization ?? headers.Authorization;
  const text = authorization === undefined ? sorted(body) : (body ?? "");
  return [method, origin + pathname, sorted(search), authorization, text].join("\n");
}

/**
 * The candidates of a scheme, edgedesk first.
 *
 * @param {readonly { name: string, signer: (moment?: object) => Record<string, () => unknown> }[]} peers
 * @throws where a peer's request is not edgedesk's for the same time and nonce
 */
export async function candidates(peers, scheme, fixed) {
  const [ours, ...others] = peers;
  const wanted = essence(await ours.signer(fixed)[scheme]());
  for (const peer of others) {
    const sign = peer.signer(fixed)[scheme];
    if (!sign) continue;
    const got = essence(await sign());
    if (got !== wanted) throw new Error(`${peer.name}, ${scheme}:\n${got}\nis not edgedesk's\n${wanted}`);
  }
  return peers.flatMap(({ name, signer }) => {
    const once = signer()[scheme];
    return once ? [{ name, once }] : [];
  });
}
