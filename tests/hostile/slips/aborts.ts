/** Aborts at every moment of a call. */

import { client, paid, read, REFUSED, type Slip, TYPED, verdict } from "./kit.js";

export const aborts: Slip[] = [
  ...[
    ["a read", read],
    ["a paid call", paid],
  ].map(([name, run]): Slip => ({
    name: `an abort at every moment of ${name}`,
    async run(kit) {
      for (let moment = 0; moment <= 40; moment++) {
        const control = new AbortController();
        setTimeout(() => control.abort(), moment * 10);
        const got = await (run as typeof read)(kit, { signal: control.signal });
        if (!TYPED.test(got)) return got;
      }
      return "ok";
    },
    must: /^ok$/,
  })),
  ...(
    [
      ["stopAll", "stopAll"],
      ["renewAll", "renewAll"],
    ] as const
  ).map(([name, verb]): Slip => ({
    name: `an abort at every moment of ${name}`,
    async run(kit) {
      for (let moment = 0; moment <= 40; moment++) {
        const control = new AbortController();
        setTimeout(() => control.abort(), moment * 20);
        const ids = Array.from({ length: 300 }, (_, i) => `ecd-${i}`);
        const report = await kit.ecd[verb](client(kit), ids, {}, { signal: control.signal });
        const { done, failed, ambiguous, notTried } = report;
        if (report.results.length !== 300 || done + failed + ambiguous + notTried !== 300)
          return `ids are missing at ${moment}`;
      }
      return "ok";
    },
    must: /^ok$/,
  })),
  {
    name: "100 calls on one signal",
    async run(kit) {
      const { signal } = new AbortController();
      const all = await Promise.all(Array.from({ length: 100 }, () => read(kit, { signal })));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return all.find((one) => one !== "ok") ?? "ok";
    },
    must: /^ok$/,
  },
  {
    name: "100 calls on the signal of one client",
    async run(kit) {
      const { signal } = new AbortController();
      const one = client(kit, { signal });
      const all = await Promise.all(
        Array.from({ length: 100 }, () => verdict(kit, () => one.send(kit.ecd.DescribeDesktops))),
      );
      return all.find((one) => one !== "ok") ?? "ok";
    },
    must: /^ok$/,
  },
  {
    name: "a signal that was aborted before",
    run: (kit) => read(kit, { signal: AbortSignal.abort() }),
    must: /^AbortError\/aborted$/,
  },
  { name: "a signal without addEventListener", run: (kit) => read(kit, { signal: {} }), must: REFUSED },
];
