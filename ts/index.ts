/**
 * `edgedesk` itself exports no client, so that a bundle contains the module of one API. The import below names no package:
 * bundlers and Node fail with its text.
 */

// @ts-expect-error It names no package.
import "edgedesk has an entry for each API (ecd, wuying, bcc) and one for errors - import from edgedesk/ecd";

/** The compiler shows this type's name in its error for `new EcdClient(…)`. */
interface ImportItFrom<Entry> {
  readonly entry: Entry;
}

/** Exported by `edgedesk/ecd`. */
export declare const EcdClient: ImportItFrom<"edgedesk/ecd">;
/** Exported by `edgedesk/wuying`. */
export declare const WuyingClient: ImportItFrom<"edgedesk/wuying">;
/** Exported by `edgedesk/bcc`. */
export declare const BccClient: ImportItFrom<"edgedesk/bcc">;
