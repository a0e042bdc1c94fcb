/** Functions of the caller that throw or return strange values. */

import { any, client, IDS, paid, read, REFUSED, reported, shortly, silent, statusOf, stop, verdict } from "./kit.js";
import { each } from "./strange.js";

export const functions = each((name, value) => [
  {
    name: `fetch rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () => {
          throw value();
        },
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `fetch throws ${name} at once, of a paid call`,
    run: (kit) =>
      paid(kit, {
        ...shortly,
        fetch: () => {
          throw value();
        },
      }),
    must: /^(NetworkError|TimeoutError)\/network\/ambiguous$/,
  },
  {
    name: `fetch gives ${name}`,
    run: (kit) => read(kit, { ...shortly, fetch: () => value() }),
    must: /^(NetworkError|TimeoutError)\/network$|^ResponseError\/foreign$|^ConfigurationError$/,
  },
  {
    name: `a body rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () => new Response(new ReadableStream({ pull: (stream) => stream.error(value()) })),
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `text() rejects with ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () =>
          any({
            status: 200,
            ok: true,
            headers: new Headers(),
            body: null,
            text: async () => {
              throw value();
            },
          }),
      }),
    must: /^(NetworkError|TimeoutError)\/network$/,
  },
  {
    name: `a body's piece is ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        fetch: async () =>
          new Response(
            new ReadableStream({
              start: (stream) => {
                stream.enqueue(value());
                stream.close();
              },
            }),
          ),
      }),
    must: /^(NetworkError|TimeoutError)\/network$|^ResponseError\/foreign$/,
  },
  {
    name: `a provider throws ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        credentials: () => {
          throw value();
        },
      }),
    must: /^CredentialsError$/,
  },
  {
    name: `a provider gives ${name}`,
    run: (kit) => read(kit, { ...shortly, credentials: () => value() }),
    must: /^(CredentialsError|ConfigurationError)$/,
  },
  {
    name: `a signer throws ${name}`,
    run: (kit) =>
      read(kit, {
        ...shortly,
        credentials: {
          accessKeyId: "hostile-key-id",
          sign: () => {
            throw value();
          },
        },
      }),
    must: /^CredentialsError$/,
  },
  {
    name: `a signer gives ${name}`,
    run: (kit) => read(kit, { ...shortly, credentials: { accessKeyId: "hostile-key-id", sign: () => value() } }),
    must: name === "a text" ? /^ok$/ : /^CredentialsError$/,
  },
  {
    name: `onProgress throws ${name}`,
    run: (kit) =>
      stop(kit, IDS, {
        onProgress: () => {
          throw value();
        },
      }),
    must: /^ok$/,
  },
  {
    name: `onProgress rejects with ${name}`,
    run: (kit) =>
      stop(kit, IDS, {
        onProgress: async () => {
          throw value();
        },
      }),
    must: /^ok$/,
  },
  {
    name: `an iterable of ids throws ${name}`,
    run: (kit) => {
      function* ids() {
        yield IDS[0];
        throw value();
      }
      return reported(kit, ids());
    },
    must: /^report$/,
  },
  {
    name: `an id is ${name}`,
    run: (kit) => statusOf(kit, value()),
    must: name === "a text" ? /^done$/ : /^(failed|not-tried|ConfigurationError|ValidationError)$/,
  },
  {
    name: `a signal aborts with ${name}`,
    run: (kit) => {
      const control = new AbortController();
      setTimeout(() => control.abort(value()), 50);
      return read(kit, { ...shortly, endpoint: silent(kit.url), signal: control.signal });
    },
    must: /^AbortError\/aborted$/,
  },
  {
    name: `the parameters are ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.DescribeDesktops, any(value()))),
    must: /^(ok|ValidationError|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `a parameter is ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.StopDesktops, any({ DesktopId: [value()] }))),
    must: /^(ok|ValidationError|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `the operation is ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(any(value()), any({}))),
    must: /^(ConfigurationError|untyped Error: a getter's own[^]*)$/,
  },
  {
    name: `the options of a call are ${name}`,
    run: (kit) => verdict(kit, () => client(kit).send(kit.ecd.DescribeDesktops, {}, any(value()))),
    must: /^(ok|ConfigurationError|untyped Error: a getter's own[^]*|untyped TypeError: Cannot perform[^]*revoked[^]*)$/,
  },
  {
    name: `the clock gives ${name}`,
    run: (kit) => read(kit, { now: () => value() }),
    must: name === "a number" ? /./ : REFUSED,
  },
  {
    name: `the nonce is ${name}`,
    run: (kit) => read(kit, { nonce: () => value() }),
    must: name === "a text" ? /^ok$/ : REFUSED,
  },
]);
