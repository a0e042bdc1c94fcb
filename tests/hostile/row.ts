/** A scenario. */

import type { Acting } from "./act.js";
import type { Meaning } from "./expect.js";

/** One row of the table: the server's behaviour, and its meaning for the caller. */
export interface Row {
  readonly name: string;
  readonly act: Acting;
  /** The expected meaning: a name of `expect.ts`, by vendor or probe if they differ. */
  readonly means: Meaning | Readonly<Record<string, Meaning>>;
  /** The expectation over `edgedesk/node`, which decodes nothing, if it differs. */
  readonly undecoded?: Meaning;
  /** The decoded length in bytes, up to the limit; memory may grow by it in addition to the bound. */
  readonly bytes?: number;
  /** Options of the clients, for this row. */
  readonly options?: object;
  /** The time limit of an attempt ends the call. */
  readonly late?: boolean;
  /** Only the long form runs it, because it resembles others. */
  readonly thorough?: boolean;
  /** Which probes are tried. Default: all. */
  readonly probes?: RegExp;
  /** Whether pages and Workers have the same outcome. Default: true. */
  readonly everywhere?: boolean;
}

/** The meaning of a row for a probe. */
export function meaningFor({ means, undecoded }: Row, probe: string, vendor: string, overNode = false): Meaning {
  if (overNode && undecoded !== undefined) return undecoded;
  if (typeof means === "string") return means;
  return means[probe] ?? means[vendor] ?? means["else"] ?? "no expectation";
}
