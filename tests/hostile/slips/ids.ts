/** Ids of bulk calls that are no ids, and iterables that misbehave. */

import { IDS, reported, type Slip, stop, throwing } from "./kit.js";

export const iterables: Slip[] = [
  ...(
    [
      ["undefined", undefined],
      ["null", null],
      ["a number", 5],
      ["an object", {}],
    ] as const
  ).map(([name, ids]): Slip => ({
    name: `ids are ${name}`,
    run: (kit) => stop(kit, ids),
    must: /^(ConfigurationError|ValidationError)$/,
  })),
  { name: "ids are one text", run: (kit) => stop(kit, IDS[0]), must: /^(ok|ConfigurationError|ValidationError)$/ },
  {
    name: "ids never end, and an abort comes",
    run: (kit) => {
      function* ids() {
        for (let i = 0; ; i++) yield `ecd-${i}`;
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "the same id never ends, and an abort comes",
    run: (kit) => {
      function* ids() {
        for (;;) yield IDS[0];
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "async ids stay pending, and an abort comes",
    run: (kit) => {
      async function* ids() {
        yield IDS[0];
        await new Promise(() => {});
      }
      const control = new AbortController();
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids(), { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "async ids stay pending, and totalTimeout passes",
    run: (kit) => {
      async function* ids() {
        yield IDS[0];
        await new Promise(() => {});
      }
      return reported(kit, ids(), { totalTimeout: 3000 });
    },
    must: /^report$/,
  },
  {
    name: "return() of async ids hangs",
    run: (kit) => {
      const control = new AbortController();
      const ids = {
        [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: () => new Promise(() => {}) }),
      };
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids, { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "return() of async ids throws",
    run: (kit) => {
      const control = new AbortController();
      const ids = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: throwing }) };
      setTimeout(() => control.abort(), 500);
      return reported(kit, ids, { signal: control.signal });
    },
    must: /^report$/,
  },
  {
    name: "next() gives no object",
    run: (kit) => reported(kit, { [Symbol.iterator]: () => ({ next: () => 5 }) }),
    must: /^(report|ConfigurationError)$/,
  },
  {
    name: "there is no next()",
    run: (kit) => reported(kit, { [Symbol.iterator]: () => ({}) }),
    must: /^(report|ConfigurationError)$/,
  },
];
