/** The scenarios, and the list of calls for other runtimes. */

import type { Acting } from "./act.js";
import { right } from "./expect.js";
import { PROBES } from "./probes.mjs";
import { meaningFor, type Row } from "./row.js";
import { rows } from "./scenarios/index.js";

/** Longer responses are left to child processes, whose memory is measured. */
const LONGEST = 2 ** 20;

/** A probe of each API and of each kind. */
const CHOSEN = ["admin paid", "user write", "baidu read"];

const isEverywhere = ({ everywhere, bytes = 0, late }: Row): boolean =>
  everywhere !== false && bytes <= LONGEST && !late;

/** A call of the list. */
export interface Listed {
  readonly name: string;
  readonly probe: string;
  /** The path below the server's address. */
  readonly address: string;
  /** `ok`, or the error's name, kind and possibly `ambiguous`, separated by slashes; `any` for any typed outcome. */
  readonly right: readonly string[];
}

/** The calls with the same outcome in every runtime. */
export const calls: readonly Listed[] = rows.filter(isEverywhere).flatMap((row) =>
  CHOSEN.filter((probe) => !row.probes || row.probes.test(probe)).map((probe) => {
    const meaning = meaningFor(row, probe, PROBES[probe]!.vendor);
    const address = `/all/${encodeURIComponent(row.name)}/${probe.replace(" ", "-")}`;
    return { name: row.name, probe, address, right: meaning === "any" ? ["any"] : right(meaning, probe) };
  }),
);

/** All scenarios by name, and the list at `/all/calls/list`. */
export function acts(more: Readonly<Record<string, Acting>> = {}): Map<string, Acting> {
  const list: Acting = { body: JSON.stringify(calls) };
  return new Map<string, Acting>([
    ...rows.map(({ name, act }) => [name, act] as const),
    ["calls", list],
    ...Object.entries(more),
  ]);
}
