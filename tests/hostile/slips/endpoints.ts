/** Endpoints that cannot be reached, and spellings of an address. */

import { client, paid, SETTLED, shortly, type Slip, verdict } from "./kit.js";

/** Endpoints that cannot be reached: nothing is sent, so a paid call is not ambiguous. */
export const unsent: Slip[] = [
  "https://1.2.3.4.5",
  "https://[evil]",
  "https://[::g]",
  "https://a b",
  "http://127.0.0.1:1",
  "http://127.0.0.1:6000",
  "http://127.0.0.1:99999",
  "ftp://x",
  "javascript:alert(1)",
  "//x",
  "",
  "https://",
  "https://x@y@z",
  "https://%zz",
  "https://\u0000",
  "https://xn--\uD800",
].map((endpoint) => ({
  name: `the endpoint is ${JSON.stringify(endpoint)}`,
  run: (kit) => paid(kit, { ...shortly, endpoint }),
  must: /^(ConfigurationError|NetworkError\/network)$/,
}));

/** Spellings of the loopback address: the signed host is the Host header, or the address is refused. */
export const spelled: Slip[] = [
  "127.1",
  "0x7f000001",
  "2130706433",
  "0177.0.0.1",
  "127.0.0.1:00443",
  "[0:0:0:0:0:0:0:1]",
  "LOCALHOST",
  "localhost.",
  "[::ffff:127.0.0.1]",
  "127。0。0。1",
  "%31%32%37.0.0.1",
].map((host) => ({
  name: `the endpoint is spelled https://${host}`,
  async run(kit) {
    const one = client(kit, { endpoint: `https://${host}`, signing: "acs3" });
    return verdict(kit, () => {
      const { url, canonicalRequest } = one.prepare(kit.ecd.DescribeDesktops);
      const signed = /^host:(.*)$/m.exec(canonicalRequest)?.[1];
      const sent = new URL(url).host;
      if (signed !== sent) throw new Error(`signed ${signed}, sent ${sent}`);
    });
  },
  must: SETTLED,
}));
