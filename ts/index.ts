/**
 * There is no client in `edgedesk` itself, so that a bundle carries one API's module. The import below names no package:
 * bundlers and Node fail with its sentence.
 */

// @ts-expect-error It names no package.
import "edgedesk has an entry for each API (ecd, wuying, bcc) and one for errors - import from edgedesk/ecd";

/** The compiler shows the type's name where a client is made. */
interface ImportItFrom<Entry> {
  readonly entry: Entry;
}

/** Is in `edgedesk/ecd`. */
export declare const EcdClient: ImportItFrom<"edgedesk/ecd">;
/** Is in `edgedesk/wuying`. */
export declare const WuyingClient: ImportItFrom<"edgedesk/wuying">;
/** Is in `edgedesk/bcc`. */
export declare const BccClient: ImportItFrom<"edgedesk/bcc">;
