/** Providers and signers that hang, fail or call their own client. */

import type * as Ecd from "edgedesk/ecd";

import { client, credentials, paid, read, SETTLED, shortly, type Slip, throwing, verdict } from "./kit.js";

export const providers: Slip[] = [
  {
    name: "a provider hangs once",
    async run(kit) {
      let asked = 0;
      const one = client(kit, { ...shortly, credentials: () => (++asked === 1 ? new Promise(() => {}) : credentials) });
      const first = await verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
      const second = await verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
      return `${first}, ${second}`;
    },
    must: /^CredentialsError, ok$/,
  },
  {
    name: "a signer hangs",
    run: (kit) =>
      read(kit, { ...shortly, credentials: { accessKeyId: "hostile-key-id", sign: () => new Promise(() => {}) } }),
    must: /^CredentialsError$/,
  },
  {
    name: "a provider calls its own client",
    run(kit) {
      const one: Ecd.EcdClient = client(kit, {
        ...shortly,
        credentials: async () => {
          await one.send(kit.ecd.DescribeDesktops);
          return credentials;
        },
      });
      return verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
    },
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "a signer calls its own client",
    run(kit) {
      const one: Ecd.EcdClient = client(kit, {
        ...shortly,
        credentials: {
          accessKeyId: "hostile-key-id",
          sign: async () => {
            await one.send(kit.ecd.DescribeDesktops);
            return "x";
          },
        },
      });
      return verdict(kit, () => one.send(kit.ecd.DescribeDesktops));
    },
    must: /^(ConfigurationError|CredentialsError)$/,
  },
  {
    name: "fetch never settles",
    run: (kit) => paid(kit, { ...shortly, fetch: () => new Promise(() => {}) }),
    must: /^TimeoutError\/network\/ambiguous$/,
  },
  {
    name: "a body never comes",
    run: (kit) => paid(kit, { ...shortly, fetch: async () => new Response(new ReadableStream({})) }),
    must: /^TimeoutError\/network\/ambiguous$/,
  },
  {
    name: "a body was read already",
    run: (kit) =>
      read(kit, {
        fetch: async () => {
          const response = new Response("{}");
          await response.text();
          return response;
        },
      }),
    must: /^(NetworkError\/network|ResponseError\/foreign)$/,
  },
  {
    name: "cancel() of a body throws",
    run: (kit) =>
      read(kit, {
        maxResponseSize: 10,
        fetch: async () =>
          new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(100)), cancel: throwing })),
      }),
    must: /^ResponseError\/foreign$/,
  },
  {
    name: "hooks throw",
    run: (kit) => read(kit, { hooks: { onRequest: throwing, onResponse: throwing } }),
    must: /^ok$/,
  },
  {
    name: "hooks are no functions",
    run: (kit) => read(kit, { hooks: { onRequest: 5, onResponse: {} } }),
    must: SETTLED,
  },
];
