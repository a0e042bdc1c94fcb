/* The hand-written signers with `fetch`: without deadline, retries and error classes. */

/** A client that sends a signer's requests by fetch. */
export const withFetch = (peer) => ({
  name: `${peer.name} and fetch, by hand`,
  createClient(endpoint) {
    const signers = peer.signer();
    const send = (sign) => async () => {
      const { method, url, headers, body } = await sign();
      const { pathname, search } = new URL(url);
      const response = await fetch(`${endpoint}${pathname}${search}`, { method, headers, body });
      return response.json();
    };
    return Object.fromEntries(Object.entries(signers).map(([scheme, sign]) => [scheme, send(sign)]));
  },
});

/** The name of {@link bareFetch}. */
export const BARE = "fetch alone, of a request signed before";

/** The lower bound of clients that use `fetch`: it sends the same request, signed once. */
export const bareFetch = (peer) => ({
  name: BARE,
  createClient(endpoint) {
    const signers = peer.signer();
    const send = (sign) => {
      let request;
      return async () => {
        const { method, url, headers, body } = (request ??= await sign());
        const { pathname, search } = new URL(url);
        return (await fetch(`${endpoint}${pathname}${search}`, { method, headers, body })).json();
      };
    };
    return Object.fromEntries(Object.entries(signers).map(([scheme, sign]) => [scheme, send(sign)]));
  },
});
