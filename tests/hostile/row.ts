/** A scenario. */

import type { Acting } from "./act.js";
import type { Meaning } from "./expect.js";

/** One row of the table: what a server does, and what it means for whoever called. */
export interface Row {
  readonly name: string;
  readonly act: Acting;
  /** What the calls must end with: a name of `expect.ts`, or by vendor or probe where they differ. */
  readonly means: Meaning | Readonly<Record<string, Meaning>>;
  /** The same over `edgedesk/node`, which decodes nothing; where it differs. */
  readonly undecoded?: Meaning;
  /** The length of the answer in bytes, decoded, as far as it is read: what may be used beside the bound. */
  readonly bytes?: number;
  /** Options of the clients, for this row. */
  readonly options?: object;
  /** It is to be ended by the time limit of an attempt. */
  readonly late?: boolean;
  /** Only the long form has it: it is much like others. */
  readonly thorough?: boolean;
  /** Which probes are tried. Default: all. */
  readonly probes?: RegExp;
  /** Whether pages and Workers are to show the same. Default: yes, unless they hide what it is about. */
  readonly everywhere?: boolean;
}

/** What a row means for a probe. */
export function meaningFor({ means, undecoded }: Row, probe: string, vendor: string, overNode = false): Meaning {
  if (overNode && undecoded !== undefined) return undecoded;
  if (typeof means === "string") return means;
  return means[probe] ?? means[vendor] ?? means["else"] ?? "no expectation";
}
